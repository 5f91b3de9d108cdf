#include "core/sites/deploymentrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/namekey.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int deploymentColumns = 18;

QString columns()
{
    return u"d.id, d.customer_id, d.key, d.name, d.time_zone, d.default_assignee_id, "
           "d.notification_email, d.portal_enabled, d.show_open_cases, d.pin_version, d.phone, "
           "d.out_of_hours_phone, d.email, d.emergency_number, d.wifi_name, d.created_at, "
           "d.updated_at, d.last_case_number"_s;
}

Deployment fromRow(const Rows &row)
{
    Deployment deployment;
    deployment.id = DeploymentId::fromStore(row.text(0));
    deployment.customer = CustomerId::fromStore(row.text(1));
    deployment.key = row.text(2);
    deployment.name = row.text(3);
    deployment.timeZone = row.text(4);
    deployment.defaultAssignee = OperatorId::fromStore(row.text(5));
    deployment.notificationEmail = row.text(6);
    deployment.portalEnabled = row.boolean(7);
    deployment.showOpenCases = row.boolean(8);
    deployment.pinVersion = static_cast<int>(row.integer(9));
    deployment.contact = {row.text(10), row.text(11), row.text(12), row.text(13)};
    deployment.wifiName = row.text(14);
    deployment.createdAt = row.time(15);
    deployment.updatedAt = row.time(16);
    return deployment;
}

} // namespace

Result<StoredDeployment> DeploymentRepository::findWhere(const QString &condition,
                                                         const QString &value)
{
    auto rows = m_database.query(u"SELECT "_s + columns()
                                     + u", d.pin_sealed, d.wifi_password_sealed, d.archived_at"
                                       " FROM deployment d WHERE "_s
                                     + condition,
                                 {value});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"deployment"_s);
    return StoredDeployment{fromRow(*rows), rows->text(deploymentColumns),
                            rows->text(deploymentColumns + 1),
                            static_cast<int>(rows->integer(deploymentColumns - 1)),
                            !rows->text(deploymentColumns + 2).isEmpty()};
}

Result<StoredDeployment> DeploymentRepository::find(const DeploymentId &id)
{
    return findWhere(u"d.id = ?"_s, id.toString());
}

Result<StoredDeployment> DeploymentRepository::findByKey(const QString &key)
{
    return findWhere(u"d.key = ?"_s, key);
}

