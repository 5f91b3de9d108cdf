#include "app/wizard/stepper.h"

#include "app/widgets/icons.h"
#include "app/widgets/painters.h"

#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 40;
}

Stepper::Stepper(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setCurrent(0);
}

void Stepper::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3")
            .arg(QString::number(step + 1), QString::number(m_steps.size()), m_steps.value(step)));
    update();
}

QSize Stepper::sizeHint() const
{
    return {px(208), px(rowHeight) * int(m_steps.size())};
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect row(0, i * px(rowHeight), width(), px(rowHeight));
        const QRect disc(0, row.center().y() - px(11), px(22), px(22));
        const bool isDone = i < m_current;
        const bool isNow = i == m_current;
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, disc, disc.width() / 2.0,
                 isNow        ? now.accent
                     : isDone ? now.tone(ToneKind::Success).background
                              : now.surface,
                 isNow || isDone ? QColor() : now.borderStrong);
        if (isDone)
            paintIcon(painter, disc, u"check"_s, now.tone(ToneKind::Success).foreground, px(14));
        else
            paintText(painter, disc, QString::number(i + 1), TextStyle::Chip,
                      isNow ? now.onAccent : now.textMuted, Qt::AlignCenter);
        paintText(painter, row.adjusted(px(34), 0, 0, 0), m_steps.at(i),
                  isNow ? TextStyle::BodyStrong : TextStyle::Body,
                  isNow ? now.text : now.textMuted);
    }
}

} // namespace vestibule
