#pragma once

#include "tests/portal/testserver.h"

#include <stdexcept>

namespace vestibule {

/// A handler with a path for each kind of answer; other paths are shown back.
inline Response answerFor(const Request &request)
{
    if (request.path() == "/throw")
        throw std::runtime_error("on purpose");
    if (request.path() == "/throw-something-else")
        throw 7;
    if (request.path() == "/inject") {
        Response response = Response::text("never sent");
        response.addHeader("X-Name", request.queryValue("value"));
        return response;
    }
    if (request.path() == "/big")
        return Response::text(QByteArray(6'000'000, 'b'));
    if (request.path() == "/none")
        return Response(204);
    if (request.path() == "/chunks") {
        Response response = Response::page("<p>");
        response.appendBody("token");
        response.appendBody("</p>");
        return response;
    }
    Response response = Response::page("<h1>" + request.path().toByteArray() + "</h1>"
                                       + request.body().toByteArray());
    response.addCookie("a=1; Path=/");
    response.addCookie("b=2; Path=/");
    response.addHeader("X-Peer", request.peer().toString().toLatin1());
    return response;
}

} // namespace vestibule
