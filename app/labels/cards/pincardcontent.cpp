#include "app/labels/cards/pincardcontent.h"

#include "core/cases/attachmentservice.h"
#include "core/engine/services.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deploymentservice.h"
#include "portalserver/text/brandcolours.h"

#include <QCoreApplication>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::PinCard)
};

QColor paint(const Colour &colour)
{
    return QColor(colour.red, colour.green, colour.blue);
}

Result<PrintBrand> brandOf(Services &services, const Deployment &site)
{
    const auto branding = services.branding.effective(site.id);
    if (!branding)
        return tl::unexpected(branding.error());
    const BrandColours colours = correctBrandColours(
        Colour::parse(branding->colour).value_or(defaultBrandColour),
        Colour::parse(branding->headColour));
    PrintBrand brand;
    brand.name = shownName(*branding, site.name);
    brand.place = branding->name.isEmpty() ? QString() : site.name;
    brand.colour = paint(colours.light.head);
    brand.onColour = paint(colours.light.onHead);
    if (!branding->logo.isNull()) {
        if (const auto bytes = services.attachments.bytes(branding->logo))
            brand.logo = QImage::fromData(*bytes);
    }
    return brand;
}

std::vector<TextRuns> contactOf(const Deployment &site)
{
    std::vector<TextRuns> lines;
    const ContactDetails &contact = site.contact;
    if (!contact.phone.isEmpty()) {
        TextRuns line{{Words::tr("Rather call?") + u' ', true}, {contact.phone, false}};
        if (!contact.outOfHoursPhone.isEmpty())
            line.push_back(
                {u". "_s + Words::tr("Nights:") + u' ' + contact.outOfHoursPhone, false});
        lines.push_back(line);
    }
    if (!contact.emergencyNumber.isEmpty())
        lines.push_back(
            {{Words::tr("Someone hurt, or fire? Call %1 first.").arg(contact.emergencyNumber),
              false}});
    return lines;
}

/// All but the secrets.
Result<PinCardContent> openPart(Services &services, const Deployment &site, bool hasWifi)
{
    PinCardContent card;
    const auto brand = brandOf(services, site);
    if (!brand)
        return tl::unexpected(brand.error());
    card.brand = *brand;
    card.contact = contactOf(site);
    card.texts = {Words::tr("Something not working?"),
                  Words::tr("Join our Wi-Fi"),
                  Words::tr("Point your camera at this code, and tap “Join”."),
                  Words::tr("Password:"),
                  Words::tr("Scan the label on the device"),
                  hasWifi ? Words::tr("It carries a square code like the one above.")
                          : Words::tr("It carries a square code."),
                  Words::tr("Enter this PIN")};
    return card;
}

/// The network that visitors may join; what was changed about it is stored.
Result<WifiNetwork> networkOf(Services &services, const Deployment &site, const PinCardWifi &wifi,
                              const Actor &actor)
{
    const bool isChanged = wifi.name != site.wifiName || !wifi.newPassword.isEmpty();
    Secret password(wifi.newPassword);
    if (password.isEmpty()) {
        const auto stored = services.deployments.revealWifiPassword(site.id, actor);
        if (!stored)
            return tl::unexpected(stored.error());
        password = *stored;
    }
    if (isChanged) {
        if (const auto kept = services.deployments.setWifi(site.id, wifi.name, password, actor);
            !kept)
            return tl::unexpected(kept.error());
    }
    return WifiNetwork{wifi.name, password};
}

} // namespace

Result<PinCardContent> pinCardContent(Services &services, const DeploymentId &id,
                                      const PinCardWifi &wifi, const Actor &actor)
{
    const auto site = services.deployments.find(id);
    if (!site)
        return tl::unexpected(site.error());
    auto card = openPart(services, *site, wifi.isWanted);
    if (!card)
        return card;
    if (wifi.isWanted) {
        const auto network = networkOf(services, *site, wifi, actor);
        if (!network)
            return tl::unexpected(network.error());
        card->wifi = *network;
    }
    const auto pin = services.deployments.revealPin(id, actor);
    if (!pin)
        return tl::unexpected(pin.error());
    card->pin = *pin;
    return card;
}

Result<PinCardContent> shownPinCard(Services &services, const DeploymentId &id,
                                    const PinCardWifi &wifi)
{
    const auto site = services.deployments.find(id);
    if (!site)
        return tl::unexpected(site.error());
    auto card = openPart(services, *site, wifi.isWanted);
    if (!card)
        return card;
    const bool isOpen = site->wifiName.isEmpty() && wifi.newPassword.isEmpty();
    if (wifi.isWanted)
        card->wifi = WifiNetwork{wifi.name, isOpen ? Secret() : Secret(u"••••••••"_s)};
    card->pin = Secret(u"••••"_s);
    return card;
}

} // namespace vestibule
