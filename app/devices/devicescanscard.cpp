#include "app/devices/devicescanscard.h"

#include "app/scans/scanlinesmodel.h"
#include "app/scans/scanlogdialog.h"
#include "app/widgets/button.h"
#include "app/widgets/rowdelegate.h"

#include <QListView>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 48;

} // namespace

DeviceScansCard::DeviceScansCard(const PageContext &context, QWidget *parent)
    : Card(tr("Scans"), parent),
      m_context(context),
      m_model(new ScanLinesModel(false, this)),
      m_list(new QListView),
      m_all(new Button(tr("Show all"), Button::Kind::Link))
{
    m_list->setObjectName(u"deviceScans"_s);
    m_list->setAccessibleName(tr("Newest scans of this device"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(rowHeight, RowMargins::card(), m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_all->setObjectName(u"allScans"_s);
    m_all->setFlush(Qt::RightEdge);
    addTitleAction(m_all);
    addFullWidth(m_list);
    connect(m_all, &Button::clicked, this, &DeviceScansCard::openLog);
}

void DeviceScansCard::show(const DeviceFile &file)
{
    m_device = file.device;
    m_model->setRows(file.scans.lines);
    m_list->setFixedHeight(m_model->rowCount() * px(rowHeight));
    m_all->setVisible(!file.scans.isAll);
    setRemark(file.scans.lines.empty() ? tr("none yet") : QString());
}

void DeviceScansCard::openLog()
{
    auto *dialog = new ScanLogDialog(m_context, {{}, {m_device.id, {}}}, m_device.name, window());
    dialog->open();
}

} // namespace vestibule
