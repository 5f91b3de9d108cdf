#include "portalserver/portalserver.h"

#include "portalserver/cases/caseportal.h"
#include "portalserver/http/listener.h"
#include "portalserver/labels/labelroutes.h"
#include "portalserver/text/portallanguages.h"

#include <QThread>

#include <utility>

namespace vestibule {

PortalServer::PortalServer(Store &store, EventHub &hub, const Vault &vault, const Clock &clock,
                           QObject *parent, Heartbeat::Now now)
    : QObject(parent),
      m_store(store),
      m_hub(hub),
      m_vault(vault),
      m_clock(clock),
      m_state(hub, clock, std::move(now)),
      m_languages(std::make_unique<PortalLanguages>()),
      m_addresses(computerAddresses())
{
    m_state.ownAddresses.set(m_addresses.all);
}

PortalServer::~PortalServer() = default;

Result<> PortalServer::start(const Setup &setup)
{
    m_listener.reset();
    ListenerSetup listening;
    listening.address = setup.address;
    listening.port = setup.port;
    listening.threads = QThread::idealThreadCount();
    listening.servedHosts = servedHosts(setup);
    listening.tls = setup.tls;
    auto listener = std::make_unique<Listener>(m_clock, listening, [this] {
        return CasePortal::make({m_store, m_hub, m_vault, m_clock, m_state, *m_languages,
                                 m_listener->admission(), labelRoutes});
    });
    m_listener = std::move(listener);
    m_setup = setup;
    const auto started = m_listener->start();
    if (!started) {
        m_listener.reset();
        m_baseAddress.clear();
    } else {
        m_baseAddress = toldAddress();
    }
    Q_EMIT changed();
    return started;
}

QList<QByteArray> PortalServer::servedHosts(const Setup &setup) const
{
    QList<QByteArray> hosts = ownHostNames(m_addresses, setup.baseAddress);
    for (const QString &name : setup.otherNames)
        hosts.append(name.toLower().toLatin1());
    return hosts;
}

QString PortalServer::toldAddress() const
{
    return m_setup.baseAddress.isEmpty()
        ? baseAddressFor(m_setup.address, port(), m_setup.tls.has_value(), m_addresses)
        : m_setup.baseAddress;
}

void PortalServer::followAddresses(const ComputerAddresses &addresses)
{
    m_addresses = addresses;
    m_state.ownAddresses.set(m_addresses.all);
    if (!m_listener)
        return;
    m_listener->setServedHosts(servedHosts(m_setup));
    // Without any network phones reach nothing; what they were told holds until there is one again.
    if (m_addresses.lan.isEmpty())
        return;
    const QString told = toldAddress();
    if (std::exchange(m_baseAddress, told) != told)
        Q_EMIT changed();
}

void PortalServer::stop()
{
    m_listener.reset();
    m_baseAddress.clear();
    Q_EMIT changed();
}

quint16 PortalServer::port() const
{
    return m_listener ? m_listener->port() : quint16(0);
}

int PortalServer::connections() const
{
    return m_listener ? m_listener->admission().count() : 0;
}

} // namespace vestibule
