#include "app/devices/deviceactions.h"

#include "app/devices/devicedialog.h"
#include "app/pagecontext.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/deviceservice.h"

#include <QPointer>

#include <optional>

namespace vestibule {

namespace {

/// What came of a change of several devices; it ends with the first problem.
struct Changed {
    std::vector<DeviceId> devices;
    std::optional<Error> problem;
};

} // namespace

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

void DeviceActions::setArchived(const std::vector<DeviceId> &devices, bool isArchived,
                                std::function<void(const std::vector<DeviceId> &)> done)
{
    m_context.desk.ask(
        m_page,
        [devices, isArchived, actor = Actor::byOperator(m_context.me)](Services &services) {
            Changed changed;
            for (const DeviceId &id : devices) {
                const auto set = services.devices.setArchived(id, isArchived, actor);
                if (!set) {
                    changed.problem = set.error();
                    break;
                }
                changed.devices.push_back(id);
            }
            return changed;
        },
        [this, isArchived, count = int(devices.size()),
         done = std::move(done)](const Changed &changed) {
            if (changed.problem) {
                MessageDialog::tell(m_page->window(),
                                    problemwords::message(
                                        isArchived ? tr("%n devices weren't archived", nullptr,
                                                        count - int(changed.devices.size()))
                                                   : tr("%n devices weren't brought back", nullptr,
                                                        count - int(changed.devices.size())),
                                        *changed.problem));
            }
            if (done && !changed.devices.empty())
                done(changed.devices);
        });
}

void DeviceActions::archive(const Device &device)
{
    setArchived({device.id}, true, [this, name = device.name](const std::vector<DeviceId> &done) {
        tellArchived(tr("%1 is archived. Its label opens nothing now; its cases stay.").arg(name),
                     done);
    });
}

void DeviceActions::archiveAll(const std::vector<DeviceId> &devices)
{
    setArchived(devices, true, [this](const std::vector<DeviceId> &done) {
        tellArchived(tr("%n devices are archived. Their labels open nothing now; their cases stay.",
                        nullptr, int(done.size())),
                     done);
    });
}

void DeviceActions::tellArchived(const QString &sentence, const std::vector<DeviceId> &devices)
{
    Q_EMIT toastRequested({sentence, [guard = QPointer<DeviceActions>(this), devices] {
                               if (guard)
                                   guard->setArchived(devices, false);
                           }});
}

} // namespace vestibule
