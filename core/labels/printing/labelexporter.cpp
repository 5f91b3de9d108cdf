#include "core/labels/printing/labelexporter.h"

#include "core/labels/drawing/pdffile.h"

#include <QBuffer>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(const QImage &raster)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    raster.save(&png, "PNG");
    return png.data();
}

} // namespace

Result<PrintDrawing> LabelExporter::checked(const LabelContent &content,
                                            const LabelStock &stock) const
{
    LabelPainters painters(m_design, stock.label, stock.printable(), m_dpi);
    auto label = painters.drawChecked(content);
    if (!label)
        return tl::unexpected(label.error());
    return std::move(label->drawing);
}

Result<> LabelExporter::saveOne(const LabelContent &content, const LabelStock &stock, Format format,
                                const QString &path) const
{
    const auto drawing = checked(content, stock);
    if (!drawing)
        return tl::unexpected(drawing.error());
    switch (format) {
    case Format::Svg:
        return savePrintFile(path, svgOf(*drawing));
    case Format::Png:
        return savePrintFile(path, pngOf(rasterOf(*drawing, m_dpi, QImage::Format_Grayscale8)));
    case Format::Pdf:
        break;
    }
    const auto pdf = PdfFile::create(path, stock.label, m_dpi);
    if (!pdf)
        return tl::unexpected(pdf.error());
    (*pdf)->add((*pdf)->contentOf({{*drawing, {}, 0}}));
    return (*pdf)->commit();
}

Result<QImage> LabelExporter::preview(const LabelContent &content, const LabelStock &stock) const
{
    const auto drawing = checked(content, stock);
    if (!drawing)
        return tl::unexpected(drawing.error());
    return rasterOf(*drawing, m_dpi, QImage::Format_Grayscale8);
}

} // namespace vestibule
