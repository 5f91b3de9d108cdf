#pragma once

#include "core/base/secret.h"
#include "core/security/vaultkeyrows.h"

#include <functional>

class QSettings;

namespace vestibule {

class Backend;

/// What the pages about the program itself are made from, beside PageContext.
struct ShellContext {
    Backend &backend;
    QSettings &memory; ///< of this computer's user: window place, what a wizard was told so far
    Secret dataKey; ///< to let one more protection open it
    VaultProtection unlockedBy = VaultProtection::KeyFile;
    bool hasNoKeyring = false; ///< the desktop's keyring was asked and didn't answer as it should
    QString
        portalProblem; ///< why the portal doesn't serve, as a sentence; empty: it does or is off
    /// Closes the store, puts the backup at this path in its place and starts again.
    std::function<void(const QString &path)> restoreBackup;
    std::function<void()> openWizard;
};

} // namespace vestibule
