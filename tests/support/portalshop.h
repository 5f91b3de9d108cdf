#pragma once

#include "core/cases/templateservice.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"
#include "portalserver/portalserver.h"
#include "tests/support/teststore.h"

namespace vestibule {

/// A running portal on loopback over a real store: a site with a device, a space, a template and their labels.
struct PortalShop : TestStore {
    PortalShop()
    {
        using namespace Qt::StringLiterals;
        const Actor me = Actor::system();
        Customer customer;
        customer.customerKey = u"halden"_s;
        customer.name = u"Halden Logistics"_s;
        Deployment site;
        site.customer = services.customers.create(customer, me)->id;
        site.key = u"HALL"_s;
        site.name = u"Warehouse North"_s;
        site.timeZone = u"Europe/London"_s;
        site.portalEnabled = true;
        site.contact = {u"01632 960 410"_s, u"01632 960 477"_s, {}, u"112"_s};
        hall = services.deployments.create(site, me)->id;
        pin = services.deployments.revealPin(hall, me)->revealText();

        Device agv;
        agv.deployment = hall;
        agv.name = u"AGV 12"_s;
        agv.model = u"Pallet robot"_s;
        agv.place = u"Hall 3, aisle B"_s;
        device = services.devices.create(agv, me)->id;
        Space room;
        room.deployment = hall;
        room.name = u"Washroom 1.07"_s;
        space = services.spaces.create(room, me)->id;
        CaseTemplate stopped;
        stopped.title.byLanguage = {{u"en"_s, u"Has stopped"_s}, {u"de"_s, u"Steht still"_s}};
        stopped.safetyText.byLanguage = {
            {u"en"_s, u"Keep out of the yellow lane. It can start by itself."_s}};
        caseTemplate = services.templates.create(stopped, me)->id;
        (void)services.templates.setOffers(hall, {{caseTemplate, true}}, me);
        label = *services.labels.forDevice(device, base, me);
        spaceLabel = *services.labels.forSpace(space, base, me);
        started = portal.start({QHostAddress(QHostAddress::LocalHost), 0, {}, {}}).has_value();
    }

    [[nodiscard]] QByteArray path() const { return "/d/" + label.code.toLatin1(); }
    [[nodiscard]] QByteArray reportPath() const
    {
        return path() + "/report/" + caseTemplate.toString().toLatin1();
    }
    /// A PIN that is not the right one.
    [[nodiscard]] QByteArray wrongPin(int which = 0) const
    {
        const int wrong = (pin.toInt() + 1 + which) % 10'000;
        return QByteArray::number(wrong).rightJustified(4, '0');
    }

    QString base = QStringLiteral("http://127.0.0.1:8080");
    Services services{*database, hub, vault, clock};
    PortalServer portal{*store, hub, vault, clock, nullptr, [this] {
                            return Heartbeat::Time(
                                std::chrono::milliseconds(clock.now().toMSecsSinceEpoch()));
                        }};
    DeploymentId hall;
    DeviceId device;
    SpaceId space;
    CaseTemplateId caseTemplate;
    LabelCode label;
    LabelCode spaceLabel;
    QString pin;
    bool started = false;
};

} // namespace vestibule
