#include "portalserver/cases/pinagain.h"

#include "core/engine/services.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/pagecasts.h"
#include "portalserver/cases/pinentry.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/reportform.h"
#include "portalserver/cases/reportformpage.h"
#include "portalserver/cases/reportsubject.h"
#include "portalserver/cases/sendingbudget.h"
#include "portalserver/cases/visit.h"
#include "portalserver/text/render.h"

namespace vestibule::pinagain {
using namespace Qt::StringLiterals;

namespace {

QList<KeptField> keptFields(const ReportForm &form)
{
    return {{u"submission_key"_s, form.submissionKey},  {u"title"_s, form.title},
            {u"description"_s, form.description},       {u"reporter_name"_s, form.reporter.name},
            {u"reporter_email"_s, form.reporter.email}, {u"reporter_phone"_s, form.reporter.phone}};
}

SessionEndedView endedView(PortalContext &context, const Visit &visit, const ReportSubject &subject)
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

Response askAgain(PortalContext &context, Visit &visit, const ReportSubject &subject,
                  const ReportForm &form, const PinTrouble &trouble)
{
    SessionEndedView view = endedView(context, visit, subject);
    view.keptFields = keptFields(form);
    view.hadPhoto = !form.pictures.empty() || !form.kept.empty();
    view.trouble = trouble;
    return endedPage(context, visit, view);
}

/// What was written stays on the page until a PIN may be typed again.
Response waitingPage(PortalContext &context, Visit &visit, const ReportSubject &subject,
                     const ReportForm &form, PinProblem problem, const QDateTime &tryAgainAt)
{
    PinTrouble trouble;
    trouble.problem = problem;
    trouble.tryAgainAt = sendingbudget::timeText(context, visit, subject.scanned.deployment.id,
                                                 tryAgainAt);
    Response page = askAgain(context, visit, subject, form, trouble);
    sendingbudget::addRetryAfter(context, page, tryAgainAt);
    return page;
}

} // namespace

Response ask(PortalContext &context, Visit &visit, const ReportSubject &subject,
             const ReportForm &form)
{
    return askAgain(context, visit, subject, form, {});
}

Response askFirst(PortalContext &context, Visit &visit, const QString &code,
                  const QString &templateId)
{
    auto opened = openReport(context, visit, code, templateId);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    SessionEndedView view = endedView(context, visit, std::get<ReportSubject>(opened));
    view.wasUnread = true;
    return endedPage(context, visit, view);
}

Response resume(PortalContext &context, Visit &visit, const QString &code,
                const QString &templateId)
{
    auto opened = openReport(context, visit, code,
                             templateId == u"free"_s ? QString() : templateId);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &subject = std::get<ReportSubject>(opened);
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
        return askAgain(context, visit, subject, *form, troubleOf(entry->verdict));
    return reportFormPage(context, visit, subject, *entry->session, *form);
}

} // namespace vestibule::pinagain
