#include "app/labels/wall/photoview.h"

#include "app/widgets/icons.h"
#include "app/widgets/plaintip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

PhotoView::PhotoView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"photoView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(px(240), px(200));
    setAccessibleName(tr("Photo"));
    setAccessibleDescription(tr("Left and Right choose a code on the photo."));
}

QSize PhotoView::sizeHint() const
{
    return {px(640), px(640)};
}

void PhotoView::setPhoto(const QImage &photo)
{
    m_photo = photo;
    m_scaled = {};
    m_hovered = -1;
    update();
}

void PhotoView::setMarks(std::vector<PhotoMark> marks)
{
    m_marks = std::move(marks);
    m_hovered = -1;
    update();
}

void PhotoView::setHighlighted(const QSet<int> &marks)
{
    m_highlighted = marks;
    update();
}

void PhotoView::setDropWanted(bool isWanted)
{
    m_isDropWanted = isWanted;
    update();
}

QRectF PhotoView::photoRect() const
{
    if (m_photo.isNull())
        return {};
    const QRectF room = QRectF(rect()).adjusted(px(16), px(16), -px(16), -px(16));
    const QSizeF size = QSizeF(m_photo.size()).scaled(room.size(), Qt::KeepAspectRatio);
    QRectF fitted({}, size);
    fitted.moveCenter(room.center());
    return fitted.toAlignedRect();
}

QPolygonF PhotoView::outlineOf(int mark) const
{
    const QRectF photo = photoRect();
    QTransform place;
    place.translate(photo.x(), photo.y());
    place.scale(photo.width(), photo.height());
    return place.map(m_marks.at(size_t(mark)).outline);
}

int PhotoView::markAt(const QPointF &point) const
{
    constexpr double near = 4;
    for (int mark = 0; mark < int(m_marks.size()); ++mark) {
        const QPolygonF outline = outlineOf(mark);
        const QRectF box = outline.boundingRect().adjusted(-near, -near, near, near);
        if (box.contains(point))
            return mark;
    }
    return -1;
}

void PhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    painter.fillRect(rect(), now.sunken);
    if (m_photo.isNull())
        return;
    const QRectF photo = photoRect();
    const QSize wanted = (photo.size() * devicePixelRatioF()).toSize();
    if (m_scaled.size() != wanted) {
        m_scaled = QPixmap::fromImage(
            m_photo.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    painter.drawPixmap(photo.toRect(), m_scaled);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_highlighted.isEmpty()) {
        // What is chosen stands out from the rest of the photo.
        QPainterPath shade;
        shade.addRect(photo);
        for (const int mark : m_highlighted) {
            QPainterPath hole;
            hole.addPolygon(outlineOf(mark));
            hole.closeSubpath();
            shade = shade.subtracted(hole);
        }
        painter.fillPath(shade, QColor(0, 0, 0, 90));
    }
    for (int mark = 0; mark < int(m_marks.size()); ++mark)
        paintMark(painter, mark);
    if (!m_isDropWanted)
        return;
    QPen pen(now.accent, 2);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(6, 6, -6, -6), 8, 8);
}

void PhotoView::paintMark(QPainter &painter, int mark) const
{
    const Colours &now = coloursFor(palette());
    const ChipText &chip = m_marks[size_t(mark)].chip;
    const Tone &tone = now.tone(chip.tone);
    const bool isStrong = m_highlighted.contains(mark) || mark == m_hovered;
    const QPolygonF outline = outlineOf(mark);
    const QColor line = chip.tone == ToneKind::Neutral ? now.borderContrast : tone.solid;
    painter.setBrush(Qt::NoBrush);
    // White below, so that the frame is seen on dark walls, too.
    painter.setPen(QPen(QColor(255, 255, 255, 200), isStrong ? 6 : 4, Qt::SolidLine, Qt::SquareCap,
                        Qt::RoundJoin));
    painter.drawPolygon(outline);
    QPen pen(line, isStrong ? 3.5 : 2, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin);
    if (chip.tone == ToneKind::Danger)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawPolygon(outline);
    const QRectF box = outline.boundingRect();
    const int side = px(18);
    if (box.width() < side && !isStrong)
        return;
    const QRect badge(qRound(box.right()) - side / 2, qRound(box.top()) - side / 2, side, side);
    paintBox(painter, QRectF(badge).adjusted(-1, -1, 1, 1), side / 2.0 + 1, Qt::white);
    paintBox(painter, badge, side / 2.0, line);
    paintIcon(painter, badge, chip.icon, Qt::white, px(12));
}

void PhotoView::mousePressEvent(QMouseEvent *event)
{
    const int mark = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (mark >= 0)
        Q_EMIT markChosen(mark);
}

void PhotoView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setToolTip(plainTip(
        mark < 0 ? QString()
                 : tr("%1: %2").arg(m_marks[size_t(mark)].name, m_marks[size_t(mark)].chip.text)));
    setCursor(mark < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void PhotoView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void PhotoView::step(int by)
{
    if (m_marks.empty())
        return;
    const int count = int(m_marks.size());
    const int from = m_highlighted.isEmpty()
        ? (by > 0 ? -1 : 0)
        : *std::min_element(m_highlighted.cbegin(), m_highlighted.cend());
    Q_EMIT markChosen((from + by + count) % count);
}

void PhotoView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        step(event->key() == Qt::Key_Right ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace vestibule
