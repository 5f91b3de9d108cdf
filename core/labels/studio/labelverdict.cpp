#include "core/labels/studio/labelverdict.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

double areaOf(const LabelStock &stock)
{
    return stock.label.width() * stock.label.height();
}

bool isForSamePrinter(const LabelStock &one, const LabelStock &other)
{
    const auto isPage = [](const LabelStock &stock) {
        return stock.kind == LabelStock::Kind::Sheet || stock.kind == LabelStock::Kind::Plain;
    };
    return isPage(one) ? isPage(other) && one.page == other.page : !isPage(other);
}

} // namespace

LabelVerdict verdictOf(const Error &error)
{
    LabelVerdict verdict;
    verdict.field = error.field;
    if (error.field == u"stock"_s) {
        verdict.kind = LabelVerdict::Kind::NoRoom;
        verdict.leastSize = error.detail;
    } else {
        verdict.kind = error.field == u"symbol"_s ? LabelVerdict::Kind::Unreadable
                                                  : LabelVerdict::Kind::TextTooLong;
    }
    return verdict;
}

JudgedLabel judgeLabel(LabelPainters &painters, const LabelContent &content)
{
    auto drawn = painters.drawChecked(content);
    if (!drawn) {
        JudgedLabel judged{verdictOf(drawn.error()), {}};
        // A code that draws but doesn't read is shown, so that people see what is wrong.
        if (auto unread = painters.draw(content))
            judged.drawn = std::move(*unread);
        return judged;
    }
    LabelVerdict verdict;
    verdict.module = drawn->module;
    verdict.neededModule = drawn->neededModule;
    verdict.neededSide = drawn->symbol.width() / drawn->module * drawn->neededModule;
    if (drawn->isCodeSmall())
        verdict.kind = LabelVerdict::Kind::SmallCode;
    return {verdict, std::move(*drawn)};
}

std::optional<LabelStock> nextLargerStock(const std::vector<LabelStock> &stocks,
                                          const LabelStock &stock, const DesignChoice &design,
                                          const std::vector<LabelContent> &contents, int dpi)
{
    std::vector<LabelStock> larger;
    for (const LabelStock &other : stocks) {
        if (areaOf(other) > areaOf(stock) + 1 && isForSamePrinter(stock, other))
            larger.push_back(other);
    }
    std::stable_sort(larger.begin(), larger.end(), [](const LabelStock &one, const auto &other) {
        return areaOf(one) < areaOf(other);
    });
    for (const LabelStock &other : larger) {
        LabelPainters painters(design, other.label, other.printable(), dpi);
        const bool areGood = std::all_of(contents.begin(), contents.end(),
                                         [&painters](const LabelContent &content) {
                                             return judgeLabel(painters, content).verdict.isGood();
                                         });
        if (areGood)
            return other;
    }
    return std::nullopt;
}

} // namespace vestibule
