#pragma once

#include "app/widgets/tokens.h"

#include <QRect>
#include <QString>
#include <QStyle>

class QPainter;

namespace vestibule {

/// A short state: a word, its tone and, so that it reads without colour, an icon.
struct ChipText {
    QString text;
    ToneKind tone = ToneKind::Neutral;
    QString icon; ///< name in resources/icons, or empty
    friend bool operator==(const ChipText &, const ChipText &) = default;
};

/// The free functions that widgets and delegates draw with. All rectangles are in device independent pixels;
/// every function leaves the painter as it found it.

/// Width and height of a status chip.
QSize chipSize(const ChipText &chip);
/// Draws a chip at the left of `rect`, vertically centred; gives back the rectangle used.
QRect paintChip(QPainter &painter, const QRect &rect, const ChipText &chip, const Colours &colours);

/// The initials of a name: first letters of its first and last word.
QString initials(const QString &name);
/// Draws a person's initials in a disc as wide as `rect`; the hue follows `id`. An empty name draws the dashed ring
/// that says nobody.
void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, const QString &id,
                 const Colours &colours);

/// Draws an icon on a rounded ground; `tone` other than Neutral says that the thing is in trouble.
void paintTile(QPainter &painter, const QRect &rect, const QString &icon, ToneKind tone,
               const Colours &colours);

/// Draws one line of plain text, elided at the right to the rectangle.
void paintText(QPainter &painter, const QRect &rect, const QString &text, TextStyle style,
               const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Where a row's texts, its highlight and its divider begin and end, counted from the row's edges.
struct RowMargins {
    int text = 24;
    int boxLeft = 12;
    int boxRight = 8;
    int dividerRight = 16;
    bool hasDivider = true;

    /// Rows of a list that fills its pane.
    static RowMargins pane() { return {}; }
    /// Rows inside a card or a narrow list.
    static RowMargins card() { return {16, 4, 4, 16, true}; }
    /// Rows of a narrow list without dividers.
    static RowMargins plain() { return {14, 4, 4, 14, false}; }
};

/// Draws what lies below a list row's texts: hover, selection, focus ring, and the divider at its foot.
/// `rect` is the whole row.
void rowBackground(QPainter &painter, const QRect &rect, QStyle::State state,
                   const Colours &colours, const RowMargins &margins = {});

/// Draws a count in a pill that ends at the right of `rect`, vertically centred; gives back the pill.
QRect paintBadge(QPainter &painter, const QRect &rect, int count, bool isWarning,
                 const Colours &colours);

/// Draws a rounded rectangle with an optional 1 px border that stays one pixel.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &border = {});

/// A switch of 36 × 20 pixels at the font size of 13 px; `position` goes from 0 (off) to 1 (on).
void paintSwitch(QPainter &painter, const QRect &rect, qreal position, bool isHovered,
                 bool isEnabled, const Colours &colours);

/// A checkbox of 16 pixels.
void paintCheckBox(QPainter &painter, const QRect &rect, Qt::CheckState state, bool isHovered,
                   bool isEnabled, const Colours &colours);

} // namespace vestibule
