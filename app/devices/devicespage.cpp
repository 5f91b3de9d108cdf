#include "app/devices/devicespage.h"

#include "app/devices/deviceactions.h"
#include "app/devices/devicebulkbar.h"
#include "app/devices/devicedetail.h"
#include "app/devices/devicefilters.h"
#include "app/devices/devicesmodel.h"
#include "app/devices/devicesorting.h"
#include "app/devices/import/deviceexchange.h"
#include "app/frame/sortbutton.h"
#include "app/pagecontext.h"
#include "app/widgets/detailheader.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/searchfield.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deviceservice.h"

#include <QListView>

#include <utility>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// As on Overview: those with a label that was printed and holds, for whatever address.
int countLabelled(Services &services, DeviceQuery query)
{
    const int all = services.devices.count(query).value_or(0);
    if (query.withoutLabel)
        return 0;
    query.withoutLabel = true;
    return all - services.devices.count(query).value_or(0);
}

} // namespace

DevicesPage::DevicesPage(const PageContext &context, QWidget *parent)
    : ListDetailPage(0, parent),
      m_context(context),
      m_actions(new DeviceActions(context, this)),
      m_exchange(new DeviceExchange(context, this)),
      m_filters(new DeviceFilters(context, this)),
      m_model(new DevicesModel(this)),
      m_list(new QListView),
      m_detail(new DeviceDetail(context)),
      m_bulk(new DeviceBulkBar),
      m_empty(new EmptyState(
          u"cube"_s, tr("No devices yet"),
          tr("A device is anything that carries a label. Add one, print its label and "
             "scan it with a phone."),
          tr("Add a device")))
{
    setTitle(tr("Devices"));
    m_query.limit = 5000;
    buildHeader();
    buildFilters();
    buildList();
    setDetail(m_detail);
    connectDetail();
    m_reload.setSingleShot(true);
    m_reload.setInterval(30);
    connect(&m_reload, &QTimer::timeout, this, &DevicesPage::catchUp);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        if (isVisible() && !m_reload.isActive())
            m_reload.start();
    });
    reload();
}

void DevicesPage::buildHeader()
{
    m_print = addHeaderButton(tr("Print labels"), Button::Kind::Normal, u"print"_s);
    m_print->setObjectName(u"printLabels"_s);
    m_print->setEnabled(false);
    m_codes = addHeaderButton(tr("Make codes"), Button::Kind::Normal, u"qr"_s);
    m_codes->setObjectName(u"makeCodesForDevices"_s);
    m_codes->hide();
    connect(m_codes, &Button::clicked, this, &DevicesPage::makeCodes);
    m_import = addHeaderButton(tr("Import…"), Button::Kind::Normal, u"upload"_s);
    m_import->setObjectName(u"importDevices"_s);
    connect(m_import, &Button::clicked, this, [this] { m_exchange->askImport(m_filters->site()); });
    auto *fresh = addHeaderButton(tr("New device"), Button::Kind::Primary, u"plus"_s);
    fresh->setObjectName(u"newDevice"_s);
    connect(m_print, &Button::clicked, this, &DevicesPage::printChosen);
    connect(fresh, &Button::clicked, this, &DevicesPage::createDevice);
}

void DevicesPage::buildFilters()
{
    m_search = addSearch(tr("Search devices"));
    m_search->setObjectName(u"deviceSearch"_s);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_query.search = text;
        reload();
    });
    for (FilterChip *chip : m_filters->chips())
        addFilter(chip);
    connect(m_filters, &DeviceFilters::changed, this, &DevicesPage::reload);
}

