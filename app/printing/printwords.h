#pragma once

#include "core/labels/printing/printjob.h"

namespace vestibule {

/// Sentences about printing labels.
namespace printwords {

/// Where labels went: "labels.pdf", "Office laser", "Label printer at 192.168.1.50".
[[nodiscard]] QString placeName(const PrintTarget &target);
/// "Sheet opened 12 Nov", or its name.
[[nodiscard]] QString sheetTitle(const LabelSheet &sheet);
/// "12 Nov", with the year when it is another one than now.
[[nodiscard]] QString day(const QDateTime &at);
/// They are all out.
[[nodiscard]] QString done(const PrintTarget &target, int pieces);
/// Somebody ended the job after `out` pieces.
[[nodiscard]] QString cancelled(int out);
/// Why labels didn't come out, and what to do now. Nothing for an error that isn't about printing.
[[nodiscard]] QString problem(const Error &error);

} // namespace printwords

} // namespace vestibule
