#include "app/wizard/sitekey.h"

#include <QStringList>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestKey = 8;

/// Letters without their accents, in upper case; anything else but digits goes.
QString plain(const QString &word)
{
    QString folded = word;
    folded.replace(u'ß', u"ss"_s);
    const QString decomposed = folded.normalized(QString::NormalizationForm_D).toUpper();
    QString key;
    for (const QChar c : decomposed) {
        if ((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
            key.append(c);
    }
    return key;
}

} // namespace

QString proposedSiteKey(const QString &name)
{
    QString key;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        key.append(plain(word));
        if (key.size() >= 2)
            break;
    }
    return key.size() < 2 ? QString() : key.left(longestKey);
}

} // namespace vestibule
