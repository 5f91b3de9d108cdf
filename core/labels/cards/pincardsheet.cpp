#include "core/labels/cards/pincardsheet.h"

#include "core/labels/check/labelcheck.h"
#include "core/labels/drawing/pdffile.h"
#include "core/labels/printing/calibrationpage.h"
#include "core/labels/stock/labelstock.h"

#include <QPainter>

namespace vestibule {

namespace {

constexpr QSizeF a4(210, 297);

/// Cards side by side in the middle of a page.
LabelStock layoutOf(PinCardPaper paper)
{
    LabelStock stock;
    stock.kind = LabelStock::Kind::Plain;
    stock.label = pinCardSize;
    stock.pitch = pinCardSize;
    switch (paper) {
    case PinCardPaper::A6:
        stock.page = pinCardSize;
        break;
    case PinCardPaper::FourOnA4:
        stock.page = a4;
        stock.columns = 2;
        stock.rows = 2;
        stock.pitch = a4 / 2;
        break;
    case PinCardPaper::TwoWithMarks:
        stock.page = a4.transposed();
        stock.columns = 2;
        stock.first = {(a4.height() - 2 * pinCardSize.width()) / 2,
                       (a4.width() - pinCardSize.height()) / 2};
        break;
    }
    return stock;
}

} // namespace

Result<PinCardSheet> pinCardSheet(const PinCardContent &content, PinCardPaper paper, int dpi)
{
    auto card = drawPinCard(content, dpi);
    if (!card)
        return tl::unexpected(card.error());
    if (content.wifi) {
        const auto network = wifiText(*content.wifi);
        if (!network)
            return tl::unexpected(network.error());
        if (const auto checked = checkSymbol(rasterOf(*card, dpi), *network); !checked)
            return tl::unexpected(checked.error());
    }
    const LabelStock stock = layoutOf(paper);
    PinCardSheet sheet{stock.page, {}, std::move(*card), {}};
    for (int index = 0; index < stock.labelsPerPage(); ++index)
        sheet.corners.push_back(stock.cell(index).topLeft());
    if (paper == PinCardPaper::TwoWithMarks)
        sheet.marks = cutMarks(stock);
    return sheet;
}

QImage pictureOf(const PinCardSheet &sheet, int dpi)
{
    PrintDrawing page;
    page.size = sheet.page;
    QImage picture = rasterOf(page, dpi);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, sheet.marks, {}, dpi);
    for (const QPointF &corner : sheet.corners)
        paint(painter, sheet.card, corner, dpi);
    return picture;
}

Result<> savePinCard(const PinCardSheet &sheet, const QString &path)
{
    constexpr int dpi = 300;
    const auto pdf = PdfFile::create(path, sheet.page, dpi);
    if (!pdf)
        return tl::unexpected(pdf.error());
    PageDrawing page = {{sheet.marks, {}, 0}};
    for (const QPointF &corner : sheet.corners)
        page.push_back({sheet.card, corner, 0});
    (*pdf)->add((*pdf)->contentOf(page));
    return (*pdf)->commit();
}

} // namespace vestibule
