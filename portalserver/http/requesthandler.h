#pragma once

#include "portalserver/http/request.h"
#include "portalserver/http/requestgate.h"
#include "portalserver/http/response.h"

namespace vestibule {

/// The web application behind a server: one object per portal thread, used on that thread only.
class RequestHandler
{
public:
    RequestHandler() = default;
    virtual ~RequestHandler() = default;
    Q_DISABLE_COPY_MOVE(RequestHandler)

    /// Answers one request, 404 and 405 included. Runs on the portal thread and must be short: slow
    /// work is a job. An exception that gets out becomes a 500.
    virtual Response handle(const Request &request) = 0;
    /// The largest body in bytes that is read for this head. Asked before the body is received.
    virtual qint64 bodyLimit(const RequestHead &head);
    /// Whether tooLarge() is to have the beginning of the body, RequestGate::DefaultBodyLimit bytes.
    virtual bool wantsBeginning(const RequestHead &head);
    /// Answers a request whose announced body is above bodyLimit(), usually with status 413. `request` has
    /// the beginning of its body where wantsBeginning() says so, else none; the connection is closed afterwards.
    virtual Response tooLarge(const Request &request);
};

/// What `handler` answers. Nothing in Qt catches what leaves a slot, so an exception becomes a 500
/// here; an answer that can't be sent as it is gets a line in the log.
[[nodiscard]] Response handleSafely(RequestHandler &handler, const Request &request);
/// The same for RequestHandler::tooLarge().
[[nodiscard]] Response tooLargeSafely(RequestHandler &handler, const Request &request);

} // namespace vestibule
