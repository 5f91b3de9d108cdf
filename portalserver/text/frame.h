#pragma once

#include "portalserver/text/caseviews.h"
#include "portalserver/text/pagedata.h"
#include "portalserver/text/portaltexts.h"

namespace vestibule {

/// The data of the page's head and foot. `title` is that of the window; `hasError` puts "Error:"
/// before it.
[[nodiscard]] PageData frameData(const PortalTexts &texts, const FrameView &frame,
                                 const QString &title, bool hasError = false);
/// `text` for `key`, with `fallback` where the deployment has no words of its own.
[[nodiscard]] QString orElse(const QString &text, const QString &fallback);
/// "AGV 12 · Hall 3, aisle B", with what is there.
[[nodiscard]] QString joinedLine(const QString &first, const QString &second);
/// The chip for a case's state.
[[nodiscard]] PageData chipData(const PortalTexts &texts, CaseChip chip);

} // namespace vestibule
