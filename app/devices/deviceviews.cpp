// The parts of DevicesPage and its filters that sort the list, save what it shows as a view, and show it again.
#include "app/devices/devicefilters.h"
#include "app/devices/devicesorting.h"
#include "app/devices/devicespage.h"
#include "app/frame/settingskeeper.h"
#include "app/frame/sortbutton.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/searchfield.h"

#include <QSignalBlocker>

namespace vestibule {
using namespace Qt::StringLiterals;

QJsonObject DeviceFilters::words() const
{
    QJsonObject words;
    if (!m_siteId.isNull()) {
        words.insert(u"site"_s, m_siteId.toString());
        words.insert(u"siteName"_s, m_site->value());
    }
    if (!m_spaceId.isNull()) {
        words.insert(u"space"_s, m_spaceId.toString());
        words.insert(u"spaceName"_s, m_space->value());
    }
    if (m_isWithoutLabel)
        words.insert(u"withoutLabel"_s, true);
    return words;
}

void DeviceFilters::setWords(const QJsonObject &words)
{
    {
        const QSignalBlocker together(this);
        const auto site = DeploymentId::parse(words.value(u"site"_s).toString());
        const auto space = SpaceId::parse(words.value(u"space"_s).toString());
        setSite(site.value_or(DeploymentId()),
                site ? words.value(u"siteName"_s).toString() : QString());
        if (site && space)
            setSpace(*space, words.value(u"spaceName"_s).toString());
        setWithoutLabel(words.value(u"withoutLabel"_s).toBool());
    }
    Q_EMIT changed();
}

void DevicesPage::addDeviceViews()
{
    ListViews *views = addViews(settingsKeeper(m_context, u"devices"_s));
    ListLook look = this->look();
    views->addBuiltIn(tr("All devices"), look);
    look.filters = {{u"withoutLabel"_s, true}};
    views->addBuiltIn(tr("Without a printed label"), look);
}

void DevicesPage::addDeviceOrders()
{
    m_sort = addSorting(deviceSortChoices());
    m_sort->setObjectName(u"deviceSort"_s);
    connect(m_sort, &SortButton::currentChanged, this, &DevicesPage::reload);
}

ListLook DevicesPage::look() const
{
    ListLook now;
    now.search = m_query.search;
    now.filters = m_filters->words();
    now.sort = m_sort->current();
    return now;
}

void DevicesPage::showLook(const ListLook &look)
{
    {
        const QSignalBlocker noSearch(m_search);
        m_search->setText(look.search);
        m_query.search = look.search;
        m_sort->setCurrent(look.sort);
    }
    m_filters->setWords(look.filters);
}

} // namespace vestibule
