// The part of DevicesPage that works with the selected devices.
#include "app/devices/deviceactions.h"
#include "app/devices/devicedetail.h"
#include "app/devices/devicefilters.h"
#include "app/devices/devicesmodel.h"
#include "app/devices/devicespage.h"
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
    m_print->setEnabled(count > 0);
    m_print->setText(count > 1 ? tr("Print %n labels", nullptr, count) : tr("Print labels"));
    // The header has room for one of them, a narrow one for none; Ctrl+K offers both.
    const bool isWide = width() >= px(1100);
    m_codes->setVisible(count > 0 && isWide);
    m_import->setVisible(count == 0 && isWide);
}

QString DevicesPage::chosenIds() const
{
    QStringList ids;
    const QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        ids.append(m_model->row(index.row()).device.id.toString());
    return ids.join(u',');
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
