#pragma once

#include <QByteArray>
#include <QList>

namespace vestibule {

/// A request that must be refused, and with what.
struct MalformedRequest {
    QByteArray name; ///< what is wrong with it
    QByteArray bytes;
    int status = 400;
    /// It consists of a good request and something behind it, so that it depends on the timing
    /// whether the good one is answered first.
    bool isPipelined = false;
};

/// Requests to "portal.test", each wrong in one way.
QList<MalformedRequest> malformedRequests();

} // namespace vestibule
