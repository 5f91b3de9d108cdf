#pragma once

#include <QString>

namespace vestibule {

/// What somebody typed, without characters that make it read differently from what it is: direction overrides,
/// embeddings and marks, zero-width characters, soft hyphens, tags and controls but for line breaks; a tab becomes a
/// space. Joiners stay where their script needs them, and so do well-nested first-strong isolates, which turn nothing
/// around; letters of all scripts are left alone. What it gives is as safe when put into other text.
[[nodiscard]] QString visibleText(const QString &text);
/// `text` between first-strong isolates, so that its direction doesn't move what stands around it.
[[nodiscard]] QString isolated(const QString &text);
/// Whether letters of both directions stand in it.
[[nodiscard]] bool hasBothDirections(const QString &text);

} // namespace vestibule
