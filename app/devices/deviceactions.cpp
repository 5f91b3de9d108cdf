#include "app/devices/deviceactions.h"

#include "app/devices/devicedialog.h"
#include "app/frame/runchange.h"
#include "app/pagecontext.h"
#include "core/engine/services.h"
#include "core/sites/deviceservice.h"

#include <QPointer>

namespace vestibule {

DeviceActions::DeviceActions(const PageContext &context, QWidget *page)
    : QObject(page),
      m_context(context),
      m_page(page)
{ }

void DeviceActions::edit(const Device &device)
{
    auto *dialog = new DeviceDialog(m_context, device, m_page->window());
    connect(dialog, &DeviceDialog::saved, this, [this](const DeviceId &id, int count) {
        Q_EMIT saved(id);
        Q_EMIT toastRequested({tr("%n devices are saved.", nullptr, count), {}});
    });
    dialog->open();
}

void DeviceActions::setArchived(const DeviceId &id, bool isArchived, std::function<void()> done)
{
    runChange(
        m_context, m_page,
        [id, isArchived, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.devices.setArchived(id, isArchived, actor);
        },
        isArchived ? tr("The device wasn't archived") : tr("The device wasn't brought back"),
        std::move(done));
}

void DeviceActions::archive(const Device &device)
{
    setArchived(device.id, true, [this, id = device.id, name = device.name] {
        Q_EMIT toastRequested(
            {tr("%1 is archived. Its label opens nothing now; its cases stay.").arg(name),
             [guard = QPointer<DeviceActions>(this), id] {
                 if (guard)
                     guard->setArchived(id, false);
             }});
    });
}

} // namespace vestibule
