#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sites/deployment.h"

#include <QHash>

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class Vault;
class WriteTransaction;
struct Event;

/// Sites and the settings of their portals.
class DeploymentService
{
public:
    DeploymentService(Database &database, ChangeLog &changes, const Vault &vault,
                      const Clock &clock);

    /// `deployment.id` and `pinVersion` are ignored; it gets a random PIN. Errors: Invalid (field
    /// names the value: name, key, time_zone, notification_email, …), Conflict with field "key"
    /// when the key is taken.
    [[nodiscard]] Result<Deployment> create(const Deployment &deployment, const Actor &actor);
    /// Everything but PIN, texts and Wi-Fi password. Errors: as create(); Invalid with field "key"
    /// when cases exist and the key differs; Conflict when `deployment.updatedAt` isn't the stored
    /// one (changed meanwhile); Gone when archived.
    [[nodiscard]] Result<Deployment> update(const Deployment &deployment, const Actor &actor);
    [[nodiscard]] Result<> setPortalEnabled(const DeploymentId &id, bool enabled,
                                            const Actor &actor);
    /// Archived ones too. Errors: NotFound.
    [[nodiscard]] Result<Deployment> find(const DeploymentId &id);
    [[nodiscard]] Result<Deployment> findByKey(const QString &key);
    /// By name, without archived ones.
    [[nodiscard]] Result<std::vector<DeploymentSummary>> list();
    /// Hides it and switches its portal off; its cases stay.
    [[nodiscard]] Result<> archive(const DeploymentId &id, const Actor &actor);

    /// A new random PIN. Ends its sessions and device cookies (by the PIN version). Errors: Invalid
    /// with field "pin" unless 4 to 8 digits are asked for, Gone when archived.
    [[nodiscard]] Result<Secret> newPin(const DeploymentId &id, int digits, const Actor &actor);
    /// A PIN that somebody chose; the one it has already changes nothing. Errors: Invalid as
    /// pin::check(), Conflict with field "pin" when another deployment has it.
    [[nodiscard]] Result<> setPin(const DeploymentId &id, const QString &pin, const Actor &actor);
    /// To show and to print; noted in the audit log.
    [[nodiscard]] Result<Secret> revealPin(const DeploymentId &id, const Actor &actor);

    /// Errors: Invalid with field wifi_name (over 32 bytes, or missing beside a password) or
    /// wifi_password (not 8 to 63 characters; empty: an open network).
    [[nodiscard]] Result<> setWifi(const DeploymentId &id, const QString &name,
                                   const Secret &password, const Actor &actor);
    /// To show and to print; noted in the audit log. Empty for an open network.
    [[nodiscard]] Result<Secret> revealWifiPassword(const DeploymentId &id, const Actor &actor);

    /// The texts stored for this deployment alone; a null id gives the workspace's.
    [[nodiscard]] Result<PortalTextSet> texts(const DeploymentId &id);
    /// As shown: the deployment's own, else the workspace's, for each language.
    [[nodiscard]] Result<PortalTextSet> effectiveTexts(const DeploymentId &id);
    /// Replaces all languages of `kind`; a null id writes the workspace's. Errors: Invalid with
    /// field = kind's name when longer than 2,000 characters.
    [[nodiscard]] Result<> setText(const DeploymentId &id, PortalTextKind kind,
                                   const LocalisedText &text, const Actor &actor);

private:
    Result<> checkReferences(const Deployment &deployment);
    Result<> checkKey(const Deployment &deployment);
    /// By how they are sealed.
    using OpenedPins = QHash<QString, Secret>;
    /// Brings `opened` up to date: the PINs of all deployments but this one. Called before the write lock is
    /// taken, and again under it, when only those that changed meanwhile are unsealed.
    Result<> openPinsOfOthers(const DeploymentId &id, OpenedPins &opened);
    Result<> storePin(WriteTransaction &transaction, const Deployment &deployment,
                      const Secret &pin, const Actor &actor);
    Result<Secret> reveal(const DeploymentId &id, const QString &action, const QString &field,
                          const Actor &actor);
    Result<PortalTextSet> textsIn(const QString &scope);
    /// The end of every change of a deployment.
    Result<> noteAndCommit(WriteTransaction &transaction, const Event &event, const Actor &actor);

    Database &m_database;
    ChangeLog &m_changes;
    const Vault &m_vault;
    const Clock &m_clock;
};

} // namespace vestibule
