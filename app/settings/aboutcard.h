#pragma once

#include "app/settings/settingscard.h"

namespace vestibule {

/// Version and licences.
class AboutCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit AboutCard(const PageContext &context);
    void setFacts(const SettingsFacts &) override { }
};

} // namespace vestibule
