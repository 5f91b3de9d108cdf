// The part of DevicesPage that works with the selected devices.
#include "app/devices/deviceactions.h"
#include "app/devices/devicebulkbar.h"
#include "app/devices/devicedetail.h"
#include "app/devices/devicefilters.h"
#include "app/devices/devicesmodel.h"
#include "app/devices/devicespage.h"
#include "app/devices/import/deviceexchange.h"
#include "app/widgets/detailheader.h"

#include <QListView>

namespace vestibule {
using namespace Qt::StringLiterals;

void DevicesPage::showChosen()
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    showChosenButtons();
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

void DevicesPage::showChosenButtons()
{
    const auto count = int(m_list->selectionModel()->selectedRows().size());
    m_bulk->setCount(count);
    m_print->setEnabled(count > 0);
    m_print->setText(count > 1 ? tr("Print %n labels", nullptr, count) : tr("Print labels"));
    // The header has room for one of them, a narrow one for none; Ctrl+K offers both.
    const bool isWide = width() >= px(1100);
    m_codes->setVisible(count > 0 && isWide);
    m_import->setVisible(count == 0 && isWide);
}

std::vector<DeviceId> DevicesPage::chosen() const
{
    std::vector<DeviceId> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        ids.push_back(m_model->row(index.row()).device.id);
    return ids;
}

QString DevicesPage::chosenIds() const
{
    QStringList ids;
    for (const DeviceId &id : chosen())
        ids.append(id.toString());
    return ids.join(u',');
}

QList<Command> DevicesPage::commands() const
{
    auto *page = const_cast<DevicesPage *>(this);
    const DeploymentId site = m_filters->site();
    QList<Command> commands{
        {tr("New device"), title(), u"plus"_s, {}, [page] { page->createDevice(); }},
        {tr("Import devices"),
         title(),
         u"upload"_s,
         {},
         [page, site] { page->m_exchange->askImport(site); }},
        {tr("Export devices"), title(), u"download"_s, {}, [page, site] {
             page->m_exchange->askExport(site);
         }}};
    if (chosen().empty())
        return commands;
    commands.append({tr("Archive the selected devices"), title(), u"box"_s, {}, [page] {
                         page->m_actions->archiveAll(page->chosen());
                     }});
    commands.append({tr("Make codes for the selected devices"), title(), u"qr"_s, {}, [page] {
                         page->makeCodes();
                     }});
    return commands;
}

void DevicesPage::printChosen()
{
    Q_EMIT navigationRequested(u"labels"_s, chosenIds());
}

void DevicesPage::makeCodes()
{
    if (const QString ids = chosenIds(); !ids.isEmpty())
        Q_EMIT navigationRequested(u"labels"_s, u"codes:make/"_s + ids);
}

void DevicesPage::createDevice()
{
    Device fresh;
    fresh.deployment = m_filters->site();
    m_actions->edit(fresh);
}

} // namespace vestibule
