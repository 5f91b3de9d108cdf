#include "portalserver/cases/reportformpage.h"

#include "core/base/token.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/draftphotos.h"
#include "portalserver/cases/pagecasts.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/reportform.h"
#include "portalserver/cases/reportsubject.h"
#include "portalserver/cases/sendingbudget.h"
#include "portalserver/cases/visit.h"
#include "portalserver/text/render.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

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

Result<ReportPageView> formView(PortalContext &context, const Visit &visit,
                                const ReportSubject &subject, const ReportForm &form)
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

} // namespace

Response reportFormPage(PortalContext &context, Visit &visit, const ReportSubject &subject,
                        const CaseSession &session, const ReportForm &form)
{
    return formPage(context, visit, formView(context, visit, subject, form), session, 200);
}

Response reportFormAgain(PortalContext &context, Visit &visit, const ReportSubject &subject,
                         const CaseSession &session, const ReportForm &sent,
                         const QList<FieldError> &errors)
{
    ReportForm form = sent;
    if (form.submissionKey.isEmpty())
        form.submissionKey = makeToken(128);
    const auto areAllThere = draftphotos::keep(context, visit, session, form);
    if (!areAllThere)
        return deadends::serverError(context, visit, areAllThere.error());
    const auto photos = draftphotos::shown(context, session, subject.scanned, form);
    if (!photos)
        return deadends::serverError(context, visit, photos.error());
    auto view = formView(context, visit, subject, form);
    if (view) {
        view->hadPhoto = !*areAllThere;
        view->keptPhotos = *photos;
        view->errors = errors;
    }
    return formPage(context, visit, view, session, sendingbudget::statusFor(errors));
}

} // namespace vestibule
