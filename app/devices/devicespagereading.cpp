// The part of DevicesPage that asks the store and shows what it says.
#include "app/devices/devicedetail.h"
#include "app/devices/devicefilters.h"
#include "app/devices/devicesmodel.h"
#include "app/devices/devicesorting.h"
#include "app/devices/devicespage.h"
#include "app/frame/sortbutton.h"
#include "app/pagecontext.h"
#include "app/widgets/emptystate.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deviceservice.h"

#include <QListView>
#include <QLocale>
#include <QScrollBar>

#include <utility>

namespace vestibule {
using namespace Qt::StringLiterals;

bool DevicesPage::isFiltered() const
{
    return !m_query.search.isEmpty() || m_filters->isOn();
}

void DevicesPage::catchUp()
{
    // While an import keeps the desk busy, questions would pile up behind it.
    if (m_answered == m_asked)
        reload();
    else
        m_isBehind = true;
}

void DevicesPage::reloadFromTop()
{
    m_query.limit = pageSize;
    reload();
}

void DevicesPage::reload()
{
    m_filters->apply(m_query);
    const DeviceSorting sorting = deviceSorting(m_sort->current());
    m_query.order = sorting.order;
    m_query.isDescending = sorting.isDescending;
    m_query.currentBaseAddress = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this, [query = m_query](Services &services) { return read(services, query); },
        [this, asked = ++m_asked](const Result<Reading> &reading) {
            m_answered = asked;
            if (asked == m_asked)
                showReading(reading);
            if (std::exchange(m_isBehind, false))
                m_reload.start();
        });
    m_detail->reload();
}

Result<DevicesPage::Reading> DevicesPage::read(Services &services, DeviceQuery query)
{
    const auto address = services.studio.knownAddress(query.currentBaseAddress);
    if (!address)
        return tl::unexpected(address.error());
    query.currentBaseAddress = *address;
    auto devices = services.devices.list(query);
    if (!devices)
        return tl::unexpected(devices.error());
    const auto fitting = services.devices.count(query);
    if (!fitting)
        return tl::unexpected(fitting.error());
    // As on Overview: those with a label that was printed and holds, for whatever address.
    query.withoutLabel = true;
    const auto without = services.devices.count(query);
    if (!without)
        return tl::unexpected(without.error());
    return Reading{std::move(*devices), *fitting, *fitting - *without};
}

void DevicesPage::loadMore()
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    const int shown = m_model->rowCount();
    if (bar->maximum() == 0 || bar->value() < bar->maximum() || shown >= m_fitting
        || m_query.limit > shown)
        return;
    m_query.limit += pageSize;
    reload();
}

void DevicesPage::showReading(const Result<Reading> &reading)
{
    showEmpty(reading);
    if (!reading)
        return;
    m_fitting = reading->fitting;
    m_model->setRows(reading->devices);
    showCounts(*reading);
    const int row = m_model->rowOf(m_wanted);
    if (!m_wanted.isEmpty() && row >= 0) {
        m_wanted.clear();
        m_list->setCurrentIndex(m_model->index(row));
    } else if (!m_wanted.isEmpty() && m_query.limit < m_fitting) {
        m_query.limit = m_fitting; // it may be one of those behind
        reload();
    }
    showChosen();
}

void DevicesPage::showCounts(const Reading &reading)
{
    const int shown = int(reading.devices.size());
    if (shown == reading.fitting)
        return setSubtitle(tr("%n devices, %1 labelled", nullptr, shown).arg(reading.labelled));
    setSubtitle(tr("The first %1 of %2 devices: scroll down for more, or narrow the list")
                    .arg(QLocale().toString(shown), QLocale().toString(reading.fitting)));
}

void DevicesPage::showEmpty(const Result<Reading> &reading)
{
    if (!reading)
        m_empty->setTexts(tr("The devices can't be read"), problemwords::sentence(reading.error()));
    else if (isFiltered())
        m_empty->setTexts(tr("Nothing found"),
                          tr("No device fits what is searched. Take a filter off or type less."));
    else
        m_empty->setTexts(
            tr("No devices yet"),
            tr("A device is anything that carries a label. Add one, print its label and "
               "scan it with a phone."));
    setEmpty(!reading || reading->devices.empty());
}

} // namespace vestibule
