#pragma once

#include "app/wizard/wizardstep.h"

namespace vestibule {

/// Adds the first thing that gets a label.
class DeviceStep : public WizardStep
{
    Q_OBJECT
public:
    DeviceStep(const PageContext &context, ShellContext &shell);
    void enter(const Progress &progress) override;
    void submit() override;

private:
    QLineEdit *m_name;
    FormRow *m_nameRow;
    QLineEdit *m_place;
    FormRow *m_placeRow;
};

} // namespace vestibule
