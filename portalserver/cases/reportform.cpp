#include "portalserver/cases/reportform.h"

#include "core/base/token.h"
#include "core/cases/attachmentservice.h"
#include "portalserver/cases/visit.h"
#include "portalserver/http/form.h"
#include "portalserver/http/multipart.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestText = 4000;
constexpr qsizetype longestName = 100;
constexpr int megabyte = 1024 * 1024;

ReportForm fieldsFrom(const Form &fields)
{
    ReportForm form;
    form.csrf = fields.value(u"csrf"_s);
    form.pin = fields.value(u"pin"_s);
    form.submissionKey = fields.value(u"submission_key"_s);
    form.title = fields.value(u"title"_s).trimmed();
    form.description = fields.value(u"description"_s).trimmed();
    form.reporter.name = fields.value(u"reporter_name"_s).trimmed();
    form.reporter.email = fields.value(u"reporter_email"_s).trimmed();
    form.reporter.phone = fields.value(u"reporter_phone"_s).trimmed();
    form.removed = AttachmentId::parse(fields.value(u"remove_photo"_s));
    const QList<QString> kept = fields.values(u"kept_photo"_s);
    for (const QString &text : kept) {
        const auto id = AttachmentId::parse(text);
        if (id && id != form.removed)
            form.kept.push_back(*id);
    }
    return form;
}

/// The words that came before photos which were too large.
Result<ReportForm> readBeginning(QByteArrayView type, QByteArrayView beginning)
{
    const auto whole = Multipart::closed(type, beginning);
    if (!whole)
        return failure(ErrorCode::TooLarge, whole.error().detail);
    const auto parts = Multipart::parse(type, *whole);
    if (!parts)
        return failure(ErrorCode::TooLarge, parts.error().detail);
    ReportForm form = fieldsFrom(parts->form);
    form.isCut = true;
    return form;
}

void checkLength(QList<FieldError> &errors, const QString &field, const QString &value,
                 qsizetype most)
{
    if (value.size() > most)
        errors.append({field, FieldProblem::TooLong, QString::number(most)});
}

void checkPhotos(QList<FieldError> &errors, const ReportForm &form)
{
    if (form.isCut) {
        errors.append({u"photo"_s, FieldProblem::TooLarge,
                       QString::number(AttachmentService::maximumBytes / megabyte)});
        return;
    }
    if (form.pictures.size() + form.kept.size() > static_cast<size_t>(photoLimit)) {
        errors.append({u"photo"_s, FieldProblem::TooManyPhotos, QString::number(photoLimit)});
        return;
    }
    for (const IncomingPicture &picture : form.pictures) {
        const auto facts = AttachmentService::inspect(picture.bytes);
        if (facts)
            continue;
        if (facts.error().code == ErrorCode::TooLarge)
            errors.append({u"photo"_s, FieldProblem::TooLarge,
                           QString::number(AttachmentService::maximumBytes / megabyte)});
        else
            errors.append({u"photo"_s, FieldProblem::NotAPicture, {}});
        return;
    }
}

} // namespace

Result<ReportForm> ReportForm::read(const Visit &visit)
{
    const QByteArrayView type = visit.request().header("content-type");
    if (visit.request().extent() == Request::Extent::Beginning)
        return readBeginning(type, visit.request().body());
    if (!isMediaType(type, "multipart/form-data")) {
        const auto fields = Form::parse(visit.request().body());
        if (!fields)
            return tl::unexpected(fields.error());
        return fieldsFrom(*fields);
    }
    const auto parts = Multipart::parse(type, visit.request().body());
    if (!parts)
        return tl::unexpected(parts.error());
    ReportForm form = fieldsFrom(parts->form);
    for (const UploadedFile &file : parts->files) {
        if (file.field == u"photo"_s && !file.bytes.isEmpty())
            form.pictures.push_back({file.name, file.bytes.toByteArray()});
    }
    return form;
}

QString ReportForm::keyWithin(const QString &origin) const
{
    return submissionKey.isEmpty() ? QString() : hashToken(origin + u'/' + submissionKey);
}

QList<FieldError> fieldErrors(const Error &error)
{
    if (error.code != ErrorCode::Invalid && error.code != ErrorCode::TooLarge)
        return {};
    struct Known {
        QLatin1StringView field;
        QLatin1StringView input;
        FieldProblem problem;
    };
    if (error.field == u"photo"_s && error.detail == u"gone"_s)
        return {{u"photo"_s, FieldProblem::Missing, {}}};
    static constexpr Known known[] = {
        {QLatin1StringView("title"), QLatin1StringView("title"), FieldProblem::Missing},
        {QLatin1StringView("description"), QLatin1StringView("description"), FieldProblem::Missing},
        {QLatin1StringView("text"), QLatin1StringView("description"), FieldProblem::Missing},
        {QLatin1StringView("reporter_name"), QLatin1StringView("reporter_name"),
         FieldProblem::Missing},
        {QLatin1StringView("reporter_email"), QLatin1StringView("reporter_email"),
         FieldProblem::NotAnEmail},
        {QLatin1StringView("reporter_phone"), QLatin1StringView("reporter_phone"),
         FieldProblem::NotAPhone},
        {QLatin1StringView("reporter_contact"), QLatin1StringView("reporter_phone"),
         FieldProblem::NoContact},
        {QLatin1StringView("photo"), QLatin1StringView("photo"), FieldProblem::NotAPicture}};
    for (const Known &candidate : known) {
        if (candidate.field == error.field)
            return {{candidate.input, candidate.problem, {}}};
    }
    return {};
}

QList<FieldError> checkReport(const ReportForm &form, bool isFree)
{
    QList<FieldError> errors;
    if (isFree && form.title.isEmpty())
        errors.append({u"title"_s, FieldProblem::Missing, {}});
    checkLength(errors, u"title"_s, form.title, longestTitle);
    checkLength(errors, u"description"_s, form.description, longestText);
    checkPhotos(errors, form);
    if (form.reporter.name.isEmpty())
        errors.append({u"reporter_name"_s, FieldProblem::Missing, {}});
    checkLength(errors, u"reporter_name"_s, form.reporter.name, longestName);
    if (form.reporter.email.isEmpty() && form.reporter.phone.isEmpty())
        errors.append({u"reporter_phone"_s, FieldProblem::NoContact, {}});
    return errors;
}

QList<FieldError> checkAnswer(const ReportForm &form)
{
    QList<FieldError> errors;
    if (form.description.isEmpty() && form.pictures.empty() && !form.isCut)
        errors.append({u"description"_s, FieldProblem::Missing, {}});
    checkLength(errors, u"description"_s, form.description, longestText);
    checkPhotos(errors, form);
    return errors;
}

} // namespace vestibule
