#include "portalserver/cases/framemaker.h"

#include "core/base/clock.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deploymentservice.h"
#include "portalserver/cases/brandassets.h"
#include "portalserver/http/assets.h"
#include "portalserver/state/portalstate.h"

namespace vestibule {
using namespace Qt::StringLiterals;

FrameMaker::FrameMaker(Services &services, const PortalState &state, const Assets &assets,
                       const Clock &clock)
    : m_services(services),
      m_state(state),
      m_assets(assets),
      m_clock(clock)
{ }

Result<> FrameMaker::read(const DeploymentId &id)
{
    const Site &site = known(id);
    if (site.unread)
        return tl::unexpected(*site.unread);
    return {};
}

const FrameMaker::Site &FrameMaker::site(const DeploymentId &id)
{
    return known(id);
}

qint64 FrameMaker::today(const DeploymentId &id)
{
    Site &site = known(id);
    const QDateTime now = m_clock.now();
    // Asking the time zone is slow, and a day begins with a minute everywhere.
    const qint64 minute = now.toSecsSinceEpoch() / 60;
    if (site.dayReadIn != minute) {
        site.day = now.toTimeZone(site.zone).date().toJulianDay();
        site.dayReadIn = minute;
    }
    return site.day;
}

FrameMaker::Site &FrameMaker::known(const DeploymentId &id)
{
    const quint64 version = m_state.versions.of({}, id);
    const auto kept = m_sites.find(id);
    // What couldn't be read then is read again for the next page.
    if (kept != m_sites.end() && kept->version == version && !kept->unread)
        return *kept;
    // What can't be read now stays as it was: pages that say so still name whom to call.
    Site site = kept == m_sites.end() ? Site() : *kept;
    site.version = version;
    site.unread.reset();
    site.dayReadIn = 0;
    const auto take = [&site](auto &target, const auto &read) {
        if (read)
            target = *read;
        else
            site.unread = read.error();
    };
    take(site.branding, m_services.branding.effective(id));
    if (id.isNull()) {
        const auto settings = m_services.settings.read();
        if (settings)
            site.deployment.name = settings->value(settingkeys::workspaceName);
        else
            site.unread = settings.error();
    } else {
        take(site.deployment, m_services.deployments.find(id));
        if (const QTimeZone zone(site.deployment.timeZone.toLatin1()); zone.isValid())
            site.zone = zone;
    }
    take(site.texts, m_services.deployments.effectiveTexts(id));
    return *m_sites.insert(id, site);
}

FrameView FrameMaker::frame(const DeploymentId &id, const QString &language,
                            const QString &languagePath)
{
    const Site &known = site(id);
    const ContactDetails &contact = known.deployment.contact;
    FrameView frame;
    frame.brandName = shownName(known.branding, known.deployment.name);
    if (!known.branding.name.isEmpty()) // else it says the same twice
        frame.placeName = known.deployment.name;
    frame.logoUrl = logoUrl(known.branding);
    frame.cssUrl = QString::fromLatin1(m_assets.url("portal.css"));
    frame.scriptUrl = QString::fromLatin1(m_assets.url("portal.js"));
    frame.brandCssUrl = brandCssUrl(known.branding);
    frame.languageUrl = languagePath;
    frame.contact = {known.text(PortalTextKind::ContactLabel, language), contact.phone};
    frame.outOfHours = {known.text(PortalTextKind::OutOfHoursLabel, language),
                        contact.outOfHoursPhone};
    frame.contactNote = contact.email;
    frame.emergencyNumber = contact.emergencyNumber;
    frame.now = m_clock.now();
    frame.zone = known.zone;
    return frame;
}

} // namespace vestibule
