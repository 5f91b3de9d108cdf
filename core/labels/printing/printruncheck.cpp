// The part of a run that reads each label where it comes to stand.
#include "core/labels/printing/placedcheck.h"
#include "core/labels/printing/printrun.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<> PrintRun::check(const PageDrawing &page, const Groups &groups) const
{
    const PrintedPage printed{m_order.stock.page, m_order.dpi, [this, &page](const QRect &dots) {
                                  return rasterOf(page, dots, m_order.dpi);
                              }};
    size_t at = page.size();
    for (const Group &group : groups)
        at -= static_cast<size_t>(group.copies);
    for (const Group &group : groups) {
        const LabelContent &content = group.label->content;
        const size_t end = group.first + static_cast<size_t>(group.copies);
        for (size_t piece = group.first; piece < end; ++piece, ++at) {
            if (const auto checked = checkPlaced(page[at], content.address, printed); !checked)
                return tl::unexpected(refusal(checked.error(), page[at], m_pieces[piece], content));
        }
    }
    return {};
}

Error PrintRun::refusal(Error error, const PlacedDrawing &label, const PrintPiece &piece,
                        const LabelContent &content) const
{
    if (error.field == u"symbol"_s && !m_order.profile.isNeutral()) {
        const PageDrawing alone{{label.drawing, {}, 0}};
        const PrintedPage own{label.drawing.size, m_order.dpi, [this, &alone](const QRect &dots) {
                                  return rasterOf(alone, dots, m_order.dpi);
                              }};
        if (checkPlaced(alone.front(), content.address, own))
            error.field = u"profile"_s;
    }
    const bool isOfPlace = error.field == u"page"_s || error.field == u"profile"_s;
    if (isOfPlace && m_order.stock.labelsPerPage() > 1)
        error.detail = QString::number(piece.position);
    return ofLabel(error, content);
}

Error PrintRun::ofLabel(Error error, const LabelContent &content)
{
    error.detail = content.number + u": "_s + error.detail;
    return error;
}

} // namespace vestibule
