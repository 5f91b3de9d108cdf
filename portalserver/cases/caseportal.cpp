#include "portalserver/cases/caseportal.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "core/store/database.h"
#include "portalserver/cases/caseroutes.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/pinagain.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/visit.h"
#include "portalserver/http/assets.h"
#include "portalserver/http/router.h"
#include "portalserver/state/portalstate.h"

#include <QElapsedTimer>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Response deadEnd(PortalContext &context, const Request &request, const RouteMatch &match)
{
    Visit visit(context, request);
    return match.isKnownPath ? deadends::methodNotAllowed(context, visit, match.allowed.toAllow())
                             : deadends::notFound(context, visit);
}

/// The path's argument at `place`; empty when there are fewer.
QString argument(const RouteMatch &match, qsizetype place)
{
    return QString::fromLatin1(match.arguments.value(place));
}

/// The site that the addressed label or case belongs to; null when there is none. Errors: the store does not answer.
Result<DeploymentId> deploymentOf(PortalContext &context, const RouteMatch &match)
{
    if (!match.route || match.arguments.isEmpty())
        return DeploymentId();
    const QString first = QString::fromLatin1(match.arguments[0]);
    if (match.route->caller == caller::sessionHolder) {
        const auto subject = context.subjects.read(first);
        if (!subject)
            return tl::unexpected(subject.error());
        return (*subject)->deployment.id;
    }
    if (match.route->caller == caller::linkHolder) {
        const auto record = context.services.cases.findByStatusToken(first);
        if (record)
            return record->deployment;
        if (record.error().code != ErrorCode::NotFound)
            return tl::unexpected(record.error());
    }
    return DeploymentId();
}

std::vector<Route> allRoutes(PortalContext &context, std::vector<Route> (*more)(PortalContext &))
{
    std::vector<Route> routes = caseRoutes(context);
    if (more != nullptr) {
        std::vector<Route> others = more(context);
        routes.insert(routes.end(), std::make_move_iterator(others.begin()),
                      std::make_move_iterator(others.end()));
    }
    return routes;
}

} // namespace

struct CasePortal::Parts {
    Parts(const Shared &shared, std::unique_ptr<Database> opened, Assets loaded)
        : database(std::move(opened)),
          services(*database, shared.hub, shared.vault, shared.clock),
          assets(std::move(loaded)),
          context{services, shared.state, shared.admission, shared.languages, assets, shared.clock},
          router(allRoutes(context, shared.moreRoutes))
    { }

    std::unique_ptr<Database> database;
    Services services;
    Assets assets;
    PortalContext context;
    Router router;
};

CasePortal::CasePortal(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

CasePortal::~CasePortal() = default;

std::unique_ptr<CasePortal> CasePortal::make(const Shared &shared)
{
    auto database = Database::open(shared.store);
    auto assets = Assets::load(u":/portal"_s);
    if (!database || !assets)
        return nullptr;
    auto parts = std::make_unique<Parts>(shared, std::move(*database), std::move(*assets));
    return std::unique_ptr<CasePortal>(new CasePortal(std::move(parts)));
}

Response CasePortal::handle(const Request &request)
{
    QElapsedTimer timer;
    timer.start();
    PortalContext &context = m_parts->context;
    const RouteMatch match = m_parts->router.find(request.method(), request.path());
    Response response = match.route ? match.route->handler(request, match.arguments)
                                    : deadEnd(context, request, match);
    AnsweredRequest answered;
    answered.at = context.clock.now();
    answered.method = methodName(request.method());
    // The pattern, not the path: that holds codes and tokens.
    answered.route = match.route ? match.route->path : QByteArrayLiteral("(unknown)");
    answered.status = response.status();
    answered.client = request.peer();
    answered.microseconds = timer.nsecsElapsed() / 1000;
    context.state.requests.add(std::move(answered));
    return response;
}

qint64 CasePortal::bodyLimit(const RequestHead &head)
{
    const RouteMatch match = m_parts->router.find(head.method(), head.path());
    if (!match.route || match.route->bodyLimit <= RequestGate::DefaultBodyLimit)
        return RequestGate::DefaultBodyLimit;
    // Pictures only from somebody who has shown to belong here: a session, or a case's link.
    return mayUpload(m_parts->context, head, match) ? match.route->bodyLimit
                                                    : RequestGate::DefaultBodyLimit;
}

bool CasePortal::wantsBeginning(const RequestHead &head)
{
    const RouteMatch match = m_parts->router.find(head.method(), head.path());
    return match.route && match.route->bodyLimit > RequestGate::DefaultBodyLimit
        && mayUpload(m_parts->context, head, match);
}

Response CasePortal::tooLarge(const Request &request)
{
    PortalContext &context = m_parts->context;
    Visit visit(context, request);
    const RouteMatch match = m_parts->router.find(request.method(), request.path());
    const auto found = deploymentOf(context, match);
    if (!found)
        return deadends::serverError(context, visit, found.error());
    const DeploymentId &deployment = *found;
    if (const auto known = context.frames.read(deployment); !known)
        return deadends::serverError(context, visit, known.error());
    if (!deployment.isNull() && !context.frames.site(deployment).deployment.portalEnabled)
        return deadends::portalOff(context, visit, deployment);
    if (match.route && match.route->caller == caller::sessionHolder && !deployment.isNull()) {
        const auto isHeld = visit.holdsSession(deployment);
        if (!isHeld)
            return deadends::serverError(context, visit, isHeld.error());
        if (!*isHeld)
            return pinagain::askFirst(context, visit, argument(match, 0), argument(match, 1));
    }
    if (match.route && !request.body().isEmpty())
        return match.route->handler(request, match.arguments);
    return deadends::tooLarge(context, visit, deployment, visit.path());
}

} // namespace vestibule