Result<std::vector<DeploymentSummary>> DeploymentRepository::summaries()
{
    auto rows = m_database.query(
        u"SELECT "_s + columns()
        + u", COALESCE(v.devices, 0), COALESCE(c.cases, 0) FROM deployment d"
          " LEFT JOIN (SELECT deployment_id, COUNT(*) AS devices FROM device"
          "  WHERE archived_at = '' GROUP BY deployment_id) v ON v.deployment_id = d.id"
          " LEFT JOIN (SELECT deployment_id, COUNT(*) AS cases FROM service_case"
          "  WHERE status IN ('open', 'in_progress', 'waiting') GROUP BY deployment_id) c"
          "  ON c.deployment_id = d.id"
          " WHERE d.archived_at = '' ORDER BY d.name_key, d.key"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<DeploymentSummary> summaries;
    while (rows->next()) {
        summaries.push_back({fromRow(*rows), static_cast<int>(rows->integer(deploymentColumns)),
                             static_cast<int>(rows->integer(deploymentColumns + 1))});
    }
    return summaries;
}

Result<std::vector<SealedPin>> DeploymentRepository::pinsOfOthers(const DeploymentId &id)
{
    auto rows = m_database.query(
        u"SELECT id, pin_sealed FROM deployment WHERE id <> ? AND archived_at = ''"_s,
        {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<SealedPin> pins;
    while (rows->next())
        pins.push_back({DeploymentId::fromStore(rows->text(0)), rows->text(1)});
    return pins;
}

Result<bool> DeploymentRepository::exists(const QString &sql, const QString &id)
{
    auto rows = m_database.query(sql, {id});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<bool> DeploymentRepository::isLive(const DeploymentId &id)
{
    return exists(u"SELECT 1 FROM deployment WHERE id = ? AND archived_at = ''"_s, id.toString());
}

Result<bool> DeploymentRepository::customerExists(const CustomerId &id)
{
    return exists(u"SELECT 1 FROM customer WHERE id = ?"_s, id.toString());
}

Result<bool> DeploymentRepository::operatorExists(const OperatorId &id)
{
    return exists(u"SELECT 1 FROM operator WHERE id = ?"_s, id.toString());
}

Result<> DeploymentRepository::insert(WriteTransaction &transaction, const Deployment &deployment,
                                      const QString &pinSealed)
{
    return transaction.executeOne(
        u"INSERT INTO deployment (id, key, customer_id, name, name_key, time_zone, "
        "default_assignee_id, notification_email, portal_enabled, show_open_cases, pin_sealed, "
        "pin_version, phone, out_of_hours_phone, email, emergency_number, wifi_name, "
        "wifi_password_sealed, created_at, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)"_s,
        {deployment.id.toString(), deployment.key, deployment.customer.toString(), deployment.name,
         nameKey(deployment.name), deployment.timeZone,
         orNull(deployment.defaultAssignee.toString()), deployment.notificationEmail,
         deployment.portalEnabled ? 1 : 0, deployment.showOpenCases ? 1 : 0, pinSealed,
         deployment.pinVersion, deployment.contact.phone, deployment.contact.outOfHoursPhone,
         deployment.contact.email, deployment.contact.emergencyNumber, deployment.wifiName,
         toStoreTime(deployment.createdAt), toStoreTime(deployment.updatedAt)});
}

Result<> DeploymentRepository::update(WriteTransaction &transaction, const Deployment &deployment,
                                      const QDateTime &before)
{
    return transaction.executeOne(
        u"UPDATE deployment SET key = ?, customer_id = ?, name = ?, name_key = ?, time_zone = ?, "
        "default_assignee_id = ?, notification_email = ?, portal_enabled = ?, "
        "show_open_cases = ?, phone = ?, out_of_hours_phone = ?, email = ?, "
        "emergency_number = ?, wifi_name = ?, updated_at = ? WHERE id = ? AND updated_at = ?"_s,
        {deployment.key, deployment.customer.toString(), deployment.name, nameKey(deployment.name),
         deployment.timeZone, orNull(deployment.defaultAssignee.toString()),
         deployment.notificationEmail, deployment.portalEnabled ? 1 : 0,
         deployment.showOpenCases ? 1 : 0, deployment.contact.phone,
         deployment.contact.outOfHoursPhone, deployment.contact.email,
         deployment.contact.emergencyNumber, deployment.wifiName, toStoreTime(deployment.updatedAt),
         deployment.id.toString(), toStoreTime(before)});
}

Result<> DeploymentRepository::setPin(WriteTransaction &transaction, const DeploymentId &id,
                                      const QString &sealed, int version)
{
    return transaction.executeOne(u"UPDATE deployment SET pin_sealed = ?, pin_version = ?"
                                  " WHERE id = ? AND pin_version = ?"_s,
                                  {sealed, version + 1, id.toString(), version});
}

Result<> DeploymentRepository::setWifiPassword(WriteTransaction &transaction,
                                               const DeploymentId &id, const QString &sealed)
{
    return transaction.executeOne(u"UPDATE deployment SET wifi_password_sealed = ? WHERE id = ?"_s,
                                  {sealed, id.toString()});
}

Result<> DeploymentRepository::archive(WriteTransaction &transaction, const DeploymentId &id,
                                       const QDateTime &at)
{
    return transaction.executeOne(u"UPDATE deployment SET archived_at = ?, portal_enabled = 0"
                                  " WHERE id = ? AND archived_at = ''"_s,
                                  {toStoreTime(at), id.toString()});
}

} // namespace vestibule
