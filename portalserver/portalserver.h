#pragma once

#include "core/base/result.h"
#include "portalserver/lanaddress.h"
#include "portalserver/state/portalstate.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace vestibule {

class Clock;
class EventHub;
class Listener;
class PortalLanguages;
class Store;
class Vault;

/// The customers' portal: its listener, its threads and what they share. Lives on the thread that
/// owns it; its pages run on threads of their own.
class PortalServer : public QObject
{
    Q_OBJECT
public:
    /// All four must outlive the server. By `now` it hears whether the engine works.
    PortalServer(Store &store, EventHub &hub, const Vault &vault, const Clock &clock,
                 QObject *parent = nullptr, Heartbeat::Now now = &Heartbeat::steadyNow);
    ~PortalServer() override;

    /// Where to serve.
    struct Setup {
        QHostAddress address;
        quint16 port = 0; ///< 0: any free one
        std::optional<QSslConfiguration> tls;
        QString baseAddress; ///< what phones are told; empty: made from address and port
        QStringList otherNames{}; ///< further host names that are answered to
        friend bool operator==(const Setup &, const Setup &) = default;
    };
    /// Serves, in place of an earlier setup, which has ended even when this fails. Errors: Conflict (field "port") when
    /// the port is taken, Forbidden (field "port") when it needs special rights, Invalid (field "address") when the
    /// address isn't this computer's, else Unavailable; `detail` is the system's own message.
    [[nodiscard]] Result<> start(const Setup &setup);
    void stop();
    /// From now on the computer has `addresses`: the names that are answered for, and the address
    /// that phones are told for every network, follow.
    void followAddresses(const ComputerAddresses &addresses);

    [[nodiscard]] bool isRunning() const { return m_listener != nullptr; }
    /// Whether it serves just this way already. Port 0 stands for the one it got.
    [[nodiscard]] bool isServing(const Setup &setup) const
    {
        return isRunning() && setup == m_setup;
    }
    /// What it was started with.
    [[nodiscard]] const Setup &setup() const { return m_setup; }
    /// Scheme, host and port that phones are told; empty when stopped.
    [[nodiscard]] QString baseAddress() const { return m_baseAddress; }
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connections() const;
    [[nodiscard]] PortalState &state() { return m_state; }

Q_SIGNALS:
    /// Started, stopped or moved, or phones are told another address.
    void changed();

private:
    [[nodiscard]] QString toldAddress() const;
    [[nodiscard]] QList<QByteArray> servedHosts(const Setup &setup) const;

    Store &m_store;
    EventHub &m_hub;
    const Vault &m_vault;
    const Clock &m_clock;
    PortalState m_state;
    std::unique_ptr<PortalLanguages> m_languages;
    std::unique_ptr<Listener> m_listener;
    Setup m_setup;
    ComputerAddresses m_addresses;
    QString m_baseAddress;
};

} // namespace vestibule
