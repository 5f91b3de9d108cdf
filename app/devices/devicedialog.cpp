#include "app/devices/devicedialog.h"

#include "app/devices/siteicon.h"
#include "app/frame/sitechoice.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/deviceservice.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

DeviceDialog::DeviceDialog(const PageContext &context, const Device &shown, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_device(shown),
      m_site(new ComboBox(tr("Deployment"))),
      m_icon(new ComboBox(tr("Icon"))),
      m_spaces(new QListWidget),
      m_save(new Button(isNew() ? tr("Add device") : tr("Save device"), Button::Kind::Primary))
{
    setObjectName(u"deviceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew() ? tr("New device") : tr("Edit device"));
    build();
    m_site->setEnabled(isNew());
    fillSites(m_context, this, m_siteRow, m_site, m_device.deployment, [this] { validate(); });
    connect(m_names, &QPlainTextEdit::textChanged, this, &DeviceDialog::validate);
    connect(m_site, &QComboBox::currentIndexChanged, this, &DeviceDialog::readSpaces);
    connect(m_save, &Button::clicked, this, &DeviceDialog::save);
    validate();
}

QLineEdit *DeviceDialog::addField(QGridLayout *grid, int row, int column, const QString &name,
                                  const QString &objectName, const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setObjectName(objectName);
    field->setMaxLength(200);
    grid->addWidget(new FormRow(name, field), row, column, Qt::AlignTop);
    return field;
}

void DeviceDialog::build()
{
    auto *names = new CountedTextEdit(tr("Name"));
    names->setVisibleLines(isNew() ? 3 : 1);
    names->setPlainText(m_device.name);
    names->setObjectName(u"deviceNames"_s);
    m_names = names;
    m_namesRow = new FormRow(tr("Name"), m_names,
                             isNew() ? tr("Several at once: one name a line.") : QString());
    m_site->setObjectName(u"deviceSite"_s);
    m_icon->setObjectName(u"deviceIcon"_s);
    m_icon->addItem(tr("Neutral"), QString());
    for (const QString &name : siteIconNames())
        m_icon->addItem(siteIcon(name, palette()), name, name);
    m_icon->setCurrentIndex(qMax(0, m_icon->findData(m_device.icon)));
    m_spaces->setObjectName(u"deviceSpaces"_s);
    m_spaces->setFixedHeight(px(112));
    m_save->setObjectName(u"saveDevice"_s);
    m_spacesRow = new FormRow(tr("Spaces"), m_spaces,
                              tr("The first one is where it mainly stands."));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    grid->addWidget(m_namesRow, 0, 0, 1, 2);
    m_siteRow = new FormRow(tr("Deployment"), m_site);
    grid->addWidget(m_siteRow, 1, 0, Qt::AlignTop);
    grid->addWidget(new FormRow(tr("Icon"), m_icon), 1, 1, Qt::AlignTop);
    m_place = addField(grid, 2, 0, tr("Place, in words"), u"devicePlace"_s, m_device.place);
    m_model = addField(grid, 2, 1, tr("Model"), u"deviceModel"_s, m_device.model);
    m_manufacturer = addField(grid, 3, 0, tr("Manufacturer"), u"deviceManufacturer"_s,
                              m_device.manufacturer);
    m_serial = addField(grid, 3, 1, tr("Serial number"), u"deviceSerial"_s, m_device.serial);
    m_tags = addField(grid, 4, 0, tr("Tags, with commas"), u"deviceTags"_s,
                      m_device.tags.join(u", "_s));
    grid->addWidget(m_spacesRow, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addLayout(grid);
    layout->addLayout(dialogparts::foot(this, {m_save}));
    setMinimumWidth(px(560));
}

void DeviceDialog::readSpaces()
{
    const auto site = DeploymentId::fromStore(m_site->currentData().toString());
    m_context.desk.ask(
        this, [site](Services &services) { return namedSpaces(services, site); },
        [this, site](const Result<std::vector<NamedSpace>> &spaces) {
            if (site.toString() != m_site->currentData().toString())
                return;
            m_spacesRow->setError(spaces ? QString() : problemwords::sentence(spaces.error()));
            if (spaces)
                showSpaces(*spaces);
        });
}

void DeviceDialog::showSpaces(const std::vector<NamedSpace> &spaces)
{
    m_spaces->clear();
    for (const NamedSpace &space : spaces) {
        auto *item = new QListWidgetItem(space.path, m_spaces);
        item->setData(Qt::UserRole, space.id.toString());
        const bool isChosen = std::find(m_device.spaces.begin(), m_device.spaces.end(), space.id)
            != m_device.spaces.end();
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_spacesRow->setVisible(!spaces.empty());
}

QStringList DeviceDialog::names() const
{
    QStringList names;
    for (const QString &line : m_names->toPlainText().split(u'\n')) {
        if (const QString name = line.simplified(); !name.isEmpty())
            names.append(name);
    }
    return isNew() ? names : QStringList{names.join(u' ')};
}

void DeviceDialog::validate()
{
    const QStringList all = names();
    const bool isTooLong = std::any_of(all.begin(), all.end(),
                                       [](const QString &name) { return name.size() > 200; });
    m_namesRow->setError(isTooLong ? tr("A name has up to 200 characters.") : QString());
    const bool hasName = !all.isEmpty() && !all.first().isEmpty();
    m_save->setEnabled(hasName && !isTooLong && m_site->currentIndex() >= 0);
    if (isNew())
        m_save->setText(all.size() > 1 ? tr("Add %n devices", nullptr, int(all.size()))
                                       : tr("Add device"));
}

Device DeviceDialog::collected() const
{
    Device device = m_device;
    device.deployment = DeploymentId::fromStore(m_site->currentData().toString());
    device.icon = m_icon->currentData().toString();
    device.place = m_place->text();
    device.model = m_model->text();
    device.manufacturer = m_manufacturer->text();
    device.serial = m_serial->text();
    device.tags = m_tags->text().split(u',', Qt::SkipEmptyParts);
    std::vector<SpaceId> chosen;
    for (int row = 0; row < m_spaces->count(); ++row) {
        const QListWidgetItem *item = m_spaces->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.push_back(SpaceId::fromStore(item->data(Qt::UserRole).toString()));
    }
    // The one that was first stays first: it is where the device mainly stands.
    if (!m_device.spaces.empty()) {
        const auto main = std::find(chosen.begin(), chosen.end(), m_device.spaces.front());
        if (main != chosen.end())
            std::rotate(chosen.begin(), main, main + 1);
    }
    device.spaces = chosen;
    return device;
}

void DeviceDialog::save()
{
    m_save->setEnabled(false);
    m_context.desk.ask(
        this,
        [form = collected(), names = names(),
         actor = Actor::byOperator(m_context.me)](Services &services) {
            Result<Device> last = failure(ErrorCode::Invalid, u"empty"_s, u"name"_s);
            for (const QString &name : names) {
                Device device = form;
                device.name = name;
                last = device.id.isNull() ? services.devices.create(device, actor)
                                          : services.devices.update(device, actor);
                if (!last)
                    break;
            }
            return last;
        },
        [this, count = int(names().size())](const Result<Device> &last) {
            validate();
            if (!last) {
                MessageDialog::tell(
                    this, problemwords::message(tr("The device wasn't saved"), last.error()));
                return;
            }
            Q_EMIT saved(last->id, count);
            accept();
        });
}

} // namespace vestibule
