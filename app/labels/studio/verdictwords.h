#pragma once

#include "core/labels/design/designchoice.h"
#include "core/labels/stock/labelstock.h"
#include "core/labels/studio/labelverdict.h"

namespace vestibule::verdictwords {

/// What is wrong with the label of `name` and what mends it, or that it reads well.
[[nodiscard]] QString sentence(const QString &name, const LabelVerdict &verdict);
/// "8 read well, 1 does not".
[[nodiscard]] QString summary(int good, int bad);
/// "A4, 21 labels a sheet, paper."
[[nodiscard]] QString stockFacts(const LabelStock &stock);
/// "Avery L7160, 63.5 × 38.1 mm"
[[nodiscard]] QString stockName(const LabelStock &stock);
/// The choice in which each label gets the design of its device's model.
[[nodiscard]] QString byModel();
/// Which designs such a choice means: a line for each, with the models that get it.
[[nodiscard]] QString meaning(const DesignChoice &choice);
/// Its own name, or that of the program's design in the console's language.
[[nodiscard]] QString designName(const LabelDesign &design);

} // namespace vestibule::verdictwords
