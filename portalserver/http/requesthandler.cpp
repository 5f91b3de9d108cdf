#include "portalserver/http/requesthandler.h"

namespace vestibule {

qint64 RequestHandler::bodyLimit(const RequestHead &)
{
    return RequestGate::DefaultBodyLimit;
}

} // namespace vestibule
