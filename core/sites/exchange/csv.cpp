#include "core/sites/exchange/csv.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 32 * 1024 * 1024;
constexpr size_t mostRows = 100'000;
constexpr qsizetype mostColumns = 200;
constexpr qsizetype longestCell = 20'000;

constexpr QStringView formulaSigns = u"=+-@＝＋－＠";

/// `lead` where a spreadsheet would see a formula begin: at the start of a cell, and after whatever
/// may end a cell where the list separator is another one. Blanks, controls and marks without width
/// are overlooked. So are apostrophes: then taking away undoes putting in, whatever the text.
QRegularExpression beforeFormula(const QString &lead)
{
    return QRegularExpression(
        uR"((?<![^,;\t\r\n])%1(?=['\s\p{Z}\p{Cc}\p{Cf}]*+[=+\-@＝＋－＠]))"_s.arg(lead),
        QRegularExpression::UseUnicodePropertiesOption);
}

/// Few cells need a closer look.
bool mayBeFormula(const QString &cell)
{
    return std::any_of(cell.cbegin(), cell.cend(),
                       [](QChar c) { return formulaSigns.contains(c); });
}

QString withApostrophes(QString cell)
{
    static const QRegularExpression begin = beforeFormula({});
    return mayBeFormula(cell) ? cell.replace(begin, u"'"_s) : cell;
}

QString withoutApostrophes(QString cell)
{
    static const QRegularExpression begin = beforeFormula(u"'"_s);
    return mayBeFormula(cell) ? cell.remove(begin) : cell;
}

/// What Windows-1252 has where Latin-1 has controls.
constexpr std::array<char16_t, 32> windows = {
    u'\u20ac', u'\ufffd', u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021',
    u'\u02c6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', u'\ufffd', u'\u017d', u'\ufffd',
    u'\ufffd', u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014',
    u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', u'\ufffd', u'\u017e', u'\u0178'};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code < 0xa0)
            character = windows.at(code - 0x80U);
    }
    return text;
}

QString textOf(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? fromWindows(bytes) : text;
}

QChar separatorOf(const QString &text)
{
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](QChar c) { return c == u'\n' || c == u'\r'; });
    const QStringView header(text.cbegin(), end);
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (header.count(candidate) > header.count(best))
            best = candidate;
    }
    return best;
}

/// Takes the text apart, character by character.
class Reader
{
public:
    Reader(const QString &text, QChar separator) : m_text(text), m_separator(separator) { }

    Result<std::vector<CsvTable::Row>> read()
    {
        while (m_at < m_text.size()) {
            CsvTable::Row row{m_line, {}};
            do {
                auto cell = readCell();
                if (!cell)
                    return tl::unexpected(cell.error());
                row.cells.append(std::move(*cell));
                if (row.cells.size() > mostColumns)
                    return failure(ErrorCode::TooLarge, u"columns"_s, u"file"_s);
            } while (take(m_separator));
            takeLineEnd();
            const bool isEmpty = std::all_of(
                row.cells.cbegin(), row.cells.cend(),
                [](const QString &cell) { return cell.trimmed().isEmpty(); });
            if (!isEmpty)
                m_rows.push_back(std::move(row));
            if (m_rows.size() > mostRows + 1)
                return failure(ErrorCode::TooLarge, u"rows"_s, u"file"_s);
        }
        return std::move(m_rows);
    }

private:
    Result<QString> readCell()
    {
        QString cell;
        if (take(u'"')) {
            const int begun = m_line;
            if (!readQuoted(cell))
                return failure(ErrorCode::Invalid, QString::number(begun), u"file"_s);
        }
        QString bare;
        while (m_at < m_text.size() && !isEnd(m_text.at(m_at)))
            bare += m_text.at(m_at++);
        cell += bare.trimmed();
        if (cell.size() > longestCell)
            return failure(ErrorCode::TooLarge, u"cell"_s, u"file"_s);
        return withoutApostrophes(cell);
    }
    /// Up to the quote that ends the cell; two quotes stand for one.
    bool readQuoted(QString &cell)
    {
        while (m_at < m_text.size()) {
            const QChar character = m_text.at(m_at++);
            if (character == u'"' && !take(u'"'))
                return true;
            if (character == u'\n')
                ++m_line;
            cell += character;
        }
        return false;
    }
    [[nodiscard]] bool isEnd(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }
    bool take(QChar wanted)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }
    void takeLineEnd()
    {
        const bool hasReturn = take(u'\r');
        if (take(u'\n') || hasReturn)
            ++m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<CsvTable::Row> m_rows;
};

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return failure(ErrorCode::TooLarge, u"bytes"_s, u"file"_s);
    const QString text = textOf(bytes);
    CsvTable table;
    table.separator = separatorOf(text);
    auto rows = Reader(text, table.separator).read();
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(ErrorCode::Invalid, u"empty"_s, u"file"_s);
    table.header = rows->front().cells;
    rows->erase(rows->begin());
    table.rows = std::move(*rows);
    return table;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &text : cells) {
        QString cell = withApostrophes(text);
        const bool hasSign = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
            return QStringView(u",;\"\t\r\n").contains(c);
        });
        if (hasSign || cell.trimmed() != cell)
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        written.append(cell);
    }
    return (written.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace vestibule
