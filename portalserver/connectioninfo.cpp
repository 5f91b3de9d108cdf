#include "portalserver/connectioninfo.h"

#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/settings/settings.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Result<QJsonArray> labelsOf(Services &services, const DeploymentId &deployment,
                            const QString &portalUrl)
{
    const auto labels = services.labels.ofDeployment(deployment);
    if (!labels)
        return tl::unexpected(labels.error());
    QJsonArray list;
    QJsonArray ofSpaces; // behind the devices, which most readers want
    for (const LabelCode &label : *labels) {
        if (label.state != LabelCode::State::Active)
            continue;
        QJsonValue device = QJsonValue::Null;
        if (const auto known = services.devices.find(label.device))
            device = known->name;
        auto &group = device.isNull() ? ofSpaces : list;
        group.append(QJsonObject{{u"device"_s, device},
                                 {u"code"_s, label.code},
                                 {u"url"_s, scanUrl(portalUrl, label.code)}});
    }
    for (const QJsonValue &label : std::as_const(ofSpaces))
        list.append(label);
    return list;
}

} // namespace

Result<QJsonObject> connectionInfo(Services &services, const QString &portalUrl)
{
    const auto deployments = services.deployments.list();
    if (!deployments)
        return tl::unexpected(deployments.error());
    const auto settings = services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    const bool isDemo = settings->value(settingkeys::isDemo);
    QJsonArray sites;
    for (const DeploymentSummary &summary : *deployments) {
        const Deployment &deployment = summary.deployment;
        const auto labels = labelsOf(services, deployment.id, portalUrl);
        if (!labels)
            return tl::unexpected(labels.error());
        QJsonObject site{
            {u"name"_s, deployment.name}, {u"key"_s, deployment.key}, {u"labels"_s, *labels}};
        if (isDemo) {
            const auto pin = services.deployments.revealPin(deployment.id, Actor::system());
            if (!pin)
                return tl::unexpected(pin.error());
            site.insert(u"pin"_s, pin->revealText());
        }
        sites.append(site);
    }
    return QJsonObject{
        {u"portal_url"_s, portalUrl.isEmpty() ? QJsonValue() : QJsonValue(portalUrl)},
        {u"api_url"_s, QJsonValue()},
        {u"api_key"_s, QJsonValue()},
        {u"deployments"_s, sites},
        {u"pid"_s, QCoreApplication::applicationPid()}};
}

} // namespace vestibule
