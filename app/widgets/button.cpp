#include "app/widgets/button.h"

#include "app/widgets/icons.h"
#include "app/widgets/painters.h"
#include "app/widgets/plaintip.h"

#include <QEvent>
#include <QPainter>

namespace vestibule {

Button::Button(const QString &text, Kind kind, const QString &icon, QWidget *parent)
    : QPushButton(text, parent),
      m_kind(kind),
      m_iconName(icon)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setCursor(Qt::ArrowCursor);
    setKind(kind);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == Kind::Icon) {
        setAccessibleName(text());
        setToolTip(plainTip(text()));
    }
    updateFont();
}

void Button::setIconName(const QString &icon)
{
    m_iconName = icon;
    updateGeometry();
    update();
}

void Button::setFlush(Qt::Edges edges)
{
    m_flush = edges;
    updateGeometry();
}

void Button::updateFont()
{
    setFont(textFont(m_kind == Kind::Small ? TextStyle::Chip : TextStyle::BodyStrong));
    updateGeometry();
    update();
}

int Button::paddingAt(Qt::Edge edge) const
{
    if (m_kind == Kind::Link)
        return m_flush.testFlag(edge) ? 0 : px(6);
    return m_kind == Kind::Small ? px(10) : px(14);
}

QSize Button::sizeHint() const
{
    const bool isLow = m_kind == Kind::Small || m_kind == Kind::Link;
    const int height = px(isLow ? 28 : 32);
    if (m_kind == Kind::Icon)
        return {px(32), px(32)};
    int width = QFontMetrics(font()).size(Qt::TextShowMnemonic, text()).width()
        + paddingAt(Qt::LeftEdge) + paddingAt(Qt::RightEdge);
    if (!m_iconName.isEmpty())
        width += px(16) + px(7);
    if (menu() != nullptr)
        width += px(18);
    return {width, height};
}

void Button::paintFrame(QPainter &painter) const
{
    const Colours &now = coloursFor(palette());
    const bool isHovered = isEnabled() && underMouse();
    const bool isPressed = isEnabled() && (isDown() || isChecked());
    switch (m_kind) {
    case Kind::Normal:
    case Kind::Small:
    case Kind::Danger: {
        const QColor fill = isPressed ? now.divider : isHovered ? now.hover : now.raised;
        const QColor danger = now.tone(ToneKind::Danger).solid;
        const QColor strong = m_kind == Kind::Danger ? danger : now.borderStrong;
        paintBox(painter, rect(), 6, fill, isEnabled() ? strong : now.border);
        break;
    }
    case Kind::Primary: {
        const QColor fill = isPressed ? now.accentPressed
            : isHovered               ? now.accentHover
                                      : now.accent;
        paintBox(painter, rect(), 6, isEnabled() ? fill : now.divider);
        break;
    }
    case Kind::Link:
        if (isHovered || isPressed)
            paintBox(painter, rect(), 6, isPressed ? now.accentTint : now.accentSoft);
        break;
    case Kind::Icon:
        if (isHovered || isPressed)
            paintBox(painter, rect(), 6, isPressed ? now.divider : now.hover);
        break;
    }
}

QColor Button::contentColour() const
{
    const Colours &now = coloursFor(palette());
    if (!isEnabled())
        return now.textDisabled;
    switch (m_kind) {
    case Kind::Primary:
        return now.onAccent;
    case Kind::Link:
        return now.accentText;
    case Kind::Danger:
        return now.tone(ToneKind::Danger).foreground;
    case Kind::Icon:
        return now.textSecondary;
    case Kind::Normal:
    case Kind::Small:
        break;
    }
    return now.text;
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    const QColor colour = contentColour();
    const bool isOutlined = m_kind == Kind::Normal || m_kind == Kind::Small;
    const QColor iconColour = isOutlined && isEnabled() ? coloursFor(palette()).textSecondary
                                                        : colour;
    if (m_kind == Kind::Icon) {
        paintIcon(painter, rect(), m_iconName, colour, px(16));
        return;
    }
    painter.setFont(font());
    painter.setPen(colour);
    QRect content = rect().adjusted(paddingAt(Qt::LeftEdge), 0, -paddingAt(Qt::RightEdge), 0);
    if (menu() != nullptr) {
        paintIcon(painter, QRect(content.right() - px(12), 0, px(14), height()),
                  QStringLiteral("chevron-down"), iconColour, px(14));
        content.setRight(content.right() - px(18));
    }
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int used = textWidth + (m_iconName.isEmpty() ? 0 : px(23));
    int x = content.x() + qMax(0, (content.width() - used) / 2);
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, QRect(x, 0, px(16), height()), m_iconName, iconColour, px(16));
        x += px(23);
    }
    painter.drawText(QRect(x, 0, width() - x, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateFont();
    QPushButton::changeEvent(event);
}

} // namespace vestibule
