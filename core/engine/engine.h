#pragma once

#include "core/engine/enginerounds.h"

#include <QThread>

namespace vestibule {

class Store;

/// The thread for what nobody waits for: checkpoints, retention, pictures. Decides; does no I/O to
/// the outside.
class Engine
{
public:
    /// All five must outlive the engine. While it works it lets `heartbeat` beat.
    Engine(Store &store, EventHub &hub, const Vault &vault, const Clock &clock,
           Heartbeat &heartbeat);
    /// Ends the rounds and brings the write-ahead log into the file; destroy it after all other
    /// users of the store.
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    /// `makePictureWork` is called on the engine thread. Errors: Unavailable.
    [[nodiscard]] Result<> start(const EngineRounds::MakePictureWork &makePictureWork = {});

private:
    Store &m_store;
    EventHub &m_hub;
    const Vault &m_vault;
    const Clock &m_clock;
    Heartbeat &m_heartbeat;
    QThread m_thread;
    std::unique_ptr<QObject> m_queue; ///< lives on the engine thread
    std::unique_ptr<EngineRounds> m_rounds; ///< made and destroyed there
};

} // namespace vestibule
