#include "core/sites/exchange/deviceimportrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

DeviceImport fromRow(const Rows &row)
{
    DeviceImport import;
    import.id = DeviceImportId::fromStore(row.text(0));
    import.at = row.time(1);
    import.deployment = DeploymentId::fromStore(row.text(2));
    import.fileName = row.text(3);
    import.undoneAt = row.time(4);
    import.devices = static_cast<int>(row.integer(5));
    return import;
}

QString selectWhere(const QString &condition)
{
    return u"SELECT id, at, deployment_id, file_name, undone_at, (SELECT COUNT(*) FROM "
           "device_import_row WHERE import_id = device_import.id) FROM device_import WHERE "_s
        + condition + u" ORDER BY at DESC, id DESC"_s;
}

} // namespace

Result<std::vector<KnownDevice>> DeviceImportRepository::devicesOf(const DeploymentId &deployment)
{
    auto rows = m_database.query(
        u"SELECT name, serial FROM device WHERE deployment_id = ? AND archived_at = ''"_s,
        {deployment.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<KnownDevice> devices;
    while (rows->next())
        devices.push_back({rows->text(0), rows->text(1)});
    return devices;
}

Result<DeviceImport> DeviceImportRepository::find(const DeviceImportId &id)
{
    auto rows = m_database.query(selectWhere(u"id = ?"_s), {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"device_import"_s);
    return fromRow(*rows);
}

Result<std::vector<DeviceImport>> DeviceImportRepository::ofDeployment(
    const DeploymentId &deployment)
{
    auto rows = m_database.query(selectWhere(u"deployment_id = ?"_s), {deployment.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<DeviceImport> imports;
    while (rows->next())
        imports.push_back(fromRow(*rows));
    return imports;
}

Result<std::vector<DeviceId>> DeviceImportRepository::standingDevicesOf(const DeviceImportId &id,
                                                                        int limit)
{
    auto rows = m_database.query(
        u"SELECT device.id FROM device_import_row JOIN device ON device.id = device_id"
        " WHERE import_id = ? AND archived_at = '' ORDER BY device.id LIMIT ?"_s,
        {id.toString(), limit});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<DeviceId> devices;
    while (rows->next())
        devices.push_back(DeviceId::fromStore(rows->text(0)));
    return devices;
}

Result<> DeviceImportRepository::insert(WriteTransaction &transaction, const DeviceImport &import,
                                        const Actor &actor)
{
    return transaction.executeOne(
        u"INSERT INTO device_import (id, at, deployment_id, operator_id, file_name)"
        " VALUES (?, ?, ?, ?, ?)"_s,
        {import.id.toString(), toStoreTime(import.at), import.deployment.toString(),
         actor.operatorId.toString(), import.fileName});
}

Result<> DeviceImportRepository::addDevice(WriteTransaction &transaction, const DeviceImportId &id,
                                           const DeviceId &device)
{
    return transaction.executeOne(
        u"INSERT INTO device_import_row (import_id, device_id) VALUES (?, ?)"_s,
        {id.toString(), device.toString()});
}

Result<> DeviceImportRepository::setUndone(WriteTransaction &transaction, const DeviceImportId &id,
                                           const QDateTime &at)
{
    return transaction.executeOne(
        u"UPDATE device_import SET undone_at = ? WHERE id = ? AND undone_at = ''"_s,
        {toStoreTime(at), id.toString()});
}

} // namespace vestibule
