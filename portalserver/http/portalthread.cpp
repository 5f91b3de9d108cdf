#include "portalserver/http/portalthread.h"

#include "portalserver/http/portalhttpserver.h"

#include <unistd.h>

namespace vestibule {

PortalThread::PortalThread(int descriptor, GuardSetup setup, HandlerFactory makeHandler)
    : m_descriptor(descriptor),
      m_setup(std::move(setup)),
      m_makeHandler(std::move(makeHandler))
{
    setObjectName(QStringLiteral("portal"));
}

PortalThread::~PortalThread()
{
    quit();
    wait();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void PortalThread::setServedHosts(const QList<QByteArray> &hosts)
{
    Q_EMIT servedHostsChanged(hosts);
}

void PortalThread::run()
{
    const std::unique_ptr<RequestHandler> handler = m_makeHandler();
    if (!handler) {
        m_ready.set_value(false);
        return;
    }
    m_setup.handler = handler.get();
    auto guard = std::make_unique<ConnectionGuard>(m_setup);
    if (!guard->setSocketDescriptor(m_descriptor)) {
        m_ready.set_value(false);
        return;
    }
    m_descriptor = -1; // the guard's from here on
    connect(this, &PortalThread::servedHostsChanged, guard.get(), &ConnectionGuard::setServedHosts);
    const PortalHttpServer server(guard.release());
    m_ready.set_value(true);
    exec();
}

} // namespace vestibule
