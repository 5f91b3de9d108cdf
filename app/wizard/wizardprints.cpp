#include "app/wizard/wizardprints.h"

#include "app/labels/cards/pincardcontent.h"
#include "core/engine/services.h"
#include "core/labels/cards/pincardsheet.h"
#include "core/labels/stock/stockjson.h"
#include "core/labels/studio/labelpress.h"
#include "core/sites/deploymentservice.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace wizardprints {

Result<> saveLabel(Services &services, const LabelCode &label, const LabelWords &words,
                   const QString &path, const OperatorId &me)
{
    const auto labels = services.studio.read({label.id}, words);
    if (!labels)
        return tl::unexpected(labels.error());
    PrintPlan plan;
    plan.stock = *builtInStock(u"roll-63x38"_s);
    plan.target = {PrintTarget::Kind::PdfFile, path};
    const Actor actor = Actor::byOperator(me);
    const auto print = services.press.begin(plan, *labels, actor);
    if (!print)
        return tl::unexpected(print.error());
    const PrintRun::Outcome outcome = runPrint(*print, {}, {});
    const auto concluded = services.press.conclude(print->job, outcome, actor);
    return outcome.error ? tl::unexpected(*outcome.error) : concluded;
}

Result<> savePinCardOf(Services &services, const DeploymentId &site, const QString &path,
                       const OperatorId &me)
{
    const auto deployment = services.deployments.find(site);
    if (!deployment)
        return tl::unexpected(deployment.error());
    const PinCardWifi wifi{!deployment->wifiName.isEmpty(), deployment->wifiName, {}};
    const auto card = pinCardContent(services, site, wifi, Actor::byOperator(me));
    if (!card)
        return tl::unexpected(card.error());
    const auto sheet = pinCardSheet(*card, PinCardPaper::A6, 300);
    if (!sheet)
        return tl::unexpected(sheet.error());
    return savePinCard(*sheet, path);
}

} // namespace wizardprints

} // namespace vestibule
