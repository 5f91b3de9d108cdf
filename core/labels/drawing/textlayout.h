#pragma once

#include "core/labels/drawing/printtext.h"

class QTextLayout;

namespace vestibule {

/// Of all runs, one after the other.
[[nodiscard]] QString textOf(const TextRuns &runs);
/// Gives `layout` text and fonts, in text units; it has no lines yet.
void prepare(QTextLayout &layout, const TextRuns &runs, double points, bool isMonospace,
             const QString &family);

} // namespace vestibule
