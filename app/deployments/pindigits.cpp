#include "app/deployments/pindigits.h"

#include "app/widgets/painters.h"

#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

PinDigits::PinDigits(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"pinDigits"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setDigits({});
}

void PinDigits::setDigits(const QString &digits)
{
    m_digits = digits;
    setAccessibleName(digits.isEmpty() ? tr("PIN, hidden") : tr("PIN %1").arg(digits));
    updateGeometry();
    update();
}

QString PinDigits::shown() const
{
    return m_digits.isEmpty() ? u"••••"_s : m_digits;
}

QSize PinDigits::sizeHint() const
{
    return {int(shown().size()) * px(48) - px(8), px(40)};
}

void PinDigits::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    for (const QChar digit : shown()) {
        const QRect box(left, 0, px(40), px(40));
        paintBox(painter, box, px(6), colours.field, colours.borderStrong);
        paintText(painter, box, digit, TextStyle::Heading,
                  m_digits.isEmpty() ? colours.textMuted : colours.text, Qt::AlignCenter);
        left += px(48);
    }
}

} // namespace vestibule
