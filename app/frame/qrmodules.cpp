#include "app/frame/qrmodules.h"

#include "core/labels/drawing/qrsymbol.h"

namespace vestibule {

QImage qrModules(const QString &text)
{
    const auto symbol = QrSymbol::forText(text, QrSymbol::Level::M);
    if (text.isEmpty() || !symbol)
        return {};
    QImage modules(symbol->size(), symbol->size(), QImage::Format_RGB32);
    modules.fill(Qt::white);
    for (int y = 0; y < symbol->size(); ++y) {
        for (int x = 0; x < symbol->size(); ++x) {
            if (symbol->isDark(x, y))
                modules.setPixel(x, y, qRgb(0, 0, 0));
        }
    }
    return modules;
}

} // namespace vestibule
