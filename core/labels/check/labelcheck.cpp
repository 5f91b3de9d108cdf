#include "core/labels/check/labelcheck.h"

#include <QImage>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <exception>
#include <optional>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

enum class Effort {
    Quick, ///< only a symbol that stands upright and alone on white is read, module by module
    Hard, ///< looks for one, as phones do
};

std::optional<QString> textIn(const QImage &grey, Effort effort)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    if (effort == Effort::Quick) {
        hints.setIsPure(true);
        hints.setTryRotate(false);
        // What is darker than half is ink, as on paper.
        hints.setBinarizer(ZXing::Binarizer::FixedThreshold);
    }
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
    const QImage grey = raster.convertToFormat(QImage::Format_Grayscale8);
    // Almost all of what is printed is as clean as that; phones read it all the more.
    auto read = textIn(grey, Effort::Quick);
    if (!read)
        read = textIn(grey, Effort::Hard);
    if (!read)
        return failure(ErrorCode::Invalid, u"does not decode"_s, u"symbol"_s);
    if (*read != text)
        return failure(ErrorCode::Invalid, u"decodes to something else"_s, u"symbol"_s);
    return {};
}

} // namespace vestibule
