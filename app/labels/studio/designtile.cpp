#include "app/labels/studio/designtile.h"

#include "app/widgets/painters.h"

#include <QPainter>

namespace vestibule {

DesignTile::DesignTile(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DesignTile::setPictures(std::vector<QImage> pictures)
{
    m_pictures = std::move(pictures);
    update();
}

QSize DesignTile::sizeHint() const
{
    return {px(80), px(66)};
}

void DesignTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(isEnabled() ? 1 : 0.45);
    const Colours &now = coloursFor(palette());
    const QRect frame(1, 1, width() - 2, px(46) - 2);
    paintBox(painter, frame, 6, now.paper, isChecked() || underMouse() ? now.accent : now.border);
    if (isChecked())
        paintBox(painter, frame.adjusted(1, 1, -1, -1), 5, {}, now.accent);
    const int step = px(5);
    const int behind = int(m_pictures.size()) - 1;
    const QRect inner = frame.adjusted(px(4), px(4), -px(4) - std::max(0, behind) * step,
                                       -px(4) - std::max(0, behind) * step);
    for (int index = behind; index >= 0; --index) {
        const QImage &picture = m_pictures[size_t(index)];
        QRect place(QPoint(), picture.size().scaled(inner.size(), Qt::KeepAspectRatio));
        place.moveCenter(inner.center() + QPoint(step, step) * index);
        if (behind > 0)
            painter.fillRect(place.adjusted(-1, -1, 1, 1), now.border);
        painter.drawImage(place, picture);
    }
    paintText(painter, QRect(0, px(48), width(), px(18)), text(),
              isChecked() ? TextStyle::Chip : TextStyle::Caption,
              isChecked() ? now.text : now.textSecondary, Qt::AlignCenter);
}

} // namespace vestibule
