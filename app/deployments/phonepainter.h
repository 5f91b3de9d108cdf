#pragma once

#include "app/deployments/phonepreview.h"
#include "app/widgets/tokens.h"

class QPainter;

namespace vestibule {

/// Draws the page on the phone of the preview, from the top down.
class PhonePainter
{
public:
    /// `screen`: the glass, in the painter's pixels, already clipped to its corners.
    PhonePainter(QPainter &painter, const QRect &screen, const PhoneContent &content, bool isDark);

    void paint(PhonePreview::Screen page);

private:
    struct Ink {
        QColor page, card, line, text, muted, head, onHead, brand, onBrand, link, tint;
    };

    void head();
    void pinPage();
    void devicePage();
    void reportPage();
    void donePage();
    void offPage();
    void contact();

    void words(const QString &text, TextStyle style, const QColor &colour, int linesAtMost,
               int gapBelow, int weight = -1);
    void field(const QString &label, int height);
    void button(const QString &text);
    void openCase();
    void tiles();

    QPainter &m_painter;
    QRect m_screen;
    const PhoneContent &m_content;
    Ink m_ink;
    int m_left;
    int m_width;
    int m_y;
};

} // namespace vestibule
