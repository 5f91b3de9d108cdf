#include "core/sites/devicerepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/namekey.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString searchKey(const Device &device)
{
    const QStringList words = QStringList{device.name, device.place, device.model,
                                          device.manufacturer, device.serial}
        + device.tags;
    return foldForSearch(words.join(u' '));
}

Result<> insertSpacesAndTags(WriteTransaction &transaction, const Device &device)
{
    int position = 0;
    for (const SpaceId &space : device.spaces) {
        const auto put = transaction.executeOne(
            u"INSERT INTO device_space (device_id, space_id, position) VALUES (?, ?, ?)"_s,
            {device.id.toString(), space.toString(), position++});
        if (!put)
            return put;
    }
    for (const QString &tag : device.tags) {
        const auto put = transaction.executeOne(
            u"INSERT INTO device_tag (device_id, tag) VALUES (?, ?)"_s,
            {device.id.toString(), tag});
        if (!put)
            return put;
    }
    return {};
}

Result<> deleteSpacesAndTags(WriteTransaction &transaction, const DeviceId &id)
{
    for (const QString &statement : {u"DELETE FROM device_space WHERE device_id = ?"_s,
                                     u"DELETE FROM device_tag WHERE device_id = ?"_s}) {
        if (const auto done = transaction.execute(statement, {id.toString()}); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

Result<Device> DeviceRepository::find(const DeviceId &id)
{
    Device device;
    {
        auto rows = m_database.query(
            u"SELECT deployment_id, name, model, manufacturer, serial, icon, place, picture_id, "
            "created_at, updated_at, archived_at FROM device WHERE id = ?"_s,
            {id.toString()});
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->next())
            return failure(ErrorCode::NotFound, u"device"_s);
        device.id = id;
        device.deployment = DeploymentId::fromStore(rows->text(0));
        device.name = rows->text(1);
        device.model = rows->text(2);
        device.manufacturer = rows->text(3);
        device.serial = rows->text(4);
        device.icon = rows->text(5);
        device.place = rows->text(6);
        device.picture = AttachmentId::fromStore(rows->text(7));
        device.createdAt = rows->time(8);
        device.updatedAt = rows->time(9);
        device.archived = !rows->text(10).isEmpty();
    }
    auto spaces = m_database.query(
        u"SELECT space_id FROM device_space WHERE device_id = ? ORDER BY position"_s,
        {id.toString()});
    if (!spaces)
        return tl::unexpected(spaces.error());
    while (spaces->next())
        device.spaces.push_back(SpaceId::fromStore(spaces->text(0)));
    auto tags = m_database.query(u"SELECT tag FROM device_tag WHERE device_id = ? ORDER BY tag"_s,
                                 {id.toString()});
    if (!tags)
        return tl::unexpected(tags.error());
    while (tags->next())
        device.tags.append(tags->text(0));
    return device;
}

Result<DeploymentId> DeviceRepository::deploymentOfSpace(const SpaceId &id)
{
    auto rows = m_database.query(u"SELECT deployment_id FROM space WHERE id = ?"_s,
                                 {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? DeploymentId::fromStore(rows->text(0)) : DeploymentId();
}

Result<> DeviceRepository::insert(WriteTransaction &transaction, const Device &device)
{
    const auto put = transaction.executeOne(
        u"INSERT INTO device (id, deployment_id, name, model, manufacturer, serial, icon, place, "
        "picture_id, search_key, name_key, place_key, model_key, created_at, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {device.id.toString(), device.deployment.toString(), device.name, device.model,
         device.manufacturer, device.serial, device.icon, device.place, device.picture.toString(),
         searchKey(device), nameKey(device.name), nameKey(device.place), nameKey(device.model),
         toStoreTime(device.createdAt), toStoreTime(device.updatedAt)});
    if (!put)
        return put;
    return insertSpacesAndTags(transaction, device);
}

Result<> DeviceRepository::update(WriteTransaction &transaction, const Device &device,
                                  const QDateTime &before)
{
    const auto put = transaction.executeOne(
        u"UPDATE device SET name = ?, model = ?, manufacturer = ?, serial = ?, icon = ?, "
        "place = ?, picture_id = ?, search_key = ?, name_key = ?, place_key = ?, model_key = ?, "
        "updated_at = ?, archived_at = ?"
        " WHERE id = ? AND updated_at = ?"_s,
        {device.name, device.model, device.manufacturer, device.serial, device.icon, device.place,
         device.picture.toString(), searchKey(device), nameKey(device.name), nameKey(device.place),
         nameKey(device.model), toStoreTime(device.updatedAt),
         device.archived ? toStoreTime(device.updatedAt) : u""_s, device.id.toString(),
         toStoreTime(before)});
    if (!put)
        return put;
    if (const auto removed = deleteSpacesAndTags(transaction, device.id); !removed)
        return removed;
    return insertSpacesAndTags(transaction, device);
}

} // namespace vestibule
