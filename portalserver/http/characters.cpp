#include "portalserver/http/characters.h"

#include <array>

namespace vestibule {

namespace {

using CharacterTable = std::array<bool, 256>;

// RFC 9110, section 5.6.2: token
constexpr CharacterTable tokenTable = [] {
    CharacterTable table{};
    for (int c = 0; c < 256; ++c)
        table[static_cast<size_t>(c)] = isAlphanumeric(c);
    for (const char c :
         {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        table[static_cast<size_t>(c)] = true;
    return table;
}();

constexpr CharacterTable targetTable = [] {
    CharacterTable table{};
    for (int c = 0x21; c < 0x7f; ++c)
        table[static_cast<size_t>(c)] = c != '"' && c != '<' && c != '>' && c != '\\' && c != '#';
    return table;
}();

bool isIn(const CharacterTable &table, char c)
{
    return table[static_cast<unsigned char>(c)];
}

bool isOnly(const CharacterTable &table, QByteArrayView text)
{
    bool good = true;
    for (const char c : text)
        good &= isIn(table, c);
    return good && !text.isEmpty();
}

} // namespace

bool isToken(QByteArrayView text)
{
    return isOnly(tokenTable, text);
}

bool hasTargetCharacters(QByteArrayView text)
{
    return isOnly(targetTable, text);
}

bool isCleanValue(QByteArrayView value)
{
    bool bad = false;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        bad |= (byte < 0x20 && byte != '\t') || byte == 0x7f;
    }
    return !bad;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool hasGoodEscapes(QByteArrayView text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 3)) {
        if (i + 2 >= text.size())
            return false;
        const int high = hexValue(text[i + 1]);
        const int low = hexValue(text[i + 2]);
        if (high < 0 || low < 0 || (high == 0 && low == 0))
            return false;
    }
    return true;
}

} // namespace vestibule
