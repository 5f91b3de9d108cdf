#include "app/wizard/wizardprints.h"

#include "app/printing/labelwords.h"
#include "core/engine/services.h"
#include "core/labels/printing/labelexporter.h"
#include "core/labels/stock/stockjson.h"

#include <QCoreApplication>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct Prints {
    Q_DECLARE_TR_FUNCTIONS(Prints)
};

constexpr auto stockId = "roll-63x38";

} // namespace

PrintWords PrintWords::inConsoleLanguage()
{
    PrintWords words;
    words.label = labelWords();
    words.card.title = Prints::tr("Something not working?");
    words.card.wifiTitle = Prints::tr("Join our Wi-Fi");
    words.card.wifiText = Prints::tr("Point your camera at this code, and tap “Join”.");
    words.card.passwordLabel = Prints::tr("Password:");
    words.card.scanTitle = Prints::tr("Scan the label on the device");
    words.card.scanText = Prints::tr("It carries a square code.");
    words.card.pinTitle = Prints::tr("Enter this PIN");
    return words;
}

namespace wizardprints {

Result<> saveLabel(Services &services, const LabelCode &label, const PrintWords &words,
                   const QString &path, const OperatorId &me)
{
    const auto stock = builtInStock(QString::fromLatin1(stockId));
    if (!stock)
        return failure(ErrorCode::NotFound, u"label stock"_s);
    const auto content = services.studio.content(label, words.label);
    if (!content)
        return tl::unexpected(content.error());
    if (const auto saved = LabelExporter().saveOne(*content, *stock, LabelExporter::Format::Pdf,
                                                   path);
        !saved)
        return saved;
    return services.labels.notePrints({{label.id, stock->id, 1, u"pdf"_s, true}},
                                      Actor::byOperator(me));
}

Result<> savePinCardOf(Services &services, const DeploymentId &site, const PrintWords &words,
                       const QString &path, const OperatorId &me)
{
    const Actor actor = Actor::byOperator(me);
    const auto deployment = services.deployments.find(site);
    if (!deployment)
        return tl::unexpected(deployment.error());
    const auto pin = services.deployments.revealPin(site, actor);
    if (!pin)
        return tl::unexpected(pin.error());
    PinCardContent card;
    const auto brand = services.branding.effective(site);
    card.brand.name = brand && !brand->name.isEmpty() ? brand->name : deployment->name;
    if (card.brand.name != deployment->name)
        card.brand.place = deployment->name;
    card.texts = words.card;
    card.pin = *pin;
    if (!deployment->wifiName.isEmpty()) {
        const auto password = services.deployments.revealWifiPassword(site, actor);
        if (!password)
            return tl::unexpected(password.error());
        card.wifi = WifiNetwork{deployment->wifiName, *password};
    }
    return savePinCard(card, PinCardPaper::A6, path);
}

} // namespace wizardprints

} // namespace vestibule
