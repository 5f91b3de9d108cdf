#include "core/cases/casetext.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

bool turnsDirection(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isKept(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return true;
    const bool isNoCharacter = (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
    return QChar::category(c) != QChar::Other_Control && !turnsDirection(c) && !isNoCharacter
        && c != 0xfeff;
}

qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at < text.size() - 1 && !text.contains(u' ');
}

bool looksLikePhone(const QString &text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(),
                                      [](QChar c) { return c.isDigit(); });
    return digits >= 3;
}

} // namespace

QString cleanText(const QString &typed)
{
    QString text;
    text.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed.at(i);
        if (c.isHighSurrogate() && i + 1 < typed.size() && typed.at(i + 1).isLowSurrogate()) {
            const QChar low = typed.at(++i);
            if (isKept(QChar::surrogateToUcs4(c, low)))
                text.append(c).append(low);
        } else if (c == u'\r') {
            const bool isBeforeNewline = i + 1 < typed.size() && typed.at(i + 1) == u'\n';
            if (!isBeforeNewline)
                text.append(u'\n');
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            text.append(u'\n');
        } else if (!c.isSurrogate() && isKept(c.unicode())) {
            text.append(c);
        }
    }
    return text.trimmed();
}

QString cleanLine(const QString &typed)
{
    QString text = cleanText(typed);
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    return text;
}

Result<> checkLength(const QString &text, int limit, const QString &field)
{
    if (text.size() > limit && characters(text) > limit)
        return failure(ErrorCode::Invalid, u"too_long"_s, field);
    return {};
}

Result<> checkNeeded(const QString &text, int limit, const QString &field)
{
    if (text.isEmpty())
        return failure(ErrorCode::Invalid, u"missing"_s, field);
    return checkLength(text, limit, field);
}

ReporterContact cleanContact(const ReporterContact &typed)
{
    return {cleanLine(typed.name), cleanLine(typed.email), cleanLine(typed.phone)};
}

Result<> checkContact(const ReporterContact &contact)
{
    if (const auto ok = checkLength(contact.name, caselimits::name, u"reporter_name"_s); !ok)
        return ok;
    if (const auto ok = checkLength(contact.email, caselimits::email, u"reporter_email"_s); !ok)
        return ok;
    if (const auto ok = checkLength(contact.phone, caselimits::phone, u"reporter_phone"_s); !ok)
        return ok;
    if (!contact.email.isEmpty() && !looksLikeEmail(contact.email))
        return failure(ErrorCode::Invalid, u"malformed"_s, u"reporter_email"_s);
    if (!contact.phone.isEmpty() && !looksLikePhone(contact.phone))
        return failure(ErrorCode::Invalid, u"malformed"_s, u"reporter_phone"_s);
    return {};
}

} // namespace vestibule
