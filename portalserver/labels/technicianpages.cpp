#include "portalserver/labels/technicianpages.h"

#include "core/engine/services.h"
#include "core/labels/codes/labellinking.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/portalbudgets.h"
#include "core/security/technicianphones.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/sendingbudget.h"
#include "portalserver/cases/visit.h"
#include "portalserver/http/form.h"
#include "portalserver/labels/linktargets.h"
#include "portalserver/text/render.h"

namespace vestibule::technicianpages {
using namespace Qt::StringLiterals;

namespace {

Response markedPage(Visit &visit, const QByteArray &html, const QByteArray &token)
{
    return visit.finish(Response::page(MarkedPage(html).withToken(token)));
}

Response redirect(Visit &visit, const QString &path)
{
    return visit.finish(Response::redirect(path.toLatin1()));
}

/// Whether `error` says how it stands with a code or label; else the store could not say.
bool isAnswer(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Gone
        || error.code == ErrorCode::Conflict;
}

/// A technician's phone and the label that it scanned, or the page instead.
struct Scan {
    TechnicianSession session;
    SubjectPointer subject;

    [[nodiscard]] QString path() const { return u"/t/"_s + subject->label.code; }
    [[nodiscard]] bool isActive() const { return subject->kind == ScanOutcome::Kind::Active; }
    [[nodiscard]] bool isBlank() const { return subject->kind == ScanOutcome::Kind::Blank; }
    [[nodiscard]] Actor actor() const { return Actor::byOperator(session.operatorId); }
};
using ScanOrPage = std::variant<Scan, Response>;

ScanOrPage open(PortalContext &context, Visit &visit, const QString &code)
{
    const auto session = visit.technician();
    if (!session)
        return deadends::serverError(context, visit, session.error());
    const auto subject = context.subjects.read(code);
    if (!subject)
        return deadends::serverError(context, visit, subject.error());
    const bool isOurs = *session && (*subject)->deployment.id == (*session)->deployment;
    Scan scan{session->value_or(TechnicianSession()), *subject};
    if (!isOurs || (!scan.isActive() && !scan.isBlank()))
        return redirect(visit, u"/d/"_s + code + u"?as=visitor");
    visit.enterSite(scan.session.deployment);
    if (const auto known = context.frames.read(scan.session.deployment); !known)
        return deadends::serverError(context, visit, known.error());
    return scan;
}

/// Whether the form of this POST is the phone's own; a budget keeps one phone from doing it without end.
std::variant<Form, Response> openForm(PortalContext &context, Visit &visit, const Scan &scan)
{
    const DeploymentId &site = scan.session.deployment;
    const auto form = Form::parse(visit.request().body());
    if (!form || !visit.isOwnPost(form->value(u"csrf"_s), scan.session.csrfToken.toLatin1()))
        return deadends::refused(context, visit, site, scan.path());
    const auto wait = sendingbudget::take(context, PortalBudgets::links(scan.session.tokenHash));
    if (!wait)
        return deadends::serverError(context, visit, wait.error());
    if (wait->isValid())
        return deadends::busy(context, visit, site, *wait);
    return *form;
}

Response linkPage(PortalContext &context, Visit &visit, const Scan &scan)
{
    LinkLabelView view;
    view.frame = context.frames.frame(scan.session.deployment, visit.language(), scan.path());
    view.labelNumber = labelNumberText(scan.subject->label.number);
    view.pageUrl = scan.path();
    view.actionUrl = scan.path() + u"/link";
    view.words = QString::fromUtf8(visit.request().queryValue("q")).left(80).simplified();
    const auto space = SpaceId::parse(QString::fromLatin1(visit.request().queryValue("space")));
    const auto filled = fillTargets(context.services, scan.session.deployment,
                                    space.value_or(SpaceId()), view);
    if (!filled)
        return deadends::serverError(context, visit, filled.error());
    return markedPage(visit, renderLinkLabel(context.page, visit.texts(), view),
                      scan.session.csrfToken.toLatin1());
}

Response linkedPage(PortalContext &context, Visit &visit, const Scan &scan)
{
    const ScannedSubject &subject = *scan.subject;
    const auto label = context.services.labels.find(subject.label.id);
    if (!label)
        return deadends::serverError(context, visit, label.error());
    LinkedLabelView view;
    view.frame = context.frames.frame(scan.session.deployment, visit.language(), scan.path());
    view.labelNumber = labelNumberText(label->number);
    view.name = subject.name;
    view.place = subject.place;
    view.isFresh = !visit.request().queryValue("linked").isNull();
    view.affixedAt = label->affixedAt;
    view.affixUrl = scan.path() + u"/affix"_s;
    if (!label->batch.isNull())
        view.undoUrl = scan.path() + u"/unlink";
    view.visitorUrl = subject.path() + u"?as=visitor";
    return markedPage(visit, renderLinkedLabel(context.page, visit.texts(), view),
                      scan.session.csrfToken.toLatin1());
}

} // namespace

Response askPair(PortalContext &context, Visit &visit, const QString &token)
{
    const auto site = context.services.technicians.offered(token);
    if (!site && !isAnswer(site.error()))
        return deadends::serverError(context, visit, site.error());
    if (!site)
        return deadends::pairingOver(context, visit);
    PairingView view;
    view.frame = context.frames.frame(*site, visit.language(), {});
    view.actionUrl = u"/t/pair/"_s + token;
    return markedPage(visit, renderPairing(context.page, visit.texts(), view), visit.guestToken());
}

Response pair(PortalContext &context, Visit &visit, const QString &token)
{
    const auto form = Form::parse(visit.request().body());
    if (!form || !visit.isOwnPost(form->value(u"csrf"_s), visit.guestToken()))
        return deadends::refused(context, visit, {}, u"/enter"_s);
    const auto wait = sendingbudget::take(context, PortalBudgets::signIn(visit.client()));
    if (!wait)
        return deadends::serverError(context, visit, wait.error());
    if (wait->isValid())
        return deadends::busy(context, visit, {}, *wait);
    const auto started = context.services.technicians.accept(token, visit.clientKind());
    if (!started && !isAnswer(started.error()))
        return deadends::serverError(context, visit, started.error());
    if (!started)
        return deadends::pairingOver(context, visit);
    visit.startTechnician(*started);
    return redirect(visit, u"/t"_s);
}

Response home(PortalContext &context, Visit &visit)
{
    const auto session = visit.technician();
    if (!session)
        return deadends::serverError(context, visit, session.error());
    if (!*session)
        return redirect(visit, u"/enter"_s);
    TechnicianView view;
    view.frame = context.frames.frame((*session)->deployment, visit.language(), u"/t"_s);
    view.until = (*session)->createdAt.addSecs(TechnicianPhones::sessionSeconds);
    view.endUrl = u"/t/end"_s;
    return markedPage(visit, renderTechnician(context.page, visit.texts(), view),
                      (*session)->csrfToken.toLatin1());
}

Response signOut(PortalContext &context, Visit &visit)
{
    const auto session = visit.technician();
    if (!session)
        return deadends::serverError(context, visit, session.error());
    if (!*session)
        return redirect(visit, u"/enter"_s);
    const auto form = Form::parse(visit.request().body());
    if (!form || !visit.isOwnPost(form->value(u"csrf"_s), (*session)->csrfToken.toLatin1()))
        return deadends::refused(context, visit, (*session)->deployment, u"/t"_s);
    const auto ended = context.services.technicians.end((*session)->tokenHash,
                                                        Actor::byOperator((*session)->operatorId));
    if (!ended)
        return deadends::serverError(context, visit, ended.error());
    visit.endTechnician();
    return redirect(visit, u"/enter"_s);
}

Response label(PortalContext &context, Visit &visit, const QString &code)
{
    auto opened = open(context, visit, code);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const Scan &scan = std::get<Scan>(opened);
    return scan.isBlank() ? linkPage(context, visit, scan) : linkedPage(context, visit, scan);
}

Response link(PortalContext &context, Visit &visit, const QString &code)
{
    auto opened = open(context, visit, code);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const Scan &scan = std::get<Scan>(opened);
    auto sent = openForm(context, visit, scan);
    if (auto *page = std::get_if<Response>(&sent))
        return std::move(*page);
    const Form &form = std::get<Form>(sent);
    const LabelWish wish{DeviceId::parse(form.value(u"device"_s)).value_or(DeviceId()),
                         SpaceId::parse(form.value(u"space"_s)).value_or(SpaceId())};
    const auto isOfSite = belongsTo(context.services, wish, scan.session.deployment);
    if (!isOfSite)
        return deadends::serverError(context, visit, isOfSite.error());
    // Somebody was quicker, or the device is gone: the page shows how it stands now.
    if (!scan.isBlank() || !*isOfSite)
        return redirect(visit, scan.path());
    const auto linked = context.services.linking.link(scan.subject->label.id, wish, scan.actor());
    if (!linked && !isAnswer(linked.error()))
        return deadends::serverError(context, visit, linked.error());
    if (!linked)
        return redirect(visit, scan.path());
    // Who links a label stands before it.
    if (const auto affixed = context.services.linking.affix(linked->id, scan.actor()); !affixed)
        return deadends::serverError(context, visit, affixed.error());
    return redirect(visit, scan.path() + u"?linked=1");
}

Response affix(PortalContext &context, Visit &visit, const QString &code)
{
    auto opened = open(context, visit, code);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const Scan &scan = std::get<Scan>(opened);
    auto sent = openForm(context, visit, scan);
    if (auto *page = std::get_if<Response>(&sent))
        return std::move(*page);
    if (scan.isActive()) {
        const auto done = context.services.linking.affix(scan.subject->label.id, scan.actor());
        if (!done && !isAnswer(done.error()))
            return deadends::serverError(context, visit, done.error());
    }
    return redirect(visit, scan.path());
}

Response unlink(PortalContext &context, Visit &visit, const QString &code)
{
    auto opened = open(context, visit, code);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const Scan &scan = std::get<Scan>(opened);
    auto sent = openForm(context, visit, scan);
    if (auto *page = std::get_if<Response>(&sent))
        return std::move(*page);
    const auto done = context.services.linking.unlink(scan.subject->label.id, scan.actor());
    if (!done && !isAnswer(done.error()))
        return deadends::serverError(context, visit, done.error());
    return redirect(visit, scan.path());
}

} // namespace vestibule::technicianpages
