#pragma once

#include "core/cases/caseservice.h"
#include "core/cases/templateservice.h"
#include "tests/support/deploymentrow.h"

namespace vestibule {

/// A site with a device, a space and two operators, and the services that work on its cases.
struct CaseShop : TestStore {
    CaseShop()
    {
        using namespace Qt::StringLiterals;
        run(u"INSERT INTO device (id, deployment_id, name, model, manufacturer, serial, icon,"
            " place, picture_id, search_key, name_key, created_at, updated_at)"
            " VALUES (?, ?, 'AGV 12', '', '', '', 'agv', 'Hall 3, aisle B', '',"
            " 'agv 12 hall 3, aisle b', 'agv 12', '', '')"_s,
            {device.toString(), hall.toString()});
        run(u"INSERT INTO space (id, deployment_id, name, name_key, kind, position, created_at)"
            " VALUES (?, ?, 'Washroom 1.07', 'washroom 1.07', 'room', 1, '')"_s,
            {space.toString(), hall.toString()});
        putOperator(marta, u"Marta Lindqvist"_s);
        putOperator(jonas, u"Jonas Becker"_s);
    }

    bool run(const QString &sql, const QVariantList &values)
    {
        auto transaction = WriteTransaction::begin(*database);
        return transaction && transaction->execute(sql, values) && transaction->commit();
    }

    void putOperator(const OperatorId &id, const QString &name,
                     const QString &role = QStringLiteral("manager"))
    {
        using namespace Qt::StringLiterals;
        run(u"INSERT INTO operator (id, name, name_key, role, email, password_hash, created_at)"
            " VALUES (?, ?, ?, ?, '', '', '')"_s,
            {id.toString(), name, name.toLower(), role});
    }
    /// Lena, who sees only the cases that are assigned to her.
    OperatorId technician()
    {
        const OperatorId lena = OperatorId::make();
        putOperator(lena, QStringLiteral("Lena Hart"), QStringLiteral("technician"));
        return lena;
    }

    /// A report as a phone sends it for the device.
    NewCase phoneReport(const QString &title = QStringLiteral("Has stopped"))
    {
        using namespace Qt::StringLiterals;
        NewCase report;
        report.deployment = hall;
        report.device = device;
        report.title = title;
        report.description = u"It stopped under the arch."_s;
        report.reporter = {u"Priya Raman"_s, u"priya@example.com"_s, u"01632 960 410"_s};
        report.language = u"en"_s;
        return report;
    }

    Case reported(const QString &title = QStringLiteral("Has stopped"))
    {
        return cases.report(phoneReport(title), Actor::reporter())->record;
    }

    DeploymentId hall = putDeployment(*this, QStringLiteral("HALL"), QStringLiteral("4711"));
    DeviceId device = DeviceId::make();
    SpaceId space = SpaceId::make();
    OperatorId marta = OperatorId::make();
    OperatorId jonas = OperatorId::make();
    CaseService cases{*database, changes, vault, clock};
    TemplateService templates{*database, changes, clock};
};

} // namespace vestibule
