#pragma once

#include "core/base/id.h"
#include "core/security/operators.h"

#include <QStringList>

#include <vector>

namespace vestibule {

struct Services;

/// What the window itself follows, read in one go.
struct ShellSettings {
    QString appearance;
    QString language; ///< empty: the desktop's
    QString workspaceName;
    bool keepRunningInTray = true;
    bool trayQuestionAsked = false;
    bool wizardFinished = false;
    bool isDemo = false;
    OperatorId me; ///< null when nobody was set up yet
    std::vector<Operator> operators; ///< active ones
    QStringList sites; ///< names of the deployments
    friend bool operator==(const ShellSettings &, const ShellSettings &) = default;

    /// Null when there is no such operator.
    [[nodiscard]] const Operator *person(const OperatorId &id) const;
};

/// Errors: Unavailable.
[[nodiscard]] Result<ShellSettings> readShellSettings(Services &services);

} // namespace vestibule
