#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>

namespace vestibule {

/// The server configuration with the certificate chain and key of two PEM files. Errors: Invalid, with a sentence
/// for people in `detail`.
[[nodiscard]] Result<QSslConfiguration> readTlsFiles(const QString &certificate,
                                                     const QString &key);

} // namespace vestibule
