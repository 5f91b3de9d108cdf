#include "app/widgets/filterchip.h"

#include "app/widgets/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

FilterChip::FilterChip(const QString &name, QWidget *parent) : QAbstractButton(parent), m_name(name)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setValue({});
    connect(this, &QAbstractButton::clicked, this, &FilterChip::valueRequested);
}

void FilterChip::setValue(const QString &value)
{
    m_value = value;
    setText(value.isEmpty() ? m_name : value);
    setAccessibleName(value.isEmpty() ? tr("Filter by %1").arg(m_name)
                                      : tr("Filter: %1 is %2").arg(m_name, value));
    setAccessibleDescription(value.isEmpty() ? QString() : tr("Delete takes the filter off."));
    updateGeometry();
    update();
}

void FilterChip::clearValue()
{
    setValue({});
    Q_EMIT cleared();
}

QSize FilterChip::sizeHint() const
{
    const int words = QFontMetrics(textFont(TextStyle::Chip)).horizontalAdvance(text());
    return {words + px(12) + px(11) + px(18), px(28)};
}

QRect FilterChip::crossRect() const
{
    return {width() - px(26), 0, px(20), height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &now = coloursFor(palette());
    if (!m_value.isEmpty()) {
        paintBox(painter, rect(), 6, now.accentSoft);
        paintText(painter, rect().adjusted(px(13), 0, -px(24), 0), text(), TextStyle::Chip,
                  now.accentText);
        paintIcon(painter, crossRect(), u"close"_s, now.accentText, px(14));
        return;
    }
    QPen pen(now.borderStrong, 1);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(underMouse() ? QBrush(now.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintIcon(painter, QRect(px(9), 0, px(14), height()), u"plus"_s, now.textSecondary, px(14));
    paintText(painter, rect().adjusted(px(29), 0, 0, 0), text(), TextStyle::Chip,
              now.textSecondary);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = !m_value.isEmpty() && crossRect().contains(event->position().toPoint());
    if (isOnCross && isDown()) {
        setDown(false);
        clearValue();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool isRemoval = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isRemoval && !m_value.isEmpty())
        clearValue();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

Chip::Chip(ChipText text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(text);
}

void Chip::setChip(const ChipText &text)
{
    m_text = text;
    setAccessibleName(text.text);
    updateGeometry();
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    if (m_text.text.isEmpty())
        return;
    QPainter painter(this);
    paintChip(painter, rect(), m_text, coloursFor(palette()));
}

} // namespace vestibule
