#pragma once

#include "core/base/token.h"
#include "core/events/eventhub.h"
#include "core/events/eventlog.h"
#include "core/security/auditlog.h"
#include "core/security/changelog.h"
#include "core/security/vault.h"
#include "core/store/database.h"
#include "core/store/store.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace vestibule {

/// A real store in a folder of its own, with the logs and a vault that services need.
struct TestStore {
    TestStore()
        : store(std::move(*Store::open({directory.path()}))),
          database(std::move(*Database::open(*store)))
    { }

    QTemporaryDir directory;
    FakeClock clock;
    EventHub hub;
    std::unique_ptr<Store> store;
    std::unique_ptr<Database> database;
    EventLog events{*database, hub, clock};
    AuditLog audit{*database, clock};
    ChangeLog changes{events, audit};
    Vault vault{Secret(randomBytes(32))};

    /// The types of all events so far, oldest first.
    QStringList eventTypes()
    {
        QStringList types;
        const auto all = events.after(0);
        for (const Event &event : *all)
            types.append(event.type);
        return types;
    }
};

} // namespace vestibule
