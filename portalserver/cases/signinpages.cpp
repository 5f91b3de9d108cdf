#include "portalserver/cases/signinpages.h"

#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/portalbudgets.h"
#include "core/security/signinlinks.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/sendingbudget.h"
#include "portalserver/cases/visit.h"
#include "portalserver/http/form.h"
#include "portalserver/state/portalstate.h"
#include "portalserver/text/render.h"

namespace vestibule::signinpages {
using namespace Qt::StringLiterals;

namespace {

const QString enterUrl = u"/enter"_s;

QString pathOf(const QString &token)
{
    return u"/s/"_s + token;
}

/// The link of `token` at a site that serves, or the page instead.
std::variant<SignInLink, Response> open(PortalContext &context, Visit &visit, const QString &token)
{
    const auto link = context.services.signInLinks.find(token, visit.browser());
    if (!link && link.error().code != ErrorCode::NotFound)
        return deadends::serverError(context, visit, link.error());
    if (!link)
        return deadends::signInOver(context, visit, {});
    visit.enterSite(link->deployment);
    if (const auto known = context.frames.read(link->deployment); !known)
        return deadends::serverError(context, visit, known.error());
    if (!context.frames.site(link->deployment).deployment.portalEnabled)
        return deadends::portalOff(context, visit, link->deployment);
    return *link;
}

/// To the label that the phone waited at, or to any.
Response leadOn(PortalContext &context, Visit &visit, const SignInLink &link, const QString &token)
{
    if (!link.labelCode.isNull()) {
        const auto label = context.services.labels.find(link.labelCode);
        if (label)
            return visit.finish(Response::redirect(u"/d/%1"_s.arg(label->code).toLatin1()));
        if (label.error().code != ErrorCode::NotFound)
            return deadends::serverError(context, visit, label.error());
    }
    SignedInView view;
    view.frame = context.frames.frame(link.deployment, visit.language(), pathOf(token));
    view.enterUrl = enterUrl;
    return visit.finish(Response::page(renderSignedIn(context.page, visit.texts(), view)));
}

/// What a used or ended link shows; none when this phone may use it, be it again.
std::optional<Response> usedPage(PortalContext &context, Visit &visit, const SignInLink &link,
                                 const QString &token)
{
    if (link.isOpen && !link.isUsed)
        return std::nullopt;
    const auto session = visit.session(link.deployment);
    if (!session)
        return deadends::serverError(context, visit, session.error());
    if (*session)
        return leadOn(context, visit, link, token);
    if (link.isOpen)
        return std::nullopt;
    return deadends::signInOver(context, visit, link.deployment);
}

} // namespace

Response ask(PortalContext &context, Visit &visit, const QString &token)
{
    auto opened = open(context, visit, token);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &link = std::get<SignInLink>(opened);
    if (auto used = usedPage(context, visit, link, token))
        return std::move(*used);
    SignInView view;
    view.frame = context.frames.frame(link.deployment, visit.language(), pathOf(token));
    view.actionUrl = pathOf(token);
    const MarkedPage page(renderSignIn(context.page, visit.texts(), view));
    return visit.finish(Response::page(page.withToken(visit.guestToken())));
}

Response signIn(PortalContext &context, Visit &visit, const QString &token)
{
    const auto form = Form::parse(visit.request().body());
    if (!form || !visit.isOwnPost(form->value(u"csrf"_s), visit.guestToken()))
        return deadends::refused(context, visit, {}, pathOf(token));
    auto opened = open(context, visit, token);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &link = std::get<SignInLink>(opened);
    if (auto used = usedPage(context, visit, link, token))
        return std::move(*used);
    const auto wait = sendingbudget::take(context, PortalBudgets::signIn(visit.client()));
    if (!wait)
        return deadends::serverError(context, visit, wait.error());
    if (wait->isValid())
        return deadends::busy(context, visit, link.deployment, *wait);
    const quint64 generation = context.state.sessions.generation();
    const auto accepted = context.services.signInLinks.accept(
        token,
        {visit.client(), visit.clientKind(), visit.browser(), visit.deviceCookie(link.deployment)});
    if (!accepted
        && (accepted.error().code == ErrorCode::Gone
            || accepted.error().code == ErrorCode::NotFound))
        return deadends::signInOver(context, visit, link.deployment);
    if (!accepted)
        return deadends::serverError(context, visit, accepted.error());
    visit.startSession(link.deployment, accepted->session, accepted->newDeviceCookie, generation);
    return visit.finish(Response::redirect(pathOf(token).toLatin1()));
}

} // namespace vestibule::signinpages
