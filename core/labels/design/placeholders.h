#pragma once

#include "core/labels/design/labelcontent.h"

#include <QStringList>

namespace vestibule::placeholders {

/// All that a line may hold: {device} {space} {deployment} {number} {code} {serial} {model}
/// {phone} {brand} {call_to_action}, in the order in which people are offered them.
[[nodiscard]] QStringList all();
/// Those in `text` that there are not, without braces.
[[nodiscard]] QStringList unknownIn(const QString &text);
/// `text` with what `content` says in place of the placeholders. Empty when it has placeholders
/// and nothing is known for any of them: "S/N {serial}" is no line for a device without a number.
/// Where letters of both directions meet, each value is isolated: none moves another.
[[nodiscard]] QString filled(const QString &text, const LabelContent &content);
/// The field that an error of a line names: that of its first placeholder, for example "name" for
/// {device} and "place" for {space}, else "text".
[[nodiscard]] QString fieldOf(const QString &text);

} // namespace vestibule::placeholders
