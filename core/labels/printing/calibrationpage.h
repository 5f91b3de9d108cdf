#pragma once

#include "core/labels/drawing/printdrawing.h"

namespace vestibule {

struct LabelStock;

/// A page to print on plain paper of the stock's size, without a profile: crosses where
/// expectedCrosses() says, rulers in mm through them, and the outlines of the labels. Laid over a
/// sheet of labels and held against the light it also shows whether they meet. Nothing of it
/// reaches beyond the page.
[[nodiscard]] PrintDrawing calibrationPage(const LabelStock &stock);

/// Marks to cut labels from plain paper by: short lines at the corners of all labels on the page,
/// which reach 1 mm into a label, where its margin is.
[[nodiscard]] PrintDrawing cutMarks(const LabelStock &stock);

} // namespace vestibule
