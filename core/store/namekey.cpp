#include "core/store/namekey.h"

#include "core/store/dialect.h"

namespace vestibule {

namespace {

constexpr int paddedDigits = 8;

} // namespace

QString nameKey(const QString &name)
{
    const QString folded = foldForSearch(name);
    QString key;
    key.reserve(folded.size() + paddedDigits);
    for (qsizetype i = 0; i < folded.size();) {
        qsizetype end = i;
        while (end < folded.size() && folded.at(end).isDigit())
            ++end;
        if (end == i) {
            key.append(folded.at(i++));
            continue;
        }
        key.append(folded.mid(i, end - i).rightJustified(paddedDigits, u'0'));
        i = end;
    }
    return key;
}

} // namespace vestibule
