#include "core/engine/engine.h"

#include "core/cases/picturework.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <future>

namespace vestibule {
using namespace Qt::StringLiterals;

Engine::Engine(Store &store, EventHub &hub, const Vault &vault, const Clock &clock,
               Heartbeat &heartbeat)
    : m_store(store),
      m_hub(hub),
      m_vault(vault),
      m_clock(clock),
      m_heartbeat(heartbeat),
      m_queue(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"engine"_s);
    m_queue->moveToThread(&m_thread);
}

Engine::~Engine()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_queue.get(),
        [this] {
            m_rounds.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Result<> Engine::start(const EngineRounds::MakePictureWork &makePictureWork)
{
    m_thread.start();
    std::promise<Result<>> started;
    auto answer = started.get_future();
    QMetaObject::invokeMethod(
        m_queue.get(),
        [this, &started, &makePictureWork] {
            auto database = Database::open(m_store);
            if (!database) {
                started.set_value(tl::unexpected(database.error()));
                return;
            }
            m_rounds = std::make_unique<EngineRounds>(std::move(*database), m_hub, m_vault, m_clock,
                                                      m_heartbeat, makePictureWork);
            started.set_value({});
        },
        Qt::QueuedConnection);
    return answer.get();
}

} // namespace vestibule
