#pragma once

#include "core/base/result.h"
#include "core/labels/design/labeldesign.h"

#include <QJsonObject>

namespace vestibule {

/// A design as it stands in the store and in a file that people pass on.
[[nodiscard]] QJsonObject designToJson(const LabelDesign &design);
/// Errors: Invalid with the name of what is missing or unreadable in `field`.
[[nodiscard]] Result<LabelDesign> designFromJson(const QJsonObject &json);

} // namespace vestibule
