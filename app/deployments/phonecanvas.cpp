#include "app/deployments/phonecanvas.h"

#include "app/deployments/phonecontent.h"
#include "app/widgets/icons.h"
#include "app/widgets/painters.h"

#include <QPainter>
#include <QTextLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QColor qtColour(const Colour &colour)
{
    return QColor(colour.red, colour.green, colour.blue);
}

} // namespace

PhoneCanvas::PhoneCanvas(QPainter &painter, const QRect &screen, const PhoneContent &content,
                         bool isDark)
    : m_painter(painter),
      m_screen(screen),
      m_content(content),
      m_left(screen.left() + px(16)),
      m_width(screen.width() - px(32)),
      m_y(screen.top())
{
    const BrandScheme &brand = isDark ? content.colours.dark : content.colours.light;
    // The greys of portal.css.
    m_ink.page = QColor(isDark ? 0x0e1214 : 0xf3f5f4);
    m_ink.card = QColor(isDark ? 0x181e21 : 0xffffff);
    m_ink.line = QColor(isDark ? 0x2e373b : 0xd9e0de);
    m_ink.text = QColor(isDark ? 0xeff3f2 : 0x15201f);
    m_ink.muted = QColor(isDark ? 0xb0bbba : 0x4c5857);
    m_ink.head = qtColour(brand.head);
    m_ink.onHead = qtColour(brand.onHead);
    m_ink.brand = qtColour(brand.brand);
    m_ink.onBrand = qtColour(brand.onBrand);
    m_ink.link = qtColour(brand.link);
    m_ink.tint = qtColour(brand.tint);
}

void PhoneCanvas::head()
{
    const QRect band(m_screen.left(), m_y, m_screen.width(), px(92));
    m_painter.fillRect(band, m_ink.head);
    paintText(m_painter, QRect(m_left + px(6), m_y + px(8), px(60), px(20)), u"9:41"_s,
              TextStyle::Small, m_ink.onHead);
    const QRect tile(m_left, m_y + px(46), px(32), px(32));
    if (m_content.logo.isNull()) {
        QColor ground = m_ink.onHead;
        ground.setAlphaF(0.18F);
        paintBox(m_painter, tile, px(7), ground);
        paintIcon(m_painter, tile, u"building"_s, m_ink.onHead, px(18));
    } else {
        paintBox(m_painter, tile, px(7), Qt::white);
        const QRect inner = tile.adjusted(px(3), px(3), -px(3), -px(3));
        const QSize size = m_content.logo.size().scaled(inner.size(), Qt::KeepAspectRatio);
        const QRect target(inner.left() + (inner.width() - size.width()) / 2,
                           inner.top() + (inner.height() - size.height()) / 2, size.width(),
                           size.height());
        m_painter.drawImage(target, m_content.logo);
    }
    const int textLeft = tile.right() + px(12);
    const int width = m_left + m_width - textLeft;
    const bool hasSite = !m_content.site.isEmpty();
    paintText(m_painter,
              QRect(textLeft, tile.top() - (hasSite ? px(2) : 0), width,
                    hasSite ? px(20) : tile.height()),
              m_content.brand, TextStyle::Section, m_ink.onHead);
    paintText(m_painter, QRect(textLeft, tile.top() + px(17), width, px(18)), m_content.site,
              TextStyle::Small, m_ink.onHead);
    m_y = band.bottom() + 1 + px(18);
}

void PhoneCanvas::words(const QString &text, TextStyle style, const QColor &colour, int linesAtMost,
                        int gapBelow, int weight)
{
    if (text.isEmpty())
        return;
    QFont font = textFont(style);
    if (weight > 0)
        font.setWeight(QFont::Weight(weight));
    m_painter.save();
    m_painter.setPen(colour);
    int lines = 0;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font, m_painter.device());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid() && lines < linesAtMost;
             line = layout.createLine()) {
            line.setLineWidth(m_width);
            line.draw(&m_painter, QPointF(m_left, m_y));
            m_y += qRound(line.height() * 1.2);
            ++lines;
        }
        layout.endLayout();
    }
    m_painter.restore();
    m_y += gapBelow;
}

void PhoneCanvas::field(const QString &label, int height)
{
    words(label, TextStyle::Small, m_ink.text, 1, px(3), QFont::DemiBold);
    paintBox(m_painter, QRectF(m_left, m_y, m_width, height), px(7), m_ink.card, m_ink.muted);
    m_y += height + px(12);
}

void PhoneCanvas::button(const QString &text)
{
    const QRect box(m_left, m_y, m_width, px(40));
    paintBox(m_painter, box, px(9), m_ink.brand);
    paintText(m_painter, box, text, TextStyle::BodyStrong, m_ink.onBrand, Qt::AlignCenter);
    m_y = box.bottom() + 1 + px(16);
}

} // namespace vestibule
