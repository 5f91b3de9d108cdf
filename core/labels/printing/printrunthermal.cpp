// The part of a run that feeds label printers.
#include "core/labels/printing/orderedwork.h"
#include "core/labels/printing/placedcheck.h"
#include "core/labels/printing/printrun.h"
#include "core/labels/printing/zpl.h"

#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

Result<PrintRun::Bitmap> PrintRun::bitmapOf(LabelPainters &painter, const Group &group) const
{
    const LabelContent &content = group.label->content;
    const PrintPiece &piece = m_pieces[group.first];
    const auto label = painter.draw(content);
    if (!label)
        return tl::unexpected(ofLabel(label.error(), content));
    const PlacedDrawing onPage = placed(label->drawing, m_order.stock.cell(0));
    PrintDrawing page;
    page.size = m_order.stock.page;
    QImage raster = rasterOf(page, m_order.dpi, QImage::Format_Grayscale8);
    {
        QPainter painting(&raster);
        painting.setRenderHint(QPainter::TextAntialiasing);
        paint(painting, onPage, m_order.dpi);
    }
    const QImage bitmap = inBlackAndWhite(raster);
    const PrintedPage printed{m_order.stock.page, m_order.dpi,
                              [&bitmap](const QRect &dots) { return bitmap.copy(dots); }};
    if (const auto checked = checkPlaced(onPage, content.address, printed); !checked)
        return tl::unexpected(refusal(checked.error(), onPage, piece, content));
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
        countSmall((*groups)[item], label.isCodeSmall);
        return report((*groups)[item]);
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
        return report(groups->back());
    });
    if (!sent)
        return sent;
    return sink.finish();
}

} // namespace vestibule
