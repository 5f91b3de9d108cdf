#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace vestibule {

class Clock;
class Database;
class EventHub;
class Store;
class Vault;
struct Services;

/// The thread on which the console works with the store, so that no window waits for it. Work runs
/// in the order in which it was asked; what it gives is delivered on the thread that the desk
/// object itself lives on, the GUI thread.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// All four must outlive the desk.
    Desk(Store &store, EventHub &hub, const Vault &vault, const Clock &clock);
    /// Finishes the work that was asked; delivers nothing more.
    ~Desk() override;
    Q_DISABLE_COPY_MOVE(Desk)

    /// Opens the desk's Database, on its thread. Errors: Unavailable.
    [[nodiscard]] Result<> start();

    /// Runs `work(Services &)` on the desk thread and then `deliver(value)` on this object's
    /// thread, unless `context` has been destroyed by then. `context` lives on that thread too.
    template<class Work, class Deliver>
    void ask(QObject *context, Work work, Deliver deliver)
    {
        using Value = std::invoke_result_t<Work, Services &>;
        auto run = [this, guard = QPointer<QObject>(context), work = std::move(work),
                    deliver = std::move(deliver)](Services &services) {
            auto value = std::make_shared<Value>(work(services));
            QMetaObject::invokeMethod(
                this,
                [guard, value, deliver] {
                    if (guard)
                        deliver(std::move(*value));
                },
                Qt::QueuedConnection);
        };
        post(std::move(run));
    }

    /// Runs `work(Services &)` on the desk thread; nothing is delivered.
    void post(std::function<void(Services &)> work);

private:
    Store &m_store;
    EventHub &m_hub;
    const Vault &m_vault;
    const Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<QObject> m_queue; ///< lives on the desk thread; its events are the work
    std::unique_ptr<Database> m_database; ///< used on the desk thread only, like the services
    std::unique_ptr<Services> m_services;
};

} // namespace vestibule
