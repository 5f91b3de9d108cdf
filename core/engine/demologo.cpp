#include "core/engine/demologo.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace vestibule {

QByteArray demoLogo()
{
    const QColor petrol(0x0b, 0x4f, 0x6c);
    const QColor amber(0xf2, 0xa1, 0x3a);
    QImage picture(240, 240, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRect(0, 0, 240, 240), 34, 34);
    painter.fillRect(42, 50, 44, 140, petrol);
    painter.fillRect(154, 50, 44, 140, petrol);
    painter.fillRect(86, 102, 68, 36, petrol);
    painter.fillRect(86, 112, 68, 16, amber);
    painter.end();

    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return png;
}

} // namespace vestibule
