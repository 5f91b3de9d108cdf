#pragma once

#include "app/wizard/wizardstep.h"
#include "core/base/result.h"

namespace vestibule {

class SettingRow;

/// Saves the first label and the PIN card as files to print.
class PrintStep : public WizardStep
{
    Q_OBJECT
public:
    PrintStep(const PageContext &context, ShellContext &shell);
    void submit() override;

    /// Saves to `path` without asking for it.
    void saveLabelTo(const QString &path);
    void savePinCardTo(const QString &path);

private:
    void choosePath(const QString &title, const QString &name,
                    void (PrintStep::*save)(const QString &path));
    void saved(SettingRow *row, const QString &path, const Result<> &result);

    SettingRow *m_label;
    SettingRow *m_card;
};

} // namespace vestibule
