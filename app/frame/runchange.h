#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace vestibule {

struct PageContext;
struct Services;

/// Runs `work` on the desk thread for as long as `owner` lives; then calls `done`, or opens a dialog titled `failed`
/// that says why and what to do.
void runChange(const PageContext &context, QWidget *owner, std::function<Result<>(Services &)> work,
               const QString &failed, std::function<void()> done = {});

} // namespace vestibule
