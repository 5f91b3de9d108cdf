#pragma once

#include "portalserver/http/admission.h"
#include "portalserver/http/deadline.h"
#include "portalserver/http/guardcontext.h"
#include "portalserver/http/outputqueue.h"

#include <QObject>
#include <QTcpSocket>

namespace vestibule {

/// Stands between one socket and the RequestHandler. It takes every byte off the socket before
/// QtHttpServer's own slot looks, lets the RequestGate judge them, and answers what passed. So
/// nothing that a client wrote reaches QtHttpServer's parser.
class GuardedConnection final : public QObject
{
    Q_OBJECT
public:
    /// Becomes a child of `socket`; must be made before QtHttpServer gets the socket. `context`
    /// must live until the socket is deleted or the event loop has ended.
    GuardedConnection(QTcpSocket *socket, GuardContext *context, Admission::Slot slot);

    /// Ends the connection when its deadline is over at `now`, in milliseconds of the context's
    /// timer.
    void checkDeadline(qint64 now);

    [[nodiscard]] AddressKey address() const { return m_address; }
    /// Whether an answer waits for the client to take it.
    [[nodiscard]] bool holdsAnswer() const { return m_answerLease.has_value(); }
    /// Since when it does so, in milliseconds of the context's timer.
    [[nodiscard]] qint64 answeringSince() const { return m_answeringSince; }
    /// Ends the connection; what it held is free at once.
    void end();

private:
    enum class Phase {
        Waiting, ///< for the first byte of a request
        Head,
        Body,
        Writing, ///< an answer that the client has not taken yet
        Lingering, ///< the last answer is out; what still comes is thrown away
    };

    void enter(Phase phase);
    void readAvailable();
    void takeBytes();
    void judge();
    void awaitBody();
    [[nodiscard]] bool awaitsBeginning();
    [[nodiscard]] bool leaseBody();
    void leaseAnswer();
    void answer();
    void refuse(int status);
    void startWriting(const Response &response, const AnswerContext &context);
    void continueWriting();
    void endRequest();
    void finishWriting();
    void lingerOrClose();
    void discard();
    void drop();

    QTcpSocket *m_socket;
    GuardContext *m_context;
    std::optional<Admission::Slot> m_slot;
    const QHostAddress m_peer;
    const AddressKey m_address;
    const bool m_isEncrypted;
    RequestGate m_gate;
    OutputQueue m_output;
    QByteArray m_buffer;
    std::optional<BodyBudget::Lease> m_bodyLease;
    std::optional<BodyBudget::Lease> m_answerLease;
    Phase m_phase = Phase::Waiting;
    qint64 m_answeringSince = 0;
    bool m_keepsAlive = true;
    Deadline m_deadline;
    qint64 m_discarded = 0;
};

} // namespace vestibule
