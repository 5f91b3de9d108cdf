#include "core/labels/check/labelcheck.h"

#include <QImage>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <exception>
#include <optional>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

std::optional<QString> textIn(const QImage &raster)
{
    const QImage grey = raster.convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    try {
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                    ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
        const ZXing::Result result = ZXing::ReadBarcode(view, hints);
        if (result.isValid())
            return QString::fromStdString(result.text());
    } catch (const std::exception &) {
        // A decoder that gives up is a symbol that was not read.
    }
    return std::nullopt;
}

} // namespace

Result<> checkSymbol(const QImage &raster, const QString &text)
{
    const auto read = textIn(raster);
    if (!read)
        return failure(ErrorCode::Invalid, u"does not decode"_s, u"symbol"_s);
    if (*read != text)
        return failure(ErrorCode::Invalid, u"decodes to something else"_s, u"symbol"_s);
    return {};
}

} // namespace vestibule
