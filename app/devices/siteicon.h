#pragma once

#include "app/widgets/tokens.h"

#include <QIcon>
#include <QRect>
#include <QStringList>

class QPainter;

namespace vestibule {

/// The icons that devices and case templates choose from are the portal's; here they are drawn in the console.

/// Draws icon `name`, else `fallback` of the console's icons, centred in `rect`, `size` device independent pixels wide.
void paintSiteIcon(QPainter &painter, const QRect &rect, const QString &name,
                   const QString &fallback, const QColor &colour, int size);
/// As paintTile(), with such an icon.
void paintSiteTile(QPainter &painter, const QRect &rect, const QString &name,
                   const QString &fallback, const Colours &colours);
/// For menus and combo boxes; in the text colour of `palette`.
QIcon siteIcon(const QString &name, const QPalette &palette);
/// What can be chosen, sorted.
QStringList siteIconNames();

} // namespace vestibule
