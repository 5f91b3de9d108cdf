#include "core/labels/printing/pagesink.h"

namespace vestibule {

Result<std::unique_ptr<PdfSink>> PdfSink::create(const QString &path, const QSizeF &page, int dpi)
{
    auto file = PdfFile::create(path, page, dpi);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<PdfSink>(new PdfSink(std::move(*file), dpi));
}

Result<> PdfSink::beginNextPage()
{
    m_file->beginNextPage();
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
