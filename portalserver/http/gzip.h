#pragma once

#include <QByteArray>

namespace vestibule {

/// `bytes` compressed as hard as possible in the format of RFC 1952, the same each time; empty on failure.
QByteArray gzip(const QByteArray &bytes);

} // namespace vestibule
