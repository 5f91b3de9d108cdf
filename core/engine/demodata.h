#pragma once

#include "core/base/localisedtext.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace vestibule {

/// The object in core/engine/demo/<name>.json, which is compiled into the program. Errors: Damaged.
[[nodiscard]] Result<QJsonObject> demoData(const QString &name);
/// A text by language; the lines of a list are joined.
[[nodiscard]] LocalisedText demoText(const QJsonValue &byLanguage);
/// The texts in a list.
[[nodiscard]] QStringList demoList(const QJsonValue &list);

} // namespace vestibule
