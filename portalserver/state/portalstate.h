#pragma once

#include "core/base/heartbeat.h"
#include "portalserver/state/ownaddresses.h"
#include "portalserver/state/pageversions.h"
#include "portalserver/state/requestlog.h"
#include "portalserver/state/scancounter.h"
#include "portalserver/state/sessioncache.h"

namespace vestibule {

class EventHub;

/// What the portal threads share.
struct PortalState {
    /// Follows `hub`; construct before threads start. By `now` hearts beat.
    PortalState(EventHub &hub, const Clock &clock, Heartbeat::Now now = &Heartbeat::steadyNow);

    Heartbeat engine; ///< of the thread for what nobody waits for
    PageVersions versions;
    SessionCache sessions;
    OwnAddresses ownAddresses;
    RequestLog requests{ownAddresses};
    ScanCounter scans;
};

} // namespace vestibule
