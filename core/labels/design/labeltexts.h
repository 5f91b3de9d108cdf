#pragma once

#include "core/labels/design/blackmark.h"
#include "core/labels/design/labelcontent.h"
#include "core/labels/design/labellayout.h"
#include "core/labels/drawing/letters.h"
#include "core/labels/drawing/printdrawing.h"

#include <QHash>

namespace vestibule {

/// Words on one line each: what people typed may hold tabs, line feeds and controls.
[[nodiscard]] QString tidyText(const QString &text);

/// Puts the lines of a design on labels. Remembers what it measured.
class LabelTexts
{
public:
    LabelTexts(LabelDesign design, LabelLayout layout);

    /// The lines beside or below the symbol of `panel`, within `area` (mm), and the brand's mark
    /// before one of them. Errors: as fitText(), the field as placeholders::fieldOf().
    Result<> add(PrintDrawing &label, const LabelContent &content, const LabelLayout::Panel &panel,
                 const QRectF &area);

private:
    /// Gives the height of what was added, 0 for nothing.
    Result<double> addHead(PrintDrawing &label, const LabelContent &content,
                           const LabelLayout::Block &block, const LabelLayout::Panel &panel,
                           const QRectF &area);
    Result<> addFoot(PrintDrawing &label, const LabelContent &content,
                     const LabelLayout::Panel &panel, const QRectF &area, double top);
    Result<std::vector<TextLine>> linesOf(const LabelLayout::Block &block,
                                          const LabelContent &content, double width);
    static void place(PrintDrawing &label, const std::vector<TextLine> &lines, const QRectF &area,
                      double top, bool isCentred);
    /// Whether the mark stands before that block.
    [[nodiscard]] bool isMarked(const LabelLayout::Block &block) const;

    LabelDesign m_design;
    LabelLayout m_layout;
    BlackMark m_mark;
    Letters m_letters;
    /// Labels of a job say many things alike: lines by block, width and text.
    QHash<QString, std::vector<TextLine>> m_fitted;
};

} // namespace vestibule
