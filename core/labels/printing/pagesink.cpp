#include "core/labels/printing/pagesink.h"

#include <QBuffer>

namespace vestibule {
using namespace Qt::StringLiterals;

Result<> PaintedSink::put(ReadyPage &&page)
{
    if (m_hasPage) {
        if (const auto begun = beginNextPage(); !begun)
            return begun;
    }
    m_hasPage = true;
    for (const PlacedDrawing &placed : std::get<PageDrawing>(page))
        paint(painter(), placed, dpi());
    return {};
}

Result<std::unique_ptr<PdfSink>> PdfSink::create(const QString &path, const QSizeF &page, int dpi)
{
    auto file = PdfFile::create(path, page, dpi);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<PdfSink>(new PdfSink(std::move(*file)));
}

Result<> PdfSink::put(ReadyPage &&page)
{
    m_file->add(std::get<PdfContent>(page));
    return {};
}

Result<> PictureFile::put(ReadyPage &&page)
{
    PageDrawing drawing = std::get<PageDrawing>(std::move(page));
    const bool isOne = !m_label && drawing.size() == 1 && drawing.front().corner == QPointF()
        && drawing.front().turn == 0;
    if (!isOne)
        return failure(ErrorCode::Invalid, u"a picture shows one label"_s, u"labels"_s);
    m_label = std::move(drawing.front().drawing);
    return {};
}

Result<> PictureFile::finish()
{
    if (!m_label)
        return failure(ErrorCode::Invalid, u"none"_s, u"labels"_s);
    if (m_format == Format::Svg)
        return savePrintFile(m_path, svgOf(*m_label));
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    rasterOf(*m_label, m_dpi, QImage::Format_Grayscale8).save(&png, "PNG");
    return savePrintFile(m_path, png.data());
}

Result<std::unique_ptr<ByteFile>> ByteFile::create(const QString &path)
{
    auto file = PrintFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<ByteFile>(new ByteFile(std::move(*file)));
}

Result<> ByteFile::send(const QByteArray &bytes)
{
    // A file that can't grow says so when it is committed.
    m_file->device().write(bytes);
    return {};
}

} // namespace vestibule
