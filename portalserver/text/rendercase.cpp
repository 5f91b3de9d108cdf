#include "portalserver/text/render.h"

#include "portalserver/text/csrfmarker.h"
#include "portalserver/text/fieldtexts.h"
#include "portalserver/text/frame.h"

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

QString whatHappened(const PortalTexts &texts, TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Reported:
        return texts.text(QT_TRANSLATE_NOOP("portal", "You reported it"));
    case TimelineKind::ReportedByUs:
        return texts.text(QT_TRANSLATE_NOOP("portal", "It was reported"));
    case TimelineKind::TakenOn:
        return texts.text(QT_TRANSLATE_NOOP("portal", "Maintenance took it on"));
    case TimelineKind::Wrote:
        return texts.text(QT_TRANSLATE_NOOP("portal", "Maintenance wrote"));
    case TimelineKind::Answered:
        return texts.text(QT_TRANSLATE_NOOP("portal", "You wrote"));
    case TimelineKind::Waiting:
        return texts.text(QT_TRANSLATE_NOOP("portal", "Waiting for something"));
    case TimelineKind::Resolved:
        return texts.text(QT_TRANSLATE_NOOP("portal", "It is fixed"));
    case TimelineKind::Reopened:
        return texts.text(QT_TRANSLATE_NOOP("portal", "It was opened again"));
    case TimelineKind::Closed:
        return texts.text(QT_TRANSLATE_NOOP("portal", "The case was closed"));
    case TimelineKind::PhotoFailed:
        return texts.text(QT_TRANSLATE_NOOP("portal", "We could not open a photo"));
    }
    return {};
}

PageData entryData(const PortalTexts &texts, const FrameView &frame, const TimelineEntry &entry)
{
    std::vector<PageData> photos;
    for (const TimelinePhoto &shown : entry.photos) {
        PageData photo;
        const int number = static_cast<int>(photos.size()) + 1;
        photo.text("photo_url", shown.url)
            .text("photo_page_url", shown.pageUrl)
            .text("photo_name", texts.text(QT_TRANSLATE_NOOP("portal", "Photo %1")).arg(number));
        photos.push_back(std::move(photo));
    }
    const QString inWork = entry.photosInWork > 0
        ? texts.text(QT_TRANSLATE_N_NOOP("portal", "%n photos, being prepared"), entry.photosInWork)
        : QString();
    PageData data;
    data.text("entry_what", whatHappened(texts, entry.kind))
        .text("entry_when", texts.moment(entry.at, frame.now, frame.zone))
        .text("entry_iso", entry.at.toUTC().toString(Qt::ISODate))
        .flag("entry_has_box",
              !entry.words.isEmpty() || !entry.photos.isEmpty() || entry.photosInWork > 0)
        .text("entry_words", entry.words)
        .list("entry_photos", std::move(photos))
        .text("entry_in_work", inWork);
    return data;
}

QString photoError(const PortalTexts &texts, const CasePageView &view)
{
    QStringList sentences{sentenceFor(texts, view.errors, u"photo"_s)};
    if (view.hadPhoto)
        sentences += texts.text(QT_TRANSLATE_NOOP("portal", "Please add your photo once more."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void addAnswerForm(PageData &data, const PortalTexts &texts, const CasePageView &view)
{
    const bool canAnswer = !view.answerUrl.isEmpty();
    data.flag("can_answer", canAnswer)
        .text("answer_url", view.answerUrl)
        .text("submission_key", view.submissionKey)
        .html("csrf_html", Html::trusted(csrfMarker))
        .section("answer_field",
                 fieldData(texts,
                           {u"description"_s,
                            texts.text(QT_TRANSLATE_NOOP("portal", "Your answer")),
                            {},
                            view.answer,
                            true},
                           view.errors))
        .flag("takes_photos", view.photoLimit > 0)
        .flag("takes_many_photos", view.photoLimit > 1)
        .text("photo_limit", QString::number(view.photoLimit))
        .text("photo_label", texts.text(QT_TRANSLATE_NOOP("portal", "Add a photo")))
        .text("photo_hint", texts.text(QT_TRANSLATE_NOOP("portal", "If you like")))
        .text("photo_error", photoError(texts, view))
        .list("kept_photos", {});
}

} // namespace

QByteArray renderCase(const PageTemplates &page, const PortalTexts &texts, const CasePageView &view)
{
    std::vector<PageData> timeline;
    for (const TimelineEntry &entry : view.timeline)
        timeline.push_back(entryData(texts, view.frame, entry));

    PageData data = frameData(texts, view.frame, joinedLine(view.title, view.caseNumber),
                              !view.errors.isEmpty());
    data.text("title", view.title)
        .text("device_line", joinedLine(view.deviceName, view.place))
        .text("case_number", view.caseNumber)
        .section("chip", chipData(texts, view.chip))
        .flag("is_question_pending", view.isQuestionPending)
        .flag("was_answered", view.wasAnswered)
        .text("live_url", view.liveUrl)
        .text("version", view.version)
        .list("timeline", std::move(timeline));
    addAnswerForm(data, texts, view);
    return page.render(u"case"_s, texts, data);
}

} // namespace vestibule
