#include "app/labels/printers/calibrationdrawing.h"

#include "app/widgets/painters.h"
#include "core/labels/printing/printerprofile.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Paper stays paper in a dark window.
const Colours &onPaper()
{
    return colours(false);
}

void arrow(QPainter &painter, const QPointF &from, const QPointF &to)
{
    painter.drawLine(from, to);
    const bool isFlat = qAbs(from.y() - to.y()) < qAbs(from.x() - to.x());
    const QPointF along = isFlat ? QPointF(px(4), 0) : QPointF(0, px(4));
    const QPointF aside = isFlat ? QPointF(0, px(3)) : QPointF(px(3), 0);
    for (const QPointF &tip : {from, to}) {
        const QPointF inward = tip == from ? along : -along;
        painter.drawLine(tip, tip + inward + aside);
        painter.drawLine(tip, tip + inward - aside);
    }
}

} // namespace

CalibrationDrawing::CalibrationDrawing(const QSizeF &page, QWidget *parent)
    : QWidget(parent),
      m_page(page)
{
    setAccessibleName(tr("Where the crosses A, B and C stand, and from where to measure"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CalibrationDrawing::sizeHint() const
{
    return {px(220), px(260)};
}

void CalibrationDrawing::setCross(int cross)
{
    m_cross = cross;
    update();
}

void CalibrationDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &now = onPaper();
    const double scale = std::min((width() - px(8)) / m_page.width(),
                                  (height() - px(8)) / m_page.height());
    const QSizeF size = m_page * scale;
    const QRectF paper(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    paintBox(painter, paper, 2, now.paper, now.borderStrong);
    const MeasuredCrosses at = expectedCrosses(m_page);
    // Further in than on paper: small as it is, the drawing would be all edge.
    const auto shown = [&](const QPointF &cross) {
        const auto inward = [](double part) { return 0.16 + part * 0.68; };
        return paper.topLeft()
            + QPointF(inward(cross.x() / m_page.width()) * size.width(),
                      inward(cross.y() / m_page.height()) * size.height());
    };
    const std::array<QPointF, 3> crosses{shown(at.topLeft), shown(at.topRight),
                                         shown(at.bottomLeft)};
    const std::array<QString, 3> letters{u"A"_s, u"B"_s, u"C"_s};
    for (size_t i = 0; i < crosses.size(); ++i) {
        const bool isCurrent = int(i) == m_cross;
        const QColor ink = isCurrent ? now.accent : now.textMuted;
        painter.setPen(QPen(ink, isCurrent ? 2 : 1.2));
        const QPointF &cross = crosses[i];
        painter.drawLine(cross - QPointF(px(9), 0), cross + QPointF(px(9), 0));
        painter.drawLine(cross - QPointF(0, px(9)), cross + QPointF(0, px(9)));
        paintText(painter, QRect(int(cross.x()) + px(10), int(cross.y()) + px(4), px(20), px(18)),
                  letters[i], TextStyle::BodyStrong, ink);
        if (!isCurrent)
            continue;
        painter.setPen(QPen(ink, 1.2));
        arrow(painter, {paper.left(), cross.y()}, {cross.x() - px(2), cross.y()});
        arrow(painter, {cross.x(), paper.top()}, {cross.x(), cross.y() - px(2)});
    }
}

} // namespace vestibule
