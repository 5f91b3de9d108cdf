#include "core/security/pin.h"

#include "core/base/token.h"

#include <QDate>
#include <QSet>

#include <sodium.h>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 4;
constexpr int longest = 8;
constexpr int triesForFreePin = 1000;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 7777, 1221, 1112: one or two different digits.
bool hasFewDigits(const QString &pin)
{
    return QSet<QChar>(pin.begin(), pin.end()).size() <= 2;
}

/// 1234, 9876, 7890, 2468: every digit the same step from the one before, around the end.
bool isSequence(const QString &pin)
{
    const auto step = [&pin](qsizetype i) {
        return (pin.at(i).digitValue() - pin.at(i - 1).digitValue() + 10) % 10;
    };
    const int first = step(1);
    if (first != 1 && first != 2 && first != 8 && first != 9)
        return false;
    for (qsizetype i = 2; i < pin.size(); ++i) {
        if (step(i) != first)
            return false;
    }
    return true;
}

/// 123123, 48484848: a shorter piece, said several times.
bool isRepeated(const QString &pin)
{
    for (qsizetype piece = 1; piece <= pin.size() / 2; ++piece) {
        if (pin.size() % piece == 0 && pin.left(piece).repeated(pin.size() / piece) == pin)
            return true;
    }
    return false;
}

/// 1987, 2019; as days also 24121987, 241287 and their other orders.
bool isYearOrDate(const QString &pin)
{
    if (pin.size() == 4)
        return pin.startsWith("19"_L1) || pin.startsWith("20"_L1);
    const QStringList orders = pin.size() == 8
        ? QStringList{u"ddMMyyyy"_s, u"MMddyyyy"_s, u"yyyyMMdd"_s}
        : QStringList{u"ddMMyy"_s, u"MMddyy"_s, u"yyMMdd"_s};
    return std::any_of(orders.begin(), orders.end(), [&pin](const QString &order) {
        const QDate date = QDate::fromString(pin, order);
        return date.isValid() && date.year() >= 1900 && date.year() < 2100;
    });
}

/// Lines, corners and turns on a telephone's keys, read in either direction and from any of them.
bool isKeypadPattern(const QString &pin)
{
    const QStringList tracks = {
        u"2580"_s,    u"147"_s,    u"369"_s,    u"12369874"_s,  u"14789632"_s, u"1236987"_s,
        u"1478963"_s, u"1397"_s,   u"1793"_s,   u"2684"_s,      u"2486"_s,     u"1590"_s,
        u"3570"_s,    u"1470"_s,   u"3690"_s,   u"1593"_s,      u"7531"_s,     u"9513"_s,
        u"3571"_s,    u"159357"_s, u"357159"_s, u"123654789"_s, u"147852369"_s};
    return std::any_of(tracks.begin(), tracks.end(), [&pin](const QString &track) {
        const QString round = track.repeated(3);
        QString back = round;
        std::reverse(back.begin(), back.end());
        return round.contains(pin) || back.contains(pin);
    });
}

/// What else leads the lists of PINs that people choose.
bool isCommon(const QString &pin)
{
    static const QSet<QString> common = {
        u"0070"_s,   u"0123"_s,   u"0420"_s,     u"1004"_s,    u"1023"_s,     u"1024"_s,
        u"1029"_s,   u"1128"_s,   u"1230"_s,     u"1234"_s,    u"1235"_s,     u"1243"_s,
        u"1342"_s,   u"1423"_s,   u"1974"_s,     u"2112"_s,    u"2143"_s,     u"2345"_s,
        u"2468"_s,   u"2512"_s,   u"3142"_s,     u"3141"_s,    u"3412"_s,     u"4231"_s,
        u"4312"_s,   u"4321"_s,   u"5683"_s,     u"6789"_s,    u"7410"_s,     u"8520"_s,
        u"8675"_s,   u"9630"_s,   u"9870"_s,     u"112358"_s,  u"123321"_s,   u"31415"_s,
        u"314159"_s, u"456789"_s, u"520131"_s,   u"5201314"_s, u"11235813"_s, u"31415926"_s,
        u"654321"_s, u"789456"_s, u"789456123"_s};
    return common.contains(pin);
}

bool isGuessable(const QString &pin)
{
    return hasFewDigits(pin) || isSequence(pin) || isRepeated(pin) || isYearOrDate(pin)
        || isKeypadPattern(pin) || isCommon(pin);
}

} // namespace

Secret pin::make(int digits)
{
    const int length = std::clamp(digits, shortest, longest);
    QString pin;
    do {
        pin.clear();
        for (int i = 0; i < length; ++i)
            pin.append(QChar(u'0' + static_cast<char16_t>(randombytes_uniform(10))));
    } while (isGuessable(pin));
    return Secret(pin);
}

Result<Secret> pin::makeUnlike(const QList<Secret> &taken, int digits)
{
    for (int i = 0; i < triesForFreePin; ++i) {
        Secret made = make(digits);
        if (!taken.contains(made))
            return made;
    }
    return failure(ErrorCode::Conflict, u"no free PIN of that length"_s, u"pin"_s);
}

Result<> pin::check(const QString &typed)
{
    const QString pin = normalise(typed);
    if (!std::all_of(pin.begin(), pin.end(), isDigit))
        return failure(ErrorCode::Invalid, u"digits"_s, u"pin"_s);
    if (pin.size() < shortest || pin.size() > longest)
        return failure(ErrorCode::Invalid, u"length"_s, u"pin"_s);
    if (isGuessable(pin))
        return failure(ErrorCode::Invalid, u"guessable"_s, u"pin"_s);
    return {};
}

bool pin::canBe(const QString &normalised)
{
    return normalised.size() >= shortest && normalised.size() <= longest
        && std::all_of(normalised.begin(), normalised.end(), isDigit);
}

QString pin::normalise(const QString &typed)
{
    QString pin;
    for (const QChar c : typed) {
        if (c.isSpace() || c == u'-' || c.category() == QChar::Punctuation_Dash
            || c.category() == QChar::Other_Format)
            continue;
        if (c.category() == QChar::Number_DecimalDigit)
            pin.append(QChar(u'0' + static_cast<char16_t>(c.digitValue())));
        else
            pin.append(c);
    }
    return pin;
}

} // namespace vestibule
