#pragma once

#include "app/widgets/toast.h"
#include "core/base/id.h"

#include <QObject>

class QWidget;

namespace vestibule {

struct PageContext;

/// Devices from and to files, over the page's window.
class DeviceExchange : public QObject
{
    Q_OBJECT
public:
    DeviceExchange(const PageContext &context, QWidget *page);

    /// Asks for a table; `deployment` is chosen first in the dialog, unless null.
    void askImport(const DeploymentId &deployment);
    /// Asks for a file and writes the devices of `deployment` into it.
    void askExport(const DeploymentId &deployment);
    void exportTo(const DeploymentId &deployment, const QString &path);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

private:
    const PageContext &m_context;
    QWidget *m_page;
};

} // namespace vestibule
