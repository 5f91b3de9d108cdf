#pragma once

#include "core/base/error.h"

class QJsonObject;

namespace vestibule {

/// One sentence for people who start a program in a terminal: why the store in `dataDirectory` can't be used and what
/// to do.
[[nodiscard]] QString storeSentence(const Error &error, const QString &dataDirectory);
/// Likewise why the portal doesn't listen.
[[nodiscard]] QString portalSentence(const Error &error);
/// For a demo: where to look and which PIN to type, made from connectionInfo(); else empty. For the terminal, never for
/// a log: it names a PIN.
[[nodiscard]] QString demoInvitation(const QJsonObject &info);

} // namespace vestibule
