#pragma once

#include "portalserver/http/listener.h"

namespace vestibule {

/// A handler made of a function, for tests.
class FunctionHandler final : public RequestHandler
{
public:
    using Function = std::function<Response(const Request &)>;
    explicit FunctionHandler(Function function, qint64 bodyLimit = RequestGate::DefaultBodyLimit)
        : m_function(std::move(function)),
          m_bodyLimit(bodyLimit)
    { }
    Response handle(const Request &request) override { return m_function(request); }
    qint64 bodyLimit(const RequestHead &) override { return m_bodyLimit; }

private:
    Function m_function;
    qint64 m_bodyLimit;
};

/// A setup for "portal.test" on a free loopback port.
inline ListenerSetup testSetup()
{
    ListenerSetup setup;
    setup.servedHosts = {"portal.test"};
    return setup;
}

/// A factory of handlers that call `function`.
inline HandlerFactory handlersOf(FunctionHandler::Function function,
                                 qint64 bodyLimit = RequestGate::DefaultBodyLimit)
{
    return [function, bodyLimit] { return std::make_unique<FunctionHandler>(function, bodyLimit); };
}

/// A request to "portal.test" with more `fields`, each with its line end.
inline QByteArray testRequest(const QByteArray &line, const QByteArray &fields = {},
                              const QByteArray &body = {})
{
    QByteArray request = line + " HTTP/1.1\r\nHost: portal.test\r\n" + fields;
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    request += "\r\n" + body;
    return request;
}

} // namespace vestibule
