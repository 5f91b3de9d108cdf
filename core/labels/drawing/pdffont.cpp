#include "core/labels/drawing/pdffont.h"

#include "core/labels/drawing/pdfoperators.h"
#include "core/labels/drawing/truetype.h"

#include <QCryptographicHash>
#include <QRawFont>

#include <algorithm>

namespace vestibule {

namespace {

using Glyphs = std::map<quint16, char16_t>;

/// A subset's name begins with six capitals, others for other letters.
QByteArray tagOf(const QByteArray &file)
{
    QByteArray tag = QCryptographicHash::hash(file, QCryptographicHash::Sha256).left(6);
    for (char &letter : tag)
        letter = static_cast<char>('A' + static_cast<uchar>(letter) % 26);
    return tag + '+';
}

QByteArray fourDigits(quint16 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

/// Whether these are still the glyphs of their characters: for a font that is gone the system gives another.
bool isOf(const PrintFace &face, const Glyphs &glyphs)
{
    const QRawFont font = rawFontOf(face);
    return std::all_of(glyphs.begin(), glyphs.end(), [&font](const auto &known) {
        return font.glyphIndexesForString(QString(QChar(known.second)))
            == QList<quint32>{known.first};
    });
}

QByteArray meaningOf(const Glyphs &glyphs)
{
    constexpr int mostInBlock = 100;
    QByteArray blocks;
    QByteArray block;
    int inBlock = 0;
    const auto end = [&] {
        if (inBlock > 0)
            blocks += QByteArray::number(inBlock) + " beginbfchar\n" + block + "endbfchar\n";
        block.clear();
        inBlock = 0;
    };
    for (const auto &[glyph, character] : glyphs) {
        block += '<' + fourDigits(glyph) + "> <" + fourDigits(character) + ">\n";
        if (++inBlock == mostInBlock)
            end();
    }
    end();
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        + blocks + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

std::optional<PdfFont> PdfFont::of(const PrintFace &face, const Glyphs &glyphs)
{
    const auto type = TrueType::of(face);
    if (!type || !isOf(face, glyphs))
        return std::nullopt;
    PdfFont font;
    std::set<quint16> indexes;
    QByteArray widths;
    for (const auto &[glyph, character] : glyphs) {
        indexes.insert(glyph);
        widths += QByteArray::number(glyph) + " [";
        appendPdfNumber(widths, type->advance(glyph));
        widths += "] ";
    }
    font.file = type->subset(indexes);
    const QByteArray name = tagOf(font.file) + type->name();
    QByteArray box;
    const QRectF bounds = type->box();
    for (const double side : {bounds.left(), bounds.top(), bounds.right(), bounds.bottom()})
        appendPdfNumber(box, side);
    QByteArray heights = "/Ascent ";
    appendPdfNumber(heights, type->ascent());
    heights += "/Descent ";
    appendPdfNumber(heights, type->descent());
    heights += "/CapHeight ";
    appendPdfNumber(heights, type->ascent() * 0.75);
    font.descriptor = "<</Type /FontDescriptor /FontName /" + name + " /Flags 4 /FontBBox [" + box
        + "] /ItalicAngle 0 /StemV " + (face.isBold ? "140 " : "80 ") + heights;
    font.letters = "<</Type /Font /Subtype /CIDFontType2 /BaseFont /" + name
        + " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
          " /CIDToGIDMap /Identity /DW 500 /W ["
        + widths + "] ";
    font.meaning = meaningOf(glyphs);
    font.whole = "<</Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H ";
    return font;
}

} // namespace vestibule
