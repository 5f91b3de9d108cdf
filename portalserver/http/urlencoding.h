#pragma once

#include <QByteArray>

#include <optional>

namespace vestibule {

/// `text` with %XX and + (a blank) decoded, as in forms and queries; nothing when an escape is
/// incomplete.
std::optional<QByteArray> decodeUrlEncoded(QByteArrayView text);

} // namespace vestibule
