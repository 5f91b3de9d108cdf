#pragma once

#include "app/widgets/tokens.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace vestibule {

struct PhoneContent;

/// The glass of the preview's phone, filled from the top down: the brand's inks and the pieces that pages are made of.
class PhoneCanvas
{
public:
    /// `screen`: the glass, in the painter's pixels, already clipped to its corners.
    PhoneCanvas(QPainter &painter, const QRect &screen, const PhoneContent &content, bool isDark);

protected:
    struct Ink {
        QColor page, card, line, text, muted, head, onHead, brand, onBrand, link, tint;
    };

    void head();
    void words(const QString &text, TextStyle style, const QColor &colour, int linesAtMost,
               int gapBelow, int weight = -1);
    void field(const QString &label, int height);
    void button(const QString &text);

    QPainter &m_painter;
    QRect m_screen;
    const PhoneContent &m_content;
    Ink m_ink;
    int m_left;
    int m_width;
    int m_y; ///< where the next piece begins
};

} // namespace vestibule
