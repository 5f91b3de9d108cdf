#pragma once

#include "app/frame/page.h"
#include "app/pagecontext.h"

#include <QTimer>

#include <vector>

namespace vestibule {

class SettingsCard;
struct SettingsFacts;

/// Settings: what holds for the whole program.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    void deactivated() override;

private:
    void read();

    const PageContext &m_context;
    std::vector<SettingsCard *> m_cards;
    QTimer m_soon;
    bool m_isShown = false;
};

} // namespace vestibule
