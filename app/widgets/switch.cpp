#include "app/widgets/switch.h"

#include "app/widgets/painters.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

namespace vestibule {

namespace {
constexpr int slideMilliseconds = 120;
}

Switch::Switch(const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent),
      m_slide(new QVariantAnimation(this))
{
    setCheckable(true);
    setAccessibleName(accessibleName);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", px(10));
    m_slide->setDuration(slideMilliseconds);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toReal();
        update();
    });
    connect(this, &QAbstractButton::toggled, this, &Switch::slide);
}

void Switch::slide(bool isOn)
{
    m_slide->stop();
    if (!isVisible()
        || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0) {
        m_position = isOn ? 1 : 0;
        update();
        return;
    }
    m_slide->setStartValue(m_position);
    m_slide->setEndValue(isOn ? 1.0 : 0.0);
    m_slide->start();
}

QSize Switch::sizeHint() const
{
    return {px(36), px(20)};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSwitch(painter, rect(), m_position, underMouse(), isEnabled(), coloursFor(palette()));
}

void Switch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

CheckBox::CheckBox(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize CheckBox::sizeHint() const
{
    const int words = QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(text());
    return {px(16) + (text().isEmpty() ? 0 : px(9) + words + 1), px(20)};
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    const Qt::CheckState state = isChecked() ? Qt::Checked : Qt::Unchecked;
    paintCheckBox(painter, QRect(0, 0, px(16), height()), state, underMouse(), isEnabled(), now);
    paintText(painter, rect().adjusted(px(25), 0, 0, 0), text(), TextStyle::Body,
              isEnabled() ? now.text : now.textDisabled);
}

} // namespace vestibule
