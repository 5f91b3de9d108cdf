#include "portalserver/text/brandcss.h"

namespace vestibule {

namespace {

QByteArray properties(const BrandScheme &scheme)
{
    const auto property = [](const char *name, const Colour &colour) -> QByteArray {
        return QByteArray(name) + ':' + colour.toString().toLatin1();
    };
    return ":root{" + property("--head", scheme.head) + ';' + property("--on-head", scheme.onHead)
        + ';' + property("--brand", scheme.brand) + ';' + property("--on-brand", scheme.onBrand)
        + ';' + property("--link", scheme.link) + ';' + property("--tint", scheme.tint) + '}';
}

} // namespace

QByteArray brandCss(const BrandColours &colours)
{
    return properties(colours.light) + "@media(prefers-color-scheme:dark){"
        + properties(colours.dark) + "}\n";
}

} // namespace vestibule
