#include "app/printing/labelsheetview.h"

#include "app/widgets/painters.h"

#include <QPainter>

namespace vestibule {

LabelSheetView::LabelSheetView(const QSize &size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LabelSheetView::setPicture(const QImage &picture, const QString &meaning)
{
    m_picture = picture;
    setAccessibleName(meaning);
    setVisible(!picture.isNull());
    update();
}

void LabelSheetView::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintBox(painter, rect(), px(4), colours.paper, colours.border);
    const QRect inner = rect().adjusted(px(2), px(2), -px(2), -px(2));
    const QSize size = m_picture.size().scaled(inner.size(), Qt::KeepAspectRatio);
    const QPoint corner(inner.left() + (inner.width() - size.width()) / 2,
                        inner.top() + (inner.height() - size.height()) / 2);
    painter.drawImage(QRect(corner, size), m_picture);
}

} // namespace vestibule
