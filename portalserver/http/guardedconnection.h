#pragma once

#include "portalserver/http/admission.h"
#include "portalserver/http/guardcontext.h"
#include "portalserver/http/outputqueue.h"

#include <QObject>
#include <QTcpSocket>

namespace vestibule {

/// Stands between one socket and QtHttpServer. It takes every byte off the socket before
/// QtHttpServer's own slot looks, lets the RequestGate judge them, and shows QtHttpServer a fixed
/// empty request in their place once a whole request is there: that calls
/// PortalHttpServer::handleRequest(), which reads the real one here. So nothing that a client wrote
/// reaches QtHttpServer's parser.
class GuardedConnection final : public QObject
{
    Q_OBJECT
public:
    /// Becomes a child of `socket`; must be made before QtHttpServer gets the socket. `context`
    /// must live until the socket is deleted or the event loop has ended.
    GuardedConnection(QTcpSocket *socket, GuardContext *context, Admission::Slot slot);

    /// The request to be answered now. Only between handleRequest()'s begin and answer().
    [[nodiscard]] const RequestHead &head() const { return m_gate.head(); }
    [[nodiscard]] QByteArrayView body() const;
    [[nodiscard]] const QHostAddress &peer() const { return m_peer; }
    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; }
    /// Whether a request waits for answer().
    [[nodiscard]] bool isHandling() const { return m_phase == Phase::Handling; }

    /// Sends `response` and ends the request: the connection is then kept or closed as the client
    /// asked.
    void answer(const Response &response);
    /// Ends the connection when its deadline is over at `now`, in milliseconds of the context's
    /// timer.
    void checkDeadline(qint64 now);

private:
    enum class Phase {
        Waiting, ///< for the first byte of a request
        Head,
        Body,
        Handling,
        Writing, ///< an answer that the client has not taken yet
        Lingering, ///< the last answer is out; what still comes is thrown away
    };

    void readAvailable();
    void takeBytes();
    void judge();
    void awaitBody();
    [[nodiscard]] bool leaseBody();
    void showToHttpServer();
    void refuse(int status);
    [[nodiscard]] Response refusalPage(int status) const;
    void startWriting(const AnswerPieces &pieces, bool keepsAlive);
    void continueWriting();
    void endRequest();
    void finishWriting();
    void lingerOrClose();
    void discard();
    void drop();
    [[nodiscard]] qint64 now() const { return m_context->timer.elapsed(); }
    void setDeadline(std::chrono::milliseconds limit) { m_deadline = now() + limit.count(); }

    QTcpSocket *m_socket;
    GuardContext *m_context;
    const Admission::Slot m_slot;
    const QHostAddress m_peer;
    const bool m_isEncrypted;
    RequestGate m_gate;
    OutputQueue m_output;
    QByteArray m_buffer;
    std::optional<BodyBudget::Lease> m_bodyLease;
    std::optional<BodyBudget::Lease> m_answerLease;
    Phase m_phase = Phase::Waiting;
    bool m_keepsAlive = true;
    qint64 m_deadline = 0;
    qint64 m_begin = 0; // of the request or of the answer
    qint64 m_discarded = 0;
};

} // namespace vestibule
