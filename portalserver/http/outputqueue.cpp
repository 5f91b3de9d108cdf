#include "portalserver/http/outputqueue.h"

#include <QScopedValueRollback>
#include <QSslSocket>

#include <array>
#include <cerrno>

#include <sys/socket.h>
#include <sys/uio.h>

namespace vestibule {

namespace {

constexpr qint64 SocketBuffer = 64 * 1024;

} // namespace

OutputQueue::OutputQueue(QTcpSocket *socket)
    : m_socket(socket),
      m_encrypted(qobject_cast<QSslSocket *>(socket))
{ }

OutputQueue::Outcome OutputQueue::send(const AnswerPieces &pieces)
{
    m_pieces = pieces;
    m_piece = 0;
    m_offset = 0;
    // Past QTcpSocket's buffer, which would copy the page and wait for the event loop to write it.
    if (m_encrypted == nullptr && m_socket->bytesToWrite() == 0 && !sendNow())
        return Outcome::Failed;
    return proceed();
}

OutputQueue::Outcome OutputQueue::proceed()
{
    // Flushing tells at once what was written, and so asks to proceed while this is at it.
    if (m_isFilling)
        return Outcome::Pending;
    const QScopedValueRollback filling(m_isFilling, true);
    return fill();
}

OutputQueue::Outcome OutputQueue::fill()
{
    while (m_piece < m_pieces.size() && unsent() < SocketBuffer) {
        const QByteArray &piece = m_pieces.at(m_piece);
        const qint64 length = qMin<qint64>(piece.size() - m_offset, SocketBuffer);
        if (m_socket->write(piece.constData() + m_offset, length) != length)
            return Outcome::Failed;
        skip(length);
        if (m_encrypted != nullptr)
            m_encrypted->flush();
    }
    if (m_piece == m_pieces.size())
        m_pieces.clear();
    return waiting() == 0 && unsent() == 0 ? Outcome::Sent : Outcome::Pending;
}

qint64 OutputQueue::unsent() const
{
    // A QSslSocket encrypts whatever it gets; what the kernel doesn't take then waits in the socket below it.
    const qint64 encrypted = m_encrypted == nullptr ? 0 : m_encrypted->encryptedBytesToWrite();
    return m_socket->bytesToWrite() + encrypted;
}

qint64 OutputQueue::waiting() const
{
    qint64 bytes = -m_offset;
    for (qsizetype i = m_piece; i < m_pieces.size(); ++i)
        bytes += m_pieces.at(i).size();
    return bytes;
}

bool OutputQueue::sendNow()
{
    std::array<iovec, 8> vectors;
    size_t count = 0;
    for (qsizetype i = 0; i < m_pieces.size() && count < vectors.size(); ++i) {
        const QByteArray &piece = m_pieces.at(i);
        vectors[count++] = {const_cast<char *>(piece.constData()),
                            static_cast<size_t>(piece.size())};
    }
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = count;
    const auto descriptor = static_cast<int>(m_socket->socketDescriptor());
    const ssize_t sent = ::sendmsg(descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0)
        return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
    skip(sent);
    return true;
}

void OutputQueue::skip(qint64 bytes)
{
    m_offset += bytes;
    while (m_piece < m_pieces.size() && m_offset >= m_pieces.at(m_piece).size()) {
        m_offset -= m_pieces.at(m_piece).size();
        ++m_piece;
    }
}

} // namespace vestibule
