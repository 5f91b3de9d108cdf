#include "app/deployments/sitedevicestab.h"

#include "app/deployments/rowview.h"
#include "app/deployments/sitedevicesmodel.h"
#include "app/widgets/emptystate.h"

#include <QListView>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

SiteDevicesTab::SiteDevicesTab(QWidget *parent)
    : QWidget(parent),
      m_model(new SiteDevicesModel(this)),
      m_view(makeRowView(tr("Devices of this deployment"), m_model)),
      m_empty(new EmptyState(u"cube"_s, tr("No devices here yet"),
                             tr("Add them on Devices, and choose this deployment there.")))
{
    m_view->setObjectName(u"deploymentDevices"_s);
    m_view->setItemDelegate(new SiteDeviceDelegate(m_view));
    m_empty->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT deviceRequested(m_model->row(index.row()).device.id.toString());
    });
}

void SiteDevicesTab::showDevices(const std::vector<DeviceSummary> &devices)
{
    m_model->setRows(devices);
    m_view->setVisible(!devices.empty());
    m_empty->setVisible(devices.empty());
}

} // namespace vestibule
