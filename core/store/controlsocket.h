#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace vestibule {

struct StoreLocation;

/// Where the answer to one request goes: lines that tell how far it is, then one with the key "ok".
/// Used on the socket's thread; when the asking program is gone, nothing happens.
class ControlReply
{
public:
    explicit ControlReply(QLocalSocket *socket);

    void tell(const QJsonObject &progress) const;
    /// The last line; gives it the key "ok" when it has none.
    void finish(QJsonObject answer) const;
    /// Calls `gone` when the asking program ends before it has its answer.
    void whenGone(QObject *context, const std::function<void()> &gone) const;

private:
    QPointer<QLocalSocket> m_socket;
};

/// The door of the process that holds a store for other programs of the same user: one line of JSON
/// in, some out. The socket's file is open to its owner only, and the peer's user id is checked.
class ControlSocket : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const QJsonObject &request, const ControlReply &reply)>;
    using Heard = std::function<void(const QJsonObject &progress)>;

    /// `handler` is called on this object's thread, and answers then or later.
    explicit ControlSocket(Handler handler, QObject *parent = nullptr);
    ~ControlSocket() override;

    /// Starts listening; replaces a socket that a crashed holder left. The caller holds the store's
    /// lock.
    [[nodiscard]] Result<> listen(const StoreLocation &location);

    static constexpr int patience = 3000; ///< ms, with a program that listens
    /// Asks the holder of the store at `location` and waits for its answer, up to `milliseconds`
    /// for each line; -1: as long as that program is there. For programs that have no event loop
    /// yet. Errors: Unavailable when nobody answers; Gone when the holder took the request and left.
    [[nodiscard]] static Result<QJsonObject> ask(const StoreLocation &location,
                                                 const QJsonObject &request,
                                                 int milliseconds = patience,
                                                 const Heard &heard = {});

private:
    void serve(QLocalSocket *socket);

    Handler m_handler;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace vestibule
