// The secrets of a deployment: its PIN and its Wi-Fi password.
#include "core/base/clock.h"
#include "core/security/changelog.h"
#include "core/security/pin.h"
#include "core/security/vault.h"
#include "core/sites/changetime.h"
#include "core/sites/deploymentchange.h"
#include "core/sites/deploymentevent.h"
#include "core/sites/deploymentrepository.h"
#include "core/sites/deploymentrules.h"
#include "core/sites/deploymentservice.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int shortestPin = 4;
constexpr int longestPin = 8;
SealedPlace wifiPlace(const DeploymentId &id)
{
    return {u"deployment"_s, id.toString(), u"wifi_password_sealed"_s};
}

} // namespace

Result<> DeploymentService::openPinsOfOthers(const DeploymentId &id, OpenedPins &opened)
{
    const auto others = DeploymentRepository(m_database).pinsOfOthers(id);
    if (!others)
        return tl::unexpected(others.error());
    OpenedPins now;
    for (const SealedPin &other : *others) {
        if (const auto known = opened.constFind(other.sealed); known != opened.constEnd()) {
            now.insert(other.sealed, *known);
            continue;
        }
        const auto pin = m_vault.open(other.sealed, deploymentPinPlace(other.deployment));
        if (!pin)
            return tl::unexpected(pin.error());
        now.insert(other.sealed, *pin);
    }
    opened = std::move(now);
    return {};
}

Result<> DeploymentService::storePin(WriteTransaction &transaction, const Deployment &deployment,
                                     const Secret &pin, const Actor &actor)
{
    const QString sealed = m_vault.seal(pin, deploymentPinPlace(deployment.id));
    const auto written = DeploymentRepository::setPin(transaction, deployment.id, sealed,
                                                      deployment.pinVersion);
    if (!written)
        return written;
    return noteAndCommit(transaction,
                         deploymentEvent(u"deployment.pin_changed"_s, deployment.id, {u"pin"_s}),
                         actor);
}

Result<Secret> DeploymentService::newPin(const DeploymentId &id, int digits, const Actor &actor)
{
    if (digits < shortestPin || digits > longestPin)
        return failure(ErrorCode::Invalid, u"length"_s, u"pin"_s);
    OpenedPins others;
    if (const auto read = openPinsOfOthers(id, others); !read)
        return tl::unexpected(read.error());
    auto change = DeploymentChange::begin(m_database, id, actor);
    if (!change)
        return tl::unexpected(change.error());
    if (const auto read = openPinsOfOthers(id, others); !read)
        return tl::unexpected(read.error());
    auto made = pin::makeUnlike(others.values(), digits);
    if (!made)
        return made;
    if (const auto kept = storePin(change->transaction, change->stored.deployment, *made, actor);
        !kept)
        return tl::unexpected(kept.error());
    return made;
}

Result<> DeploymentService::setPin(const DeploymentId &id, const QString &pin, const Actor &actor)
{
    const QString normalised = pin::normalise(pin);
    if (const auto checked = pin::check(normalised); !checked)
        return checked;
    const Secret wished(normalised);
    OpenedPins others;
    if (const auto read = openPinsOfOthers(id, others); !read)
        return read;
    auto change = DeploymentChange::begin(m_database, id, actor);
    if (!change)
        return tl::unexpected(change.error());
    const auto current = m_vault.open(change->stored.pinSealed, deploymentPinPlace(id));
    if (current && *current == wished)
        return {};
    if (const auto read = openPinsOfOthers(id, others); !read)
        return read;
    if (others.values().contains(wished))
        return failure(ErrorCode::Conflict, u"taken"_s, u"pin"_s);
    return storePin(change->transaction, change->stored.deployment, wished, actor);
}

Result<Secret> DeploymentService::reveal(const DeploymentId &id, const QString &action,
                                         const QString &field, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto may = refuseTechnician(m_database, actor); !may)
        return tl::unexpected(may.error());
    const auto stored = DeploymentRepository(m_database).find(id);
    if (!stored)
        return tl::unexpected(stored.error());
    auto opened = field == u"pin"_s ? m_vault.open(stored->pinSealed, deploymentPinPlace(id))
                                    : m_vault.open(stored->wifiPasswordSealed, wifiPlace(id));
    if (!opened)
        return opened;
    const auto noted = m_changes.noteLook(*transaction, actor,
                                          deploymentEvent(action, id, {field}));
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return opened;
}

Result<Secret> DeploymentService::revealPin(const DeploymentId &id, const Actor &actor)
{
    return reveal(id, u"deployment.pin_revealed"_s, u"pin"_s, actor);
}

Result<Secret> DeploymentService::revealWifiPassword(const DeploymentId &id, const Actor &actor)
{
    return reveal(id, u"deployment.wifi_password_revealed"_s, u"wifi_password"_s, actor);
}

Result<> DeploymentService::setWifi(const DeploymentId &id, const QString &name,
                                    const Secret &password, const Actor &actor)
{
    if (const auto checked = deploymentrules::checkWifi(name, password); !checked)
        return checked;
    auto change = DeploymentChange::begin(m_database, id, actor);
    if (!change)
        return tl::unexpected(change.error());
    Deployment &deployment = change->stored.deployment;
    const QDateTime before = deployment.updatedAt;
    deployment.wifiName = name;
    deployment.updatedAt = laterThan(before, m_clock.now());
    if (const auto written = DeploymentRepository::update(change->transaction, deployment, before);
        !written)
        return written;
    const auto kept = DeploymentRepository::setWifiPassword(change->transaction, id,
                                                            m_vault.seal(password, wifiPlace(id)));
    if (!kept)
        return kept;
    return noteAndCommit(
        change->transaction,
        deploymentEvent(u"deployment.updated"_s, id, {u"wifi_name"_s, u"wifi_password"_s}), actor);
}

} // namespace vestibule
