#include "portalserver/cases/caseroutes.h"

#include "core/base/token.h"
#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "core/events/eventlog.h"
#include "portalserver/cases/brandassets.h"
#include "portalserver/cases/casephotos.h"
#include "portalserver/cases/draftphotos.h"
#include "portalserver/cases/pinagain.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/reportpages.h"
#include "portalserver/cases/scanpages.h"
#include "portalserver/cases/signinpages.h"
#include "portalserver/cases/statuspages.h"
#include "portalserver/cases/visit.h"
#include "portalserver/http/assets.h"
#include "portalserver/state/portalstate.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds engineSilence(30);
constexpr qint64 uploadLimit = 12LL * 1024 * 1024;

using Arguments = std::vector<QString>;
using PageFunction = std::function<Response(PortalContext &, Visit &, const Arguments &)>;

/// Wraps a page so that the router can call it: makes the visit, decodes nothing more than Latin-1, because typed
/// segments hold no escapes.
Route::Handler page(PortalContext &context, PageFunction function)
{
    return [&context, function = std::move(function)](const Request &request,
                                                      const PathArguments &found) {
        Visit visit(context, request);
        Arguments arguments;
        for (const QByteArrayView argument : found)
            arguments.push_back(QString::fromLatin1(argument));
        return function(context, visit, arguments);
    };
}

Response healthPage(PortalContext &context)
{
    if (!context.services.events.newest())
        return Response::text("The store does not answer.\n", 503);
    if (context.state.engine.age() > engineSilence)
        return Response::text("The engine does not answer.\n", 503);
    return Response::text("ok\n");
}

Route route(Methods methods, const char *path, CallerKind caller, Route::Handler handler,
            qint64 bodyLimit = RequestGate::DefaultBodyLimit)
{
    return {methods, path, caller, bodyLimit, std::move(handler), true};
}

std::vector<Route> scanRoutes(PortalContext &context)
{
    using namespace scanpages;
    return {
        route({Method::Get}, "/enter", caller::anybody,
              page(context, [](auto &c, Visit &v, const Arguments &) { return enter(c, v); })),
        route(
            {Method::Get}, "/d/{code:code}", caller::anybody,
            page(context, [](auto &c, Visit &v, const Arguments &a) { return show(c, v, a[0]); })),
        route({Method::Post}, "/d/{code:code}", caller::anybody,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) { return enterPin(c, v, a[0]); })),
        route({Method::Get}, "/d/{code:code}/picture", caller::sessionHolder,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) { return picture(c, v, a[0]); })),
        route({Method::Post}, "/d/{code:code}/cases/{case:id}/me-too", caller::sessionHolder,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) { return meToo(c, v, a[0], a[1]); })),
        route({Method::Get}, "/s/{token}", caller::anybody,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) {
                       return signinpages::ask(c, v, a[0]);
                   })),
        route({Method::Post}, "/s/{token}", caller::anybody,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) {
                       return signinpages::signIn(c, v, a[0]);
                   })),
    };
}

std::vector<Route> reportRoutes(PortalContext &context)
{
    using namespace reportpages;
    return {
        route({Method::Get}, "/d/{code:code}/report", caller::sessionHolder,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) { return show(c, v, a[0], {}); })),
        route({Method::Get}, "/d/{code:code}/report/{template:id}", caller::sessionHolder,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) { return show(c, v, a[0], a[1]); })),
        route({Method::Post}, "/d/{code:code}/report", caller::sessionHolder,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) { return send(c, v, a[0], {}); }),
              uploadLimit),
        route({Method::Post}, "/d/{code:code}/report/{template:id}", caller::sessionHolder,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) { return send(c, v, a[0], a[1]); }),
              uploadLimit),
        route({Method::Get}, "/d/{code:code}/draft/{form}/{picture:id}", caller::sessionHolder,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) {
                       return draftphotos::picture(c, v, a[0], a[1], a[2]);
                   })),
        route({Method::Post}, "/d/{code:code}/resume/{template}", caller::anybody,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) {
                       return pinagain::resume(c, v, a[0], a[1]);
                   })),
    };
}

std::vector<Route> statusRoutes(PortalContext &context)
{
    using namespace statuspages;
    return {
        route(
            {Method::Get}, "/c/{token}", caller::linkHolder,
            page(context, [](auto &c, Visit &v, const Arguments &a) { return show(c, v, a[0]); })),
        route(
            {Method::Post}, "/c/{token}", caller::linkHolder,
            page(context, [](auto &c, Visit &v, const Arguments &a) { return answer(c, v, a[0]); }),
            uploadLimit),
        route(
            {Method::Get}, "/c/{token}/done", caller::linkHolder,
            page(context, [](auto &c, Visit &v, const Arguments &a) { return done(c, v, a[0]); })),
        route(
            {Method::Get}, "/c/{token}/live", caller::linkHolder,
            page(context, [](auto &c, Visit &v, const Arguments &a) { return live(c, v, a[0]); })),
        route({Method::Get}, "/c/{token}/picture/{picture:id}", caller::linkHolder,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) {
                       return casephotos::picture(c, v, a[0], a[1]);
                   })),
        route({Method::Get}, "/c/{token}/photo/{picture:id}", caller::linkHolder,
              page(context,
                   [](auto &c, Visit &v, const Arguments &a) {
                       return casephotos::show(c, v, a[0], a[1]);
                   })),
    };
}

std::vector<Route> fileRoutes(PortalContext &context)
{
    const auto redirect = [](const Request &, const PathArguments &) {
        return Response::redirect("/enter");
    };
    const auto health = [&context](const Request &, const PathArguments &) {
        return healthPage(context);
    };
    const auto brand = [](const Request &, const PathArguments &found) {
        return brandCssResponse(found[0].toByteArray());
    };
    const auto logo = [&context](const Request &, const PathArguments &found) {
        return logoResponse(context, found[0].toByteArray());
    };
    const auto asset = [&context](const Request &request, const PathArguments &found) {
        return context.assets.serve(request, found[0], found[1]);
    };
    return {route({Method::Get}, "/", caller::anybody, redirect),
            route({Method::Get}, "/healthz", caller::anybody, health),
            route({Method::Get}, "/assets/{colours}/brand.css", caller::anybody, brand),
            route({Method::Get}, "/assets/{logo:id}/logo", caller::anybody, logo),
            route({Method::Get}, "/assets/{hash}/{name:file}", caller::anybody, asset)};
}

} // namespace

std::vector<Route> caseRoutes(PortalContext &context)
{
    std::vector<Route> routes;
    for (auto &group :
         {scanRoutes(context), reportRoutes(context), statusRoutes(context), fileRoutes(context)})
        routes.insert(routes.end(), group.begin(), group.end());
    return routes;
}

bool mayUpload(PortalContext &context, const RequestHead &head, const RouteMatch &match)
{
    // A store that does not answer is told to the phone when the refusal is made.
    const QString first = QString::fromLatin1(match.arguments[0]);
    if (match.route->caller == caller::linkHolder) {
        const auto record = context.services.cases.findByStatusToken(first);
        return record && context.frames.read(record->deployment)
            && context.frames.site(record->deployment).deployment.portalEnabled;
    }
    const auto subject = context.subjects.read(first);
    if (!subject || !(*subject)->isServed())
        return false;
    const QHostAddress nobody;
    for (const bool isEncrypted : {false, true}) {
        const Request request(head, {}, nobody, isEncrypted);
        if (Visit(context, request).holdsSession((*subject)->deployment.id).value_or(false))
            return true;
    }
    return false;
}

} // namespace vestibule
