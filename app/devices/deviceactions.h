#pragma once

#include "app/widgets/toast.h"
#include "core/sites/device.h"

#include <QObject>

#include <functional>
#include <vector>

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
    /// All of them, with one way back.
    void archiveAll(const std::vector<DeviceId> &devices);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);
    void saved(const vestibule::DeviceId &id);

private:
    /// `done` gets those that were changed, also when not all could be.
    void setArchived(const std::vector<DeviceId> &devices, bool isArchived,
                     std::function<void(const std::vector<DeviceId> &)> done = {});
    void tellArchived(const QString &sentence, const std::vector<DeviceId> &devices);

    const PageContext &m_context;
    QWidget *m_page;
};

} // namespace vestibule
