#pragma once

#include "core/labels/codes/addresswatch.h"
#include "core/security/casesessions.h"
#include "core/security/pingate.h"
#include "core/security/technicianphones.h"

#include <QHash>

#include <vector>

namespace vestibule {

struct Services;

/// What the Server page shows of the store, read in one go on the desk thread.
struct ServerFacts {
    QString address; ///< of the settings; empty: the LAN address
    int port = 0;
    QString tlsCertificate;
    QString tlsKey;
    bool isWanted = false; ///< a deployment has its portal switched on
    std::vector<CaseSession> sessions;
    std::vector<TechnicianSession> technicians;
    QHash<QString, QString> operatorNames; ///< by operator id
    std::vector<LockedPhone> phones;
    std::vector<DeploymentId> guarded;
    QHash<QString, QString> siteNames; ///< by deployment id
    AddressReport addresses; ///< where labels lead
    qint64 storeBytes = 0;
    qint64 freeBytes = -1; ///< -1: unknown
    QDateTime lastBackupAt; ///< invalid: none

    [[nodiscard]] QString siteName(const DeploymentId &id) const;
};

/// Errors: Unavailable while any of it can't be read.
[[nodiscard]] Result<ServerFacts> readServerFacts(Services &services, const QString &baseAddress);

} // namespace vestibule
