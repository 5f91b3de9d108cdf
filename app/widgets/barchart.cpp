#include "app/widgets/barchart.h"

#include "app/widgets/painters.h"
#include "app/widgets/plaintip.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int axisHeight = 26;
constexpr int numberHeight = 24;

} // namespace

BarChart::BarChart(const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChart::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const Bar &bar : bars)
        words.append(tr("%1: %2").arg(bar.label, QLocale().toString(bar.value)));
    setAccessibleDescription(words.join(u", "_s));
    update();
}

QSize BarChart::sizeHint() const
{
    return {px(400), px(220)};
}

QSize BarChart::minimumSizeHint() const
{
    return {px(160), px(120)};
}

int BarChart::highest() const
{
    int most = 0;
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.value);
    return most;
}

QRectF BarChart::barRect(qsizetype index) const
{
    const qreal step = qreal(width()) / qreal(std::max<qsizetype>(1, m_bars.size()));
    const qreal barWidth = std::min<qreal>(px(40), step * 0.6);
    const qreal floor = height() - px(axisHeight);
    const qreal room = floor - px(numberHeight);
    const qreal barHeight = highest() == 0 ? 0 : room * m_bars.at(index).value / qreal(highest());
    return {step * qreal(index) + (step - barWidth) / 2, floor - barHeight, barWidth, barHeight};
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &now = coloursFor(palette());
    const int floor = height() - px(axisHeight);
    const int top = px(numberHeight);
    for (const int y : {top, top + (floor - top) / 2})
        painter.fillRect(0, y, width(), 1, now.divider);
    const int most = highest();
    bool isHighestShown = false;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const QRectF box = barRect(i);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(box, std::min<qreal>(3, box.height() / 2),
                            std::min<qreal>(3, box.height() / 2));
        path.addRect(QRectF(box.x(), box.center().y(), box.width(), box.height() / 2));
        painter.fillPath(path.simplified(), bar.isCurrent ? now.accent : now.accentTint);
        const bool isHighest = bar.value == most && !isHighestShown && most > 0;
        isHighestShown = isHighestShown || isHighest;
        const QRect column(int(box.center().x()) - px(30), 0, px(60), 0);
        if (isHighest || bar.isCurrent)
            paintText(painter, QRect(column.x(), int(box.y()) - px(20), column.width(), px(18)),
                      QLocale().toString(bar.value), TextStyle::Chip,
                      bar.isCurrent ? now.accentText : now.textSecondary, Qt::AlignCenter);
        const bool isLabelled = m_bars.size() < 8 || (m_bars.size() - 1 - i) % 2 == 0;
        if (isLabelled)
            paintText(painter, QRect(column.x(), floor + px(5), column.width(), px(18)), bar.label,
                      TextStyle::Caption, bar.isCurrent ? now.text : now.textMuted,
                      Qt::AlignCenter);
    }
    painter.fillRect(0, floor, width(), 1, now.borderStrong);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRectF box = barRect(i);
        if (help->pos().x() < box.left() || help->pos().x() > box.right())
            continue;
        const QString words = tr("%1: %2").arg(m_bars.at(i).label,
                                               QLocale().toString(m_bars.at(i).value));
        QToolTip::showText(help->globalPos(), plainTip(words), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace vestibule
