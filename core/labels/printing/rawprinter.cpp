#include "core/labels/printing/rawprinter.h"

#include <QDeadlineTimer>
#include <QTcpSocket>
#include <QUrl>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int slice = 100; // ms
/// Little is on its way unseen, so that what was sent is nearly what the printer has.
constexpr int sendBuffer = 32 * 1024;

tl::unexpected<Error> printerFailure(const QString &detail)
{
    return failure(ErrorCode::Unavailable, detail, u"printer"_s);
}

} // namespace

Result<PrinterAddress> printerAddressFrom(const QString &text)
{
    constexpr int defaultPort = 9100;
    QUrl url;
    url.setScheme(u"socket"_s);
    url.setAuthority(text.trimmed(), QUrl::StrictMode);
    const int port = url.port(defaultPort);
    const bool isPlain = url.userInfo().isEmpty() && !url.authority().contains(u'@');
    if (!url.isValid() || url.host().isEmpty() || port < 1 || port > 65535 || !isPlain)
        return failure(ErrorCode::Invalid, u"no host, or no port"_s, u"printer"_s);
    return PrinterAddress{url.host(), static_cast<quint16>(port)};
}

QString addressText(const PrinterAddress &address)
{
    const bool isIpv6 = address.host.contains(u':');
    const QString host = isIpv6 ? QString(u'[' + address.host + u']') : address.host;
    return QString(host + u':' + QString::number(address.port));
}

RawPrinter::RawPrinter(std::chrono::milliseconds deadline, GoOn goOn)
    : m_socket(std::make_unique<QTcpSocket>()),
      m_deadline(deadline),
      m_goOn(std::move(goOn))
{
    // What a printer says is not read; one that never stops must not fill the memory.
    constexpr qint64 unread = 4096;
    m_socket->setReadBufferSize(unread);
}

RawPrinter::~RawPrinter() = default;

tl::unexpected<Error> RawPrinter::lost() const
{
    switch (m_socket->error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return printerFailure(u"refused"_s);
    case QAbstractSocket::HostNotFoundError:
        return printerFailure(u"unknown host"_s);
    case QAbstractSocket::RemoteHostClosedError:
        return printerFailure(u"connection lost"_s);
    case QAbstractSocket::NetworkError: // "Connection reset by peer" among others
        return printerFailure(u"connection lost"_s);
    case QAbstractSocket::SocketTimeoutError:
        return printerFailure(u"no answer"_s);
    default:
        return printerFailure(m_socket->errorString());
    }
}

Result<> RawPrinter::waitUntil(const std::function<bool()> &isDone,
                               const std::function<void(int)> &wait)
{
    QDeadlineTimer deadline(m_deadline);
    qint64 waiting = m_socket->bytesToWrite();
    while (!isDone()) {
        if (m_goOn && !m_goOn())
            return printerFailure(u"cancelled"_s);
        if (deadline.hasExpired())
            return printerFailure(u"no answer"_s);
        wait(slice);
        if (isDone())
            break;
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            return lost();
        if (m_socket->bytesToWrite() != waiting) {
            waiting = m_socket->bytesToWrite();
            deadline = QDeadlineTimer(m_deadline);
        }
    }
    return {};
}

Result<std::unique_ptr<RawPrinter>> RawPrinter::connectTo(const PrinterAddress &address,
                                                          std::chrono::milliseconds deadline,
                                                          GoOn goOn)
{
    std::unique_ptr<RawPrinter> printer(new RawPrinter(deadline, std::move(goOn)));
    QTcpSocket &socket = *printer->m_socket;
    socket.connectToHost(address.host, address.port);
    const auto connected = printer->waitUntil(
        [&] { return socket.state() == QAbstractSocket::ConnectedState; },
        [&](int milliseconds) { socket.waitForConnected(milliseconds); });
    if (!connected)
        return tl::unexpected(connected.error());
    socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, sendBuffer);
    return printer;
}

Result<> RawPrinter::send(const QByteArray &bytes)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return printerFailure(u"connection lost"_s);
    m_socket->write(bytes);
    const auto sent = waitUntil(
        [this] {
            return m_socket->bytesToWrite() == 0
                && m_socket->state() == QAbstractSocket::ConnectedState;
        },
        [this](int milliseconds) { m_socket->waitForBytesWritten(milliseconds); });
    if (!sent)
        return sent;
    // Whatever a printer answers is of no use, and must not pile up.
    m_socket->readAll();
    return {};
}

Result<> RawPrinter::finish()
{
    m_socket->disconnectFromHost();
    return waitUntil([this] { return m_socket->state() == QAbstractSocket::UnconnectedState; },
                     [this](int milliseconds) { m_socket->waitForDisconnected(milliseconds); });
}

} // namespace vestibule
