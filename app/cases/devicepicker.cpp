#include "app/cases/devicepicker.h"

#include "app/pagecontext.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/deviceservice.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace vestibule {

namespace {

constexpr int typingPause = 60;
constexpr int mostOffers = 30;
constexpr int idRole = Qt::UserRole + 1;

QString offerText(const Device &device)
{
    return device.place.isEmpty()
        ? device.name
        : DevicePicker::tr("%1 · %2", "device and place").arg(device.name, device.place);
}

} // namespace

DevicePicker::DevicePicker(const PageContext &context, QWidget *parent)
    : QLineEdit(parent),
      m_context(context),
      m_completer(new QCompleter(this)),
      m_offers(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Type a name, place or serial number"));
    // The desk has searched already: whatever it found is shown.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setModel(m_offers);
    m_completer->setWidget(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &DevicePicker::look);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_device = {};
        m_typing.start();
        Q_EMIT deviceChanged();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &DevicePicker::choose);
}

void DevicePicker::setSite(const DeploymentId &site)
{
    m_site = site;
    m_device = {};
    clear();
    setEnabled(!site.isNull());
    Q_EMIT deviceChanged();
}

void DevicePicker::look()
{
    DeviceQuery query;
    query.search = text().trimmed();
    query.deployment = m_site;
    query.limit = mostOffers;
    m_context.desk.ask(
        this, [query](Services &services) { return services.devices.list(query); },
        [this, typed = query.search](const Result<std::vector<DeviceSummary>> &found) {
            if (found && typed == text().trimmed())
                offer(*found);
        });
}

void DevicePicker::offer(const std::vector<DeviceSummary> &found)
{
    m_offers->clear();
    for (const DeviceSummary &summary : found) {
        auto *item = new QStandardItem(offerText(summary.device));
        item->setData(summary.device.id.toString(), idRole);
        m_offers->appendRow(item);
    }
    if (found.empty())
        m_completer->popup()->hide();
    else if (hasFocus())
        m_completer->complete();
    const QString typed = text().trimmed();
    for (const DeviceSummary &summary : found) {
        if (summary.device.name.compare(typed, Qt::CaseInsensitive) == 0 && found.size() == 1) {
            m_device = summary.device.id;
            Q_EMIT deviceChanged();
        }
    }
}

void DevicePicker::choose(const QModelIndex &index)
{
    m_device = DeviceId::fromStore(index.data(idRole).toString());
    setText(index.data(Qt::DisplayRole).toString());
    Q_EMIT deviceChanged();
}

} // namespace vestibule
