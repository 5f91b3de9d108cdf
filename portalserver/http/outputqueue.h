#pragma once

#include "portalserver/http/answer.h"

#include <QTcpSocket>

class QSslSocket;

namespace vestibule {

/// Sends an answer: at once as far as the kernel takes it, the rest piece by piece as the client
/// reads, so that a slow client costs shared bytes and one small buffer instead of a copy of all.
class OutputQueue
{
public:
    enum class Outcome { Sent, Pending, Failed };

    /// `socket` must outlive the queue. Nobody else may write to it while an answer is on its way.
    explicit OutputQueue(QTcpSocket *socket);

    /// Sends `pieces`; the queue must be empty.
    Outcome send(const AnswerPieces &pieces);
    /// To be called when the socket has given something to the kernel: after bytesWritten() of a plain socket, after
    /// encryptedBytesWritten() of a QSslSocket, whose bytesWritten() tells of the encryption only.
    Outcome proceed();
    /// Bytes of the answer that the socket was not given yet.
    [[nodiscard]] qint64 waiting() const;

private:
    [[nodiscard]] qint64 unsent() const;
    Outcome fill();
    bool sendNow();
    void skip(qint64 bytes);

    QTcpSocket *m_socket;
    QSslSocket *m_encrypted; ///< the same one; null for a plain socket
    bool m_isFilling = false;
    AnswerPieces m_pieces;
    qsizetype m_piece = 0;
    qsizetype m_offset = 0;
};

} // namespace vestibule
