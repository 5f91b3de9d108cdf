#include "core/base/localisedtext.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QString LocalisedText::in(const QString &language) const
{
    const QStringList wished = {language, u"en"_s};
    for (const QString &code : wished) {
        if (const QString text = byLanguage.value(code); !text.isEmpty())
            return text;
    }
    for (const QString &text : byLanguage) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool LocalisedText::isEmpty() const
{
    return in(u"en"_s).isEmpty();
}

} // namespace vestibule
