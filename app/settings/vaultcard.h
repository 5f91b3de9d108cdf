#pragma once

#include "app/settings/settingscard.h"

class QLineEdit;

namespace vestibule {

class Banner;
class Button;
class FactGrid;
class FormRow;

/// What protects PINs and contact details, and what opens them when that is lost.
class VaultCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit VaultCard(const PageContext &context);
    void setFacts(const SettingsFacts &facts) override;

private:
    void setPassphrase();
    void askRecoveryKey();
    void makeRecoveryKey();

    FactGrid *m_ways;
    Banner *m_warning;
    QLineEdit *m_passphrase;
    FormRow *m_passphraseRow;
    Button *m_setPassphrase;
    Button *m_makeKey;
    bool m_hasKey = false;
};

} // namespace vestibule
