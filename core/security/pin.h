#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QList>

namespace vestibule {

/// Rules for the digits that open a deployment's portal. A PIN is text, never a number.
namespace pin {

/// `digits` (4 to 8) random digits that are not easy to guess.
[[nodiscard]] Secret make(int digits = 4);
/// The same, but none of `taken`. Errors: Conflict with field "pin" when hardly any is free.
[[nodiscard]] Result<Secret> makeUnlike(const QList<Secret> &taken, int digits);
/// Errors: Invalid with field "pin" and detail "length", "digits" or "guessable" (sequences,
/// repeats, years, keypad patterns, common PINs: about 1,000 of the 10,000 with four digits).
[[nodiscard]] Result<> check(const QString &typed);
/// Whether `normalised` has the form of a PIN at all: 4 to 8 ASCII digits.
[[nodiscard]] bool canBe(const QString &normalised);
/// Without spaces and dashes; other scripts' decimal digits as ASCII.
[[nodiscard]] QString normalise(const QString &typed);

} // namespace pin

} // namespace vestibule
