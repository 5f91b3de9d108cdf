#pragma once

#include "core/security/vault.h"
#include "core/store/writetransaction.h"
#include "tests/support/teststore.h"

namespace vestibule {

/// Puts a deployment with `pin` straight into the store, for tests of rooms below core/sites.
inline DeploymentId putDeployment(TestStore &shop, const QString &key, const QString &pin)
{
    using namespace Qt::StringLiterals;
    const DeploymentId id = DeploymentId::make();
    const QString sealed = shop.vault.seal(Secret(pin),
                                           {u"deployment"_s, id.toString(), u"pin_sealed"_s});
    const QString customer = makeUuid7();
    auto transaction = WriteTransaction::begin(*shop.database);
    bool done = transaction
                    ->execute(u"INSERT INTO customer (id, customer_key, name, name_key, created_at)"
                              " VALUES (?, ?, 'Customer', 'customer', '')"_s,
                              {customer, key})
                    .has_value();
    done = done
        && transaction->execute(
            u"INSERT INTO deployment (id, key, customer_id, name, name_key, time_zone,"
            " notification_email, portal_enabled, show_open_cases, pin_sealed, pin_version,"
            " phone, out_of_hours_phone, email, emergency_number, wifi_name,"
            " wifi_password_sealed, created_at, updated_at)"
            " VALUES (?, ?, ?, 'Hall', 'hall', 'Europe/Berlin', '', 1, 1, ?, 1,"
            " '', '', '', '', '', '', '', '')"_s,
            {id.toString(), key, customer, sealed});
    return done && transaction->commit() ? id : DeploymentId();
}

/// Gives the deployment another PIN and the next PIN version.
inline bool changePin(TestStore &shop, const DeploymentId &id, const QString &pin)
{
    using namespace Qt::StringLiterals;
    const QString sealed = shop.vault.seal(Secret(pin),
                                           {u"deployment"_s, id.toString(), u"pin_sealed"_s});
    auto transaction = WriteTransaction::begin(*shop.database);
    return transaction->executeOne(u"UPDATE deployment SET pin_sealed = ?,"
                                   " pin_version = pin_version + 1 WHERE id = ?"_s,
                                   {sealed, id.toString()})
        && transaction->commit();
}

} // namespace vestibule
