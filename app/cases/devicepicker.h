#pragma once

#include "core/sites/device.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace vestibule {

struct PageContext;

/// A field that finds a device of one site while one types. Words that aren't a device of the list choose none.
class DevicePicker : public QLineEdit
{
    Q_OBJECT
public:
    explicit DevicePicker(const PageContext &context, QWidget *parent = nullptr);

    /// Forgets the device, and looks in this site from now on.
    void setSite(const DeploymentId &site);
    /// Null when none was chosen.
    DeviceId device() const { return m_device; }
    /// Something was typed that names no device.
    bool isUnknown() const { return m_device.isNull() && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    void deviceChanged();

private:
    void look();
    void offer(const std::vector<DeviceSummary> &found);
    void choose(const QModelIndex &index);

    const PageContext &m_context;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QTimer m_typing;
    DeploymentId m_site;
    DeviceId m_device;
};

} // namespace vestibule
