#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

namespace vestibule {

/// Longest texts of a case, in Unicode characters.
namespace caselimits {
inline constexpr int title = 200;
inline constexpr int words = 4000; ///< description, comment, answer, solution
inline constexpr int name = 100;
inline constexpr int email = 254;
inline constexpr int phone = 40;
inline constexpr int tag = 40;
inline constexpr int tags = 20;
inline constexpr int submissionKey = 128;
inline constexpr int pictures = 3; ///< in one report or answer
} // namespace caselimits

/// What somebody typed, kept as it is but for what could deceive or break a display: control
/// characters (newline and tab stay), characters that turn the direction of what follows, and
/// halves of characters. Line ends become \n; blanks at both ends go.
[[nodiscard]] QString cleanText(const QString &typed);
/// As cleanText(), on one line.
[[nodiscard]] QString cleanLine(const QString &typed);

/// Errors: Invalid with `field` and detail "too_long".
[[nodiscard]] Result<> checkLength(const QString &text, int characters, const QString &field);
/// Errors: Invalid with `field` and detail "missing" or "too_long".
[[nodiscard]] Result<> checkNeeded(const QString &text, int characters, const QString &field);

/// Each value as cleanLine().
[[nodiscard]] ReporterContact cleanContact(const ReporterContact &typed);
/// Whether the values given are usable; empty ones are. Errors: Invalid with field reporter_name,
/// reporter_email or reporter_phone and detail "too_long" or "malformed".
[[nodiscard]] Result<> checkContact(const ReporterContact &contact);

} // namespace vestibule
