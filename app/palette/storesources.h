#pragma once

#include "app/frame/command.h"

#include <memory>
#include <vector>

namespace vestibule {

struct PageContext;

/// Opens a page with one thing in it.
using OpenPage = std::function<void(const QString &pageId, const QString &subject)>;

/// What the command palette finds in the store: cases by number, title and place, devices by name, place and serial,
/// deployments by name and key. Each answers with the first few. `context` must outlive them.
[[nodiscard]] std::vector<std::unique_ptr<CommandSource>> storeSources(const PageContext &context,
                                                                       const OpenPage &open);

} // namespace vestibule
