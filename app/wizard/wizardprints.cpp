#include "app/wizard/wizardprints.h"

#include "app/labels/cards/pincardcontent.h"
#include "core/engine/services.h"
#include "core/labels/cards/pincardsheet.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/design/designservice.h"
#include "core/labels/printing/labelexporter.h"
#include "core/labels/stock/stockjson.h"
#include "core/sites/deploymentservice.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr auto stockId = "roll-63x38";

} // namespace

namespace wizardprints {

Result<> saveLabel(Services &services, const LabelCode &label, const LabelWords &words,
                   const QString &path, const OperatorId &me)
{
    const auto stock = builtInStock(QString::fromLatin1(stockId));
    if (!stock)
        return failure(ErrorCode::NotFound, u"label stock"_s);
    const auto content = services.studio.content(label, words);
    if (!content)
        return tl::unexpected(content.error());
    const auto design = services.designs.byModel();
    if (!design)
        return tl::unexpected(design.error());
    if (const auto saved = LabelExporter(*design).saveOne(*content, *stock,
                                                          LabelExporter::Format::Pdf, path);
        !saved)
        return saved;
    return services.labels.notePrints({{label.id, stock->id, 1, u"pdf"_s, true}},
                                      Actor::byOperator(me));
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
