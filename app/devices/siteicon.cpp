#include "app/devices/siteicon.h"

#include "app/widgets/icons.h"
#include "app/widgets/painters.h"
#include "portalserver/text/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// The portal's file has its stroke from the portal's style sheet, so it is given here.
QByteArray strokedIcon(const QString &name, const QColor &colour)
{
    QFile file(u":/portal/icons/"_s + name + u".svg"_s);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = "<svg xmlns=\"http://www.w3.org/2000/svg\" fill=\"none\" stroke=\""
        + colour.name().toLatin1()
        + "\" stroke-width=\"1.9\" stroke-linecap=\"round\" stroke-linejoin=\"round\" ";
    return file.readAll().replace("<svg ", head);
}

} // namespace

void paintSiteIcon(QPainter &painter, const QRect &rect, const QString &name,
                   const QString &fallback, const QColor &colour, int size)
{
    const QByteArray picture = strokedIcon(name, colour);
    if (picture.isEmpty()) {
        paintIcon(painter, rect, iconNames().contains(name) ? name : fallback, colour, size);
        return;
    }
    QSvgRenderer renderer(picture);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter,
                    QRectF(rect.x() + (rect.width() - size) / 2,
                           rect.y() + (rect.height() - size) / 2, size, size));
    painter.restore();
}

void paintSiteTile(QPainter &painter, const QRect &rect, const QString &name,
                   const QString &fallback, const Colours &colours)
{
    paintBox(painter, rect, px(7), colours.hover);
    paintSiteIcon(painter, rect, name, fallback, colours.textSecondary, px(18));
}

QIcon siteIcon(const QString &name, const QPalette &palette)
{
    QPixmap pixmap(64, 64);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSiteIcon(painter, pixmap.rect(), name, u"cube"_s, coloursFor(palette).textSecondary, 64);
    return QIcon(pixmap);
}

QStringList siteIconNames()
{
    QStringList names = portalIconNames();
    for (const QString &sign : {u"chevron"_s, u"check"_s, u"circle"_s, u"dots"_s, u"search"_s,
                                u"pause"_s, u"phone"_s, u"camera"_s})
        names.removeAll(sign);
    return names;
}

} // namespace vestibule
