#include "core/labels/printing/printrun.h"

#include "core/labels/check/labelcheck.h"
#include "core/labels/printing/calibrationpage.h"
#include "core/labels/printing/orderedwork.h"
#include "core/labels/printing/zpl.h"

#include <QPainter>
#include <QThread>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerInch = 25.4;

} // namespace

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

Result<std::vector<PrintRun::Group>> PrintRun::groups() const
{
    QHash<LabelCodeId, const PrintLabel *> labels;
    for (const PrintLabel &label : m_order.labels)
        labels.insert(label.id, &label);
    std::vector<Group> groups;
    for (size_t at = 0; at < m_pieces.size(); ++at) {
        const PrintLabel *label = labels.value(m_pieces[at].label);
        if (!label)
            return failure(ErrorCode::Invalid, QString::number(m_pieces[at].labelNumber),
                           u"labels"_s);
        if (groups.empty() || groups.back().label != label)
            groups.push_back({label, at, 0});
        ++groups.back().copies;
    }
    if (groups.empty())
        return failure(ErrorCode::Invalid, u"none"_s, u"labels"_s);
    return groups;
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

Result<> PrintRun::report(int checked)
{
    m_progress.checked = checked;
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
    if (!sink.keepsUntilFinish()) {
        if (const auto checked = checkAll(*groups, *painters); !checked)
            return checked;
    }
    if (const auto painted = paintAll(sink, *groups, *painters); !painted)
        return painted;
    if (const auto finished = sink.finish(); !finished)
        return finished;
    m_out = m_pieces.back().number;
    m_progress.out = m_progress.total;
    // It is out, so it is too late to end it.
    (void)report(m_progress.total);
    return {};
}

Result<> PrintRun::checkAll(const std::vector<Group> &groups,
                            const std::vector<LabelPainters> &painters)
{
    OrderedWork<LabelPainters, bool> work(
        painters, [&groups](LabelPainters &painter, size_t item) -> Result<bool> {
            const auto label = painter.drawChecked(groups[item].label->content);
            if (!label)
                return tl::unexpected(label.error());
            return label->isCodeSmall();
        });
    return work.run(groups.size(), [this, &groups](size_t item, bool &&isSmall) {
        m_smallCodes += isSmall ? 1 : 0;
        return report(static_cast<int>(groups[item].first) + groups[item].copies);
    });
}

Result<> PrintRun::paintAll(PageSink &sink, const std::vector<Group> &groups,
                            const std::vector<LabelPainters> &painters)
{
    const bool isChecked = !sink.keepsUntilFinish();
    OrderedWork<LabelPainters, DrawnLabel> work(
        painters, [&groups, isChecked](LabelPainters &painter, size_t item) {
            const LabelContent &content = groups[item].label->content;
            return isChecked ? painter.draw(content) : painter.drawChecked(content);
        });
    m_page = m_pieces.front().page;
    paintMarks(sink);
    return work.run(groups.size(), [&](size_t item, DrawnLabel &&label) -> Result<> {
        const Group &group = groups[item];
        for (int copy = 0; copy < group.copies; ++copy) {
            const PrintPiece &piece = m_pieces[group.first + static_cast<size_t>(copy)];
            if (const auto done = paintPiece(sink, label.drawing, piece); !done)
                return done;
        }
        if (isChecked) // it is too late to end it
            return {};
        m_smallCodes += label.isCodeSmall() ? 1 : 0;
        return report(static_cast<int>(group.first) + group.copies);
    });
}

void PrintRun::paintMarks(PageSink &sink) const
{
    if (m_order.stock.kind == LabelStock::Kind::Plain)
        paintPlaced(sink.painter(), cutMarks(m_order.stock), QRectF({}, m_order.stock.page));
}

Result<> PrintRun::paintPiece(PageSink &sink, const PrintDrawing &drawing, const PrintPiece &piece)
{
    if (piece.page != m_page) {
        if (const auto begun = sink.beginNextPage(); !begun)
            return begun;
        m_page = piece.page;
        paintMarks(sink);
    }
    paintPlaced(sink.painter(), drawing, m_order.stock.cell(piece.position - 1));
    return {};
}

void PrintRun::paintPlaced(QPainter &painter, const PrintDrawing &drawing, const QRectF &area) const
{
    const QPointF corner = m_order.profile.corner(area, m_order.stock.page);
    if (m_order.profile.rotation == 0) {
        paint(painter, drawing, corner, m_order.dpi);
        return;
    }
    painter.save();
    painter.translate(corner * (m_order.dpi / millimetresPerInch));
    painter.rotate(m_order.profile.rotation);
    paint(painter, drawing, {}, m_order.dpi);
    painter.restore();
}

Result<PrintRun::Bitmap> PrintRun::bitmapOf(LabelPainters &painter, const Group &group) const
{
    const LabelContent &content = group.label->content;
    const auto named = [&](Error error) {
        error.detail = content.number + u": "_s + error.detail;
        return tl::unexpected(error);
    };
    const auto label = painter.draw(content);
    if (!label)
        return named(label.error());
    PrintDrawing page;
    page.size = m_order.stock.page;
    QImage raster = rasterOf(page, m_order.dpi, QImage::Format_Grayscale8);
    {
        QPainter onPage(&raster);
        onPage.setRenderHint(QPainter::TextAntialiasing);
        paintPlaced(onPage, label->drawing, m_order.stock.cell(0));
    }
    const QImage bitmap = inBlackAndWhite(raster);
    if (const auto checked = checkSymbol(bitmap, content.address); !checked)
        return named(checked.error());
    return Bitmap{zplOf(bitmap, group.copies, m_order.darkness), label->isCodeSmall()};
}

Result<> PrintRun::toBytes(ByteSink &sink)
{
    if (m_order.stock.labelsPerPage() != 1)
        return failure(ErrorCode::Invalid, u"one label a page"_s, u"stock"_s);
    const auto groups = this->groups();
    if (!groups)
        return tl::unexpected(groups.error());
    auto painters = this->painters();
    if (!painters)
        return tl::unexpected(painters.error());
    OrderedWork<LabelPainters, Bitmap> work(
        std::move(*painters),
        [&](LabelPainters &painter, size_t item) { return bitmapOf(painter, (*groups)[item]); });
    // Drawn twice rather than kept: a long job's bitmaps fill the memory.
    const auto checked = work.run(groups->size(), [&](size_t item, Bitmap &&label) {
        m_smallCodes += label.isCodeSmall ? 1 : 0;
        return report(static_cast<int>((*groups)[item].first) + (*groups)[item].copies);
    });
    if (!checked)
        return checked;
    const auto sent = work.run(groups->size(), [&](size_t item, Bitmap &&label) -> Result<> {
        const Group &group = (*groups)[item];
        if (const auto done = sink.send(label.zpl); !done)
            return done;
        const size_t last = group.first + static_cast<size_t>(group.copies) - 1;
        m_out = m_pieces[last].number;
        m_progress.out = static_cast<int>(last) + 1;
        return report(m_progress.total);
    });
    if (!sent)
        return sent;
    return sink.finish();
}

} // namespace vestibule
