#include "portalserver/state/pageversions.h"

#include "core/settings/settings.h"

#include <algorithm>
#include <mutex>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Whether `event` changes pages of more than the one device or space that it names.
bool concernsWholeDeployment(const Event &event)
{
    // Pages of devices name the spaces above them.
    return (event.device.isNull() && event.space.isNull()) || event.type.startsWith(u"space."_s);
}

/// Settings come with any work in the console, such as an operator's views of a list.
bool isShown(const Event &event)
{
    return event.type != u"setting.updated"_s
        || event.subjectId == settingkeys::contactRetentionDays.name
        || event.subjectId == settingkeys::workspaceName.name;
}

} // namespace

quint64 PageVersions::of(const QString &subjectId, const DeploymentId &deployment) const
{
    const std::shared_lock lock(m_mutex);
    return std::max(
        {m_workspace, m_versions.value(subjectId), m_versions.value(deployment.toString())});
}

void PageVersions::raise(const std::vector<Event> &events)
{
    if (std::none_of(events.begin(), events.end(), isShown))
        return;
    const std::unique_lock lock(m_mutex);
    const quint64 next = ++m_everything;
    for (const Event &event : events) {
        if (!isShown(event))
            continue;
        if (!event.device.isNull())
            m_versions.insert(event.device.toString(), next);
        if (!event.space.isNull())
            m_versions.insert(event.space.toString(), next);
        if (!concernsWholeDeployment(event))
            continue;
        if (event.deployment.isNull())
            m_workspace = next;
        else
            m_versions.insert(event.deployment.toString(), next);
    }
}

} // namespace vestibule
