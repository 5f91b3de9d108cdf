#pragma once

#include "portalserver/http/connectionguard.h"
#include "portalserver/http/requesthandler.h"

#include <QThread>

#include <functional>
#include <future>
#include <memory>

namespace vestibule {

/// Makes the web application of one portal thread, on that thread; null when it cannot work there.
using HandlerFactory = std::function<std::unique_ptr<RequestHandler>()>;

/// One portal thread: its handler, its ConnectionGuard and its PortalHttpServer live and end on it.
class PortalThread final : public QThread
{
    Q_OBJECT
public:
    /// Takes ownership of `descriptor`, a listening socket. The handler of `setup` is set here.
    PortalThread(int descriptor, GuardSetup setup, HandlerFactory makeHandler);
    ~PortalThread() override;

    /// Whether the thread serves; to be called once, after start(). Waits until that is known.
    [[nodiscard]] bool isServing() { return m_ready.get_future().get(); }
    /// Exchanges the names that the server answers for; they count from each connection's next
    /// request on.
    void setServedHosts(const QList<QByteArray> &hosts);

Q_SIGNALS:
    void servedHostsChanged(const QList<QByteArray> &hosts);

protected:
    void run() override;

private:
    int m_descriptor;
    GuardSetup m_setup;
    HandlerFactory m_makeHandler;
    std::promise<bool> m_ready;
};

} // namespace vestibule
