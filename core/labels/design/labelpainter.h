#pragma once

#include "core/labels/design/labelcontent.h"
#include "core/labels/design/labeltexts.h"

namespace vestibule {

/// A label that is ready for paper.
struct DrawnLabel {
    PrintDrawing drawing;
    QRectF symbol; ///< mm: the first symbol with its quiet zone
    double module = 0; ///< mm
    double neededModule = 0; ///< mm: what phones read well, and 4 dots of the printer

    [[nodiscard]] bool isCodeSmall() const { return module < neededModule - 1e-6; }
    /// How far phones read it: about ten times its size.
    [[nodiscard]] double readableMetres() const { return symbol.width() / 100; }
};

/// Draws labels of one design and one stock for printers of one resolution.
class LabelPainter
{
public:
    /// `size` and `printable` in mm, see LabelStock; `dpi`: dots per inch of the printer, 300 suits
    /// laser printers, too. Errors: as layOutLabel().
    [[nodiscard]] static Result<LabelPainter> create(const LabelDesign &design, const QSizeF &size,
                                                     const QRectF &printable, int dpi);

    [[nodiscard]] int dpi() const { return m_dpi; }
    /// Black on white, but for the band. Errors, all Invalid: a text that doesn't fit or has
    /// characters that no font has (field as placeholders::fieldOf()), a missing name, an address
    /// too long for modules of 2 dots and 0.25 mm (field "symbol").
    [[nodiscard]] Result<DrawnLabel> draw(const LabelContent &content);
    /// As draw(), and each symbol in the printer's picture of it decodes to `content.address`. Error then: Invalid
    /// with field "symbol". Each error's detail begins with the label's number.
    [[nodiscard]] Result<DrawnLabel> drawChecked(const LabelContent &content);

private:
    LabelPainter(LabelDesign design, LabelLayout layout, int dpi);

    Result<> addBand(DrawnLabel &label, const LabelContent &content);
    Result<> addSymbol(DrawnLabel &label, const LabelContent &content,
                       const LabelLayout::Panel &panel, QRectF &text);
    void addLogoInCode(DrawnLabel &label, const LabelContent &content, const QRectF &symbol,
                       int modules);
    Result<> check(const PrintDrawing &drawing, const QString &address) const;

    LabelTexts m_texts;
    LabelDesign m_design;
    LabelLayout m_layout;
    int m_dpi;
    BlackMark m_mark;
    Letters m_letters; ///< of the band
};

} // namespace vestibule
