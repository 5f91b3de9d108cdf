#include "portalserver/labels/labelroutes.h"

#include "portalserver/cases/caseroutes.h"
#include "portalserver/cases/visit.h"
#include "portalserver/labels/technicianpages.h"

namespace vestibule {

std::vector<Route> labelRoutes(PortalContext &context)
{
    using namespace technicianpages;
    using Page = Response (*)(PortalContext &, Visit &);
    using PageOf = Response (*)(PortalContext &, Visit &, const QString &);
    const auto plain = [&context](Method method, const char *path, CallerKind caller, Page page) {
        return Route{{method},
                     path,
                     caller,
                     RequestGate::DefaultBodyLimit,
                     [&context, page](const Request &request, const PathArguments &) {
                         Visit visit(context, request);
                         return page(context, visit);
                     },
                     true};
    };
    const auto of = [&context](Method method, const char *path, CallerKind caller, PageOf page) {
        return Route{{method},
                     path,
                     caller,
                     RequestGate::DefaultBodyLimit,
                     [&context, page](const Request &request, const PathArguments &found) {
                         Visit visit(context, request);
                         return page(context, visit, QString::fromLatin1(found[0]));
                     },
                     true};
    };
    return {of(Method::Get, "/t/pair/{token}", caller::anybody, askPair),
            of(Method::Post, "/t/pair/{token}", caller::anybody, pair),
            plain(Method::Get, "/t", caller::technician, home),
            plain(Method::Post, "/t/end", caller::technician, signOut),
            of(Method::Get, "/t/{code:code}", caller::technician, label),
            of(Method::Post, "/t/{code:code}/link", caller::technician, link),
            of(Method::Post, "/t/{code:code}/affix", caller::technician, affix),
            of(Method::Post, "/t/{code:code}/unlink", caller::technician, unlink)};
}

} // namespace vestibule
