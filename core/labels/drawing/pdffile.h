#pragma once

#include "core/labels/drawing/pdfcontent.h"
#include "core/labels/drawing/printfile.h"

#include <set>

namespace vestibule {

/// A PDF of pages of one size, written page by page, so that memory stays flat: a font's letters and
/// each picture stand in it once. What a page holds can be made on any thread before it is added.
class PdfFile
{
public:
    /// `page` in mm. Errors as PrintFile::create().
    [[nodiscard]] static Result<std::unique_ptr<PdfFile>> create(const QString &path,
                                                                 const QSizeF &page, int dpi);
    Q_DISABLE_COPY_MOVE(PdfFile)
    ~PdfFile();

    [[nodiscard]] int dpi() const { return m_dpi; }
    /// For any thread.
    [[nodiscard]] PdfContent contentOf(const PageDrawing &page) const;
    /// The next page.
    void add(const PdfContent &content);
    /// The last of what is written. Errors as PrintFile::commit(), and Unavailable with field "font" and its family as
    /// detail when the system lost a font meanwhile.
    [[nodiscard]] Result<> commit();

private:
    PdfFile(std::unique_ptr<PrintFile> file, const QSizeF &page, int dpi);

    using Number = qsizetype; ///< of an object, from 1
    Number reserve();
    void write(Number number, const QByteArray &body);
    Number write(const QByteArray &body);
    Number writeStream(const QByteArray &entries, const QByteArray &compressed);
    Number writePicture(const QImage &image);
    Result<Number> writeFont(const PrintFace &face, const std::map<quint16, char16_t> &glyphs);
    Result<> writeResources();
    void writeEnd();
    void put(const QByteArray &bytes);

    std::unique_ptr<PrintFile> m_file;
    QSizeF m_page; ///< points
    double m_pageHeight; ///< mm
    int m_dpi;
    qint64 m_position = 0;
    std::vector<qint64> m_places; ///< of the objects
    std::vector<Number> m_pages;
    std::map<PrintFace, std::map<quint16, char16_t>> m_glyphs;
    std::map<QByteArray, Number> m_pictures; ///< by their names
};

} // namespace vestibule
