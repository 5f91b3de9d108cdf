#include "core/engine/demosite.h"

#include "core/cases/templateservice.h"
#include "core/engine/democases.h"
#include "core/engine/democlock.h"
#include "core/engine/demolabels.h"
#include "core/engine/demoplaces.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/operators.h"
#include "core/settings/settings.h"
#include "core/sites/customerservice.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int daysBack = 86; ///< twelve weeks of cases, and two days to set everything up

Result<> checkEmpty(Services &services)
{
    const auto customers = services.customers.list();
    if (!customers)
        return tl::unexpected(customers.error());
    const auto operators = services.operators.list(true);
    if (!operators)
        return tl::unexpected(operators.error());
    const auto templates = services.templates.list();
    if (!templates)
        return tl::unexpected(templates.error());
    if (!customers->empty() || !operators->empty() || !templates->empty())
        return failure(ErrorCode::Conflict, u"the store is in use"_s);
    return {};
}

Result<> markAsDemo(Settings &settings, const OperatorId &manager, const QString &baseAddress)
{
    return settings.set(SettingChanges()
                            .set(settingkeys::workspaceName, u"Halden Logistics"_s)
                            .set(settingkeys::currentOperator, manager.toString())
                            .set(settingkeys::wizardFinished, true)
                            .set(settingkeys::demoBaseAddress, baseAddress)
                            .set(settingkeys::isDemo, true),
                        Actor::system());
}

} // namespace

Result<> makeDemoSite(Database &database, EventHub &hub, const Vault &vault, const Clock &clock,
                      const QString &baseAddress)
{
    const QDateTime end = clock.now();
    const QDateTime begin = end.addDays(-daysBack);
    DemoClock past;
    past.set(begin);
    Services services(database, hub, vault, past);
    const auto base = normalisedBase(baseAddress);
    if (!base)
        return tl::unexpected(base.error());
    if (const auto empty = checkEmpty(services); !empty)
        return empty;

    const auto cast = DemoPlaces(services).make();
    if (!cast)
        return tl::unexpected(cast.error());
    DemoLabels labels(services, *cast, baseAddress);
    if (const auto made = labels.make(); !made)
        return made;
    if (const auto played = DemoCases(services, past, *cast).play(end); !played)
        return played;
    if (const auto scanned = labels.scan(begin, end); !scanned)
        return scanned;
    return markAsDemo(services.settings, cast->operators.value(u"marta"_s), *base);
}

Result<> followDemoAddress(Services &services, const QString &baseAddress)
{
    const auto settings = services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    const QString before = settings->value(settingkeys::demoBaseAddress);
    if (!settings->value(settingkeys::isDemo) || before.isEmpty())
        return {};
    const auto base = normalisedBase(baseAddress);
    if (!base)
        return tl::unexpected(base.error());
    if (*base == before)
        return {};
    const auto moved = services.labels.moveAddress(before, *base, Actor::system());
    if (!moved)
        return moved;
    return services.settings.set(settingkeys::demoBaseAddress, *base, Actor::system());
}

} // namespace vestibule
