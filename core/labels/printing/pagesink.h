#pragma once

#include "core/labels/drawing/pdffile.h"

#include <optional>
#include <variant>

namespace vestibule {

/// A page that is ready to be put out: as it is drawn, or as it will stand in a PDF.
using ReadyPage = std::variant<PageDrawing, PdfContent>;

/// Takes pages. Nothing comes out before finish(), and nothing at all without it.
class PageSink
{
public:
    PageSink() = default;
    virtual ~PageSink() = default;
    Q_DISABLE_COPY_MOVE(PageSink)

    /// What of the work can be done for a page before its turn. For any thread.
    [[nodiscard]] virtual ReadyPage prepared(PageDrawing &&page) const = 0;
    /// The next page. Errors: Unavailable with field "printer".
    [[nodiscard]] virtual Result<> put(ReadyPage &&page) = 0;
    /// Whether abandon() really throws pages away; else nothing may be painted that could turn out
    /// to be wrong.
    [[nodiscard]] virtual bool keepsUntilFinish() const { return true; }
    /// Dots per inch.
    [[nodiscard]] virtual int dpi() const = 0;
    /// All pages go out. Errors: as PrintFile::commit(), or Unavailable with field "printer".
    [[nodiscard]] virtual Result<> finish() = 0;
    /// The pages so far are thrown away.
    virtual void abandon() = 0;
};

/// Pages that a QPainter paints, one after the other.
class PaintedSink : public PageSink
{
public:
    [[nodiscard]] ReadyPage prepared(PageDrawing &&page) const final { return std::move(page); }
    [[nodiscard]] Result<> put(ReadyPage &&page) final;

protected:
    /// On the current page; counts in dots.
    [[nodiscard]] virtual QPainter &painter() = 0;
    /// Errors: Unavailable with field "printer".
    [[nodiscard]] virtual Result<> beginNextPage() = 0;

private:
    bool m_hasPage = false;
};

/// Pages of a PDF.
class PdfSink final : public PageSink
{
public:
    /// As PdfFile::create().
    [[nodiscard]] static Result<std::unique_ptr<PdfSink>> create(const QString &path,
                                                                 const QSizeF &page, int dpi);

    [[nodiscard]] ReadyPage prepared(PageDrawing &&page) const override
    {
        return m_file->contentOf(page);
    }
    [[nodiscard]] Result<> put(ReadyPage &&page) override;
    [[nodiscard]] int dpi() const override { return m_file->dpi(); }
    [[nodiscard]] Result<> finish() override { return m_file->commit(); }
    void abandon() override { }

private:
    explicit PdfSink(std::unique_ptr<PdfFile> file) : m_file(std::move(file)) { }

    std::unique_ptr<PdfFile> m_file;
};

/// The one label of a job as a picture, for other programs.
class PictureFile final : public PageSink
{
public:
    enum class Format { Svg, Png };

    /// `dpi`: of the printer that the label is made for, and of a PNG.
    PictureFile(QString path, Format format, int dpi)
        : m_path(std::move(path)),
          m_format(format),
          m_dpi(dpi)
    { }

    [[nodiscard]] ReadyPage prepared(PageDrawing &&page) const override { return std::move(page); }
    /// Errors: Invalid with field "labels" unless it is one label that fills its page.
    [[nodiscard]] Result<> put(ReadyPage &&page) override;
    [[nodiscard]] int dpi() const override { return m_dpi; }
    /// Errors: as savePrintFile().
    [[nodiscard]] Result<> finish() override;
    void abandon() override { }

private:
    QString m_path;
    Format m_format;
    int m_dpi;
    std::optional<PrintDrawing> m_label;
};

/// Bytes for thermal printers. What was sent is out.
class ByteSink
{
public:
    ByteSink() = default;
    virtual ~ByteSink() = default;
    Q_DISABLE_COPY_MOVE(ByteSink)

    [[nodiscard]] virtual Result<> send(const QByteArray &bytes) = 0;
    [[nodiscard]] virtual Result<> finish() = 0;
};

/// A file for a thermal printer, which appears whole at finish().
class ByteFile final : public ByteSink
{
public:
    /// As PrintFile::create().
    [[nodiscard]] static Result<std::unique_ptr<ByteFile>> create(const QString &path);

    [[nodiscard]] Result<> send(const QByteArray &bytes) override;
    [[nodiscard]] Result<> finish() override { return m_file->commit(); }

private:
    explicit ByteFile(std::unique_ptr<PrintFile> file) : m_file(std::move(file)) { }

    std::unique_ptr<PrintFile> m_file;
};

} // namespace vestibule
