#include "portalserver/state/portalstate.h"

#include "core/events/eventhub.h"

namespace vestibule {

PortalState::PortalState(EventHub &hub, const Clock &clock, Heartbeat::Now now)
    : engine(std::move(now)),
      sessions(clock)
{
    hub.addListener([this](const std::vector<Event> &events) {
        sessions.follow(events);
        versions.raise(events);
    });
}

} // namespace vestibule
