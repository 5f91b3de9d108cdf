#include "core/labels/drawing/printtext.h"

#include "core/base/visibletext.h"

#include <QFont>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <optional>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;
constexpr double unitsPerPoint = textUnitsPerInch / 72;
constexpr double unitsPerMillimetre = textUnitsPerInch / 25.4;
constexpr double lineSpacing = 1.15;
constexpr double step = 0.5;

QFont fontOf(double points, bool isMonospace, const QString &family)
{
    QFont font;
    QStringList families = isMonospace ? QStringList{u"Liberation Mono"_s, u"Courier New"_s}
                                       : QStringList{u"Liberation Sans"_s, u"Arial"_s};
    if (!family.isEmpty())
        families.prepend(family);
    font.setFamilies(families);
    font.setStyleHint(isMonospace ? QFont::Monospace : QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qRound(points * unitsPerPoint));
    return font;
}

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
    layout.setFont(fontOf(points, isMonospace, family));
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

/// The part of `runs` from character `from` to before `to`.
TextRuns slice(const TextRuns &runs, qsizetype from, qsizetype to)
{
    TextRuns part;
    qsizetype start = 0;
    for (const TextRun &run : runs) {
        const qsizetype begin = std::clamp<qsizetype>(from - start, 0, run.text.size());
        const qsizetype end = std::clamp<qsizetype>(to - start, 0, run.text.size());
        if (begin < end)
            part.push_back({run.text.mid(begin, end - begin), run.bold});
        start += run.text.size();
    }
    return part;
}

void removeEnd(TextRuns &runs)
{
    while (!runs.empty()) {
        QString &last = runs.back().text;
        while (!last.isEmpty() && last.back().isSpace())
            last.chop(1);
        if (!last.isEmpty())
            return;
        runs.pop_back();
    }
}

using Lines = std::vector<TextLine>;

std::optional<Lines> linesAt(double points, const TextRuns &runs, const TextFit &fit, int maxLines,
                             QTextOption::WrapMode wrap)
{
    QTextLayout layout;
    prepare(layout, runs, points, fit.isMonospace, fit.font);
    QTextOption option;
    option.setWrapMode(wrap);
    layout.setTextOption(option);
    const double width = fit.width * unitsPerMillimetre;
    Lines lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const auto used = static_cast<int>(lines.size()) + 1;
        if (used > maxLines || line.naturalTextWidth() > width
            || used * lineHeight(points) > fit.room) {
            layout.endLayout();
            return std::nullopt;
        }
        TextRuns part = slice(runs, line.textStart(), line.textStart() + line.textLength());
        removeEnd(part);
        lines.push_back(
            {std::move(part), points, fit.isMonospace, layout.text().isRightToLeft(), fit.font});
    }
    layout.endLayout();
    return lines;
}

std::optional<Lines> largestLines(const TextRuns &runs, const TextFit &fit, int maxLines,
                                  double smallest, QTextOption::WrapMode wrap)
{
    const int steps = qFloor((fit.largest - smallest) / step);
    for (int i = 0; i <= steps; ++i) {
        if (auto lines = linesAt(fit.largest - i * step, runs, fit, maxLines, wrap))
            return lines;
    }
    return linesAt(smallest, runs, fit, maxLines, wrap);
}

bool hasEmptyBoxes(const TextRuns &runs, const TextFit &fit)
{
    QTextLayout layout;
    prepare(layout, runs, fit.largest, fit.isMonospace, fit.font);
    layout.beginLayout();
    while (layout.createLine().isValid()) { }
    layout.endLayout();
    const QList<QGlyphRun> glyphRuns = layout.glyphRuns();
    return std::any_of(glyphRuns.cbegin(), glyphRuns.cend(),
                       [](const QGlyphRun &glyphs) { return glyphs.glyphIndexes().contains(0U); });
}

/// The first character that would print as an empty box; 0 when there is none.
char32_t characterWithoutFont(const TextRuns &runs, const TextFit &fit)
{
    if (!hasEmptyBoxes(runs, fit))
        return 0;
    const QList<uint> characters = textOf(runs).toUcs4();
    for (const uint character : characters) {
        const auto one = static_cast<char32_t>(character);
        if (!QChar::isSpace(one) && hasEmptyBoxes({{QString::fromUcs4(&one, 1), false}}, fit))
            return one;
    }
    return QChar::ReplacementCharacter;
}

} // namespace

double lineHeight(double points)
{
    return points * lineSpacing * millimetresPerPoint;
}

Result<Lines> fitText(const TextRuns &given, const TextFit &fit, const QString &field)
{
    TextRuns runs = given;
    for (TextRun &run : runs)
        run.text = visibleText(run.text);
    // More can't fit on any paper of ours, and laying it out would take long.
    constexpr qsizetype mostCharacters = 1000;
    const QString text = textOf(runs);
    if (text.size() > mostCharacters)
        return failure(ErrorCode::Invalid, u"does not fit"_s, field);
    if (const char32_t missing = characterWithoutFont(runs, fit); missing != 0)
        return failure(ErrorCode::Invalid,
                       u"no font for U+%1"_s.arg(QString::number(uint(missing), 16).toUpper()),
                       field);
    const int breaks = static_cast<int>(text.count(u'\n'));
    auto lines = largestLines(runs, fit, 1 + breaks, fit.smallest, QTextOption::NoWrap);
    if (!lines && fit.lines > 1 + breaks)
        lines = largestLines(runs, fit, fit.lines, fit.smallestWrapped, QTextOption::WordWrap);
    if (!lines && fit.lines > 1 + breaks)
        lines = largestLines(runs, fit, fit.lines, fit.smallestWrapped,
                             QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (!lines)
        return failure(ErrorCode::Invalid, u"does not fit"_s, field);
    return std::move(*lines);
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

} // namespace vestibule
