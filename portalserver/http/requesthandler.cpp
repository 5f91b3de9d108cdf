#include "portalserver/http/requesthandler.h"

#include "portalserver/http/answer.h"

namespace vestibule {

qint64 RequestHandler::bodyLimit(const RequestHead &)
{
    return RequestGate::DefaultBodyLimit;
}

Response RequestHandler::tooLarge(const Request &)
{
    return refusal(413);
}

} // namespace vestibule
