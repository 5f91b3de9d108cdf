#include "portalserver/cases/reportpages.h"

#include "core/base/token.h"
#include "core/engine/services.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/draftphotos.h"
#include "portalserver/cases/guarded.h"
#include "portalserver/cases/pagecasts.h"
#include "portalserver/cases/pinentry.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/reportform.h"
#include "portalserver/cases/sendingbudget.h"
#include "portalserver/cases/visit.h"
#include "portalserver/text/render.h"

namespace vestibule::reportpages {
using namespace Qt::StringLiterals;

namespace {

/// A device and what is the matter with it.
struct Subject {
    ScannedSubject scanned;
    std::optional<CaseTemplate> caseTemplate;

    [[nodiscard]] QString path() const
    {
        const QString report = scanned.path() + u"/report"_s;
        return caseTemplate ? QString(report + u'/' + caseTemplate->id.toString()) : report;
    }
};

std::variant<Subject, Response> open(PortalContext &context, Visit &visit, const QString &code,
                                     const QString &templateId)
{
    auto opened = openSubject(context, visit, code);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    Subject subject{*std::get<SubjectPointer>(opened), {}};
    if (templateId.isEmpty())
        return subject;
    const auto offered = context.services.templates.offered(subject.scanned.deployment.id);
    if (!offered)
        return deadends::serverError(context, visit, offered.error());
    for (const CaseTemplate &offer : *offered) {
        if (offer.id.toString() == templateId)
            subject.caseTemplate = offer;
    }
    // A template that is no longer offered must not lose what was written: the report becomes a free one.
    return subject;
}

void addTemplate(ReportPageView &view, const CaseTemplate &chosen, const QString &language)
{
    view.templateId = chosen.id.toString();
    view.templateTitle = chosen.title.in(language);
    const QString safety = chosen.safetyText.in(language).trimmed();
    const qsizetype sentence = safety.indexOf(u". "_s);
    view.safetyLead = sentence < 0 ? safety : safety.left(sentence + 1);
    view.safetyText = sentence < 0 ? QString() : safety.mid(sentence + 2);
    view.firstSteps = linesOf(chosen.tryFirst.in(language));
}

Result<ReportPageView> formView(PortalContext &context, const Visit &visit, const Subject &subject,
                                const ReportForm &form)
{
    const auto settings = context.services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    ReportPageView view;
    view.frame = context.frames.frame(subject.scanned.deployment.id, visit.language(),
                                      subject.path());
    view.actionUrl = subject.path();
    view.backUrl = subject.scanned.path();
    view.deviceName = subject.scanned.name;
    view.place = subject.scanned.place;
    if (subject.caseTemplate)
        addTemplate(view, *subject.caseTemplate, visit.language());
    view.submissionKey = form.submissionKey.isEmpty() ? makeToken(128) : form.submissionKey;
    view.title = form.title;
    view.description = form.description;
    view.photoLimit = photoLimit;
    view.hadPhoto = !form.pictures.empty();
    view.reporterName = form.reporter.name;
    view.reporterEmail = form.reporter.email;
    view.reporterPhone = form.reporter.phone;
    view.retentionDays = settings->value(settingkeys::contactRetentionDays);
    return view;
}

Response formPage(PortalContext &context, Visit &visit, const Result<ReportPageView> &view,
                  const CaseSession &session, int status)
{
    if (!view)
        return deadends::serverError(context, visit, view.error());
    const MarkedPage page(renderReport(context.page, visit.texts(), *view));
    return visit.finish(Response::page(page.withToken(session.csrfToken.toLatin1()), status));
}

/// The form with everything that was sent, photos included: without `errors` after a photo was removed.
Response formAgain(PortalContext &context, Visit &visit, const Subject &subject,
                   const CaseSession &session, const ReportForm &sent,
                   const QList<FieldError> &errors)
{
    ReportForm form = sent;
    if (form.submissionKey.isEmpty())
        form.submissionKey = makeToken(128);
    const bool areAllThere = draftphotos::keep(context, visit, session, form);
    auto view = formView(context, visit, subject, form);
    if (view) {
        view->hadPhoto = !areAllThere;
        view->keptPhotos = draftphotos::shown(context, session, subject.scanned, form);
        view->errors = errors;
    }
    return formPage(context, visit, view, session, sendingbudget::statusFor(errors));
}

QList<KeptField> keptFields(const ReportForm &form)
{
    return {{u"submission_key"_s, form.submissionKey},  {u"title"_s, form.title},
            {u"description"_s, form.description},       {u"reporter_name"_s, form.reporter.name},
            {u"reporter_email"_s, form.reporter.email}, {u"reporter_phone"_s, form.reporter.phone}};
}

SessionEndedView endedView(PortalContext &context, const Visit &visit, const Subject &subject)
{
    SessionEndedView view;
    const DeploymentId &deployment = subject.scanned.deployment.id;
    view.frame = context.frames.frame(deployment, visit.language(), {});
    view.actionUrl = subject.scanned.path() + u"/resume/"_s
        + (subject.caseTemplate ? subject.caseTemplate->id.toString() : u"free"_s);
    view.pinHint = context.frames.site(deployment).text(PortalTextKind::PinHint, visit.language());
    return view;
}

int statusOf(PinProblem problem)
{
    switch (problem) {
    case PinProblem::None:
        return 403;
    case PinProblem::Missing:
    case PinProblem::Wrong:
        return 422;
    case PinProblem::TooMany:
    case PinProblem::Busy:
        return 429;
    }
    return 403;
}

Response endedPage(PortalContext &context, Visit &visit, const SessionEndedView &view)
{
    const MarkedPage page(renderSessionEnded(context.page, visit.texts(), view));
    return visit.finish(
        Response::page(page.withToken(visit.guestToken()), statusOf(view.trouble.problem)));
}

Response sessionEnded(PortalContext &context, Visit &visit, const Subject &subject,
                      const ReportForm &form, const PinTrouble &trouble)
{
    SessionEndedView view = endedView(context, visit, subject);
    view.keptFields = keptFields(form);
    view.hadPhoto = !form.pictures.empty() || !form.kept.empty();
    view.trouble = trouble;
    return endedPage(context, visit, view);
}

/// What was written stays on the page until a PIN may be typed again.
Response waitingPage(PortalContext &context, Visit &visit, const Subject &subject,
                     const ReportForm &form, PinProblem problem, const QDateTime &tryAgainAt)
{
    PinTrouble trouble;
    trouble.problem = problem;
    trouble.tryAgainAt = sendingbudget::timeText(context, visit, subject.scanned.deployment.id,
                                                 tryAgainAt);
    Response page = sessionEnded(context, visit, subject, form, trouble);
    sendingbudget::addRetryAfter(context, page, tryAgainAt);
    return page;
}

NewCase newCase(const Visit &visit, const Subject &subject, const CaseSession &session,
                const ReportForm &form)
{
    NewCase report;
    report.deployment = subject.scanned.deployment.id;
    report.device = subject.scanned.label.device;
    report.space = subject.scanned.label.space;
    if (subject.caseTemplate)
        report.caseTemplate = subject.caseTemplate->id;
    report.title = form.title;
    report.description = form.description;
    report.reporter = form.reporter;
    report.language = visit.language();
    report.origin = CaseOrigin::Portal;
    report.submissionKey = form.keyWithin(session.tokenHash);
    report.pictures = form.pictures;
    report.kept = {draftphotos::nameOf(session, form), form.kept};
    return report;
}

Response donePage(Visit &visit, const ReportedCase &reported)
{
    return visit.finish(Response::redirect(u"/c/%1/done"_s.arg(reported.statusToken).toLatin1()));
}

/// Makes the case when the budgets allow it.
Response report(PortalContext &context, Visit &visit, const Subject &subject,
                const CaseSession &session, const ReportForm &form)
{
    const auto budgets = PortalBudgets::report(session.tokenHash, visit.client());
    const auto wait = sendingbudget::take(context, budgets);
    if (!wait)
        return deadends::serverError(context, visit, wait.error());
    if (wait->isValid()) {
        const FieldError error = sendingbudget::waitError(context, visit,
                                                          subject.scanned.deployment.id, *wait);
        Response page = formAgain(context, visit, subject, session, form, {error});
        sendingbudget::addRetryAfter(context, page, *wait);
        return page;
    }
    const auto reported = context.services.cases.report(newCase(visit, subject, session, form),
                                                        Actor::reporter());
    if (reported)
        return donePage(visit, *reported);
    sendingbudget::giveBack(context, budgets);
    const auto errors = fieldErrors(reported.error());
    if (errors.isEmpty())
        return deadends::serverError(context, visit, reported.error());
    return formAgain(context, visit, subject, session, form, errors);
}

} // namespace

Response show(PortalContext &context, Visit &visit, const QString &code, const QString &templateId)
{
    auto opened = open(context, visit, code, templateId);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &subject = std::get<Subject>(opened);
    const auto session = visit.session(subject.scanned.deployment.id);
    if (!session)
        return deadends::serverError(context, visit, session.error());
    if (!*session)
        return visit.finish(Response::redirect(subject.scanned.path().toLatin1()));
    return formPage(context, visit, formView(context, visit, subject, {}), **session, 200);
}

Response send(PortalContext &context, Visit &visit, const QString &code, const QString &templateId)
{
    auto opened = open(context, visit, code, templateId);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &subject = std::get<Subject>(opened);
    auto form = ReportForm::read(visit);
    if (!form && form.error().code == ErrorCode::TooLarge)
        return deadends::tooLarge(context, visit, subject.scanned.deployment.id, subject.path());
    if (!form)
        return deadends::refused(context, visit, subject.scanned.deployment.id, subject.path());
    const auto found = visit.session(subject.scanned.deployment.id);
    if (!found)
        return deadends::serverError(context, visit, found.error());
    const std::optional<CaseSession> &session = *found;
    if (!session)
        return sessionEnded(context, visit, subject, *form, {});
    if (!visit.isOwnPost(form->csrf, session->csrfToken.toLatin1()))
        return deadends::refused(context, visit, subject.scanned.deployment.id, subject.path());

    // The same form again costs nothing and leads to the same case.
    const auto before = context.services.cases.reportedBefore(
        newCase(visit, subject, *session, *form));
    if (before && *before)
        return donePage(visit, **before);
    QList<FieldError> errors;
    if (!form->removed)
        errors = checkReport(*form, !subject.caseTemplate);
    const auto taken = sendingbudget::takePictures(context, visit, session->tokenHash, *form,
                                                   errors);
    if (!taken)
        return deadends::serverError(context, visit, taken.error());
    if (form->removed || !errors.isEmpty())
        return formAgain(context, visit, subject, *session, *form, errors);
    return report(context, visit, subject, *session, *form);
}

Response askPinFirst(PortalContext &context, Visit &visit, const QString &code,
                     const QString &templateId)
{
    auto opened = open(context, visit, code, templateId);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    SessionEndedView view = endedView(context, visit, std::get<Subject>(opened));
    view.wasUnread = true;
    return endedPage(context, visit, view);
}

Response resume(PortalContext &context, Visit &visit, const QString &code,
                const QString &templateId)
{
    auto opened = open(context, visit, code, templateId == u"free"_s ? QString() : templateId);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &subject = std::get<Subject>(opened);
    const DeploymentId &deployment = subject.scanned.deployment.id;
    const auto form = ReportForm::read(visit);
    if (!form || !visit.isOwnPost(form->csrf, visit.guestToken()))
        return deadends::refused(context, visit, deployment, subject.scanned.path());
    const auto entry = enterPin(context, visit, subject.scanned, form->pin);
    if (!entry)
        return deadends::serverError(context, visit, entry.error());
    if (entry->busyUntil.isValid())
        return waitingPage(context, visit, subject, *form, PinProblem::Busy, entry->busyUntil);
    if (entry->verdict.kind == PinVerdict::Kind::TooMany)
        return waitingPage(context, visit, subject, *form, PinProblem::TooMany,
                           entry->verdict.tryAgainAt);
    if (!entry->session)
        return sessionEnded(context, visit, subject, *form, troubleOf(entry->verdict));
    return formPage(context, visit, formView(context, visit, subject, *form), *entry->session, 200);
}

} // namespace vestibule::reportpages
