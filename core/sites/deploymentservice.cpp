#include "core/sites/deploymentservice.h"

#include "core/base/clock.h"
#include "core/security/changelog.h"
#include "core/security/pin.h"
#include "core/security/vault.h"
#include "core/sites/changetime.h"
#include "core/sites/deploymentchange.h"
#include "core/sites/deploymentevent.h"
#include "core/sites/deploymentrepository.h"
#include "core/sites/deploymentrules.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

DeploymentService::DeploymentService(Database &database, ChangeLog &changes, const Vault &vault,
                                     const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_vault(vault),
      m_clock(clock)
{ }

Result<> DeploymentService::checkReferences(const Deployment &deployment)
{
    DeploymentRepository repository(m_database);
    const auto customer = repository.customerExists(deployment.customer);
    if (!customer)
        return tl::unexpected(customer.error());
    if (!*customer)
        return failure(ErrorCode::Invalid, u"unknown"_s, u"customer"_s);
    if (deployment.defaultAssignee.isNull())
        return {};
    const auto assignee = repository.operatorExists(deployment.defaultAssignee);
    if (!assignee)
        return tl::unexpected(assignee.error());
    if (!*assignee)
        return failure(ErrorCode::Invalid, u"unknown"_s, u"default_assignee"_s);
    return {};
}

Result<> DeploymentService::checkKey(const Deployment &deployment)
{
    const auto holder = DeploymentRepository(m_database).findByKey(deployment.key);
    if (holder && holder->deployment.id != deployment.id)
        return failure(ErrorCode::Conflict, u"taken"_s, u"key"_s);
    if (!holder && holder.error().code != ErrorCode::NotFound)
        return tl::unexpected(holder.error());
    return {};
}

Result<Deployment> DeploymentService::create(const Deployment &deployment, const Actor &actor)
{
    Deployment created = deploymentrules::trimmed(deployment);
    if (const auto checked = deploymentrules::check(created); !checked)
        return tl::unexpected(checked.error());
    created.id = DeploymentId::make();
    created.pinVersion = 1;
    created.createdAt = created.updatedAt = m_clock.now();
    OpenedPins others;
    if (const auto read = openPinsOfOthers(created.id, others); !read)
        return tl::unexpected(read.error());

    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto checked = checkReferences(created); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkKey(created); !checked)
        return tl::unexpected(checked.error());
    if (const auto read = openPinsOfOthers(created.id, others); !read)
        return tl::unexpected(read.error());
    const auto pin = pin::makeUnlike(others.values(), 4);
    if (!pin)
        return tl::unexpected(pin.error());
    const auto inserted = DeploymentRepository::insert(
        *transaction, created, m_vault.seal(*pin, deploymentPinPlace(created.id)));
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (const auto done = noteAndCommit(
            *transaction, deploymentEvent(u"deployment.created"_s, created.id), actor);
        !done)
        return tl::unexpected(done.error());
    return created;
}

Result<Deployment> DeploymentService::update(const Deployment &deployment, const Actor &actor)
{
    Deployment updated = deploymentrules::trimmed(deployment);
    if (const auto checked = deploymentrules::check(updated); !checked)
        return tl::unexpected(checked.error());

    auto change = DeploymentChange::begin(m_database, deployment.id, actor);
    if (!change)
        return tl::unexpected(change.error());
    const Deployment &before = change->stored.deployment;
    if (before.updatedAt != deployment.updatedAt)
        return failure(ErrorCode::Conflict, u"changed meanwhile"_s);
    if (change->stored.lastCaseNumber > 0 && before.key != updated.key)
        return failure(ErrorCode::Invalid, u"cases carry it"_s, u"key"_s);
    if (const auto checked = checkReferences(updated); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkKey(updated); !checked)
        return tl::unexpected(checked.error());
    const QStringList fields = deploymentrules::changedFields(before, updated);
    if (fields.isEmpty())
        return before;

    updated.createdAt = before.createdAt;
    updated.pinVersion = before.pinVersion;
    updated.updatedAt = laterThan(before.updatedAt, m_clock.now());
    const auto written = DeploymentRepository::update(change->transaction, updated,
                                                      before.updatedAt);
    if (!written)
        return tl::unexpected(written.error());
    const auto noted = m_changes.note(change->transaction, actor,
                                      deploymentEvent(u"deployment.updated"_s, updated.id, fields));
    if (!noted)
        return tl::unexpected(noted.error());
    if (before.portalEnabled != updated.portalEnabled) {
        const auto switched = m_changes.note(
            change->transaction, actor,
            deploymentEvent(portalSwitchedType(updated.portalEnabled), updated.id));
        if (!switched)
            return tl::unexpected(switched.error());
    }
    if (const auto done = change->transaction.commit(); !done)
        return tl::unexpected(done.error());
    return updated;
}

Result<> DeploymentService::setPortalEnabled(const DeploymentId &id, bool enabled,
                                             const Actor &actor)
{
    auto change = DeploymentChange::begin(m_database, id, actor);
    if (!change)
        return tl::unexpected(change.error());
    Deployment &deployment = change->stored.deployment;
    if (deployment.portalEnabled == enabled)
        return {};
    const QDateTime before = deployment.updatedAt;
    deployment.portalEnabled = enabled;
    deployment.updatedAt = laterThan(before, m_clock.now());
    if (const auto written = DeploymentRepository::update(change->transaction, deployment, before);
        !written)
        return written;
    return noteAndCommit(change->transaction, deploymentEvent(portalSwitchedType(enabled), id),
                         actor);
}

Result<> DeploymentService::noteAndCommit(WriteTransaction &transaction, const Event &event,
                                          const Actor &actor)
{
    if (const auto noted = m_changes.note(transaction, actor, event); !noted)
        return noted;
    return transaction.commit();
}

Result<Deployment> DeploymentService::find(const DeploymentId &id)
{
    return DeploymentRepository(m_database).find(id).map([](const StoredDeployment &stored) {
        return stored.deployment;
    });
}

Result<Deployment> DeploymentService::findByKey(const QString &key)
{
    return DeploymentRepository(m_database).findByKey(key).map([](const StoredDeployment &stored) {
        return stored.deployment;
    });
}

Result<std::vector<DeploymentSummary>> DeploymentService::list()
{
    return DeploymentRepository(m_database).summaries();
}

Result<> DeploymentService::archive(const DeploymentId &id, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto stored = DeploymentRepository(m_database).find(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->archived)
        return {};
    if (const auto written = DeploymentRepository::archive(*transaction, id, m_clock.now());
        !written)
        return written;
    if (stored->deployment.portalEnabled) {
        const auto switched = m_changes.note(*transaction, actor,
                                             deploymentEvent(portalSwitchedType(false), id));
        if (!switched)
            return switched;
    }
    return noteAndCommit(*transaction, deploymentEvent(u"deployment.archived"_s, id), actor);
}

} // namespace vestibule
