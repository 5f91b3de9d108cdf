#include "core/labels/drawing/printtext.h"

#include "core/labels/drawing/textlayout.h"

#include <QFont>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;
constexpr double unitsPerPoint = textUnitsPerInch / 72;
constexpr double unitsPerMillimetre = textUnitsPerInch / 25.4;
constexpr double lineSpacing = 1.15;

} // namespace

QString textOf(const TextRuns &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

void prepare(QTextLayout &layout, const TextRuns &runs, double points, bool isMonospace,
             const QString &family)
{
    layout.setText(textOf(runs).replace(u'\n', QChar::LineSeparator));
    layout.setFont(fontOf({family, isMonospace, false}, points));
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const TextRun &run : runs) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = static_cast<int>(run.text.size());
        range.format.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
        start += range.length;
        formats.append(range);
    }
    layout.setFormats(formats);
}

QFont fontOf(const PrintFace &face, double points)
{
    QFont font;
    QStringList families = face.isMonospace ? QStringList{u"Liberation Mono"_s, u"Courier New"_s}
                                            : QStringList{u"Liberation Sans"_s, u"Arial"_s};
    if (!face.family.isEmpty())
        families.prepend(face.family);
    font.setFamilies(families);
    font.setStyleHint(face.isMonospace ? QFont::Monospace : QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setBold(face.isBold);
    return font;
}

double lineHeight(double points)
{
    return points * lineSpacing * millimetresPerPoint;
}

double layOut(const TextLine &line, QTextLayout &layout)
{
    prepare(layout, line.runs, line.points, line.isMonospace, line.font);
    QTextOption option;
    option.setTextDirection(line.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    // Without a width of its own a right-to-left line would begin far to the right.
    if (only.isValid())
        only.setLineWidth(only.naturalTextWidth());
    layout.endLayout();
    return only.isValid() ? only.ascent() : 0;
}

double widthOf(const TextLine &line)
{
    if (!line.set.glyphs.empty())
        return (line.set.width + line.set.overhang) / 1000 * line.points * millimetresPerPoint;
    QTextLayout layout;
    (void)layOut(line, layout);
    return layout.lineCount() == 0 ? 0 : layout.lineAt(0).naturalTextWidth() / unitsPerMillimetre;
}

QPainterPath outlineOf(const TextLine &line)
{
    QTextLayout layout;
    const double ascent = layOut(line, layout);
    QPainterPath outline;
    const QList<QGlyphRun> glyphRuns = layout.glyphRuns();
    for (const QGlyphRun &glyphs : glyphRuns) {
        const QRawFont font = glyphs.rawFont();
        const QList<quint32> indexes = glyphs.glyphIndexes();
        const QList<QPointF> positions = glyphs.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i)
            outline.addPath(
                font.pathForGlyph(indexes.at(i)).translated(positions.at(i) - QPointF(0, ascent)));
    }
    return outline;
}

bool isPainted(const TextLine &line)
{
    QTextLayout layout;
    (void)layOut(line, layout);
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::any_of(runs.cbegin(), runs.cend(), [](const QGlyphRun &run) {
        const QRawFont font = run.rawFont();
        return !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty();
    });
}

} // namespace vestibule
