#include "app/deployments/phonepreview.h"

#include "app/deployments/phonepainter.h"
#include "app/widgets/painters.h"

#include <QPainter>
#include <QPainterPath>

namespace vestibule {

namespace {

constexpr int phoneWidth = 308;
constexpr int phoneHeight = 620;

} // namespace

PhonePreview::PhonePreview(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview of the portal on a phone"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setMaximumHeight(px(phoneHeight));
}

QSize PhonePreview::sizeHint() const
{
    return {px(phoneWidth), px(phoneHeight)};
}

QSize PhonePreview::minimumSizeHint() const
{
    return {px(phoneWidth), px(320)};
}

void PhonePreview::setContent(const PhoneContent &content)
{
    m_content = content;
    update();
}

void PhonePreview::setScreen(Screen screen)
{
    m_screen = screen;
    update();
}

void PhonePreview::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect body(0, 0, width(), qMin(height(), px(phoneHeight)));
    const QColor shell(colours.isDark ? 0x2c2d31 : 0x1b1b1f);
    paintBox(painter, body, px(38), shell);
    const QRect glass = body.adjusted(px(8), px(8), -px(8), -px(8));
    QPainterPath corners;
    corners.addRoundedRect(glass, px(31), px(31));
    painter.save();
    painter.setClipPath(corners);
    PhonePainter(painter, glass, m_content, colours.isDark).paint(m_screen);
    const int centre = glass.center().x();
    paintBox(painter, QRectF(centre - px(33), glass.top() + px(8), px(66), px(18)), px(9),
             Qt::black);
    const QRectF foot(centre - px(50), glass.bottom() - px(8), px(100), px(4));
    paintBox(painter, foot.adjusted(-px(60), -px(8), px(60), px(12)), 0,
             QColor(colours.isDark ? 0x181e21 : 0xffffff));
    paintBox(painter, foot, px(2), QColor(colours.isDark ? 0x6a6d73 : 0x1b1b1f));
    painter.restore();
}

} // namespace vestibule
