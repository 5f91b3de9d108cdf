#pragma once

#include "core/labels/design/labeldesign.h"
#include "core/labels/drawing/printdrawing.h"

namespace vestibule {

/// Draws labels of one design for printers of one resolution.
class LabelPainter
{
public:
    /// `dpi`: dots per inch of the printer; 300 suits laser printers, too.
    LabelPainter(LabelDesign design, int dpi) : m_design(std::move(design)), m_dpi(dpi) { }

    [[nodiscard]] int dpi() const { return m_dpi; }
    /// Black on white only. Errors, all Invalid: a text that doesn't fit or has characters that no
    /// font has (field "name", "place", "brand", "call_to_action", "number" or "code"), a missing
    /// name, an address too long for modules of 0.55 mm (field "symbol").
    [[nodiscard]] Result<PrintDrawing> draw(const LabelContent &content);
    /// As draw(), and the printer's picture of it decodes to `content.address`. Error then: Invalid
    /// with field "symbol". Each error's detail begins with the label's number.
    [[nodiscard]] Result<PrintDrawing> drawChecked(const LabelContent &content);

private:
    Result<> addSymbol(PrintDrawing &drawing, const QString &address, double &textLeft) const;
    Result<> addBrand(PrintDrawing &drawing, const LabelContent &content, double textLeft);
    const QImage &inBlackAndWhite(const QImage &mark);
    Result<> addBlock(PrintDrawing &drawing, const LabelDesign::Block &block, const QString &text,
                      const QString &field, double textLeft) const;

    LabelDesign m_design;
    int m_dpi;
    /// A PDF holds one picture once, however many labels show it, if it is the same object.
    QImage m_mark;
    qint64 m_markKey = 0;
};

} // namespace vestibule
