#include "app/frame/command.h"

#include <QStringList>

namespace vestibule {

int matchScore(const QString &text, const QString &words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    int score = 1;
    for (const QString &part : parts) {
        const qsizetype at = text.indexOf(part, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        const bool isWordStart = at == 0 || !text.at(at - 1).isLetterOrNumber();
        score += at == 0 ? 4 : isWordStart ? 3 : 1;
    }
    return score;
}

} // namespace vestibule
