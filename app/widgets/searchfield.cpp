#include "app/widgets/searchfield.h"

#include "app/widgets/icons.h"
#include "app/widgets/painters.h"

#include <QKeyEvent>
#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setProperty("lead", true);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &SearchField::searchChanged);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

PaletteField::PaletteField(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Find anything"));
    setAccessibleDescription(tr("Opens the command palette."));
}

QSize PaletteField::sizeHint() const
{
    return {px(240), px(32)};
}

void PaletteField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    paintBox(painter, rect(), 6, now.field, underMouse() ? now.borderContrast : now.borderStrong);
    paintIcon(painter, QRect(px(9), 0, px(16), height()), u"search"_s, now.textSecondary, px(16));
    const QString keys = tr("Ctrl K");
    QFont font = textFont(TextStyle::Caption);
    const int keyWidth = QFontMetrics(font).horizontalAdvance(keys) + px(16);
    const QRect cap(width() - px(6) - keyWidth, (height() - px(20)) / 2, keyWidth, px(20));
    paintBox(painter, cap, 4, now.window, now.border);
    paintText(painter, cap, keys, TextStyle::Caption, now.textMuted, Qt::AlignCenter);
    paintText(painter, QRect(px(33), 0, cap.left() - px(40), height()), tr("Find anything"),
              TextStyle::Body, now.textMuted);
}

void PaletteField::mousePressEvent(QMouseEvent *)
{
    Q_EMIT activated();
}

void PaletteField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vestibule
