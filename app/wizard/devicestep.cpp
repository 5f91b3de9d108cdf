#include "app/wizard/devicestep.h"

#include "app/widgets/formrow.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/deviceservice.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

DeviceStep::DeviceStep(const PageContext &context, ShellContext &shell)
    : WizardStep(
        tr("Add a first device"),
        tr("Anything that people may report: a machine, a door, a printer. It gets a label with a "
           "code of its own."),
        context, shell),
      m_name(new QLineEdit),
      m_nameRow(new FormRow(tr("Name"), m_name, tr("As people call it."))),
      m_place(new QLineEdit),
      m_placeRow(new FormRow(tr("Place (optional)"), m_place,
                             tr("Where it stands. It is printed on the label.")))
{
    m_name->setObjectName(u"deviceName"_s);
    m_name->setPlaceholderText(tr("for example Scrubber 3"));
    m_place->setObjectName(u"devicePlace"_s);
    m_place->setPlaceholderText(tr("for example Bay 12, by the wash area"));
    body()->addWidget(m_nameRow);
    body()->addWidget(m_placeRow);
    body()->addStretch();
    keepDraft(m_name, u"deviceName"_s);
    keepDraft(m_place, u"devicePlace"_s);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameRow->setError({}); });
    connect(m_place, &QLineEdit::textEdited, this, [this] { m_placeRow->setError({}); });
}

void DeviceStep::enter(const Progress &progress)
{
    WizardStep::enter(progress);
    if (!progress.device.id.isNull()) {
        m_name->setText(progress.device.name);
        m_place->setText(progress.device.place);
    }
    m_name->setFocus();
}

void DeviceStep::submit()
{
    clearError();
    Device device = progress().device;
    device.deployment = progress().site.id;
    device.name = m_name->text().trimmed();
    device.place = m_place->text().trimmed();
    Q_EMIT busyChanged(true);
    context().desk.ask(
        this,
        [device, actor = Actor::byOperator(progress().me)](Services &services) {
            return device.id.isNull() ? services.devices.create(device, actor)
                                      : services.devices.update(device, actor);
        },
        [this](const Result<Device> &stored) {
            Q_EMIT busyChanged(false);
            if (stored)
                Q_EMIT done();
            else if (stored.error().field == u"name"_s)
                m_nameRow->setError(tr("Type a name of up to 200 characters."));
            else if (stored.error().field == u"place"_s)
                m_placeRow->setError(tr("Shorten the place to 200 characters."));
            else
                showError(stored.error());
        });
}

} // namespace vestibule
