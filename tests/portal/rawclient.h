#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

namespace vestibule {

/// One answer as it came over the wire.
struct RawAnswer {
    int status = 0; ///< 0 when none came
    QByteArray head; ///< with the status line
    QByteArray body;

    /// Value of the first field `name`; null when there is none.
    [[nodiscard]] QByteArray field(const QByteArray &name) const;
};

/// A client that sends any bytes and waits for answers, at most five seconds each. Blocks, so it is
/// for servers on threads of their own.
class RawClient
{
public:
    /// Connects to `port` of `server` from `source`, both loopback addresses.
    explicit RawClient(quint16 port,
                       const QHostAddress &source = QHostAddress(QHostAddress::LocalHost),
                       const QHostAddress &server = QHostAddress(QHostAddress::LocalHost));
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    /// Sends all of `bytes`, unless the server closes before.
    void send(const QByteArray &bytes);
    /// Says that nothing more will be sent.
    void finishSending();
    /// Closes at once, with a reset.
    void reset();
    /// The next answer by its Content-Length; without a body when `isHead`.
    RawAnswer receive(bool isHead = false);
    /// Everything until the server closes.
    QByteArray receiveAll();
    /// Whether the server closed or reset the connection within five seconds, without sending more.
    [[nodiscard]] bool isClosedByServer();

private:
    bool readMore();

    int m_descriptor;
    bool m_isConnected = false;
    QByteArray m_buffer;
};

/// Cuts what came over one connection into its answers.
QList<RawAnswer> splitAnswers(QByteArray bytes);

} // namespace vestibule
