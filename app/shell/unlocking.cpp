#include "app/shell/unlocking.h"

#include "core/store/database.h"
#include "core/store/store.h"

namespace vestibule {

namespace {

Result<Secret> unlockTyped(Store &store, const Clock &clock, Unlocking::Typed kind,
                           const Secret &typed)
{
    auto database = Database::open(store);
    if (!database)
        return tl::unexpected(database.error());
    VaultKeys keys(**database, clock);
    return kind == Unlocking::Typed::Passphrase ? keys.unlockWithPassphrase(typed)
                                                : keys.unlockWithRecoveryKey(typed.revealText());
}

} // namespace

Unlocking::Unlocking(Store &store, Keyring &keyring, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_keyring(keyring),
      m_clock(clock)
{ }

Unlocking::~Unlocking()
{
    if (m_thread)
        m_thread->wait();
}

void Unlocking::start()
{
    auto database = Database::open(m_store);
    if (!database) {
        Q_EMIT failed(database.error());
        return;
    }
    m_database = std::move(*database);
    m_keys = std::make_unique<VaultKeys>(*m_database, m_clock);
    m_unlocker = std::make_unique<VaultUnlocker>(*m_keys, m_store.location().keyFile());
    m_unlocker->unlock(m_keyring, this,
                       [this](const Result<UnlockedVault> &result) { settle(result); });
}

void Unlocking::settle(const Result<UnlockedVault> &result)
{
    if (result)
        Q_EMIT unlocked(*result);
    else if (result.error().code == ErrorCode::KeyMissing
             || result.error().code == ErrorCode::Forbidden)
        Q_EMIT typingNeeded(result.error());
    else
        Q_EMIT failed(result.error());
}

void Unlocking::tryTyped(Typed kind, const Secret &typed)
{
    if (m_thread && m_thread->isRunning())
        return;
    m_thread.reset(QThread::create([this, kind, typed] {
        const auto key = unlockTyped(m_store, m_clock, kind, typed);
        QMetaObject::invokeMethod(
            this,
            [this, kind, key] {
                m_thread->wait();
                if (!key) {
                    Q_EMIT wrong(key.error());
                    return;
                }
                const auto protection = kind == Typed::Passphrase ? VaultProtection::Passphrase
                                                                  : VaultProtection::RecoveryKey;
                Q_EMIT unlocked(UnlockedVault{*key, protection, false, false});
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

} // namespace vestibule
