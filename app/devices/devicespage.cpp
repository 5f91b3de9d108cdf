#include "app/devices/devicespage.h"

#include "app/devices/devicedetail.h"
#include "app/devices/devicedialog.h"
#include "app/devices/devicesmodel.h"
#include "app/devices/labeljob.h"
#include "app/devices/problemwords.h"
#include "app/devices/sheetdialog.h"
#include "app/pagecontext.h"
#include "app/widgets/detailheader.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/searchfield.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"

#include <QListView>
#include <QMenu>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

DevicesPage::DevicesPage(const PageContext &context, QWidget *parent)
    : ListDetailPage(0, parent),
      m_context(context),
      m_model(new DevicesModel(this)),
      m_list(new QListView),
      m_detail(new DeviceDetail(context)),
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
    connect(&m_reload, &QTimer::timeout, this, &DevicesPage::reload);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        if (!m_reload.isActive())
            m_reload.start();
    });
    reload();
}

void DevicesPage::buildHeader()
{
    m_print = addHeaderButton(tr("Print labels"), Button::Kind::Normal, u"print"_s);
    m_print->setObjectName(u"printLabels"_s);
    m_print->setEnabled(false);
    auto *fresh = addHeaderButton(tr("New device"), Button::Kind::Primary, u"plus"_s);
    fresh->setObjectName(u"newDevice"_s);
    connect(m_print, &Button::clicked, this, &DevicesPage::printSelected);
    connect(fresh, &Button::clicked, this, &DevicesPage::createDevice);
}

void DevicesPage::buildFilters()
{
    SearchField *search = addSearch(tr("Search devices"));
    search->setObjectName(u"deviceSearch"_s);
    connect(search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_query.search = text;
        reload();
    });
    m_site = new FilterChip(tr("Deployment"));
    m_space = new FilterChip(tr("Space"));
    m_withoutLabel = new FilterChip(tr("Without label"));
    m_site->setObjectName(u"siteFilter"_s);
    m_space->setObjectName(u"spaceFilter"_s);
    m_withoutLabel->setObjectName(u"withoutLabelFilter"_s);
    m_space->hide(); // spaces are those of one deployment
    addFilter(m_site);
    addFilter(m_space);
    addFilter(m_withoutLabel);
    connect(m_site, &FilterChip::valueRequested, this, &DevicesPage::openSiteMenu);
    connect(m_space, &FilterChip::valueRequested, this, &DevicesPage::openSpaceMenu);
    connect(m_site, &FilterChip::cleared, this, [this] {
        m_query.deployment = {};
        m_query.space = {};
        m_space->setValue({});
        m_space->hide();
        reload();
    });
    connect(m_space, &FilterChip::cleared, this, [this] {
        m_query.space = {};
        reload();
    });
    connect(m_withoutLabel, &FilterChip::valueRequested, this, [this] {
        m_query.withoutLabel = true;
        m_withoutLabel->setValue(tr("Without label"));
        reload();
    });
    connect(m_withoutLabel, &FilterChip::cleared, this, [this] {
        m_query.withoutLabel = false;
        reload();
    });
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
    setEmptyState(m_empty);
    connect(m_empty, &EmptyState::stepRequested, this, &DevicesPage::createDevice);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DevicesPage::showChosen);
}

void DevicesPage::connectDetail()
{
    connect(m_detail, &DeviceDetail::toastRequested, this, &Page::toastRequested);
    connect(m_detail, &DeviceDetail::editRequested, this, &DevicesPage::editDevice);
    connect(m_detail, &DeviceDetail::archiveRequested, this, &DevicesPage::archiveDevice);
    connect(m_detail, &DeviceDetail::caseRequested, this,
            [this](const QString &id) { Q_EMIT navigationRequested(u"cases"_s, id); });
    connect(m_detail->header(), &DetailHeader::closeRequested, this, [this] {
        m_list->clearSelection();
        hideDetail();
    });
    connect(m_detail->header(), &DetailHeader::previousRequested, this, [this] { step(-1); });
    connect(m_detail->header(), &DetailHeader::nextRequested, this, [this] { step(1); });
}

void DevicesPage::activated()
{
    reload();
}

void DevicesPage::openSubject(const QString &subject)
{
    m_wanted = subject;
    reload();
}

QList<Command> DevicesPage::commands() const
{
    auto *page = const_cast<DevicesPage *>(this);
    return {{tr("New device"), title(), u"plus"_s, {}, [page] { page->createDevice(); }}};
}

bool DevicesPage::isFiltered() const
{
    return !m_query.search.isEmpty() || !m_query.deployment.isNull() || m_query.withoutLabel;
}

