#include "portalserver/cases/deadends.h"

#include "core/base/token.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/sendingbudget.h"
#include "portalserver/cases/visit.h"
#include "portalserver/text/render.h"

#include <QLoggingCategory>

namespace vestibule::deadends {
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "vestibule.portal")

namespace {

const QString enterUrl = u"/enter"_s;

FrameView frameFor(PortalContext &context, const Visit &visit, const DeploymentId &deployment)
{
    return context.frames.frame(deployment, visit.language(), {});
}

Response waitPage(PortalContext &context, Visit &visit, const TooManyView &view)
{
    Response response = Response::page(renderTooMany(context.page, visit.texts(), view), 429);
    sendingbudget::addRetryAfter(context, response, view.tryAgainAt);
    return visit.finish(std::move(response));
}

} // namespace

Response notFound(PortalContext &context, Visit &visit)
{
    const NotFoundView view{frameFor(context, visit, {}), enterUrl};
    return visit.finish(Response::page(renderNotFound(context.page, visit.texts(), view), 404));
}

Response revoked(PortalContext &context, Visit &visit, const ScannedSubject &subject)
{
    const RevokedView view{frameFor(context, visit, subject.deployment.id),
                           labelNumberText(subject.label.number)};
    return visit.finish(Response::page(renderRevoked(context.page, visit.texts(), view), 410));
}

Response replaced(PortalContext &context, Visit &visit, const ScannedSubject &subject)
{
    const ReplacedView view{frameFor(context, visit, subject.deployment.id),
                            labelNumberText(subject.label.number), enterUrl};
    return visit.finish(Response::page(renderReplaced(context.page, visit.texts(), view), 410));
}

Response notConnected(PortalContext &context, Visit &visit, const ScannedSubject &subject)
{
    const NotConnectedView view{frameFor(context, visit, subject.deployment.id),
                                labelNumberText(subject.label.number)};
    return visit.finish(Response::page(renderNotConnected(context.page, visit.texts(), view), 404));
}

Response pairingOver(PortalContext &context, Visit &visit)
{
    const PairingOverView view{frameFor(context, visit, {})};
    return visit.finish(Response::page(renderPairingOver(context.page, visit.texts(), view), 410));
}

Response signInOver(PortalContext &context, Visit &visit, const DeploymentId &deployment)
{
    const SignInOverView view{frameFor(context, visit, deployment)};
    return visit.finish(Response::page(renderSignInOver(context.page, visit.texts(), view), 410));
}

Response portalOff(PortalContext &context, Visit &visit, const DeploymentId &deployment)
{
    const PortalOffView view{frameFor(context, visit, deployment)};
    return visit.finish(Response::page(renderPortalOff(context.page, visit.texts(), view), 503));
}

Response tooMany(PortalContext &context, Visit &visit, const DeploymentId &deployment,
                 const QDateTime &tryAgainAt)
{
    return waitPage(context, visit, {frameFor(context, visit, deployment), tryAgainAt, true});
}

Response busy(PortalContext &context, Visit &visit, const DeploymentId &deployment,
              const QDateTime &tryAgainAt)
{
    return waitPage(context, visit, {frameFor(context, visit, deployment), tryAgainAt, false});
}

Response refused(PortalContext &context, Visit &visit, const DeploymentId &deployment,
                 const QString &startUrl)
{
    const RefusedView view{frameFor(context, visit, deployment), startUrl};
    return visit.finish(Response::page(renderRefused(context.page, visit.texts(), view), 403));
}

Response methodNotAllowed(PortalContext &context, Visit &visit, const QByteArray &allowed)
{
    const RefusedView view{frameFor(context, visit, {}), enterUrl};
    Response response = Response::page(renderRefused(context.page, visit.texts(), view), 405);
    response.addHeader("Allow", allowed);
    return visit.finish(std::move(response));
}

Response tooLarge(PortalContext &context, Visit &visit, const DeploymentId &deployment,
                  const QString &backUrl)
{
    const TooLargeView view{frameFor(context, visit, deployment), backUrl};
    return visit.finish(Response::page(renderTooLarge(context.page, visit.texts(), view), 413));
}

Response lookupFailed(PortalContext &context, Visit &visit, const Error &error)
{
    return error.code == ErrorCode::NotFound ? notFound(context, visit)
                                             : serverError(context, visit, error);
}

Response serverError(PortalContext &context, Visit &visit, const Error &error)
{
    const QString reference = makeBase32Token(6);
    qCWarning(log).noquote() << "request failed" << reference << errorCodeName(error.code)
                             << error.detail;
    ServerErrorView view{frameFor(context, visit, visit.site()), visit.path(), reference};
    view.wasSending = visit.request().method() == Method::Post;
    return visit.finish(Response::page(renderServerError(context.page, visit.texts(), view), 503));
}

} // namespace vestibule::deadends
