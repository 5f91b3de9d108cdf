#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace vestibule {

/// A label printer that takes a little ten times a second, on the test's event loop: whoever prints
/// on it is at work until it vanishes.
class SlowPrinter
{
public:
    SlowPrinter()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            socket->setReadBufferSize(little);
            ++m_connections;
        });
        QObject::connect(&m_timer, &QTimer::timeout, &m_server, [this] {
            for (auto *socket : m_server.findChildren<QTcpSocket *>())
                m_received += socket->isOpen() ? socket->read(little) : QByteArray();
        });
        m_timer.start(100);
    }

    [[nodiscard]] QString address() const
    {
        return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort());
    }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] QByteArray received() const { return m_received; }
    void vanish()
    {
        m_server.close();
        for (auto *socket : m_server.findChildren<QTcpSocket *>())
            socket->abort();
    }

private:
    static constexpr qint64 little = 8 * 1024;

    QTcpServer m_server;
    QTimer m_timer;
    QByteArray m_received;
    int m_connections = 0;
};

} // namespace vestibule
