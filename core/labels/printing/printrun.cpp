#include "core/labels/printing/printrun.h"

#include "core/labels/printing/calibrationpage.h"
#include "core/labels/printing/orderedwork.h"

#include <QThread>

namespace vestibule {
using namespace Qt::StringLiterals;

PrintRun::PrintRun(PrintOrder order, std::vector<PrintPiece> pieces, GoOn goOn)
    : m_order(std::move(order)),
      m_pieces(std::move(pieces)),
      m_goOn(std::move(goOn))
{
    m_progress.total = static_cast<int>(m_pieces.size());
}

PrintRun::Outcome PrintRun::print(PageSink &sink)
{
    const auto printed = toPages(sink);
    if (!printed)
        sink.abandon();
    return outcome(printed);
}

PrintRun::Outcome PrintRun::print(ByteSink &sink)
{
    return outcome(toBytes(sink));
}

PrintRun::Outcome PrintRun::outcome(const Result<> &result) const
{
    Outcome outcome;
    outcome.out = m_out;
    outcome.smallCodes = m_smallCodes;
    if (!result)
        outcome.error = result.error();
    return outcome;
}

Result<PrintRun::Groups> PrintRun::groups() const
{
    QHash<LabelCodeId, const PrintLabel *> labels;
    for (const PrintLabel &label : m_order.labels)
        labels.insert(label.id, &label);
    Groups groups;
    for (size_t at = 0; at < m_pieces.size(); ++at) {
        const PrintPiece &piece = m_pieces[at];
        const PrintLabel *label = labels.value(piece.label);
        if (!label)
            return failure(ErrorCode::Invalid, QString::number(piece.labelNumber), u"labels"_s);
        if (groups.empty() || groups.back().label != label)
            groups.push_back({label, at, 0, false});
        ++groups.back().copies;
    }
    if (groups.empty())
        return failure(ErrorCode::Invalid, u"none"_s, u"labels"_s);
    return groups;
}

std::vector<PrintRun::Groups> PrintRun::byPage(const Groups &groups) const
{
    std::vector<Groups> pages;
    int page = -1;
    for (const Group &group : groups) {
        const size_t end = group.first + static_cast<size_t>(group.copies);
        for (size_t at = group.first; at < end; ++at) {
            const bool isNewPage = m_pieces[at].page != page;
            if (isNewPage)
                pages.emplace_back();
            if (isNewPage || at == group.first)
                pages.back().push_back({group.label, at, 0, at != group.first});
            ++pages.back().back().copies;
            page = m_pieces[at].page;
        }
    }
    return pages;
}

Result<std::vector<LabelPainters>> PrintRun::painters() const
{
    LabelPainters painters(m_order.design, m_order.stock.label, m_order.stock.printable(),
                           m_order.dpi);
    for (const PrintLabel &label : m_order.labels) {
        if (const auto warm = painters.warmUp(label.content); !warm)
            return tl::unexpected(warm.error());
    }
    const int threads = std::max(1, QThread::idealThreadCount());
    return std::vector<LabelPainters>(static_cast<size_t>(threads), painters);
}

void PrintRun::countSmall(const Group &group, bool isSmall)
{
    m_smallCodes += isSmall && !group.goesOn ? 1 : 0;
}

Result<> PrintRun::report(const Group &checked)
{
    m_progress.checked = static_cast<int>(checked.first) + checked.copies;
    if (m_goOn && !m_goOn(m_progress))
        return failure(ErrorCode::Unavailable, u"cancelled"_s, u"job"_s);
    return {};
}

Result<> PrintRun::toPages(PageSink &sink)
{
    if (sink.dpi() != m_order.dpi)
        return failure(ErrorCode::Invalid, QString::number(sink.dpi()), u"dpi"_s);
    const auto groups = this->groups();
    if (!groups)
        return tl::unexpected(groups.error());
    const auto painters = this->painters();
    if (!painters)
        return tl::unexpected(painters.error());
    const std::vector<Groups> pages = byPage(*groups);
    if (!sink.keepsUntilFinish()) {
        if (const auto checked = checkAll(pages, drawers(*painters)); !checked)
            return checked;
    }
    if (const auto put = putAll(sink, pages, drawers(*painters)); !put)
        return put;
    if (const auto finished = sink.finish(); !finished)
        return finished;
    m_out = m_pieces.back().number;
    m_progress.out = m_progress.total;
    // It is out, so it is too late to end it.
    (void)report(groups->back());
    return {};
}

std::vector<PrintRun::Drawer> PrintRun::drawers(const std::vector<LabelPainters> &painters) const
{
    std::vector<Drawer> drawers;
    for (const LabelPainters &painter : painters)
        drawers.push_back({painter});
    return drawers;
}

Result<> PrintRun::checkAll(const std::vector<Groups> &pages, std::vector<Drawer> drawers)
{
    OrderedWork<Drawer, std::vector<bool>> work(
        std::move(drawers), [&](Drawer &drawer, size_t item) -> Result<std::vector<bool>> {
            auto page = pageOf(drawer, pages[item], true);
            if (!page)
                return tl::unexpected(page.error());
            return std::move(page->isSmall);
        });
    return work.run(pages.size(), [&](size_t item, std::vector<bool> &&isSmall) {
        return countAndReport(pages[item], isSmall);
    });
}

Result<> PrintRun::putAll(PageSink &sink, const std::vector<Groups> &pages,
                          std::vector<Drawer> drawers)
{
    const bool isToCheck = sink.keepsUntilFinish();
    OrderedWork<Drawer, MadePage> work(
        std::move(drawers), [&](Drawer &drawer, size_t item) -> Result<MadePage> {
            auto page = pageOf(drawer, pages[item], isToCheck);
            if (!page)
                return tl::unexpected(page.error());
            return MadePage{sink.prepared(std::move(page->drawing)), std::move(page->isSmall)};
        });
    return work.run(pages.size(), [&](size_t item, MadePage &&made) -> Result<> {
        if (const auto put = sink.put(std::move(made.page)); !put)
            return put;
        if (!isToCheck) // it is too late to end it
            return {};
        return countAndReport(pages[item], made.isSmall);
    });
}

Result<> PrintRun::countAndReport(const Groups &groups, const std::vector<bool> &isSmall)
{
    for (size_t at = 0; at < groups.size(); ++at) {
        countSmall(groups[at], isSmall[at]);
        if (const auto goesOn = report(groups[at]); !goesOn)
            return goesOn;
    }
    return {};
}

Result<> PrintRun::draw(Drawer &drawer, const PrintLabel &label)
{
    if (drawer.last == &label)
        return {};
    auto drawn = drawer.painter.draw(label.content);
    if (!drawn)
        return tl::unexpected(ofLabel(drawn.error(), label.content));
    drawer.drawn = std::move(*drawn);
    drawer.last = &label;
    return {};
}

Result<PrintRun::DrawnPage> PrintRun::pageOf(Drawer &drawer, const Groups &groups,
                                             bool isToCheck) const
{
    DrawnPage page;
    if (m_order.stock.kind == LabelStock::Kind::Plain)
        page.drawing.push_back(placed(cutMarks(m_order.stock), QRectF({}, m_order.stock.page)));
    for (const Group &group : groups) {
        if (const auto drawn = draw(drawer, *group.label); !drawn)
            return tl::unexpected(drawn.error());
        for (int copy = 0; copy < group.copies; ++copy) {
            const PrintPiece &piece = m_pieces[group.first + static_cast<size_t>(copy)];
            const QRectF cell = m_order.stock.cell(piece.position - 1);
            page.drawing.push_back(placed(drawer.drawn.drawing, cell));
        }
        page.isSmall.push_back(drawer.drawn.isCodeSmall());
    }
    if (isToCheck) {
        if (const auto checked = check(page.drawing, groups); !checked)
            return tl::unexpected(checked.error());
    }
    return page;
}

PlacedDrawing PrintRun::placed(const PrintDrawing &drawing, const QRectF &area) const
{
    return {drawing, m_order.profile.corner(area, m_order.stock.page), m_order.profile.rotation};
}

} // namespace vestibule
