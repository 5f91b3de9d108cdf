#pragma once

#include "core/base/result.h"
#include "core/sites/device.h"

#include <QJsonObject>
#include <QObject>

namespace vestibule {

class FilterChip;
struct NamedSpace;
struct PageContext;

/// The filter chips above the devices and their menus: deployment, one of its spaces, without label.
class DeviceFilters : public QObject
{
    Q_OBJECT
public:
    explicit DeviceFilters(const PageContext &context, QObject *parent = nullptr);

    /// In their order; whoever shows them takes them over.
    QList<FilterChip *> chips() const;
    bool isOn() const;
    const DeploymentId &site() const { return m_siteId; }
    /// Narrows `query`.
    void apply(DeviceQuery &query) const;
    /// What is on, to be kept; and back. Unknown words are taken for off.
    QJsonObject words() const;
    void setWords(const QJsonObject &words);

Q_SIGNALS:
    void changed();

private:
    void openSiteMenu();
    void openSpaceMenu();
    void showSpaceMenu(const std::vector<NamedSpace> &spaces);
    void setSite(const DeploymentId &id, const QString &name);
    void setSpace(const SpaceId &id, const QString &path);
    void setWithoutLabel(bool isOn);

    const PageContext &m_context;
    FilterChip *m_site;
    FilterChip *m_space;
    FilterChip *m_withoutLabel;
    DeploymentId m_siteId;
    SpaceId m_spaceId;
    bool m_isWithoutLabel = false;
};

} // namespace vestibule
