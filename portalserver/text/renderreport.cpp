#include "portalserver/text/render.h"

#include "portalserver/text/csrfmarker.h"
#include "portalserver/text/fieldtexts.h"
#include "portalserver/text/frame.h"

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

/// The fields by name and label, for the links of the error summary.
QHash<QString, QString> fieldLabels(const PortalTexts &texts, const ReportPageView &view)
{
    QHash<QString, QString> labels{
        {u"title"_s, texts.text(QT_TRANSLATE_NOOP("portal", "In a few words"))},
        {u"description"_s, texts.text(QT_TRANSLATE_NOOP("portal", "What do you see?"))},
        {u"photo"_s, texts.text(QT_TRANSLATE_NOOP("portal", "Photo"))},
        {u"reporter_name"_s, texts.text(QT_TRANSLATE_NOOP("portal", "Your name"))},
        {u"reporter_phone"_s, texts.text(QT_TRANSLATE_NOOP("portal", "Phone"))},
        {u"reporter_email"_s, texts.text(QT_TRANSLATE_NOOP("portal", "E-mail"))},
    };
    for (const TemplateField &field : view.fields)
        labels.insert(field.name, field.label);
    return labels;
}

QString keptSentence(const PortalTexts &texts, const ReportPageView &view)
{
    const bool hasText = !view.description.isEmpty() || !view.title.isEmpty();
    if (hasText && !view.keptPhotos.isEmpty())
        return texts.text(QT_TRANSLATE_NOOP("portal", "Your photo and your text are still here."));
    if (!view.keptPhotos.isEmpty())
        return texts.text(QT_TRANSLATE_NOOP("portal", "Your photo is still here."));
    const QString written = texts.text(
        QT_TRANSLATE_NOOP("portal", "What you wrote is still here."));
    if (!view.hadPhoto)
        return written;
    return written + u' '
        + texts.text(QT_TRANSLATE_NOOP("portal", "Please add your photo once more."));
}

void addErrorSummary(PageData &data, const PortalTexts &texts, const ReportPageView &view)
{
    const QHash<QString, QString> labels = fieldLabels(texts, view);
    std::vector<PageData> rows;
    for (const FieldError &error : view.errors) {
        PageData row;
        row.text("error_url", u"#f-"_s + error.field)
            .text("error_label",
                  error.problem == FieldProblem::NoContact
                      ? texts.text(QT_TRANSLATE_NOOP("portal", "Phone or e-mail"))
                      : labels.value(error.field, error.field));
        rows.push_back(std::move(row));
    }
    data.flag("has_errors", !view.errors.isEmpty())
        .text("error_heading", view.errors.isEmpty() ? QString() : errorHeading(texts, view.errors))
        .list("error_rows", std::move(rows))
        .text("kept", keptSentence(texts, view));
}

void addPhotos(PageData &data, const PortalTexts &texts, const ReportPageView &view)
{
    std::vector<PageData> kept;
    for (const KeptPhoto &photo : view.keptPhotos) {
        PageData row;
        const int number = static_cast<int>(kept.size()) + 1;
        row.text("photo_id", photo.id)
            .text("photo_url", photo.url)
            .flag("photo_in_work", photo.isInWork)
            .text("photo_name", texts.text(QT_TRANSLATE_NOOP("portal", "Photo %1")).arg(number));
        kept.push_back(std::move(row));
    }
    const QString upTo = texts.text(QT_TRANSLATE_N_NOOP("portal", "up to %n"), view.photoLimit);
    data.flag("takes_photos", view.photoLimit > 0)
        .flag("takes_many_photos", view.photoLimit > 1)
        .text("photo_limit", QString::number(view.photoLimit))
        .text("photo_label", texts.text(QT_TRANSLATE_NOOP("portal", "Take a photo")))
        .text("photo_hint",
              view.isPhotoRequired
                  ? upTo
                  : texts.text(QT_TRANSLATE_NOOP("portal", "If you like, %1")).arg(upTo))
        .text("photo_error", sentenceFor(texts, view.errors, u"photo"_s))
        .flag("has_kept_photos", !kept.empty())
        .list("kept_photos", std::move(kept));
}

