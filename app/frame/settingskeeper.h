#pragma once

#include "app/frame/listviews.h"

namespace vestibule {

struct PageContext;

/// Keeps the views of the list called `list` in the settings, one text per operator. `context` must outlive it.
ListViews::Keeper settingsKeeper(const PageContext &context, const QString &list);

} // namespace vestibule
