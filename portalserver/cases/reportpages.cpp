#include "portalserver/cases/reportpages.h"

#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/draftphotos.h"
#include "portalserver/cases/pinagain.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/reportform.h"
#include "portalserver/cases/reportformpage.h"
#include "portalserver/cases/reportsubject.h"
#include "portalserver/cases/sendingbudget.h"
#include "portalserver/cases/visit.h"

namespace vestibule::reportpages {
using namespace Qt::StringLiterals;

namespace {

NewCase newCase(const Visit &visit, const ReportSubject &subject, const CaseSession &session,
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
    report.submissionKey = form.keyWithin(visit.phone(session) + subject.scanned.subjectId());
    report.pictures = form.pictures;
    report.kept = {draftphotos::nameOf(session, form), form.kept};
    return report;
}

Response donePage(Visit &visit, const ReportedCase &reported)
{
    return visit.finish(Response::redirect(u"/c/%1/done"_s.arg(reported.statusToken).toLatin1()));
}

/// Makes the case when the budgets allow it.
Response report(PortalContext &context, Visit &visit, const ReportSubject &subject,
                const CaseSession &session, const ReportForm &form)
{
    const auto budgets = PortalBudgets::report(session.tokenHash, visit.client());
    const auto wait = sendingbudget::take(context, budgets);
    if (!wait)
        return deadends::serverError(context, visit, wait.error());
    if (wait->isValid()) {
        const FieldError error = sendingbudget::waitError(context, visit,
                                                          subject.scanned.deployment.id, *wait);
        Response page = reportFormAgain(context, visit, subject, session, form, {error});
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
    return reportFormAgain(context, visit, subject, session, form, errors);
}

} // namespace

Response show(PortalContext &context, Visit &visit, const QString &code, const QString &templateId)
{
    auto opened = openReport(context, visit, code, templateId);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &subject = std::get<ReportSubject>(opened);
    const auto session = visit.session(subject.scanned.deployment.id);
    if (!session)
        return deadends::serverError(context, visit, session.error());
    if (!*session)
        return visit.finish(Response::redirect(subject.scanned.path().toLatin1()));
    return reportFormPage(context, visit, subject, **session, {});
}

Response send(PortalContext &context, Visit &visit, const QString &code, const QString &templateId)
{
    auto opened = openReport(context, visit, code, templateId);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &subject = std::get<ReportSubject>(opened);
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
        return pinagain::ask(context, visit, subject, *form);
    if (!visit.isOwnPost(form->csrf, session->csrfToken.toLatin1()))
        return deadends::refused(context, visit, subject.scanned.deployment.id, subject.path());

    // The same form again costs nothing and leads to the same case.
    const auto before = context.services.cases.reportedBefore(
        newCase(visit, subject, *session, *form));
    if (!before)
        return deadends::serverError(context, visit, before.error());
    if (*before)
        return donePage(visit, **before);
    QList<FieldError> errors;
    if (!form->removed)
        errors = checkReport(*form, !subject.caseTemplate);
    const auto taken = sendingbudget::takePictures(context, visit, session->tokenHash, *form,
                                                   errors);
    if (!taken)
        return deadends::serverError(context, visit, taken.error());
    if (form->removed || !errors.isEmpty())
        return reportFormAgain(context, visit, subject, *session, *form, errors);
    return report(context, visit, subject, *session, *form);
}

} // namespace vestibule::reportpages
