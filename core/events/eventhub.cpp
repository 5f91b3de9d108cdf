#include "core/events/eventhub.h"

namespace vestibule {

void EventHub::addListener(std::function<void(const std::vector<Event> &)> listener)
{
    m_listeners.push_back(std::move(listener));
}

void EventHub::announce(const std::vector<Event> &events)
{
    for (const auto &listener : m_listeners)
        listener(events);
    Q_EMIT grew();
}

} // namespace vestibule
