#pragma once

#include "core/store/controlsocket.h"
#include "portalserver/commands/commandqueue.h"

namespace vestibule {

class Backend;

/// Lets programs of the same user work in this one's store: commands run beside the portal, each as
/// a CommandJob in a queue, which is dropped when the asking program goes away.
class CommandDoor : public QObject
{
    Q_OBJECT
public:
    /// `backend` must outlive the door.
    explicit CommandDoor(Backend &backend, QObject *parent = nullptr);

    /// Errors: those of ControlSocket::listen().
    [[nodiscard]] Result<> open();

Q_SIGNALS:
    /// The program was started a second time, to see `page`.
    void raiseRequested(const QString &page);

private:
    void answer(const QJsonObject &request, const ControlReply &reply);

    Backend &m_backend;
    CommandQueue m_queue;
    ControlSocket m_socket;
};

} // namespace vestibule
