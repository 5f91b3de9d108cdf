#include "app/devices/devicespage.h"

#include "app/devices/deviceactions.h"
#include "app/devices/devicebulkbar.h"
#include "app/devices/devicedetail.h"
#include "app/devices/devicefilters.h"
#include "app/devices/devicesmodel.h"
#include "app/devices/import/deviceexchange.h"
#include "app/frame/sortbutton.h"
#include "app/pagecontext.h"
#include "app/widgets/detailheader.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/searchfield.h"
#include "core/events/eventhub.h"

#include <QListView>
#include <QScrollBar>

namespace vestibule {
using namespace Qt::StringLiterals;

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
    m_query.limit = pageSize;
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
        reloadFromTop();
    });
    for (FilterChip *chip : m_filters->chips())
        addFilter(chip);
    connect(m_filters, &DeviceFilters::changed, this, &DevicesPage::reloadFromTop);
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
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &DevicesPage::loadMore);
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

} // namespace vestibule
