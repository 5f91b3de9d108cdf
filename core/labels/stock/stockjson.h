#pragma once

#include "core/base/result.h"
#include "core/labels/stock/labelstock.h"

#include <QJsonObject>

namespace vestibule {

/// One stock as it stands in `resources/labels/stocks.json` and in the store: lengths in mm,
/// pairs as [width, height] or [x, y], `unprintable` as [left, top, right, bottom].
[[nodiscard]] QJsonObject stockToJson(const LabelStock &stock);
/// Errors: Invalid with the name of what is missing or unreadable in `field`. The geometry is not
/// judged, see faultOf().
[[nodiscard]] Result<LabelStock> stockFromJson(const QJsonObject &json);
/// A file `{"stocks": […]}`. Errors: Invalid.
[[nodiscard]] Result<std::vector<LabelStock>> stocksFromJson(const QByteArray &json);
/// The stocks of this program, in the order of its picker.
[[nodiscard]] const std::vector<LabelStock> &builtInStocks();
[[nodiscard]] std::optional<LabelStock> builtInStock(const QString &id);

} // namespace vestibule
