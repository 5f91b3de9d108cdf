#pragma once

#include "app/settings/settingscard.h"

#include <optional>

class QLineEdit;

namespace vestibule {

class FormRow;

/// How much room pictures may take, and take now.
class PicturesCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit PicturesCard(const PageContext &context);
    void setFacts(const SettingsFacts &facts) override;

private:
    /// What is typed; nothing when it is no number that may be stored.
    std::optional<int> typed() const;
    void store();

    QLineEdit *m_limit;
    FormRow *m_row;
};

} // namespace vestibule
