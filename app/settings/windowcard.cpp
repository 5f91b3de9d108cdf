#include "app/settings/windowcard.h"

#include "app/widgets/formrow.h"
#include "app/widgets/switch.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

WindowCard::WindowCard(const PageContext &context)
    : SettingsCard(tr("When the window is closed"), context),
      m_keepRunning(new Switch(tr("Keep the portal running in the tray")))
{
    m_keepRunning->setObjectName(u"keepRunning"_s);
    body()->addWidget(new SettingRow(tr("Keep the portal running in the tray"),
                                     tr("Customers still reach it, and new cases are announced. "
                                        "Without a tray, closing the window "
                                        "quits."),
                                     m_keepRunning));
    connect(m_keepRunning, &Switch::clicked, this, [this](bool isOn) {
        act([isOn, actor = me()](Services &services) {
            return services.settings.set(SettingChanges()
                                             .set(settingkeys::keepRunningInTray, isOn)
                                             .set(settingkeys::trayQuestionAsked, true),
                                         actor);
        });
    });
}

void WindowCard::setFacts(const SettingsFacts &facts)
{
    m_keepRunning->setChecked(facts.keepRunningInTray);
}

} // namespace vestibule
