#pragma once

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;

namespace vestibule {

/// The icon resources/icons/<name>.svg, drawn in the application palette's colours at the moment of painting,
/// so that it follows a switch of the theme. Null if there is no such icon.
QIcon themedIcon(const QString &name);

/// Draws icon `name` in one colour, centred in `rect` at whole pixels, `size` device independent pixels wide.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour,
               int size);

/// The icon as a square pixmap of `size` device independent pixels at `ratio` device pixels each; cached.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio);

/// The names of all icons, sorted.
QStringList iconNames();

} // namespace vestibule
