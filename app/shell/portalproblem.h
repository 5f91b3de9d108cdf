#pragma once

#include "core/base/error.h"

#include <QHostAddress>
#include <QString>

namespace vestibule {

/// Why the portal doesn't listen, as a sentence that names who holds the port.
QString portalProblemSentence(const Error &error, quint16 port);
/// Whether another port would help.
bool isPortTaken(const Error &error);

} // namespace vestibule
