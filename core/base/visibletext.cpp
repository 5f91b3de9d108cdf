#include "core/base/visibletext.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace vestibule {

namespace {

constexpr char32_t firstStrongIsolate = 0x2068;
constexpr char32_t popIsolate = 0x2069;
constexpr char32_t nonJoiner = 0x200c;
constexpr char32_t joiner = 0x200d;

bool isIsolate(char32_t c)
{
    return c == firstStrongIsolate || c == popIsolate;
}

/// Characters with no ink that plain words never need. Format characters of Arabic numbers have ink.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return c != U'\n';
    case QChar::Other_Format:
        return QChar::decompositionTag(c) == QChar::NoDecomposition && c != 0x06dd && c != 0x070f
            && c != 0x08e2 && !(c >= 0x0600 && c <= 0x0605);
    case QChar::Other_Surrogate:
        return true;
    default:
        break;
    }
    // Blank letters and fillers; line and paragraph separators are breaks of another kind.
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x2028
        || c == 0x2029 || c == 0x3164 || c == 0xffa0;
}

/// Persian and Indic words are spelt with joiners, and so are pictures of several; behind other letters they only hide.
bool needsJoiner(char32_t before)
{
    const bool isOfScript = QChar::joiningType(before) != QChar::Joining_None
        && QChar::script(before) != QChar::Script_Inherited;
    const bool isOfPicture = QChar::category(before) == QChar::Symbol_Other || before == 0xfe0f
        || (before >= 0x1f3fb && before <= 0x1f3ff);
    return isOfScript || isOfPicture;
}

bool areNested(const QList<uint> &characters)
{
    int depth = 0;
    for (const uint c : characters) {
        depth += c == firstStrongIsolate ? 1 : c == popIsolate ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c.unicode() >= 0x20 && c.unicode() < 0x7f)
            || (c.unicode() >= 0xc0 && c.unicode() < 0x300);
    });
}

} // namespace

QString visibleText(const QString &text)
{
    if (isPlain(text))
        return text;
    const QList<uint> characters = text.toUcs4();
    const bool keepsIsolates = areNested(characters);
    QString visible;
    visible.reserve(text.size());
    char32_t before = 0;
    for (const uint character : characters) {
        auto c = static_cast<char32_t>(character);
        if (c == U'\t')
            c = U' ';
        const bool isJoiner = c == nonJoiner || c == joiner;
        const bool stays = isJoiner ? needsJoiner(before)
            : isIsolate(c)          ? keepsIsolates
                                    : !isInvisible(c);
        if (!stays)
            continue;
        visible += QString::fromUcs4(&c, 1);
        before = c;
    }
    return visible;
}

QString isolated(const QString &text)
{
    return QChar(firstStrongIsolate) + text + QChar(popIsolate);
}

bool hasBothDirections(const QString &text)
{
    bool hasLeft = false;
    bool hasRight = false;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const QChar::Direction direction = QChar::direction(static_cast<char32_t>(character));
        hasLeft = hasLeft || direction == QChar::DirL;
        hasRight = hasRight || direction == QChar::DirR || direction == QChar::DirAL;
    }
    return hasLeft && hasRight;
}

} // namespace vestibule
