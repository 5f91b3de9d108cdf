#include "core/sites/spaceservice.h"

#include "core/base/clock.h"
#include "core/security/changelog.h"
#include "core/sites/deploymentrepository.h"
#include "core/sites/spacepaths.h"
#include "core/sites/spacerepository.h"
#include "core/sites/spacetree.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int maximumName = 120;

Event spaceEvent(const QString &type, const Space &space, const QStringList &fields = {})
{
    Event event;
    event.type = type;
    event.deployment = space.deployment;
    event.subjectKind = u"space"_s;
    event.subjectId = space.id.toString();
    event.space = space.id;
    event.fields = fields;
    return event;
}

Result<QString> checkedName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::Invalid, u"empty"_s, u"name"_s);
    if (trimmed.size() > maximumName)
        return failure(ErrorCode::Invalid, u"too long"_s, u"name"_s);
    return trimmed;
}

Result<> checkParent(const std::vector<Space> &spaces, const SpaceId &parent)
{
    const bool isKnown = parent.isNull()
        || std::any_of(spaces.cbegin(), spaces.cend(),
                       [&parent](const Space &space) { return space.id == parent; });
    if (!isKnown)
        return failure(ErrorCode::Invalid, u"not in this deployment"_s, u"parent"_s);
    return {};
}

} // namespace

SpaceService::SpaceService(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<Space> SpaceService::create(const Space &space, const Actor &actor)
{
    const auto name = checkedName(space.name);
    if (!name)
        return tl::unexpected(name.error());
    Space created = space;
    created.id = SpaceId::make();
    created.name = *name;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SpaceRepository repository(m_database);
    const auto exists = DeploymentRepository(m_database).isLive(space.deployment);
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return failure(ErrorCode::NotFound, u"deployment"_s);
    const auto all = repository.ofDeployment(space.deployment);
    if (!all)
        return tl::unexpected(all.error());
    if (const auto checked = checkParent(*all, space.parent); !checked)
        return tl::unexpected(checked.error());
    if (spacetree::levelOf(*all, space.parent) >= mostLevels)
        return failure(ErrorCode::TooLarge, u"too deep"_s, u"parent"_s);
    const auto siblings = spacetree::childrenOf(*all, space.parent);
    created.position = siblings.empty() ? 0 : siblings.back().position + 1;
    const auto inserted = SpaceRepository::insert(*transaction, created, m_clock.now());
    if (!inserted)
        return tl::unexpected(inserted.error());
    const auto noted = m_changes.note(*transaction, actor, spaceEvent(u"space.created"_s, created));
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return created;
}

Result<> SpaceService::rename(const SpaceId &id, const QString &name, const Actor &actor)
{
    const auto renamed = checkedName(name);
    if (!renamed)
        return tl::unexpected(renamed.error());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto space = SpaceRepository(m_database).find(id);
    if (!space)
        return tl::unexpected(space.error());
    if (space->name == *renamed)
        return {};
    if (const auto written = SpaceRepository::rename(*transaction, id, *renamed); !written)
        return written;
    const auto noted = m_changes.note(*transaction, actor,
                                      spaceEvent(u"space.updated"_s, *space, {u"name"_s}));
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<> SpaceService::move(const SpaceId &id, const SpaceId &parent, int position,
                            const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SpaceRepository repository(m_database);
    const auto space = repository.find(id);
    if (!space)
        return tl::unexpected(space.error());
    const auto all = repository.ofDeployment(space->deployment);
    if (!all)
        return tl::unexpected(all.error());
    if (const auto checked = checkParent(*all, parent); !checked)
        return checked;
    if (spacetree::isInside(*all, parent, id))
        return failure(ErrorCode::Invalid, u"inside itself"_s, u"parent"_s);
    if (spacetree::levelOf(*all, parent) + spacetree::heightOf(*all, id) > mostLevels)
        return failure(ErrorCode::TooLarge, u"too deep"_s, u"parent"_s);

    auto siblings = spacetree::childrenOf(*all, parent);
    const auto before = siblings;
    std::erase_if(siblings, [&id](const Space &sibling) { return sibling.id == id; });
    const int place = std::clamp(position, 0, static_cast<int>(siblings.size()));
    siblings.insert(siblings.begin() + place, *space);
    if (siblings == before)
        return {};
    for (int i = 0; i < static_cast<int>(siblings.size()); ++i) {
        const Space &sibling = siblings[static_cast<std::size_t>(i)];
        if (sibling.position == i && sibling.parent == parent)
            continue;
        const auto placed = SpaceRepository::place(*transaction, sibling.id, parent, i);
        if (!placed)
            return placed;
    }
    const auto noted = m_changes.note(
        *transaction, actor, spaceEvent(u"space.updated"_s, *space, {u"parent"_s, u"position"_s}));
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<> SpaceService::remove(const SpaceId &id, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SpaceRepository repository(m_database);
    const auto space = repository.find(id);
    if (!space)
        return tl::unexpected(space.error());
    const auto users = repository.users(id);
    if (!users)
        return tl::unexpected(users.error());
    if (!users->isEmpty())
        return failure(ErrorCode::Conflict, users->join(u' '));
    if (const auto removed = SpaceRepository::remove(*transaction, id); !removed)
        return removed;
    const auto noted = m_changes.note(*transaction, actor, spaceEvent(u"space.removed"_s, *space));
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<Space> SpaceService::find(const SpaceId &id)
{
    return SpaceRepository(m_database).find(id);
}

Result<std::vector<Space>> SpaceService::tree(const DeploymentId &deployment)
{
    return SpaceRepository(m_database).ofDeployment(deployment).map(spacetree::depthFirst);
}

Result<QString> SpaceService::path(const SpaceId &id)
{
    const auto space = SpaceRepository(m_database).find(id);
    if (!space)
        return tl::unexpected(space.error());
    auto paths = SpacePaths::load(m_database, space->deployment);
    if (!paths)
        return tl::unexpected(paths.error());
    return paths->path(id);
}

} // namespace vestibule
