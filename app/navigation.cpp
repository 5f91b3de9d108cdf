#include "app/navigation.h"

#include "app/cases/casespage.h"
#include "app/deployments/deploymentspage.h"
#include "app/devices/devicespage.h"
#include "app/labels/labelspage.h"
#include "app/overview/overviewpage.h"
#include "app/pagecontext.h"
#include "app/server/serverpage.h"
#include "app/settings/settingspage.h"

#include <QCoreApplication>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// A factory for a page that is made from the context alone.
template<class PageKind>
std::function<std::unique_ptr<Page>()> make(const PageContext &context)
{
    return [&context] { return std::make_unique<PageKind>(context); };
}

QString words(const char *text)
{
    return QCoreApplication::translate("vestibule::Navigation", text);
}

} // namespace

QList<NavigationEntry> navigation(const PageContext &context)
{
    QList<NavigationEntry> entries{
        {u"overview"_s, NavigationGroup::Today, u"overview"_s,
         words(QT_TRANSLATE_NOOP("vestibule::Navigation", "Overview")),
         make<OverviewPage>(context)},
        {u"cases"_s, NavigationGroup::Today, u"inbox"_s,
         words(QT_TRANSLATE_NOOP("vestibule::Navigation", "Cases")), make<CasesPage>(context)},
        {u"deployments"_s, NavigationGroup::Site, u"building"_s,
         words(QT_TRANSLATE_NOOP("vestibule::Navigation", "Deployments")),
         make<DeploymentsPage>(context)},
        {u"devices"_s, NavigationGroup::Site, u"cube"_s,
         words(QT_TRANSLATE_NOOP("vestibule::Navigation", "Devices")), make<DevicesPage>(context)},
        {u"labels"_s, NavigationGroup::Site, u"qr"_s,
         words(QT_TRANSLATE_NOOP("vestibule::Navigation", "Labels")), make<LabelsPage>(context)},
    };
    if (context.shell == nullptr)
        return entries;
    entries.append({u"server"_s, NavigationGroup::Portal, u"server"_s,
                    words(QT_TRANSLATE_NOOP("vestibule::Navigation", "Server")),
                    make<ServerPage>(context)});
    entries.append({u"settings"_s, NavigationGroup::Foot, u"sliders"_s,
                    words(QT_TRANSLATE_NOOP("vestibule::Navigation", "Settings")),
                    make<SettingsPage>(context)});
    return entries;
}

} // namespace vestibule
