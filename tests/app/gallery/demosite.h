#pragma once

#include "tests/support/consoleshop.h"

namespace vestibule {

/// Three sites with a dozen cases of the last days, so that pages can be looked at with something in them.
struct DemoSite : ConsoleShop {
    DemoSite();

    CaseId scrubber; ///< a case with replies and notes

private:
    DeviceId putDevice(const DeploymentId &site, const QString &name, const QString &icon,
                       const QString &place);
    DeploymentId putSite(const QString &key, const QString &name, const QString &pin);
    Case put(const DeploymentId &site, const DeviceId &device, const QString &title, CaseType type,
             qint64 minutesAgo);
    void begin(const Case &record, const OperatorId &person, bool isWaiting = false);
    void putLabels();
    void putHistory(const DeploymentId &site);

    QDateTime m_now;
};

} // namespace vestibule
