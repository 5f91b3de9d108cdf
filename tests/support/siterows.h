#pragma once

#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"
#include "core/store/writetransaction.h"
#include "tests/support/teststore.h"

namespace vestibule {

/// A store with the services of sites and shorthands for what most tests begin with.
struct SiteStore : TestStore {
    CustomerService customers{*database, changes, clock};
    DeploymentService deployments{*database, changes, vault, clock};
    SpaceService spaces{*database, changes, clock};
    DeviceService devices{*database, changes, clock};
    Actor actor = Actor::system();

    /// A customer whose key is `key`.
    Customer customer(const QString &key = QStringLiteral("halden"))
    {
        Customer wished;
        wished.customerKey = key;
        wished.name = QStringLiteral("Halden Logistics");
        return *customers.create(wished, actor);
    }
    /// What a form would hold for a new deployment of `owner`.
    static Deployment form(const Customer &owner, const QString &key = QStringLiteral("HALL"))
    {
        Deployment wished;
        wished.customer = owner.id;
        wished.key = key;
        wished.name = QStringLiteral("Warehouse North");
        wished.timeZone = QStringLiteral("Europe/London");
        return wished;
    }
    Deployment deployment(const QString &key = QStringLiteral("HALL"))
    {
        const auto owner = customers.list();
        const Customer first = owner && !owner->empty() ? owner->front() : customer();
        return *deployments.create(form(first, key), actor);
    }
    Space space(const Deployment &site, const QString &name, const SpaceId &parent = {})
    {
        Space wished;
        wished.deployment = site.id;
        wished.name = name;
        wished.parent = parent;
        return *spaces.create(wished, actor);
    }
    Device device(const Deployment &site, const QString &name)
    {
        Device wished;
        wished.deployment = site.id;
        wished.name = name;
        return *devices.create(wished, actor);
    }
    /// A case's row with the least that the table wants.
    bool putCase(const Deployment &site, const Device &device, int number, const QString &status)
    {
        const QString id = makeUuid7();
        return write(
            QStringLiteral(
                "INSERT INTO service_case (id, deployment_id, number, display_number, title, "
                "description, type, template_version, device_id, reporter_name, reporter_email, "
                "reporter_phone, reporter_language, origin, status, priority, "
                "solution_suggestion, final_solution, status_token_hash, status_token_sealed, "
                "search_key, created_at, updated_at) VALUES (?, ?, ?, ?, '', '', 'anomaly', 0, ?, "
                "'', '', '', '', 'portal', ?, 'normal', '', '', ?, '', '', '', '')"),
            {id, site.id.toString(), number, id, device.id.toString(), status, id});
    }
    /// Runs one statement in a transaction of its own, for rows that other rooms write.
    bool write(const QString &sql, const QVariantList &values)
    {
        auto transaction = WriteTransaction::begin(*database);
        return transaction && transaction->execute(sql, values) && transaction->commit();
    }
};

} // namespace vestibule
