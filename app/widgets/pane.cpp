#include "app/widgets/pane.h"

#include <QPainter>

namespace vestibule {

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    switch (m_ground) {
    case Ground::Window:
        painter.fillRect(rect(), now.window);
        break;
    case Ground::Surface:
        painter.fillRect(rect(), now.surface);
        break;
    case Ground::Sunken:
        painter.fillRect(rect(), now.sunken);
        break;
    case Ground::Rail:
        painter.fillRect(rect(), now.rail);
        break;
    }
}

} // namespace vestibule
