// How large a text may be in its space, and where it breaks.
#include "core/base/visibletext.h"
#include "core/labels/drawing/letters.h"
#include "core/labels/drawing/textlayout.h"

#include <QGlyphRun>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <optional>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;
constexpr double unitsPerMillimetre = textUnitsPerInch / 25.4;
constexpr double step = 0.5;

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

/// Only one line, or nothing.
std::optional<Lines> largestSetLine(const TextRuns &runs, const TextFit &fit, const SetText &set)
{
    const double widthAtOnePoint = (set.width + set.overhang) / 1000 * millimetresPerPoint;
    const auto fits = [&](double points) {
        return widthAtOnePoint * points <= fit.width && lineHeight(points) <= fit.room;
    };
    double points = fit.largest;
    while (!fits(points) && points > fit.smallest)
        points = std::max(points - step, fit.smallest);
    if (!fits(points))
        return std::nullopt;
    return Lines{{runs, points, fit.isMonospace, false, fit.font, set}};
}

std::optional<Lines> wrappedLines(const TextRuns &runs, const TextFit &fit, int breaks)
{
    if (fit.lines <= 1 + breaks)
        return std::nullopt;
    auto lines = largestLines(runs, fit, fit.lines, fit.smallestWrapped, QTextOption::WordWrap);
    return lines ? lines
                 : largestLines(runs, fit, fit.lines, fit.smallestWrapped,
                                QTextOption::WrapAtWordBoundaryOrAnywhere);
}

} // namespace

Result<Lines> fitText(const TextRuns &given, const TextFit &fit, const QString &field,
                      Letters &letters)
{
    TextRuns runs = given;
    for (TextRun &run : runs)
        run.text = visibleText(run.text);
    // More can't fit on any paper of ours, and laying it out would take long.
    constexpr qsizetype mostCharacters = 1000;
    const QString text = textOf(runs);
    if (text.size() > mostCharacters)
        return failure(ErrorCode::Invalid, u"does not fit"_s, field);
    const auto set = letters.set(runs, fit.isMonospace, fit.font);
    if (!set) {
        if (const char32_t missing = characterWithoutFont(runs, fit); missing != 0)
            return failure(ErrorCode::Invalid,
                           u"no font for U+%1"_s.arg(QString::number(uint(missing), 16).toUpper()),
                           field);
    }
    const int breaks = static_cast<int>(text.count(u'\n'));
    auto lines = set ? largestSetLine(runs, fit, *set)
                     : largestLines(runs, fit, 1 + breaks, fit.smallest, QTextOption::NoWrap);
    if (!lines)
        lines = wrappedLines(runs, fit, breaks);
    if (!lines)
        return failure(ErrorCode::Invalid, u"does not fit"_s, field);
    for (TextLine &line : *lines) {
        if (line.set.glyphs.empty())
            line.set = letters.set(line.runs, line.isMonospace, line.font).value_or(SetText());
    }
    return std::move(*lines);
}

Result<Lines> fitText(const TextRuns &runs, const TextFit &fit, const QString &field)
{
    Letters letters;
    return fitText(runs, fit, field, letters);
}

} // namespace vestibule
