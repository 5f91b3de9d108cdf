#pragma once

#include "app/settings/settingscard.h"

namespace vestibule {

class Switch;

/// What closing the window means.
class WindowCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit WindowCard(const PageContext &context);
    void setFacts(const SettingsFacts &facts) override;

private:
    Switch *m_keepRunning;
};

} // namespace vestibule