void addFields(PageData &data, const PortalTexts &texts, const ReportPageView &view)
{
    const QHash<QString, QString> labels = fieldLabels(texts, view);
    const auto section = [&](const char *key, const QString &name, const QString &value,
                             bool isRequired) {
        data.section(
            key, fieldData(texts, {name, labels.value(name), {}, value, isRequired}, view.errors));
    };
    std::vector<PageData> fields;
    for (const TemplateField &field : view.fields)
        fields.push_back(templateFieldData(texts, field, view.errors));
    data.list("fields", std::move(fields)).flag("is_free", view.templateTitle.isEmpty());
    section("title_field", u"title"_s, view.title, true);
    section("description_field", u"description"_s, view.description, view.isDescriptionRequired);
    section("name_field", u"reporter_name"_s, view.reporterName, view.isNameRequired);
    // The pair's own hint says that one of the two is enough.
    section("phone_field", u"reporter_phone"_s, view.reporterPhone, true);
    section("email_field", u"reporter_email"_s, view.reporterEmail, true);
    data.text(
        "contact_hint",
        view.isContactRequired
            ? texts.text(QT_TRANSLATE_NOOP("portal", "One is enough, so that we can ask back."))
            : texts.text(QT_TRANSLATE_NOOP("portal", "If you like, so that we can ask back.")));
}

} // namespace

QByteArray renderReport(const PageTemplates &page, const PortalTexts &texts,
                        const ReportPageView &view)
{
    const QString title = orElse(view.templateTitle,
                                 texts.text(QT_TRANSLATE_NOOP("portal", "What's wrong?")));
    PageData data = frameData(texts, view.frame, title, !view.errors.isEmpty());
    data.text("title", title)
        .text("device_line", joinedLine(view.deviceName, view.place))
        .text("back_url", view.backUrl)
        .text("action_url", view.actionUrl)
        .text("template_id", view.templateId)
        .text("submission_key", view.submissionKey)
        .html("csrf_html", Html::trusted(csrfMarker))
        .flag("has_safety",
              view.errors.isEmpty() && (!view.safetyLead.isEmpty() || !view.safetyText.isEmpty()))
        .text("safety_lead", view.safetyLead)
        .text("safety_text", view.safetyText)
        .flag("has_first_steps", view.errors.isEmpty() && !view.firstSteps.isEmpty())
        .text("first_steps_time", view.firstStepsTime)
        .texts("first_steps", view.firstSteps)
        .text("privacy",
              view.retentionDays > 0 ? texts.text(
                  QT_TRANSLATE_N_NOOP("portal",
                                      "Only the maintenance team sees how to reach you. "
                                      "It is erased %n days after the case is closed."),
                  view.retentionDays)
                                     : QString());
    addErrorSummary(data, texts, view);
    addFields(data, texts, view);
    addPhotos(data, texts, view);
    return page.render(u"report"_s, texts, data);
}

namespace {

/// What happens next, in the deployment's own words or in ours.
std::vector<PageData> doneSteps(const PortalTexts &texts, const DonePageView &view)
{
    std::vector<PageData> steps;
    const auto addStep = [&](const Html &words) {
        PageData step;
        step.html("step_html", words);
        steps.push_back(std::move(step));
    };
    for (const QString &step : view.nextSteps)
        addStep(Html::escaped(step));
    if (!steps.empty())
        return steps;
    const QString team = orElse(view.teamName,
                                texts.text(QT_TRANSLATE_NOOP("portal", "the maintenance team")));
    addStep(htmlSentence(texts.text(QT_TRANSLATE_NOOP("portal", "*Now:* %1 has been told.")),
                         {Html::escaped(team)}));
    if (view.expectedAt.isValid()) {
        addStep(htmlSentence(
            texts.text(QT_TRANSLATE_NOOP("portal", "*By about %1:* someone should be at %2.")),
            {Html::escaped(texts.moment(view.expectedAt, view.frame.now, view.frame.zone)),
             Html::escaped(view.deviceName)}));
    }
    if (view.reporterContact.isEmpty()) {
        addStep(htmlSentence(texts.text(QT_TRANSLATE_NOOP(
            "portal",
            "*Then:* you read our answer on the case's page. You don't have to wait here."))));
    } else {
        addStep(htmlSentence(
            texts.text(QT_TRANSLATE_NOOP(
                "portal", "*Then:* we reach you at %1. You don't have to wait here.")),
            {Html::trusted("<bdi dir=\"ltr\">" + Html::escaped(view.reporterContact).bytes()
                           + "</bdi>")}));
    }
    return steps;
}

} // namespace

QByteArray renderDone(const PageTemplates &page, const PortalTexts &texts, const DonePageView &view)
{
    const QString title = texts.text(
        QT_TRANSLATE_NOOP("portal", "Thank you. We have your report."));
    PageData data = frameData(texts, view.frame, title);
    data.text("title", title)
        .text("case_number", view.caseNumber)
        .text("case_url", view.caseUrl)
        .list("steps", doneSteps(texts, view))
        .text("status_url", view.statusUrl)
        .html("status_qr_html", Html::trusted(view.statusQrSvg))
        .text("report_again_url", view.reportAgainUrl)
        .text("report_again",
              texts.text(QT_TRANSLATE_NOOP("portal", "Report something else on %1"))
                  .arg(view.deviceName));
    return page.render(u"done"_s, texts, data);
}

} // namespace vestibule
