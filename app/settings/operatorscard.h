#pragma once

#include "app/settings/settingscard.h"

namespace vestibule {

class RowList;

/// The people who use the console.
class OperatorsCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit OperatorsCard(const PageContext &context);
    void setFacts(const SettingsFacts &facts) override;

private:
    void edit(const Operator &person);
    void setActive(const Operator &person, bool isActive);

    RowList *m_rows;
    std::vector<Operator> m_people;
};

} // namespace vestibule
