#pragma once

#include "core/cases/caseservice.h"
#include "core/engine/demosite.h"
#include "core/engine/services.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "tests/support/teststore.h"

namespace vestibule {

/// A demo site that the tests only read.
struct DemoStore : TestStore {
    static QString base() { return QStringLiteral("http://192.168.10.25:8080"); }

    Result<> made = makeDemoSite(*database, hub, vault, clock, base());
    Services services{*database, hub, vault, clock};

    Deployment site(const QString &key) { return *services.deployments.findByKey(key); }
    std::vector<DeviceSummary> devices()
    {
        DeviceQuery all;
        all.currentBaseAddress = base();
        return *services.devices.list(all);
    }
    std::vector<CaseSummary> cases() { return *services.cases.list({}); }
    int with(CaseStatus status)
    {
        CaseQuery query;
        query.statuses = {status};
        return static_cast<int>(services.cases.list(query)->size());
    }
};

} // namespace vestibule
