#include "core/sites/deviceservice.h"

#include "core/base/clock.h"
#include "core/security/changelog.h"
#include "core/sites/changetime.h"
#include "core/sites/deploymentrepository.h"
#include "core/sites/devicelist.h"
#include "core/sites/devicerepository.h"
#include "core/sites/devicerules.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QStringList changedFields(const Device &before, const Device &after)
{
    QStringList fields;
    const auto compare = [&fields](const QString &name, const auto &old, const auto &fresh) {
        if (!(old == fresh))
            fields.append(name);
    };
    compare(u"name"_s, before.name, after.name);
    compare(u"model"_s, before.model, after.model);
    compare(u"manufacturer"_s, before.manufacturer, after.manufacturer);
    compare(u"serial"_s, before.serial, after.serial);
    compare(u"icon"_s, before.icon, after.icon);
    compare(u"place"_s, before.place, after.place);
    compare(u"picture"_s, before.picture, after.picture);
    compare(u"spaces"_s, before.spaces, after.spaces);
    compare(u"tags"_s, before.tags, after.tags);
    return fields;
}

} // namespace

DeviceService::DeviceService(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<> DeviceService::checkPlaces(const Device &device)
{
    DeviceRepository repository(m_database);
    const auto exists = DeploymentRepository(m_database).isLive(device.deployment);
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return failure(ErrorCode::NotFound, u"deployment"_s);
    for (const SpaceId &space : device.spaces) {
        const auto owner = repository.deploymentOfSpace(space);
        if (!owner)
            return tl::unexpected(owner.error());
        if (*owner != device.deployment)
            return failure(ErrorCode::Invalid, u"not in this deployment"_s, u"spaces"_s);
    }
    return {};
}

Result<Device> DeviceService::create(const Device &device, const Actor &actor)
{
    Device created = tidied(device);
    if (const auto checked = checkDevice(created); !checked)
        return tl::unexpected(checked.error());
    created.id = DeviceId::make();
    created.createdAt = created.updatedAt = m_clock.now();
    created.archived = false;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto checked = checkPlaces(created); !checked)
        return tl::unexpected(checked.error());
    if (const auto inserted = DeviceRepository::insert(*transaction, created); !inserted)
        return tl::unexpected(inserted.error());
    const auto noted = m_changes.note(*transaction, actor,
                                      deviceEvent(u"device.created"_s, created));
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return created;
}

Result<Device> DeviceService::update(const Device &device, const Actor &actor)
{
    Device updated = tidied(device);
    if (const auto checked = checkDevice(updated); !checked)
        return tl::unexpected(checked.error());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = DeviceRepository(m_database).find(device.id);
    if (!before)
        return before;
    if (before->updatedAt != device.updatedAt)
        return failure(ErrorCode::Conflict, u"changed meanwhile"_s);
    if (before->deployment != updated.deployment)
        return failure(ErrorCode::Invalid, u"fixed"_s, u"deployment"_s);
    if (const auto checked = checkPlaces(updated); !checked)
        return tl::unexpected(checked.error());
    const QStringList fields = changedFields(*before, updated);
    if (fields.isEmpty())
        return before;
    updated.createdAt = before->createdAt;
    updated.archived = before->archived;
    updated.updatedAt = laterThan(before->updatedAt, m_clock.now());
    const auto written = DeviceRepository::update(*transaction, updated, before->updatedAt);
    if (!written)
        return tl::unexpected(written.error());
    const auto noted = m_changes.note(*transaction, actor,
                                      deviceEvent(u"device.updated"_s, updated, fields));
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return updated;
}

Result<> DeviceService::setArchived(const DeviceId &id, bool archived, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto device = DeviceRepository(m_database).find(id);
    if (!device)
        return tl::unexpected(device.error());
    if (device->archived == archived)
        return {};
    const QDateTime before = device->updatedAt;
    device->archived = archived;
    device->updatedAt = laterThan(before, m_clock.now());
    if (const auto written = DeviceRepository::update(*transaction, *device, before); !written)
        return written;
    const QString type = archived ? u"device.archived"_s : u"device.updated"_s;
    const auto noted = m_changes.note(*transaction, actor,
                                      deviceEvent(type, *device, {u"archived"_s}));
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<Device> DeviceService::find(const DeviceId &id)
{
    return DeviceRepository(m_database).find(id);
}

Result<std::vector<DeviceSummary>> DeviceService::list(const DeviceQuery &query)
{
    return DeviceList(m_database).list(query);
}

Result<int> DeviceService::count(const DeviceQuery &query)
{
    return DeviceList(m_database).count(query);
}

} // namespace vestibule
