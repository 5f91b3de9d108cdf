#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace vestibule {

struct StoreLocation;

/// The door of the process that holds a store for other programs of the same user: one line of JSON
/// in, one out. The socket's file is open to its owner only, and the peer's user id is checked.
class ControlSocket : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<QJsonObject(const QJsonObject &request)>;

    /// `handler` answers on this object's thread.
    explicit ControlSocket(Handler handler, QObject *parent = nullptr);
    ~ControlSocket() override;

    /// Starts listening; replaces a socket that a crashed holder left. The caller holds the store's
    /// lock.
    [[nodiscard]] Result<> listen(const StoreLocation &location);

    /// Asks the holder of the store at `location` and waits up to `milliseconds` for its answer.
    /// For programs that have no windows yet. Errors: Unavailable when nobody answers.
    [[nodiscard]] static Result<QJsonObject> ask(const StoreLocation &location,
                                                 const QJsonObject &request,
                                                 int milliseconds = 3000);

private:
    void serve(QLocalSocket *socket);

    Handler m_handler;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace vestibule
