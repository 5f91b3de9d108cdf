#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <future>
#include <thread>

namespace vestibule {

/// A network printer on 127.0.0.1, on a thread of its own: takes what is sent to it, and vanishes
/// after `vanishAfter` bytes when that is more than 0.
class PaperServer
{
public:
    explicit PaperServer(qint64 vanishAfter = 0)
    {
        std::promise<quint16> port;
        auto known = port.get_future();
        m_thread = std::thread([this, vanishAfter, &port] { serve(vanishAfter, port); });
        m_port = known.get();
    }
    ~PaperServer() { (void)received(); }
    Q_DISABLE_COPY_MOVE(PaperServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// All that came, when the connection has ended.
    QByteArray received()
    {
        if (m_thread.joinable())
            m_thread.join();
        return m_received;
    }

private:
    void serve(qint64 vanishAfter, std::promise<quint16> &port)
    {
        constexpr int patience = 20'000;
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port.set_value(server.serverPort());
        if (!server.waitForNewConnection(patience))
            return;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        while (socket->waitForReadyRead(patience)) {
            m_received += socket->readAll();
            if (vanishAfter > 0 && m_received.size() >= vanishAfter) {
                socket->abort();
                return;
            }
        }
        m_received += socket->readAll();
    }

    quint16 m_port = 0;
    std::thread m_thread;
    QByteArray m_received;
};

} // namespace vestibule
