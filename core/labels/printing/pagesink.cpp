#include "core/labels/printing/pagesink.h"

namespace vestibule {

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
