#include "core/engine/desk.h"

#include "core/engine/services.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <future>

namespace vestibule {
using namespace Qt::StringLiterals;

Desk::Desk(Store &store, EventHub &hub, const Vault &vault, const Clock &clock)
    : m_store(store),
      m_hub(hub),
      m_vault(vault),
      m_clock(clock),
      m_queue(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"desk"_s);
    m_queue->moveToThread(&m_thread);
}

Desk::~Desk()
{
    if (!m_thread.isRunning())
        return;
    // Behind everything that was asked before: the connection is closed on the thread that opened it.
    QMetaObject::invokeMethod(
        m_queue.get(),
        [this] {
            m_services.reset();
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Result<> Desk::start()
{
    m_thread.start();
    std::promise<Result<>> opened;
    auto answer = opened.get_future();
    QMetaObject::invokeMethod(
        m_queue.get(),
        [this, &opened] {
            auto database = Database::open(m_store);
            if (!database) {
                opened.set_value(tl::unexpected(database.error()));
                return;
            }
            m_database = std::move(*database);
            m_services = std::make_unique<Services>(*m_database, m_hub, m_vault, m_clock);
            opened.set_value({});
        },
        Qt::QueuedConnection);
    return answer.get();
}

void Desk::post(std::function<void(Services &)> work)
{
    QMetaObject::invokeMethod(
        m_queue.get(),
        [this, work = std::move(work)] {
            if (m_services)
                work(*m_services);
        },
        Qt::QueuedConnection);
}

} // namespace vestibule
