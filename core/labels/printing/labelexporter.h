#pragma once

#include "core/labels/design/labelpainters.h"
#include "core/labels/stock/labelstock.h"

namespace vestibule {

/// Saves one label as a file, which is no print job. Its final picture is decoded and compared with
/// its address first; one that doesn't fit or doesn't decode leaves no file.
///
/// Errors: those of LabelPainters::drawChecked(), whose detail begins with the label's number, and
/// with field "path": NotFound (no such folder), Forbidden, Invalid (a folder), Unavailable (disk
/// full).
class LabelExporter
{
public:
    enum class Format { Pdf, Svg, Png };

    /// `dpi`: of the printer, for whole dots per module and the check; also that of a PNG.
    explicit LabelExporter(DesignChoice design = DesignChoice::always(standardDesign()),
                           int dpi = 300)
        : m_design(std::move(design)),
          m_dpi(dpi)
    { }

    /// One label on a page of its own size, whatever sheet `stock` is.
    [[nodiscard]] Result<> saveOne(const LabelContent &content, const LabelStock &stock,
                                   Format format, const QString &path) const;
    /// One label as a picture for a preview, checked like a saved one.
    [[nodiscard]] Result<QImage> preview(const LabelContent &content,
                                         const LabelStock &stock) const;

private:
    [[nodiscard]] Result<PrintDrawing> checked(const LabelContent &content,
                                               const LabelStock &stock) const;

    DesignChoice m_design;
    int m_dpi;
};

} // namespace vestibule
