#include "core/engine/demoplaces.h"

#include "core/cases/attachmentservice.h"
#include "core/cases/templateservice.h"
#include "core/engine/demodata.h"
#include "core/engine/demologo.h"
#include "core/engine/services.h"
#include "core/security/operators.h"
#include "core/sites/brandingservice.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"

#include <QJsonArray>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Deployment deploymentFrom(const QJsonObject &data, const CustomerId &customer)
{
    Deployment site;
    site.customer = customer;
    site.key = data[u"key"].toString();
    site.name = data[u"name"].toString();
    site.timeZone = data[u"time_zone"].toString();
    site.notificationEmail = data[u"notification_email"].toString();
    site.portalEnabled = true;
    site.showOpenCases = true;
    site.contact.phone = data[u"phone"].toString();
    site.contact.outOfHoursPhone = data[u"out_of_hours_phone"].toString();
    site.contact.email = data[u"email"].toString();
    site.contact.emergencyNumber = data[u"emergency_number"].toString();
    return site;
}

CaseTemplate templateFrom(const QJsonObject &data)
{
    CaseTemplate made;
    made.title = demoText(data[u"title"]);
    made.description = demoText(data[u"description"]);
    made.safetyText = demoText(data[u"safety"]);
    made.tryFirst = demoText(data[u"try_first"]);
    made.type = caseTypeFromName(data[u"type"].toString());
    made.priority = casePriorityFromName(data[u"priority"].toString());
    made.icon = data[u"icon"].toString();
    made.solutionSuggestion = data[u"solution"].toString();
    return made;
}

Operator operatorFrom(const QJsonObject &data)
{
    Operator person;
    person.name = data[u"name"].toString();
    person.email = data[u"email"].toString();
    person.role = data[u"role"].toString() == u"manager" ? Operator::Role::Manager
                                                         : Operator::Role::Technician;
    return person;
}

} // namespace

Result<DemoCast> DemoPlaces::make()
{
    if (const auto done = makePeople(); !done)
        return tl::unexpected(done.error());
    if (const auto done = makeTemplates(); !done)
        return tl::unexpected(done.error());
    for (const QString &file : {u"hall"_s, u"quay"_s}) {
        if (const auto done = makeSite(file); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = makeBrand(); !done)
        return tl::unexpected(done.error());
    return m_cast;
}

Result<> DemoPlaces::makePeople()
{
    const auto data = demoData(u"people"_s);
    if (!data)
        return tl::unexpected(data.error());
    const QJsonArray people = (*data)[u"operators"].toArray();
    for (const QJsonValue &person : people) {
        const auto made = m_services.operators.create(operatorFrom(person.toObject()), Secret(),
                                                      Actor::system());
        if (!made)
            return tl::unexpected(made.error());
        m_cast.operators.insert(person[u"key"].toString(), made->id);
    }
    m_manager = Actor::byOperator(m_cast.operators.value(u"marta"_s));

    Customer wished;
    wished.customerKey = (*data)[u"customer"][u"key"].toString();
    wished.name = (*data)[u"customer"][u"name"].toString();
    const auto customer = m_services.customers.create(wished, m_manager);
    if (!customer)
        return tl::unexpected(customer.error());
    m_cast.customer = customer->id;
    return {};
}

Result<> DemoPlaces::makeTemplates()
{
    const auto data = demoData(u"templates"_s);
    if (!data)
        return tl::unexpected(data.error());
    const QJsonArray templates = (*data)[u"templates"].toArray();
    for (const QJsonValue &wished : templates) {
        const auto made = m_services.templates.create(templateFrom(wished.toObject()), m_manager);
        if (!made)
            return tl::unexpected(made.error());
        m_cast.templates.insert(wished[u"key"].toString(), made->id);
    }
    return {};
}

Result<> DemoPlaces::makeSite(const QString &file)
{
    const auto data = demoData(file);
    if (!data)
        return tl::unexpected(data.error());
    const auto site = m_services.deployments.create(deploymentFrom(*data, m_cast.customer),
                                                    m_manager);
    if (!site)
        return tl::unexpected(site.error());
    m_cast.sites.insert(site->key, site->id);
    if (const auto dressed = dressSite(site->id, *data); !dressed)
        return dressed;
    if (const auto made = makeSpaces(site->id, {}, (*data)[u"spaces"]); !made)
        return made;
    const QJsonArray devices = (*data)[u"devices"].toArray();
    for (const QJsonValue &device : devices) {
        if (const auto made = makeDevice(site->id, device.toObject()); !made)
            return made;
    }
    return {};
}

Result<> DemoPlaces::dressSite(const DeploymentId &site, const QJsonObject &data)
{
    const QJsonObject wifi = data[u"wifi"].toObject();
    if (!wifi.isEmpty()) {
        const auto set = m_services.deployments.setWifi(
            site, wifi[u"name"].toString(), Secret(wifi[u"password"].toString()), m_manager);
        if (!set)
            return set;
    }
    const QJsonObject texts = data[u"texts"].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const auto kind = portalTextKindFromName(it.key());
        if (!kind)
            return failure(ErrorCode::Damaged, u"no text is called "_s + it.key());
        const auto set = m_services.deployments.setText(site, *kind, demoText(it.value()),
                                                        m_manager);
        if (!set)
            return set;
    }
    std::vector<TemplateService::Offer> offers;
    for (const QString &key : demoList(data[u"offers"]))
        offers.push_back({m_cast.templates.value(key), true});
    return m_services.templates.setOffers(site, offers, m_manager);
}

