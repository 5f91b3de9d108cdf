#include "core/labels/drawing/truetype.h"

#include <QRawFont>
#include <QtEndian>

#include <array>

namespace vestibule {

namespace {

// Sizes and places in the tables, as in the OpenType specification.
constexpr qsizetype headSize = 54;
constexpr qsizetype hheaSize = 36;
constexpr qsizetype maxpSize = 6;

/// 0 beyond the end: broken fonts are no reason to read elsewhere.
quint16 word(const QByteArray &table, qsizetype at)
{
    return at >= 0 && at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at)
                                             : quint16(0);
}

qint16 signedWord(const QByteArray &table, qsizetype at)
{
    return static_cast<qint16>(word(table, at));
}

quint32 longWord(const QByteArray &table, qsizetype at)
{
    return (quint32(word(table, at)) << 16) | word(table, at + 2);
}

void append(QByteArray &table, quint16 value)
{
    table.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
}

void append(QByteArray &table, quint32 value)
{
    append(table, static_cast<quint16>(value >> 16));
    append(table, static_cast<quint16>(value & 0xffff));
}

void put(QByteArray &table, qsizetype at, quint16 value)
{
    qToBigEndian(value, table.data() + at);
}

void pad(QByteArray &table)
{
    while (table.size() % 4 != 0)
        table.append('\0');
}

quint32 checksum(const QByteArray &table)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < table.size(); at += 4)
        sum += longWord(table, at);
    return sum;
}

/// The glyphs that a composed glyph consists of.
std::vector<quint16> partsOf(const QByteArray &outline)
{
    constexpr quint16 hasWords = 0x1;
    constexpr quint16 hasScale = 0x8;
    constexpr quint16 hasMore = 0x20;
    constexpr quint16 hasTwoScales = 0x40;
    constexpr quint16 hasMatrix = 0x80;
    constexpr qsizetype header = 10;
    std::vector<quint16> parts;
    if (outline.size() < header || signedWord(outline, 0) >= 0)
        return parts;
    quint16 flags = hasMore;
    for (qsizetype at = header; (flags & hasMore) != 0 && at + 4 <= outline.size();) {
        flags = word(outline, at);
        parts.push_back(word(outline, at + 2));
        at += 4 + ((flags & hasWords) != 0 ? 4 : 2);
        at += (flags & hasScale) != 0     ? 2
            : (flags & hasTwoScales) != 0 ? 4
            : (flags & hasMatrix) != 0    ? 8
                                          : 0;
    }
    return parts;
}

QByteArray nameOf(const QRawFont &font)
{
    QByteArray name;
    const QString whole = font.familyName() + u'-' + font.styleName();
    for (const QChar c : whole) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
        if (isPlain)
            name.append(c.toLatin1());
    }
    return name;
}

QByteArray fileOf(std::vector<std::pair<QByteArray, QByteArray>> tables)
{
    std::sort(tables.begin(), tables.end());
    const auto count = static_cast<quint16>(tables.size());
    quint16 power = 1;
    quint16 exponent = 0;
    for (; power * 2 <= count; power = static_cast<quint16>(power * 2))
        ++exponent;
    QByteArray file;
    append(file, quint32(0x00010000));
    append(file, count);
    append(file, static_cast<quint16>(power * 16));
    append(file, exponent);
    append(file, static_cast<quint16>((count - power) * 16));
    quint32 at = 12 + 16U * count;
    QByteArray bodies;
    for (auto &[tag, table] : tables) {
        const auto size = static_cast<quint32>(table.size());
        pad(table);
        file += tag;
        append(file, checksum(table));
        append(file, at);
        append(file, size);
        bodies += table;
        at += static_cast<quint32>(table.size());
    }
    return file + bodies;
}

} // namespace

QRawFont rawFontOf(const PrintFace &face)
{
    constexpr double points = 10; // so that it measures in thousandths of its size
    return QRawFont::fromFont(fontOf(face, points));
}

std::optional<TrueType> TrueType::of(const PrintFace &face)
{
    const QRawFont font = rawFontOf(face);
    TrueType type;
    type.m_head = font.fontTable("head");
    type.m_hhea = font.fontTable("hhea");
    type.m_hmtx = font.fontTable("hmtx");
    type.m_maxp = font.fontTable("maxp");
    type.m_loca = font.fontTable("loca");
    type.m_glyf = font.fontTable("glyf");
    const bool isWhole = type.m_head.size() >= headSize && type.m_hhea.size() >= hheaSize
        && type.m_maxp.size() >= maxpSize && !type.m_hmtx.isEmpty() && !type.m_loca.isEmpty()
        && !type.m_glyf.isEmpty() && word(type.m_head, 18) != 0;
    const QByteArray system = font.fontTable("OS/2");
    constexpr quint16 leastBold = 600;
    constexpr quint16 mustNotBeEmbedded = 0x2;
    const bool isBold = word(system, 4) >= leastBold;
    if (!isWhole || isBold != face.isBold || (word(system, 8) & mustNotBeEmbedded) != 0
        || !font.fontTable("fvar").isEmpty() || font.style() != QFont::StyleNormal)
        return std::nullopt;
    type.m_gsub = font.fontTable("GSUB");
    type.m_cvt = font.fontTable("cvt ");
    type.m_fpgm = font.fontTable("fpgm");
    type.m_prep = font.fontTable("prep");
    type.m_name = nameOf(font);
    return type;
}

