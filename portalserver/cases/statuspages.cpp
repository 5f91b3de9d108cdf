#include "portalserver/cases/statuspages.h"

#include "core/base/token.h"
#include "core/cases/caseservice.h"
#include "core/cases/templateservice.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/drawing/qrsymbol.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/pagecasts.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/publictimeline.h"
#include "portalserver/cases/reportform.h"
#include "portalserver/cases/sendingbudget.h"
#include "portalserver/cases/visit.h"
#include "portalserver/text/render.h"

namespace vestibule::statuspages {
using namespace Qt::StringLiterals;

namespace {

/// A case with the words for where it is.
struct Subject {
    Case record;
    QString path;
    QString deviceName;
    QString place;
};

std::variant<Subject, Response> open(PortalContext &context, Visit &visit, const QString &token)
{
    Services &services = context.services;
    const auto found = services.cases.findByStatusToken(token);
    if (!found)
        return deadends::lookupFailed(context, visit, found.error());
    visit.enterSite(found->deployment);
    if (const auto known = context.frames.read(found->deployment); !known)
        return deadends::serverError(context, visit, known.error());
    Subject subject{*found, u"/c/"_s + token, {}, {}};
    if (!found->device.isNull()) {
        const auto device = services.devices.find(found->device);
        if (!device)
            return deadends::serverError(context, visit, device.error());
        subject.deviceName = device->name;
        subject.place = device->place;
    } else if (!found->space.isNull()) {
        const auto space = services.spaces.find(found->space);
        if (!space)
            return deadends::serverError(context, visit, space.error());
        subject.deviceName = space->name;
    }
    return subject;
}

QString titleFor(PortalContext &context, const Case &record, const QString &language)
{
    if (!record.caseTemplate.isNull()) {
        const auto known = context.services.templates.find(record.caseTemplate);
        if (known && known->version == record.templateVersion)
            return known->title.in(language);
    }
    return record.title;
}

Response casePage(PortalContext &context, Visit &visit, const Subject &subject,
                  const ReportForm &form, const QList<FieldError> &errors)
{
    const auto timeline = publicTimeline(context.services, subject.record.id, subject.path);
    if (!timeline)
        return deadends::serverError(context, visit, timeline.error());
    CasePageView view;
    view.frame = context.frames.frame(subject.record.deployment, visit.language(), subject.path);
    view.caseNumber = subject.record.number;
    view.title = titleFor(context, subject.record, visit.language());
    view.deviceName = subject.deviceName;
    view.place = subject.place;
    view.chip = chipFor(subject.record.status);
    view.isQuestionPending = isQuestionPending(subject.record, *timeline);
    view.wasAnswered = !visit.request().queryValue("answered").isNull();
    view.timeline = *timeline;
    const bool isPortalOn = context.frames.site(subject.record.deployment).deployment.portalEnabled;
    if (subject.record.status != CaseStatus::Archived && isPortalOn)
        view.answerUrl = subject.path;
    view.submissionKey = form.submissionKey.isEmpty() ? makeToken(128) : form.submissionKey;
    view.answer = form.description;
    view.photoLimit = photoLimit;
    view.hadPhoto = !form.pictures.empty();
    view.errors = errors;
    view.liveUrl = subject.path + u"/live"_s;
    view.version = versionOf(subject.record, *timeline);
    const MarkedPage page(renderCase(context.page, visit.texts(), view));
    return visit.finish(
        Response::page(page.withToken(visit.guestToken()), sendingbudget::statusFor(errors)));
}

Response answeredPage(Visit &visit, const Subject &subject)
{
    return visit.finish(Response::redirect((subject.path + u"?answered=1"_s).toLatin1()));
}

/// Writes the answer when the budgets allow it.
Response write(PortalContext &context, Visit &visit, const Subject &subject, const ReportForm &form)
{
    const auto budgets = PortalBudgets::answer(subject.record.id, visit.client());
    const auto wait = sendingbudget::take(context, budgets);
    if (!wait)
        return deadends::serverError(context, visit, wait.error());
    if (wait->isValid()) {
        const FieldError error = sendingbudget::waitError(context, visit, subject.record.deployment,
                                                          *wait);
        Response page = casePage(context, visit, subject, form, {error});
        sendingbudget::addRetryAfter(context, page, *wait);
        return page;
    }
    const auto answered = context.services.cases.answer(
        subject.record.id, form.description, form.keyWithin(subject.record.id.toString()),
        form.pictures);
    if (answered)
        return answeredPage(visit, subject);
    sendingbudget::giveBack(context, budgets);
    const auto refused = fieldErrors(answered.error());
    if (refused.isEmpty() && answered.error().code != ErrorCode::Gone)
        return deadends::serverError(context, visit, answered.error());
    return casePage(context, visit, subject, form, refused);
}

QByteArray qrSvg(const QrSymbol &symbol)
{
    const QString side = QString::number(symbol.sizeWithQuietZone());
    const QString svg
        = u"<svg viewBox=\"0 0 %1 %1\" width=\"164\" height=\"164\" aria-hidden=\"true\""
          " shape-rendering=\"crispEdges\"><path d=\"%2\"/></svg>"_s;
    return svg.arg(side, symbol.svgPath()).toLatin1();
}

/// Where the reporter came from, so that "Report something else" leads back to the device.
QString reportAgainUrl(PortalContext &context, const Case &record)
{
    const auto labels = context.services.labels.of(record.device, record.space);
    if (!labels)
        return {};
    for (const LabelCode &label : *labels) {
        if (label.state == LabelCode::State::Active)
            return u"/d/"_s + label.code;
    }
    return {};
}

} // namespace

Response done(PortalContext &context, Visit &visit, const QString &token)
{
    auto opened = open(context, visit, token);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &subject = std::get<Subject>(opened);
    DonePageView view;
    view.frame = context.frames.frame(subject.record.deployment, visit.language(),
                                      subject.path + u"/done"_s);
    view.caseNumber = subject.record.number;
    view.caseUrl = subject.path;
    view.deviceName = subject.deviceName;
    view.nextSteps = linesOf(context.frames.site(subject.record.deployment)
                                 .text(PortalTextKind::NextSteps, visit.language()));
    const ReporterContact &reporter = subject.record.reporter;
    view.reporterContact = reporter.phone.isEmpty() ? reporter.email : reporter.phone;
    // The address by which this phone came works for it, whatever labels say.
    view.statusUrl = QString::fromLatin1(visit.request().ownOrigin()) + subject.path;
    if (const auto symbol = QrSymbol::forText(view.statusUrl, QrSymbol::Level::M))
        view.statusQrSvg = qrSvg(*symbol);
    view.reportAgainUrl = reportAgainUrl(context, subject.record);
    return visit.finish(Response::page(renderDone(context.page, visit.texts(), view)));
}

Response show(PortalContext &context, Visit &visit, const QString &token)
{
    auto opened = open(context, visit, token);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    return casePage(context, visit, std::get<Subject>(opened), {}, {});
}

Response answer(PortalContext &context, Visit &visit, const QString &token)
{
    auto opened = open(context, visit, token);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &subject = std::get<Subject>(opened);
    // Reading stays allowed: the case is theirs. Words that nobody expects would get lost.
    const auto site = context.services.deployments.find(subject.record.deployment);
    if (!site)
        return deadends::serverError(context, visit, site.error());
    if (!site->portalEnabled)
        return deadends::portalOff(context, visit, site->id);
    auto form = ReportForm::read(visit);
    if (!form && form.error().code == ErrorCode::TooLarge)
        return deadends::tooLarge(context, visit, subject.record.deployment, subject.path);
    if (!form || !visit.isOwnPost(form->csrf, visit.guestToken()))
        return deadends::refused(context, visit, subject.record.deployment, subject.path);
    // The same form again costs nothing.
    const auto before = context.services.cases.writtenBefore(
        subject.record.id, form->keyWithin(subject.record.id.toString()));
    if (!before)
        return deadends::serverError(context, visit, before.error());
    if (*before)
        return answeredPage(visit, subject);
    auto errors = checkAnswer(*form);
    if (errors.isEmpty()) {
        const auto taken = sendingbudget::takePictures(context, visit, subject.record.id.toString(),
                                                       *form, errors);
        if (!taken)
            return deadends::serverError(context, visit, taken.error());
    }
    if (!errors.isEmpty())
        return casePage(context, visit, subject, *form, errors);
    return write(context, visit, subject, *form);
}

Response live(PortalContext &context, Visit &visit, const QString &token)
{
    const auto found = context.services.cases.findByStatusToken(token);
    // A page stops asking when its case is gone, so this must not be said of a store that can't be read.
    if (!found)
        return visit.finish(
            Response::text({}, found.error().code == ErrorCode::NotFound ? 404 : 503));
    const auto timeline = publicTimeline(context.services, found->id, {});
    if (!timeline)
        return visit.finish(Response::text({}, 503));
    return visit.finish(Response::text(versionOf(*found, *timeline).toLatin1()));
}

} // namespace vestibule::statuspages
