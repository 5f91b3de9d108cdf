#pragma once

#include "app/widgets/toast.h"
#include "core/sites/device.h"

#include <QObject>

class QWidget;

namespace vestibule {

struct PageContext;

/// What one can do with devices, over the page's window: make, edit, archive with a way back.
class DeviceActions : public QObject
{
    Q_OBJECT
public:
    DeviceActions(const PageContext &context, QWidget *page);

    /// Edits `device`; one without id is new.
    void edit(const Device &device);
    void archive(const Device &device);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);
    void saved(const vestibule::DeviceId &id);

private:
    void setArchived(const DeviceId &id, bool isArchived, std::function<void()> done = {});

    const PageContext &m_context;
    QWidget *m_page;
};

} // namespace vestibule
