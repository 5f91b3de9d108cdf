#pragma once

#include "core/labels/design/labeldesign.h"
#include "core/labels/studio/labelverdict.h"

namespace vestibule::designwords {

/// "Code left", in the order of LabelDesign::Layout.
[[nodiscard]] QStringList layoutNames();
/// What a placeholder stands for: "Device or space" for "{device}".
[[nodiscard]] QString placeholderWord(const QString &placeholder);
/// Why a line can't stay as typed; empty when it can.
[[nodiscard]] QString lineProblem(const LabelDesign::Line &line);
/// Why `design` can't be saved beside `others`; empty when it can.
[[nodiscard]] QString problem(const LabelDesign &design, const std::vector<LabelDesign> &others);
/// "Side by side, copy", or with a number where that is taken.
[[nodiscard]] QString copyName(const QString &name, const std::vector<LabelDesign> &others);
/// What the label's picture shows: "Reads well", "A text is too long" …
[[nodiscard]] QString title(const LabelVerdict &verdict);

} // namespace vestibule::designwords
