#pragma once

#include "portalserver/cases/framemaker.h"
#include "portalserver/cases/scannedsubject.h"
#include "portalserver/state/pagecache.h"
#include "portalserver/text/csrfmarker.h"
#include "portalserver/text/page.h"

namespace vestibule {

class Admission;
class Assets;
class Clock;
class PortalLanguages;
struct PortalState;
struct Services;

/// What the case portal's pages need on one portal thread. Owned by CasePortal.
struct PortalContext {
    Services &services;
    PortalState &state;
    Admission &admission;
    const PortalLanguages &languages;
    const Assets &assets;
    const Clock &clock;
    PageTemplates page{};
    SubjectReader subjects{services, state, clock};
    FrameMaker frames{services, state, assets, clock};
    PageCache<MarkedPage> rendered{pageCacheBytes};
};

} // namespace vestibule