void DevicesPage::buildList()
{
    m_list->setObjectName(u"deviceList"_s);
    m_list->setAccessibleName(tr("Devices"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DeviceDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setColumns(DeviceDelegate::deviceColumns());
    setView(m_list);
    addDeviceOrders();
    addDeviceViews();
    setEmptyState(m_empty);
    setListFooter(m_bulk);
    connect(m_bulk, &DeviceBulkBar::printRequested, this, &DevicesPage::printChosen);
    connect(m_bulk, &DeviceBulkBar::archiveRequested, this,
            [this] { m_actions->archiveAll(chosen()); });
    connect(m_bulk, &DeviceBulkBar::clearRequested, m_list, &QListView::clearSelection);
    connect(m_empty, &EmptyState::stepRequested, this, &DevicesPage::createDevice);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DevicesPage::showChosen);
}

void DevicesPage::connectDetail()
{
    connect(m_actions, &DeviceActions::toastRequested, this, &Page::toastRequested);
    connect(m_exchange, &DeviceExchange::toastRequested, this, &Page::toastRequested);
    connect(m_actions, &DeviceActions::saved, this,
            [this](const DeviceId &id) { m_wanted = id.toString(); });
    connect(m_detail, &DeviceDetail::toastRequested, this, &Page::toastRequested);
    connect(m_detail, &DeviceDetail::editRequested, m_actions, &DeviceActions::edit);
    connect(m_detail, &DeviceDetail::archiveRequested, m_actions, &DeviceActions::archive);
    connect(m_detail, &DeviceDetail::caseRequested, this,
            [this](const QString &id) { Q_EMIT navigationRequested(u"cases"_s, id); });
    connect(m_detail->header(), &DetailHeader::closeRequested, this, [this] {
        m_list->clearSelection();
        hideDetail();
    });
    connect(m_detail->header(), &DetailHeader::previousRequested, this, [this] { step(-1); });
    connect(m_detail->header(), &DetailHeader::nextRequested, this, [this] { step(1); });
}

void DevicesPage::showEvent(QShowEvent *event)
{
    ListDetailPage::showEvent(event);
    m_reload.start(); // what came while it was hidden
}

void DevicesPage::resizeEvent(QResizeEvent *event)
{
    ListDetailPage::resizeEvent(event);
    showChosenButtons();
}

void DevicesPage::activated()
{
    reload();
}

void DevicesPage::openSubject(const QString &subject)
{
    if (subject == u"new"_s) {
        createDevice();
        return;
    }
    m_wanted = subject;
    reload();
}

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

void DevicesPage::reload()
{
    m_filters->apply(m_query);
    const DeviceSorting sorting = deviceSorting(m_sort->current());
    m_query.order = sorting.order;
    m_query.isDescending = sorting.isDescending;
    m_query.currentBaseAddress = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this,
        [query = m_query](Services &services) {
            DeviceQuery asked = query;
            if (const auto base = services.studio.baseAddress(query.currentBaseAddress))
                asked.currentBaseAddress = *base;
            return std::pair(services.devices.list(asked), countLabelled(services, asked));
        },
        [this,
         asked = ++m_asked](const std::pair<Result<std::vector<DeviceSummary>>, int> &answer) {
            m_answered = asked;
            if (asked == m_asked)
                showRows(answer.first, answer.second);
            if (std::exchange(m_isBehind, false))
                m_reload.start();
        });
    m_detail->reload();
}

void DevicesPage::showRows(const Result<std::vector<DeviceSummary>> &rows, int labelled)
{
    showEmpty(rows);
    if (!rows)
        return;
    m_model->setRows(*rows);
    setSubtitle(tr("%n devices, %1 labelled", nullptr, int(rows->size())).arg(labelled));
    if (const int row = m_model->rowOf(m_wanted); !m_wanted.isEmpty() && row >= 0) {
        m_wanted.clear();
        m_list->setCurrentIndex(m_model->index(row));
    }
    showChosen();
}

void DevicesPage::showEmpty(const Result<std::vector<DeviceSummary>> &rows)
{
    if (!rows)
        m_empty->setTexts(tr("The devices can't be read"), problemwords::sentence(rows.error()));
    else if (isFiltered())
        m_empty->setTexts(tr("Nothing found"),
                          tr("No device fits what is searched. Take a filter off or type less."));
    else
        m_empty->setTexts(
            tr("No devices yet"),
            tr("A device is anything that carries a label. Add one, print its label and "
               "scan it with a phone."));
    setEmpty(!rows || rows->empty());
}

} // namespace vestibule
