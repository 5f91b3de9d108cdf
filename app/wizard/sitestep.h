#pragma once

#include "app/wizard/wizardstep.h"

namespace vestibule {

class ComboBox;

/// Names the first site.
class SiteStep : public WizardStep
{
    Q_OBJECT
public:
    SiteStep(const PageContext &context, ShellContext &shell);
    void enter(const Progress &progress) override;
    void submit() override;

private:
    void proposeKey();
    void explain(const Error &error);

    QLineEdit *m_name;
    FormRow *m_nameRow;
    QLineEdit *m_key;
    FormRow *m_keyRow;
    ComboBox *m_zone;
    bool m_isKeyTyped = false;
};

} // namespace vestibule
