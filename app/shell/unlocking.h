#pragma once

#include "core/security/vaultunlocker.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace vestibule {

class Clock;
class Database;
class Keyring;
class Store;

/// Gets the data key of an open store without ever blocking the windows: files and keyring first; what people type is
/// tried on a thread of its own, since a passphrase takes half a second on purpose.
class Unlocking : public QObject
{
    Q_OBJECT
public:
    /// All three must outlive this.
    Unlocking(Store &store, Keyring &keyring, const Clock &clock, QObject *parent = nullptr);
    ~Unlocking() override;

    enum class Typed { Passphrase, RecoveryKey };

    void start();
    /// Answers with unlocked() or wrong(). While one try runs, another one is ignored.
    void tryTyped(Typed kind, const Secret &typed);

Q_SIGNALS:
    void unlocked(const vestibule::UnlockedVault &vault);
    /// Somebody has to type the passphrase or the recovery key; `error` says what was missing.
    void typingNeeded(const vestibule::Error &error);
    void wrong(const vestibule::Error &error);
    /// Nothing that could be typed helps: the store doesn't answer.
    void failed(const vestibule::Error &error);

private:
    void settle(const Result<UnlockedVault> &result);

    Store &m_store;
    Keyring &m_keyring;
    const Clock &m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<VaultKeys> m_keys;
    std::unique_ptr<VaultUnlocker> m_unlocker;
    std::unique_ptr<QThread> m_thread;
};

} // namespace vestibule
