#pragma once

#include "core/events/event.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <shared_mutex>
#include <vector>

namespace vestibule {

/// Numbers that rise when what a page shows changes, so that rendered pages can be kept. Fed by
/// EventHub before a commit returns; asked by all portal threads.
class PageVersions
{
public:
    /// Of a device or space within its deployment: rises when either of them, or something of the whole
    /// workspace, changes.
    [[nodiscard]] quint64 of(const QString &subjectId, const DeploymentId &deployment) const;
    /// Rises with every event that any page shows.
    [[nodiscard]] quint64 ofEverything() const { return m_everything; }
    void raise(const std::vector<Event> &events);

private:
    mutable std::shared_mutex m_mutex;
    QHash<QString, quint64> m_versions;
    std::atomic<quint64> m_everything = 1;
    quint64 m_workspace = 1;
};

} // namespace vestibule
