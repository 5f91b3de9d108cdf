#include "core/labels/drawing/pdffile.h"

#include "core/labels/drawing/pdffont.h"
#include "core/labels/drawing/pdfoperators.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

// Objects that are referred to before they are written.
constexpr qsizetype catalog = 1;
constexpr qsizetype pageTree = 2;
constexpr qsizetype resources = 3;

QByteArray compressed(const QByteArray &bytes)
{
    return qCompress(bytes).mid(4); // without the size that Qt puts before
}

QByteArray numberOf(double number)
{
    QByteArray bytes;
    appendPdfNumber(bytes, number);
    return bytes;
}

QByteArray referenceTo(qsizetype object)
{
    return QByteArray::number(object) + " 0 R ";
}

/// Rows without the bytes that fill them up in memory.
QByteArray rowsOf(const QImage &image)
{
    const qsizetype bytes = (qsizetype(image.width()) * image.depth() + 7) / 8;
    QByteArray rows;
    rows.reserve(bytes * image.height());
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char *>(image.constScanLine(y)), bytes);
    return rows;
}

QByteArray pictureEntries(const QImage &image, const char *colours, int bits)
{
    return "/Type /XObject /Subtype /Image /Width " + QByteArray::number(image.width())
        + " /Height " + QByteArray::number(image.height()) + " /ColorSpace /" + colours
        + " /BitsPerComponent " + QByteArray::number(bits);
}

} // namespace

PdfFile::PdfFile(std::unique_ptr<PrintFile> file, const QSizeF &page, int dpi)
    : m_file(std::move(file)),
      m_page(page * (72 / 25.4)),
      m_pageHeight(page.height()),
      m_dpi(dpi),
      m_places(resources)
{
    put("%PDF-1.6\n%\xe2\xe3\xcf\xd3\n");
}

PdfFile::~PdfFile() = default;

Result<std::unique_ptr<PdfFile>> PdfFile::create(const QString &path, const QSizeF &page, int dpi)
{
    auto file = PrintFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<PdfFile>(new PdfFile(std::move(*file), page, dpi));
}

PdfContent PdfFile::contentOf(const PageDrawing &page) const
{
    return pdfContentOf(page, m_pageHeight, m_dpi);
}

void PdfFile::put(const QByteArray &bytes)
{
    // A file that can't grow says so when it is committed.
    m_file->device().write(bytes);
    m_position += bytes.size();
}

PdfFile::Number PdfFile::reserve()
{
    m_places.push_back(0);
    return static_cast<Number>(m_places.size());
}

void PdfFile::write(Number number, const QByteArray &body)
{
    m_places[static_cast<size_t>(number) - 1] = m_position;
    put(QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n");
}

PdfFile::Number PdfFile::write(const QByteArray &body)
{
    const Number number = reserve();
    write(number, body);
    return number;
}

PdfFile::Number PdfFile::writeStream(const QByteArray &entries, const QByteArray &compressed)
{
    return write("<<" + entries + " /Filter /FlateDecode /Length "
                 + QByteArray::number(compressed.size()) + ">>\nstream\n" + compressed
                 + "\nendstream");
}

void PdfFile::add(const PdfContent &content)
{
    for (const auto &[name, image] : content.pictures) {
        if (m_pictures.count(name) == 0)
            m_pictures.emplace(name, writePicture(image));
    }
    for (const auto &[face, glyphs] : content.glyphs)
        m_glyphs[face].insert(glyphs.begin(), glyphs.end());
    const Number stream = writeStream({}, content.operators);
    m_pages.push_back(write("<</Type /Page /Parent " + referenceTo(pageTree) + "/Contents "
                            + referenceTo(stream) + ">>"));
}

PdfFile::Number PdfFile::writePicture(const QImage &image)
{
    if (image.depth() == 1) {
        const QImage mono = image.convertToFormat(QImage::Format_Mono, Qt::MonoOnly);
        const bool isWhiteFirst = qGray(mono.color(0)) > qGray(mono.color(1));
        return writeStream(pictureEntries(mono, "DeviceGray", 1)
                               + (isWhiteFirst ? " /Decode [1 0]" : ""),
                           compressed(rowsOf(mono)));
    }
    QByteArray mask;
    if (image.hasAlphaChannel()) {
        const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
        mask = " /SMask "
            + referenceTo(
                   writeStream(pictureEntries(alpha, "DeviceGray", 8), compressed(rowsOf(alpha))));
    }
    const bool isGrey = image.allGray();
    const QImage colours = image.convertToFormat(QImage::Format_ARGB32)
                               .convertToFormat(isGrey ? QImage::Format_Grayscale8
                                                       : QImage::Format_RGB888);
    return writeStream(pictureEntries(colours, isGrey ? "DeviceGray" : "DeviceRGB", 8)
                           + " /Interpolate true" + mask,
                       compressed(rowsOf(colours)));
}

Result<PdfFile::Number> PdfFile::writeFont(const PrintFace &face,
                                           const std::map<quint16, char16_t> &glyphs)
{
    const auto font = PdfFont::of(face, glyphs);
    if (!font) // pages name its glyphs by number, which mean nothing in any other
        return failure(ErrorCode::Unavailable, face.family, u"font"_s);
    const Number file = writeStream("/Length1 " + QByteArray::number(font->file.size()),
                                    compressed(font->file));
    const Number descriptor = write(font->descriptor + "/FontFile2 " + referenceTo(file) + ">>");
    const Number letters = write(font->letters + "/FontDescriptor " + referenceTo(descriptor)
                                 + ">>");
    const Number meaning = writeStream({}, compressed(font->meaning));
    return write(font->whole + "/DescendantFonts [" + referenceTo(letters) + "] /ToUnicode "
                 + referenceTo(meaning) + ">>");
}

Result<> PdfFile::writeResources()
{
    QByteArray fonts;
    for (const auto &[face, glyphs] : m_glyphs) {
        const auto font = writeFont(face, glyphs);
        if (!font)
            return tl::unexpected(font.error());
        fonts += pdfNameOf(face) + ' ' + referenceTo(*font);
    }
    QByteArray pictures;
    for (const auto &[name, picture] : m_pictures)
        pictures += name + ' ' + referenceTo(picture);
    write(resources, "<</Font <<" + fonts + ">> /XObject <<" + pictures + ">>>>");
    return {};
}

void PdfFile::writeEnd()
{
    QByteArray pages;
    for (const Number page : m_pages)
        pages += referenceTo(page);
    write(pageTree,
          "<</Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /MediaBox [0 0 "
              + numberOf(m_page.width()) + numberOf(m_page.height()) + "] /Resources "
              + referenceTo(resources) + "/Kids [" + pages + "]>>");
    // Labels must come out as large as they are.
    write(catalog,
          "<</Type /Catalog /Pages " + referenceTo(pageTree)
              + "/ViewerPreferences <</PrintScaling /None>>>>");
    const Number information = write("<</Producer (Vestibule " VESTIBULE_VERSION ")>>");
    const qint64 table = m_position;
    QByteArray places = "xref\n0 " + QByteArray::number(m_places.size() + 1)
        + "\n0000000000 65535 f \n";
    for (const qint64 place : m_places)
        places += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    put(places + "trailer\n<</Size " + QByteArray::number(m_places.size() + 1) + " /Root "
        + referenceTo(catalog) + "/Info " + referenceTo(information) + ">>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n");
}

Result<> PdfFile::commit()
{
    if (const auto written = writeResources(); !written)
        return written;
    writeEnd();
    return m_file->commit();
}

} // namespace vestibule
