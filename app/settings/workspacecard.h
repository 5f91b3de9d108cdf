#pragma once

#include "app/settings/settingscard.h"

namespace vestibule {

class FactGrid;

/// What all deployments show that say nothing of their own, and the way to change it.
class WorkspaceCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit WorkspaceCard(const PageContext &context);
    void setFacts(const SettingsFacts &facts) override;

private:
    void edit();

    FactGrid *m_facts;
};

} // namespace vestibule
