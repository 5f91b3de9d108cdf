#pragma once

#include "core/base/result.h"
#include "core/events/event.h"
#include "core/sites/device.h"

namespace vestibule {

/// `device` without blanks at the ends of its texts, its tags sorted and each once, its spaces each
/// once.
[[nodiscard]] Device tidied(Device device);
/// Errors: Invalid with field name (empty), or name, model, manufacturer, serial, place, tags (over
/// 200 characters).
[[nodiscard]] Result<> checkDevice(const Device &device);
/// An event about `device`.
[[nodiscard]] Event deviceEvent(const QString &type, const Device &device,
                                const QStringList &fields = {});

} // namespace vestibule
