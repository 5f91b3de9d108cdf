#include "app/labels/studio/tickbox.h"

#include "app/widgets/painters.h"

#include <QPainter>

namespace vestibule {

TickBox::TickBox(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TickBox::setState(Qt::CheckState state)
{
    m_state = state;
    setAccessibleDescription(state == Qt::Checked         ? tr("All are selected")
                                 : state == Qt::Unchecked ? tr("None is selected")
                                                          : tr("Some are selected"));
    update();
}

QSize TickBox::sizeHint() const
{
    return {px(16), px(24)};
}

void TickBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCheckBox(painter, rect(), m_state, underMouse(), isEnabled(), coloursFor(palette()));
}

} // namespace vestibule
