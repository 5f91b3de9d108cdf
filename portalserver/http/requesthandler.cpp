#include "portalserver/http/requesthandler.h"

#include "portalserver/http/answer.h"

#include <QLoggingCategory>

#include <exception>

namespace vestibule {

namespace {

Q_LOGGING_CATEGORY(log, "vestibule.http")

using Ask = Response (RequestHandler::*)(const Request &);

Response askSafely(RequestHandler &handler, Ask ask, const Request &request)
{
    try {
        Response response = (handler.*ask)(request);
        if (response.isBroken())
            qCWarning(log) << "An answer with unfit header values becomes a 500:"
                           << response.status();
        return response;
    } catch (const std::exception &exception) {
        qCWarning(log) << "A request ended in an exception:" << exception.what();
    } catch (...) {
        qCWarning(log) << "A request ended in an unknown exception";
    }
    return refusal(500);
}

} // namespace

qint64 RequestHandler::bodyLimit(const RequestHead &)
{
    return RequestGate::DefaultBodyLimit;
}

bool RequestHandler::wantsBeginning(const RequestHead &)
{
    return false;
}

Response RequestHandler::tooLarge(const Request &)
{
    return refusal(413);
}

Response handleSafely(RequestHandler &handler, const Request &request)
{
    return askSafely(handler, &RequestHandler::handle, request);
}

Response tooLargeSafely(RequestHandler &handler, const Request &request)
{
    return askSafely(handler, &RequestHandler::tooLarge, request);
}

} // namespace vestibule