Result<> DemoPlaces::makeSpaces(const DeploymentId &site, const SpaceId &parent,
                                const QJsonValue &spaces)
{
    const QJsonArray siblings = spaces.toArray();
    for (const QJsonValue &data : siblings) {
        Space wished;
        wished.deployment = site;
        wished.parent = parent;
        wished.name = data[u"name"].toString();
        wished.kind = spaceKindFromName(data[u"kind"].toString());
        const auto made = m_services.spaces.create(wished, m_manager);
        if (!made)
            return tl::unexpected(made.error());
        m_cast.spaces.insert(made->name, made->id);
        if (data[u"label"].toBool())
            m_cast.labelledSpaces.push_back(made->id);
        if (const auto below = makeSpaces(site, made->id, data[u"spaces"]); !below)
            return below;
    }
    return {};
}

Result<> DemoPlaces::makeDevice(const DeploymentId &site, const QJsonObject &data)
{
    Device wished;
    wished.deployment = site;
    wished.name = data[u"name"].toString();
    wished.model = data[u"model"].toString();
    wished.manufacturer = data[u"manufacturer"].toString();
    wished.serial = data[u"serial"].toString();
    wished.icon = data[u"icon"].toString();
    wished.place = data[u"place"].toString();
    wished.tags = demoList(data[u"tags"]);
    for (const QString &space : demoList(data[u"spaces"]))
        wished.spaces.push_back(m_cast.spaces.value(space));
    const auto made = m_services.devices.create(wished, m_manager);
    if (!made)
        return tl::unexpected(made.error());
    m_cast.devices.insert(made->name, made->id);
    m_cast.labelledDevices.push_back(made->id);
    return {};
}

Result<> DemoPlaces::makeBrand()
{
    const auto data = demoData(u"people"_s);
    if (!data)
        return tl::unexpected(data.error());
    const auto logo = m_services.attachments.store(Attachment::Owner::Branding, u"workspace"_s,
                                                   {u"halden.png"_s, demoLogo()}, m_manager);
    if (!logo)
        return tl::unexpected(logo.error());
    Branding brand;
    brand.name = (*data)[u"workspace"].toString();
    brand.colour = (*data)[u"colour"].toString();
    brand.logo = logo->id;
    return m_services.branding.set({}, brand, m_manager);
}

} // namespace vestibule
