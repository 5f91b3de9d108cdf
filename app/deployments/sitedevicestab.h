#pragma once

#include "core/sites/device.h"

#include <QWidget>

class QListView;

namespace vestibule {

class EmptyState;
class SiteDevicesModel;

/// The devices of one deployment; a click opens one on the Devices page.
class SiteDevicesTab : public QWidget
{
    Q_OBJECT
public:
    explicit SiteDevicesTab(QWidget *parent = nullptr);
    void showDevices(const std::vector<DeviceSummary> &devices);

Q_SIGNALS:
    void deviceRequested(const QString &id);

private:
    SiteDevicesModel *m_model;
    QListView *m_view;
    EmptyState *m_empty;
};

} // namespace vestibule