bool TrueType::onlyKerns() const
{
    const qsizetype features = word(m_gsub, 6);
    return m_gsub.isEmpty() || (features != 0 && word(m_gsub, features) == 0);
}

double TrueType::inThousandths(int units) const
{
    return units * 1000.0 / word(m_head, 18);
}

std::pair<quint16, quint16> TrueType::metricsOf(quint16 glyph) const
{
    const quint16 pairs = std::max<quint16>(1, word(m_hhea, 34));
    if (glyph < pairs)
        return {word(m_hmtx, glyph * 4), word(m_hmtx, glyph * 4 + 2)};
    return {word(m_hmtx, (pairs - 1) * 4), word(m_hmtx, pairs * 4 + (glyph - pairs) * 2)};
}

double TrueType::advance(quint16 glyph) const
{
    return inThousandths(metricsOf(glyph).first);
}

QRectF TrueType::box() const
{
    const QPointF lowest(inThousandths(signedWord(m_head, 36)),
                         inThousandths(signedWord(m_head, 38)));
    const QPointF highest(inThousandths(signedWord(m_head, 40)),
                          inThousandths(signedWord(m_head, 42)));
    return {lowest, highest};
}

double TrueType::ascent() const
{
    return inThousandths(signedWord(m_hhea, 4));
}

double TrueType::descent() const
{
    return inThousandths(signedWord(m_hhea, 6));
}

QByteArray TrueType::outlineOf(quint16 glyph) const
{
    const bool isLong = word(m_head, 50) != 0;
    const auto place = [&](qsizetype index) {
        return isLong ? qsizetype(longWord(m_loca, index * 4))
                      : qsizetype(word(m_loca, index * 2)) * 2;
    };
    const qsizetype begin = place(glyph);
    const qsizetype end = place(glyph + 1);
    const bool isThere = glyph < word(m_maxp, 4) && begin < end && end <= m_glyf.size();
    return isThere ? m_glyf.mid(begin, end - begin) : QByteArray();
}

QByteArray TrueType::subset(std::set<quint16> glyphs) const
{
    glyphs.insert(0);
    for (std::vector<quint16> left(glyphs.begin(), glyphs.end()); !left.empty();) {
        const quint16 glyph = left.back();
        left.pop_back();
        for (const quint16 part : partsOf(outlineOf(glyph))) {
            if (part < word(m_maxp, 4) && glyphs.insert(part).second)
                left.push_back(part);
        }
    }
    const auto count = static_cast<quint16>(*glyphs.rbegin() + 1);
    QByteArray outlines;
    QByteArray places;
    QByteArray metrics;
    for (quint16 glyph = 0; glyph < count; ++glyph) {
        append(places, static_cast<quint32>(outlines.size()));
        const bool isUsed = glyphs.count(glyph) != 0;
        const auto [advance, bearing] = isUsed ? metricsOf(glyph) : std::pair<quint16, quint16>();
        append(metrics, advance);
        append(metrics, bearing);
        if (isUsed)
            outlines += outlineOf(glyph);
        pad(outlines);
    }
    append(places, static_cast<quint32>(outlines.size()));
    QByteArray head = m_head;
    put(head, 8, 0); // the file's checksum: nobody compares it in a PDF
    put(head, 10, 0);
    put(head, 50, 1);
    QByteArray hhea = m_hhea;
    put(hhea, 34, count);
    QByteArray maxp = m_maxp;
    put(maxp, 4, count);
    std::vector<std::pair<QByteArray, QByteArray>> tables = {{"head", head},   {"hhea", hhea},
                                                             {"maxp", maxp},   {"hmtx", metrics},
                                                             {"loca", places}, {"glyf", outlines}};
    const std::pair<const char *, const QByteArray *> hinting[] = {
        {"cvt ", &m_cvt}, {"fpgm", &m_fpgm}, {"prep", &m_prep}};
    for (const auto &[tag, table] : hinting) {
        if (!table->isEmpty())
            tables.emplace_back(tag, *table);
    }
    return fileOf(std::move(tables));
}

} // namespace vestibule
