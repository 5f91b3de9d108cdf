#pragma once

#include "app/settings/settingscard.h"

#include <QTimer>

class QLineEdit;

namespace vestibule {

class ChoiceBar;
class ComboBox;

/// How the console looks and speaks, and what the workspace is called.
class AppearanceCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit AppearanceCard(const PageContext &context);
    ~AppearanceCard() override;
    void setFacts(const SettingsFacts &facts) override;

private:
    [[nodiscard]] Work nameToStore() const;
    void storeName();

    ChoiceBar *m_appearance;
    ComboBox *m_language;
    QLineEdit *m_name;
    QTimer m_typing;
    bool m_isShowing = false;
};

} // namespace vestibule
