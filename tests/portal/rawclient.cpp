#include "tests/portal/rawclient.h"

#include <QtEndian>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vestibule {

namespace {

sockaddr_in toNative(const QHostAddress &address, quint16 port)
{
    sockaddr_in native{};
    native.sin_family = AF_INET;
    native.sin_port = qToBigEndian(port);
    native.sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
    return native;
}

/// Takes the first answer off `bytes`; status 0 when it is not complete.
RawAnswer takeAnswer(QByteArray *bytes, bool isHead)
{
    RawAnswer answer;
    const qsizetype end = bytes->indexOf("\r\n\r\n");
    if (end < 0 || !bytes->startsWith("HTTP/1.1 "))
        return answer;
    answer.head = bytes->first(end + 4);
    const qsizetype length = isHead ? 0 : answer.field("Content-Length").toLongLong();
    if (bytes->size() < end + 4 + length)
        return answer;
    answer.body = bytes->mid(end + 4, length);
    answer.status = answer.head.mid(9, 3).toInt();
    bytes->remove(0, end + 4 + length);
    return answer;
}

} // namespace

QByteArray RawAnswer::field(const QByteArray &name) const
{
    const QByteArray start = "\r\n" + name.toLower() + ":";
    const qsizetype at = head.toLower().indexOf(start);
    if (at < 0)
        return {};
    const qsizetype value = at + start.size();
    return head.mid(value, head.indexOf("\r\n", value) - value).trimmed();
}

RawClient::RawClient(quint16 port, const QHostAddress &source, const QHostAddress &server)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const timeval limit{5, 0};
    const int on = 1;
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const sockaddr_in from = toNative(source, 0);
    const sockaddr_in to = toNative(server, port);
    ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&from), sizeof from);
    m_isConnected = ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to)
        == 0;
}

RawClient::~RawClient()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(m_descriptor, bytes.constData() + sent,
                                     static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return;
        sent += count;
    }
}

void RawClient::finishSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void RawClient::reset()
{
    const linger discardAll{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &discardAll, sizeof discardAll);
    ::close(m_descriptor);
    m_descriptor = -1;
}

RawAnswer RawClient::receive(bool isHead)
{
    RawAnswer answer = takeAnswer(&m_buffer, isHead);
    while (answer.status == 0 && readMore())
        answer = takeAnswer(&m_buffer, isHead);
    return answer;
}

QByteArray RawClient::receiveAll()
{
    while (readMore()) { }
    return std::exchange(m_buffer, {});
}

bool RawClient::isClosedByServer()
{
    char byte = 0;
    const ssize_t count = ::recv(m_descriptor, &byte, 1, 0);
    return m_buffer.isEmpty() && (count == 0 || (count < 0 && errno == ECONNRESET));
}

bool RawClient::readMore()
{
    char bytes[16 * 1024];
    const ssize_t count = ::recv(m_descriptor, bytes, sizeof bytes, 0);
    if (count > 0)
        m_buffer.append(bytes, count);
    return count > 0;
}

QList<RawAnswer> splitAnswers(QByteArray bytes)
{
    QList<RawAnswer> answers;
    for (RawAnswer answer = takeAnswer(&bytes, false); answer.status != 0;
         answer = takeAnswer(&bytes, false))
        answers.append(answer);
    if (!bytes.isEmpty())
        answers.append(RawAnswer()); // noise after the last answer
    return answers;
}

} // namespace vestibule
