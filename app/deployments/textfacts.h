#pragma once

#include "core/sites/deployment.h"

namespace vestibule {

/// How the field for a text of the portal looks.
struct TextFacts {
    QString explanation;
    int limit = 280; ///< characters
    int lines = 2;
};

TextFacts textFacts(PortalTextKind kind);
/// In the language itself: "Deutsch".
QString languageName(const QString &tag);

} // namespace vestibule
