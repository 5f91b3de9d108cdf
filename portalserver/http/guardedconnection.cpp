#include "portalserver/http/guardedconnection.h"

#include <QSslSocket>

#include <sys/socket.h>

namespace vestibule {

namespace {

constexpr qint64 ReadBuffer = 64 * 1024;
constexpr qsizetype KeptBuffer = 32 * 1024;
constexpr qint64 MostDiscarded = 64 * 1024 * 1024;

} // namespace

GuardedConnection::GuardedConnection(QTcpSocket *socket, GuardContext *context,
                                     Admission::Slot slot)
    : QObject(socket),
      m_socket(socket),
      m_context(context),
      m_slot(std::move(slot)),
      m_peer(socket->peerAddress()),
      m_address(AddressKey::of(m_peer)),
      m_isEncrypted(qobject_cast<QSslSocket *>(socket) != nullptr),
      m_gate(&context->policy),
      m_output(socket),
      m_deadline(context->timer)
{
    socket->setReadBufferSize(ReadBuffer);
    connect(socket, &QTcpSocket::readyRead, this, &GuardedConnection::readAvailable);
    if (auto *encrypted = qobject_cast<QSslSocket *>(socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this,
                &GuardedConnection::continueWriting);
    else
        connect(socket, &QTcpSocket::bytesWritten, this, &GuardedConnection::continueWriting);
    m_slot->setStanding(Standing::Idle);
    m_slot->onTaken(
        [this] { QMetaObject::invokeMethod(this, &GuardedConnection::end, Qt::QueuedConnection); });
    m_deadline.begin(context->limits.idle);
}

void GuardedConnection::enter(Phase phase)
{
    m_phase = phase;
    if (!m_slot)
        return;
    switch (phase) {
    case Phase::Waiting:
        m_slot->setStanding(Standing::Idle);
        break;
    case Phase::Head: // as idle as before
        break;
    case Phase::Body:
        m_slot->setStanding(Standing::Unfinished);
        break;
    case Phase::Writing:
    case Phase::Lingering:
        m_slot->setStanding(Standing::Untaken);
        break;
    }
}

void GuardedConnection::readAvailable()
{
    // QtHttpServer starts one each time it looks and finds nothing.
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    switch (m_phase) {
    case Phase::Waiting:
        enter(Phase::Head);
        m_deadline.begin(m_context->limits.header);
        [[fallthrough]];
    case Phase::Head:
    case Phase::Body:
        takeBytes();
        judge();
        break;
    case Phase::Writing:
        // The next request before the answer to this one was taken: that is pipelining.
        drop();
        break;
    case Phase::Lingering:
        discard();
        break;
    }
}

void GuardedConnection::takeBytes()
{
    const qint64 available = m_socket->bytesAvailable();
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + available);
    const qint64 read = m_socket->read(m_buffer.data() + before, available);
    m_buffer.resize(before + qMax<qint64>(read, 0));
}

void GuardedConnection::judge()
{
    const GateVerdict verdict = m_gate.inspect(m_buffer);
    switch (verdict.kind) {
    case GateVerdict::Kind::Reject:
        if (verdict.status != 413 || !awaitsBeginning())
            refuse(verdict.status);
        break;
    case GateVerdict::Kind::NeedMore:
        if (m_gate.hasHead())
            awaitBody();
        break;
    case GateVerdict::Kind::Pass:
        leaseBody() ? answer() : refuse(503);
        break;
    }
}

void GuardedConnection::awaitBody()
{
    if (m_phase == Phase::Head) {
        enter(Phase::Body);
        if (!leaseBody()) {
            refuse(503);
            return;
        }
        m_buffer.reserve(m_gate.headLength() + m_gate.head().bodyLength());
        if (m_gate.head().expectsContinue() && m_buffer.size() == m_gate.headLength())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    const GuardLimits &limits = m_context->limits;
    m_deadline.earn(limits.request, m_buffer.size(), limits.bytesPerSecond, limits.requestMost);
}

/// Of a body that is too large the beginning may still be wanted: what somebody wrote stands there.
bool GuardedConnection::awaitsBeginning()
{
    const RequestHead &head = m_gate.head();
    if (m_phase == Phase::Head) {
        if (head.expectsContinue() || !m_context->handler.wantsBeginning(head))
            return false;
        enter(Phase::Body);
    }
    if (m_buffer.size() >= m_gate.headLength() + RequestGate::DefaultBodyLimit)
        return false;
    const GuardLimits &limits = m_context->limits;
    m_deadline.earn(limits.request, m_buffer.size(), limits.bytesPerSecond, limits.requestMost);
    return true;
}

bool GuardedConnection::leaseBody()
{
    // Forms are small: nobody's photos may keep a PIN out.
    const qint64 length = m_gate.head().bodyLength();
    if (length <= RequestGate::DefaultBodyLimit || m_bodyLease)
        return true;
    m_bodyLease = m_context->requestBodies->take(length, m_address);
    return m_bodyLease.has_value();
}

void GuardedConnection::answer()
{
    m_slot->setStanding(Standing::Busy);
    const RequestHead &head = m_gate.head();
    const QByteArrayView body = QByteArrayView(m_buffer).sliced(m_gate.headLength());
    const Response response = handleSafely(m_context->handler,
                                           Request(head, body, m_peer, m_isEncrypted));
    const bool isCompressible = !response.gzippedBody().isEmpty();
    const AnswerContext context{.withoutBody = head.method() == Method::Head,
                                .keepsAlive = head.keepsAlive(),
                                .isHttp10 = head.isHttp10(),
                                .acceptsGzip = isCompressible
                                    && acceptsGzip(head.field("accept-encoding")),
                                .date = m_context->date.now()};
    startWriting(response, context);
}

void GuardedConnection::refuse(int status)
{
    const AnswerContext context{.withoutBody = m_buffer.startsWith("HEAD "),
                                .keepsAlive = false,
                                .date = m_context->date.now()};
    if (status != 413) {
        startWriting(refusal(status), context);
        return;
    }
    const QByteArrayView beginning = m_phase != Phase::Body
        ? QByteArrayView()
        : QByteArrayView(m_buffer).sliced(m_gate.headLength()).first(RequestGate::DefaultBodyLimit);
    startWriting(tooLargeSafely(m_context->handler,
                                Request(m_gate.head(), beginning, m_peer, m_isEncrypted,
                                        Request::Extent::Beginning)),
                 context);
}

void GuardedConnection::startWriting(const Response &response, const AnswerContext &context)
{
    const auto pieces = makeAnswer(response, context, m_context->limits.largestAnswer);
    endRequest();
    m_keepsAlive = context.keepsAlive;
    enter(Phase::Writing);
    switch (m_output.send(pieces)) {
    case OutputQueue::Outcome::Failed:
        drop();
        break;
    case OutputQueue::Outcome::Sent:
        finishWriting();
        break;
    case OutputQueue::Outcome::Pending:
        m_deadline.begin(m_context->limits.writeStall);
        leaseAnswer();
        break;
    }
}

/// Whoever comes is served: those who have let an answer lie for longest make room.
void GuardedConnection::leaseAnswer()
{
    BodyBudget &budget = *m_context->waitingAnswers;
    const qint64 bytes = m_output.waiting();
    m_answeringSince = m_context->timer.elapsed();
    m_answerLease = budget.take(bytes, m_address);
    while (!m_answerLease) {
        const bool isOwnShare = !budget.fitsShare(bytes, m_address);
        if (m_context->dropLongestWaiting(isOwnShare ? &m_address : nullptr))
            m_answerLease = budget.take(bytes, m_address);
        else
            m_answerLease = budget.takeAnyway(bytes, m_address);
    }
}

void GuardedConnection::continueWriting()
{
    if (m_phase != Phase::Writing)
        return;
    const GuardLimits &limits = m_context->limits;
    m_deadline.extend(limits.writeStall, limits.answerMost);
    switch (m_output.proceed()) {
    case OutputQueue::Outcome::Failed:
        drop();
        break;
    case OutputQueue::Outcome::Sent:
        m_answerLease.reset();
        finishWriting();
        break;
    case OutputQueue::Outcome::Pending:
        break;
    }
}

void GuardedConnection::endRequest()
{
    m_gate.reset();
    m_bodyLease.reset();
    if (m_buffer.capacity() > KeptBuffer)
        m_buffer = QByteArray();
    else
        m_buffer.resize(0);
}

void GuardedConnection::finishWriting()
{
    if (!m_keepsAlive) {
        lingerOrClose();
        return;
    }
    enter(Phase::Waiting);
    m_deadline.begin(m_context->limits.idle);
}

void GuardedConnection::lingerOrClose()
{
    enter(Phase::Lingering);
    m_deadline.begin(m_context->limits.linger);
    // Closing with unread bytes in the kernel would reset the connection, and the client might
    // never see the answer. TLS ends by its own message instead.
    if (m_isEncrypted)
        m_socket->disconnectFromHost();
    else
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void GuardedConnection::discard()
{
    m_discarded += m_socket->bytesAvailable();
    m_socket->skip(m_socket->bytesAvailable());
    // A browser reads the answer to a large upload only when it has sent all of it.
    const GuardLimits &limits = m_context->limits;
    m_deadline.earn(limits.linger, m_discarded, limits.bytesPerSecond, limits.requestMost);
    if (m_discarded > MostDiscarded)
        drop();
}

void GuardedConnection::drop()
{
    enter(Phase::Lingering);
    m_deadline.begin(m_context->limits.linger);
    m_socket->skip(m_socket->bytesAvailable());
    // Not at once: QtHttpServer's slot comes after ours and would read from a closed socket.
    QMetaObject::invokeMethod(m_socket, &QTcpSocket::abort, Qt::QueuedConnection);
}

void GuardedConnection::end()
{
    m_bodyLease.reset();
    m_answerLease.reset();
    m_slot.reset();
    drop();
}

void GuardedConnection::checkDeadline(qint64 now)
{
    if (!m_deadline.isOver(now))
        return;
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body:
        refuse(408);
        break;
    case Phase::Waiting:
        lingerOrClose();
        break;
    case Phase::Writing:
    case Phase::Lingering:
        drop();
        break;
    }
}

} // namespace vestibule
