#pragma once

#include "portalserver/http/bodybudget.h"
#include "portalserver/http/httpdate.h"
#include "portalserver/http/requestgate.h"
#include "portalserver/http/requesthandler.h"

#include <QElapsedTimer>

#include <chrono>

namespace vestibule {

/// How long a connection may take for what. All are absolute: a byte now and then does not extend
/// them.
struct GuardLimits {
    std::chrono::milliseconds idle = std::chrono::seconds(
        10); ///< without a request, also right after connecting
    std::chrono::milliseconds header = std::chrono::seconds(
        10); ///< from a request's first byte to the end of its head
    std::chrono::milliseconds request = std::chrono::seconds(
        30); ///< for the whole request, plus what its bytes earn
    std::chrono::milliseconds requestMost = std::chrono::minutes(5);
    qint64 bytesPerSecond = 32 * 1024; ///< as many received bytes earn one second more
    std::chrono::milliseconds writeStall = std::chrono::seconds(
        10); ///< while the client takes nothing of an answer
    std::chrono::milliseconds answerMost = std::chrono::minutes(5); ///< for taking a whole answer
    std::chrono::milliseconds linger = std::chrono::seconds(
        2); ///< for the client to close after our last answer
    std::chrono::milliseconds handshake = std::chrono::seconds(5); ///< of TLS
    qint64 largestAnswer = 16 * 1024 * 1024; ///< bytes of body
};

/// What all connections of one portal thread share. Used on that thread; the budgets are shared
/// further.
struct GuardContext {
    RequestHandler &handler;
    GatePolicy policy;
    GuardLimits limits;
    BodyBudget *requestBodies = nullptr;
    BodyBudget *waitingAnswers = nullptr; ///< for what slow clients have not taken yet
    /// Ends the connection that has held its share of `waitingAnswers` longest, of one address or,
    /// with null, of all; false when there is none.
    std::function<bool(const AddressKey *)> dropLongestWaiting{};
    HttpDate date;
    QElapsedTimer timer; ///< started; deadlines are milliseconds of it
};

} // namespace vestibule