void DevicesPage::reload()
{
    m_query.currentBaseAddress = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this,
        [query = m_query](Services &services) {
            DeviceQuery asked = query;
            if (const auto base = labeljob::baseAddress(services, query.currentBaseAddress))
                asked.currentBaseAddress = *base;
            return services.devices.list(asked);
        },
        [this, search = m_query.search](const Result<std::vector<DeviceSummary>> &rows) {
            if (search == m_query.search)
                showRows(rows);
        });
    m_detail->reload();
}

void DevicesPage::showRows(const Result<std::vector<DeviceSummary>> &rows)
{
    showEmpty(rows);
    if (!rows)
        return;
    m_model->setRows(*rows);
    const auto labelled = std::count_if(rows->begin(), rows->end(), [](const DeviceSummary &row) {
        return row.label == DeviceSummary::Label::Printed;
    });
    setSubtitle(tr("%n devices, %1 of them with a printed label", nullptr, int(rows->size()))
                    .arg(labelled));
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

void DevicesPage::showChosen()
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    m_print->setEnabled(!chosen.isEmpty());
    m_print->setText(chosen.size() > 1 ? tr("Print %n labels", nullptr, int(chosen.size()))
                                       : tr("Print labels"));
    if (chosen.size() != 1) {
        if (chosen.isEmpty())
            hideDetail();
        return;
    }
    const int row = chosen.first().row();
    m_detail->header()->setNeighbours(row > 0, row + 1 < m_model->rowCount());
    m_detail->showDevice(m_model->row(row).device.id);
    showDetail();
}

void DevicesPage::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

void DevicesPage::openSiteMenu()
{
    m_context.desk.ask(
        this, [](Services &services) { return services.deployments.list(); },
        [this](const Result<std::vector<DeploymentSummary>> &sites) {
            if (!sites)
                return;
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const DeploymentSummary &site : *sites) {
                menu->addAction(site.deployment.name, this, [this, chosen = site.deployment] {
                    m_query.deployment = chosen.id;
                    m_site->setValue(chosen.name);
                    m_space->show();
                    reload();
                });
            }
            menu->popup(m_site->mapToGlobal(QPoint(0, m_site->height())));
        });
}

void DevicesPage::openSpaceMenu()
{
    m_context.desk.ask(
        this,
        [site = m_query.deployment](Services &services) { return namedSpaces(services, site); },
        [this](const Result<std::vector<NamedSpace>> &spaces) {
            if (spaces)
                showSpaceMenu(*spaces);
        });
}

void DevicesPage::showSpaceMenu(const std::vector<NamedSpace> &spaces)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (spaces.empty())
        menu->addAction(tr("This deployment has no spaces"))->setEnabled(false);
    for (const NamedSpace &space : spaces) {
        menu->addAction(space.path, this, [this, space] {
            m_query.space = space.id;
            m_space->setValue(space.path);
            reload();
        });
    }
    menu->popup(m_space->mapToGlobal(QPoint(0, m_space->height())));
}

std::vector<LabelWish> DevicesPage::selectedWishes() const
{
    QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end()); // as they stand in the list
    std::vector<LabelWish> wishes;
    for (const QModelIndex &index : std::as_const(chosen))
        wishes.push_back({m_model->row(index.row()).device.id, {}});
    return wishes;
}

void DevicesPage::createDevice()
{
    Device fresh;
    fresh.deployment = m_query.deployment;
    editDevice(fresh);
}

void DevicesPage::editDevice(const Device &device)
{
    auto *dialog = new DeviceDialog(m_context, device, window());
    connect(dialog, &DeviceDialog::saved, this, [this](const DeviceId &id, int count) {
        m_wanted = id.toString();
        Q_EMIT toastRequested({tr("%n devices are saved.", nullptr, count), {}});
    });
    dialog->open();
}

void DevicesPage::printSelected()
{
    auto *dialog = new SheetDialog(m_context, selectedWishes(), window());
    connect(dialog, &SheetDialog::toastRequested, this, &Page::toastRequested);
    dialog->open();
}

void DevicesPage::archiveDevice(const Device &device)
{
    const auto set = [this, id = device.id](bool archived, std::function<void()> done) {
        m_context.desk.ask(
            this,
            [id, archived, me = m_context.me](Services &services) {
                return services.devices.setArchived(id, archived, Actor::byOperator(me));
            },
            [this, done = std::move(done)](const Result<> &changed) {
                if (changed && done)
                    done();
                else if (!changed)
                    Q_EMIT toastRequested({tr("The device wasn't saved"), {}});
            });
    };
    set(true, [this, set, name = device.name] {
        Q_EMIT toastRequested(
            {tr("%1 is archived. Its label opens nothing now; its cases stay.").arg(name),
             [set] { set(false, {}); }});
    });
}

} // namespace vestibule
