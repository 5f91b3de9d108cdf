#pragma once

#include "core/labels/design/designchoice.h"
#include "core/labels/design/labelpainter.h"

#include <map>

namespace vestibule {

/// Draws each label of a job in the design that is chosen for it. Errors of all functions: those of
/// LabelPainter::create(), without a label's number, and of the painter's function of that name.
class LabelPainters
{
public:
    /// `size`, `printable` and `dpi`: as LabelPainter::create().
    LabelPainters(DesignChoice designs, const QSizeF &size, const QRectF &printable, int dpi);

    [[nodiscard]] Result<DrawnLabel> draw(const LabelContent &content);
    [[nodiscard]] Result<DrawnLabel> drawChecked(const LabelContent &content);
    /// Draws the first label of each design, so that copies of this object share what painters keep: letters that were
    /// measured, and a brand's sign, which a file then holds once.
    [[nodiscard]] Result<> warmUp(const LabelContent &content);

private:
    Result<LabelPainter> &painterFor(const LabelContent &content);

    DesignChoice m_designs;
    QSizeF m_size;
    QRectF m_printable;
    int m_dpi;
    std::map<QString, Result<LabelPainter>> m_painters; ///< by the design's id
};

} // namespace vestibule
