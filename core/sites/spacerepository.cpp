#include "core/sites/spacerepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/namekey.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Space fromRow(const Rows &row)
{
    return {SpaceId::fromStore(row.text(0)), DeploymentId::fromStore(row.text(1)),
            SpaceId::fromStore(row.text(2)), row.text(3),
            spaceKindFromName(row.text(4)),  static_cast<int>(row.integer(5))};
}

} // namespace

Result<Space> SpaceRepository::find(const SpaceId &id)
{
    auto rows = m_database.query(
        u"SELECT id, deployment_id, parent_id, name, kind, position FROM space WHERE id = ?"_s,
        {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"space"_s);
    return fromRow(*rows);
}

Result<std::vector<Space>> SpaceRepository::ofDeployment(const DeploymentId &deployment)
{
    auto rows = m_database.query(
        u"SELECT id, deployment_id, parent_id, name, kind, position FROM space"
        " WHERE deployment_id = ? ORDER BY position, name_key, id"_s,
        {deployment.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Space> spaces;
    while (rows->next())
        spaces.push_back(fromRow(*rows));
    return spaces;
}

Result<QStringList> SpaceRepository::users(const SpaceId &id)
{
    const QString space = id.toString();
    auto rows = m_database.query(u"SELECT EXISTS (SELECT 1 FROM space WHERE parent_id = ?),"
                                 " EXISTS (SELECT 1 FROM device_space WHERE space_id = ?),"
                                 " EXISTS (SELECT 1 FROM label_code WHERE space_id = ?),"
                                 " EXISTS (SELECT 1 FROM service_case WHERE space_id = ?)"_s,
                                 {space, space, space, space});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList users;
    if (!rows->next())
        return users;
    const QString names[] = {u"spaces"_s, u"devices"_s, u"labels"_s, u"cases"_s};
    for (int column = 0; column < 4; ++column) {
        if (rows->boolean(column))
            users.append(names[column]);
    }
    return users;
}

Result<> SpaceRepository::insert(WriteTransaction &transaction, const Space &space,
                                 const QDateTime &at)
{
    return transaction.executeOne(
        u"INSERT INTO space (id, deployment_id, parent_id, name, name_key, kind, position, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {space.id.toString(), space.deployment.toString(), orNull(space.parent.toString()),
         space.name, nameKey(space.name), spaceKindName(space.kind), space.position,
         toStoreTime(at)});
}

Result<> SpaceRepository::rename(WriteTransaction &transaction, const SpaceId &id,
                                 const QString &name)
{
    return transaction.executeOne(u"UPDATE space SET name = ?, name_key = ? WHERE id = ?"_s,
                                  {name, nameKey(name), id.toString()});
}

Result<> SpaceRepository::place(WriteTransaction &transaction, const SpaceId &id,
                                const SpaceId &parent, int position)
{
    return transaction.executeOne(u"UPDATE space SET parent_id = ?, position = ? WHERE id = ?"_s,
                                  {orNull(parent.toString()), position, id.toString()});
}

Result<> SpaceRepository::remove(WriteTransaction &transaction, const SpaceId &id)
{
    return transaction.executeOne(u"DELETE FROM space WHERE id = ?"_s, {id.toString()});
}

} // namespace vestibule
