#include "app/widgets/painters.h"

#include "app/widgets/icons.h"
#include "core/base/visibletext.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Restores the painter when a drawing function ends.
class PainterScope
{
public:
    explicit PainterScope(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PainterScope() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter &m_painter;
};

std::size_t hueOf(const QString &id)
{
    // FNV-1a: unlike qHash it gives the same hue in every run.
    quint32 hash = 2166136261U;
    for (const char byte : id.toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return hash % 6;
}

QRect leftInside(const QRect &rect, const QSize &size)
{
    return {QPoint(rect.x(), rect.y() + (rect.height() - size.height()) / 2), size};
}

} // namespace

QSize chipSize(const ChipText &chip)
{
    const int textWidth = QFontMetrics(textFont(TextStyle::Chip)).horizontalAdvance(chip.text);
    const int iconWidth = chip.icon.isEmpty() ? 0 : px(14) + px(5);
    return {textWidth + iconWidth + px(16), px(22)};
}

QRect paintChip(QPainter &painter, const QRect &rect, const ChipText &chip, const Colours &colours)
{
    if (rect.isEmpty()) // a column that isn't shown
        return {};
    const PainterScope scope(painter);
    const Tone &tone = colours.tone(chip.tone);
    const QRect used = leftInside(rect, chipSize(chip).boundedTo({rect.width(), px(22)}));
    paintBox(painter, used, 6, tone.background);
    QRect inner = used.adjusted(px(8), 0, -px(8), 0);
    if (!chip.icon.isEmpty()) {
        paintIcon(painter, QRect(inner.x(), inner.y(), px(14), inner.height()), chip.icon,
                  tone.foreground, px(14));
        inner.setLeft(inner.left() + px(19));
    }
    paintText(painter, inner.adjusted(0, 0, 1, 0), chip.text, TextStyle::Chip, tone.foreground);
    return used;
}

QString initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString result = words.first().left(1);
    if (words.size() > 1)
        result += words.last().left(1);
    return result.toUpper();
}

void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, const QString &id,
                 const Colours &colours)
{
    const PainterScope scope(painter);
    const QRectF disc = QRectF(rect);
    if (name.isEmpty()) {
        QPen pen(colours.borderContrast, 1);
        pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    const AvatarHue &hue = colours.avatars.at(hueOf(id));
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue.background);
    painter.drawEllipse(disc);
    QFont font = textFont(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(std::max(8, qRound(rect.height() * (rect.height() > px(26) ? 0.39 : 0.42))));
    painter.setFont(font);
    painter.setPen(hue.foreground);
    painter.drawText(rect, Qt::AlignCenter, initials(name));
}

void paintTile(QPainter &painter, const QRect &rect, const QString &icon, ToneKind tone,
               const Colours &colours)
{
    const PainterScope scope(painter);
    const bool isQuiet = tone == ToneKind::Neutral;
    const Tone &inTone = colours.tone(tone);
    paintBox(painter, rect, 8, isQuiet ? colours.hover : inTone.background);
    paintIcon(painter, rect, icon, isQuiet ? colours.textSecondary : inTone.foreground,
              qRound(rect.width() * 18.0 / 32));
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, TextStyle style,
               const QColor &colour, Qt::Alignment alignment)
{
    if (rect.isEmpty())
        return;
    const PainterScope scope(painter);
    painter.setFont(textFont(style));
    painter.setPen(colour);
    const QString shown = painter.fontMetrics().elidedText(visibleText(text).simplified(),
                                                           Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, shown);
}

void rowBackground(QPainter &painter, const QRect &rect, QStyle::State state,
                   const Colours &colours, const RowMargins &margins)
{
    const PainterScope scope(painter);
    const bool isSelected = state.testFlag(QStyle::State_Selected);
    const QRect box = rect.adjusted(margins.boxLeft, 2, -margins.boxRight, -3);
    if (margins.hasDivider)
        painter.fillRect(QRect(rect.x() + margins.text, rect.bottom(),
                               rect.width() - margins.text - margins.dividerRight, 1),
                         colours.divider);
    if (isSelected)
        paintBox(painter, box, 6, colours.selected);
    else if (state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, box, 6, colours.hover);
    if (state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    }
}

QRect paintBadge(QPainter &painter, const QRect &rect, int count, bool isWarning,
                 const Colours &colours)
{
    const PainterScope scope(painter);
    QFont font = textFont(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    const QString text = count > 999 ? u"999+"_s : QString::number(count);
    const int height = px(18);
    const int width = std::max(height, QFontMetrics(font).horizontalAdvance(text) + px(12));
    const QRect pill(rect.right() + 1 - width, rect.y() + (rect.height() - height) / 2, width,
                     height);
    const Tone &warning = colours.tone(ToneKind::Warning);
    paintBox(painter, pill, height / 2.0, isWarning ? warning.background : colours.track);
    painter.setFont(font);
    painter.setPen(isWarning ? warning.foreground : colours.textSecondary);
    painter.drawText(pill, Qt::AlignCenter, text);
    return pill;
}

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &border)
{
    const PainterScope scope(painter);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    const qreal half = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void paintSwitch(QPainter &painter, const QRect &rect, qreal position, bool isHovered,
                 bool isEnabled, const Colours &colours)
{
    const PainterScope scope(painter);
    painter.setOpacity(isEnabled ? 1 : 0.4);
    const QSizeF size(px(36), px(20));
    const QRectF track(QPointF(rect.x() + (rect.width() - size.width()) / 2,
                               rect.y() + (rect.height() - size.height()) / 2),
                       size);
    const bool isOn = position > 0.5;
    const QColor ring = isHovered ? colours.text : colours.borderContrast;
    if (isOn)
        paintBox(painter, track, size.height() / 2, colours.accent);
    else
        paintBox(painter, track, size.height() / 2, {}, ring);
    const qreal knob = isOn ? px(16) : px(12);
    const qreal margin = (size.height() - knob) / 2;
    const qreal left = track.x() + margin + position * (size.width() - knob - 2 * margin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn ? colours.onAccent : ring);
    painter.drawEllipse(QRectF(left, track.y() + margin, knob, knob));
}

void paintCheckBox(QPainter &painter, const QRect &rect, Qt::CheckState state, bool isHovered,
                   bool isEnabled, const Colours &colours)
{
    const PainterScope scope(painter);
    painter.setOpacity(isEnabled ? 1 : 0.4);
    const int side = px(16);
    const QRect box(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                    side, side);
    if (state == Qt::Unchecked) {
        painter.setPen(QPen(isHovered ? colours.text : colours.borderContrast, 1.2));
        painter.setBrush(colours.field);
        painter.drawRoundedRect(QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
        return;
    }
    paintBox(painter, box, 4, colours.accent);
    const QString mark = state == Qt::Checked ? u"check"_s : u"minus"_s;
    paintIcon(painter, box, mark, colours.onAccent, px(12));
}

} // namespace vestibule
