#include "app/devices/devicefilters.h"

#include "app/devices/devicefile.h"
#include "app/pagecontext.h"
#include "app/widgets/filterchip.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/deploymentservice.h"

#include <QMenu>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QMenu *menuOf(FilterChip *chip)
{
    auto *menu = new QMenu(chip);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void open(QMenu *menu, FilterChip *chip)
{
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

} // namespace

DeviceFilters::DeviceFilters(const PageContext &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_site(new FilterChip(tr("Deployment"))),
      m_space(new FilterChip(tr("Space"))),
      m_withoutLabel(new FilterChip(tr("Without label")))
{
    m_site->setObjectName(u"siteFilter"_s);
    m_space->setObjectName(u"spaceFilter"_s);
    m_withoutLabel->setObjectName(u"withoutLabelFilter"_s);
    m_space->hide(); // spaces are those of one deployment
    connect(m_site, &FilterChip::valueRequested, this, &DeviceFilters::openSiteMenu);
    connect(m_space, &FilterChip::valueRequested, this, &DeviceFilters::openSpaceMenu);
    connect(m_withoutLabel, &FilterChip::valueRequested, this, [this] { setWithoutLabel(true); });
    connect(m_site, &FilterChip::cleared, this, [this] { setSite({}, {}); });
    connect(m_space, &FilterChip::cleared, this, [this] { setSpace({}, {}); });
    connect(m_withoutLabel, &FilterChip::cleared, this, [this] { setWithoutLabel(false); });
}

QList<FilterChip *> DeviceFilters::chips() const
{
    return {m_site, m_space, m_withoutLabel};
}

bool DeviceFilters::isOn() const
{
    return !m_siteId.isNull() || m_isWithoutLabel;
}

void DeviceFilters::apply(DeviceQuery &query) const
{
    query.deployment = m_siteId;
    query.space = m_spaceId;
    query.withoutLabel = m_isWithoutLabel;
}

void DeviceFilters::openSiteMenu()
{
    m_context.desk.ask(
        this, [](Services &services) { return services.deployments.list(); },
        [this](const Result<std::vector<DeploymentSummary>> &sites) {
            if (!sites)
                return;
            QMenu *menu = menuOf(m_site);
            for (const DeploymentSummary &site : *sites) {
                menu->addAction(site.deployment.name, this, [this, chosen = site.deployment] {
                    setSite(chosen.id, chosen.name);
                });
            }
            open(menu, m_site);
        });
}

void DeviceFilters::openSpaceMenu()
{
    m_context.desk.ask(
        this, [site = m_siteId](Services &services) { return namedSpaces(services, site); },
        [this](const Result<std::vector<NamedSpace>> &spaces) {
            if (spaces)
                showSpaceMenu(*spaces);
        });
}

void DeviceFilters::showSpaceMenu(const std::vector<NamedSpace> &spaces)
{
    QMenu *menu = menuOf(m_space);
    if (spaces.empty())
        menu->addAction(tr("This deployment has no spaces"))->setEnabled(false);
    for (const NamedSpace &space : spaces)
        menu->addAction(space.path, this, [this, space] { setSpace(space.id, space.path); });
    open(menu, m_space);
}

void DeviceFilters::setSite(const DeploymentId &id, const QString &name)
{
    m_siteId = id;
    m_site->setValue(name);
    m_spaceId = {};
    m_space->setValue({});
    m_space->setVisible(!id.isNull());
    Q_EMIT changed();
}

void DeviceFilters::setSpace(const SpaceId &id, const QString &path)
{
    m_spaceId = id;
    m_space->setValue(path);
    Q_EMIT changed();
}

void DeviceFilters::setWithoutLabel(bool isOn)
{
    m_isWithoutLabel = isOn;
    m_withoutLabel->setValue(isOn ? tr("Without label") : QString());
    Q_EMIT changed();
}

} // namespace vestibule
