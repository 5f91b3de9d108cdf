#include "app/overview/posterfile.h"

#include "core/base/colour.h"
#include "core/cases/attachmentservice.h"
#include "core/engine/services.h"
#include "core/labels/cards/poster.h"
#include "core/settings/settings.h"
#include "core/sites/brandingservice.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double readableContrast = 4.5;

Result<PrintBrand> brandOf(Services &services)
{
    const auto settings = services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    PrintBrand brand;
    brand.name = settings->value(settingkeys::workspaceName);
    const auto branding = services.branding.effective({});
    if (!branding)
        return tl::unexpected(branding.error());
    if (!branding->name.isEmpty())
        brand.name = branding->name;
    if (const auto colour = Colour::parse(branding->colour)) {
        const Colour white{255, 255, 255};
        brand.colour = QColor(colour->red, colour->green, colour->blue);
        brand.onColour = contrastRatio(*colour, white) >= readableContrast ? Qt::white : Qt::black;
    }
    if (!branding->logo.isNull()) {
        if (const auto bytes = services.attachments.bytes(branding->logo))
            brand.logo = QImage::fromData(*bytes);
    }
    return brand;
}

} // namespace

Result<> savePosterFile(Services &services, const QString &baseAddress, const PosterWords &words,
                        const QString &path)
{
    const auto brand = brandOf(services);
    if (!brand)
        return tl::unexpected(brand.error());
    PosterContent content;
    content.brand = *brand;
    content.title = words.title;
    content.text = words.text;
    content.address = baseAddress + u"/enter"_s;
    content.addressLabel = words.addressLabel;
    return savePoster(content, path);
}

} // namespace vestibule
