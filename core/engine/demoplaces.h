#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/engine/democast.h"

#include <QJsonObject>

namespace vestibule {

struct Services;

/// Makes what the demo site has before its first case: people, templates, sites, spaces, devices.
class DemoPlaces
{
public:
    explicit DemoPlaces(Services &services) : m_services(services) { }

    /// Errors: as the services'; Damaged for a mistake in the demo's files.
    [[nodiscard]] Result<DemoCast> make();

private:
    Result<> makePeople();
    Result<> makeTemplates();
    Result<> makeSite(const QString &file);
    Result<> dressSite(const DeploymentId &site, const QJsonObject &data);
    Result<> makeSpaces(const DeploymentId &site, const SpaceId &parent, const QJsonValue &spaces);
    Result<> makeDevice(const DeploymentId &site, const QJsonObject &data);
    Result<> makeBrand();

    Services &m_services;
    DemoCast m_cast;
    Actor m_manager;
};

} // namespace vestibule
