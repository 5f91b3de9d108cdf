#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/engine/backupwriter.h"
#include "core/engine/desk.h"
#include "core/events/eventhub.h"
#include "core/security/vault.h"
#include "portalserver/commandline.h"
#include "portalserver/lanwatch.h"
#include "portalserver/portalserver.h"

#include <QTimer>

#include <memory>

namespace vestibule {

class Engine;

/// Everything of the program that has no window: the open store, the desk, the engine and the
/// portal. Both programs are this and something around it.
class Backend : public QObject
{
    Q_OBJECT
public:
    /// `store` is open and `dataKey` unwrapped. `line` says where to listen; `addresses` which
    /// addresses this computer has.
    Backend(std::unique_ptr<Store> store, Secret dataKey, CommandLine line,
            LanWatch::Source addresses = computerAddresses);
    /// Stops listening, writes what waits, ends the threads.
    ~Backend() override;

    /// Starts the desk and the engine. The portal follows as followPortalSettings() says.
    [[nodiscard]] Result<> start();
    /// Starts, moves or stops the portal as the settings, the deployments and the command line say
    /// now; the answer is portalSettled() or portalFailed().
    void followPortalSettings();

    /// While paused the portal is off, whatever else says it should be on; not kept over a restart.
    void setPortalPaused(bool isPaused);
    [[nodiscard]] bool isPortalPaused() const { return m_isPaused; }

    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] BackupWriter &backups() { return m_backups; }
    [[nodiscard]] EventHub &hub() { return m_hub; }
    [[nodiscard]] PortalServer &portal() { return m_portal; }
    [[nodiscard]] LanWatch &lan() { return m_lan; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const Vault &vault() const { return m_vault; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const CommandLine &commandLine() const { return m_line; }

Q_SIGNALS:
    /// This computer has other addresses than before; portalSettled() or portalFailed() follows.
    void addressesChanged();
    /// The portal serves, or is off as it should be. With --demo not before the demo site is there.
    void portalSettled();
    /// The portal does not serve although it should, or the demo site could not be made.
    void portalFailed(const vestibule::Error &error);

private:
    /// What the store says about the portal.
    struct Wish {
        bool isWanted = false;
        QString address;
        int port = 0;
        QString baseAddress;
        QStringList otherNames; ///< on labels that hang already
        QString tlsCertificate; ///< PEM file; empty: plain HTTP
        QString tlsKey;
    };
    void followAddresses();
    void settlePortal(const Wish &wish);
    void fillWithDemo();
    [[nodiscard]] QHostAddress addressFor(const Wish &wish) const;
    [[nodiscard]] Result<PortalServer::Setup> setupFor(const Wish &wish) const;
    void writeWhatWaits();

    SystemClock m_clock;
    EventHub m_hub;
    std::unique_ptr<Store> m_store;
    Vault m_vault;
    CommandLine m_line;
    PortalServer m_portal; ///< before the threads that write: its caches hear of what they change
    std::unique_ptr<Engine> m_engine; ///< ends last: it brings the write-ahead log into the file
    Desk m_desk;
    BackupWriter m_backups;
    LanWatch m_lan;
    QTimer m_upkeep;
    bool m_isDemoDue = false;
    bool m_isPaused = false;
};

} // namespace vestibule
