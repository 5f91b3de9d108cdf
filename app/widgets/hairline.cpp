#include "app/widgets/hairline.h"

#include "app/widgets/tokens.h"

#include <QPainter>

namespace vestibule {

Hairline::Hairline(Qt::Orientation orientation, Colour colour, QWidget *parent)
    : QWidget(parent),
      m_colour(colour)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    painter.fillRect(rect(), m_colour == Colour::Border ? now.border : now.divider);
}

} // namespace vestibule
