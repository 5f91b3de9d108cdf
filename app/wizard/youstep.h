#pragma once

#include "app/wizard/wizardstep.h"

namespace vestibule {

/// Who sets this up: the first manager.
class YouStep : public WizardStep
{
    Q_OBJECT
public:
    YouStep(const PageContext &context, ShellContext &shell);
    void enter(const Progress &progress) override;
    void submit() override;

private:
    QLineEdit *m_name;
    FormRow *m_nameRow;
    QLineEdit *m_password;
    FormRow *m_passwordRow;
};

} // namespace vestibule
