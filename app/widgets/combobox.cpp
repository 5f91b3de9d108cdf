#include "app/widgets/combobox.h"

#include "app/widgets/icons.h"
#include "app/widgets/painters.h"

#include <QListView>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

ComboBox::ComboBox(const QString &accessibleName, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(accessibleName);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setView(new QListView(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ComboBox::addPerson(const QString &name, const QString &id)
{
    addItem(name, id);
    setItemData(count() - 1, id, avatarRole);
}

QSize ComboBox::sizeHint() const
{
    int words = px(60);
    for (int i = 0; i < count(); ++i)
        words = std::max(words, fontMetrics().horizontalAdvance(itemText(i)));
    return {std::min(words, px(280)) + px(64), px(32)};
}

QSize ComboBox::minimumSizeHint() const
{
    return {px(88), px(32)};
}

void ComboBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    const bool hasError = property("error").toBool();
    const QColor border = hasError ? now.tone(ToneKind::Danger).solid
        : !isEnabled()             ? now.border
        : underMouse()             ? now.borderContrast
                                   : now.borderStrong;
    paintBox(painter, rect(), 6, isEnabled() ? now.field : now.window, border);
    QRect words = rect().adjusted(px(10), 0, -px(32), 0);
    const QVariant person = currentData(avatarRole);
    if (person.isValid()) {
        const QString id = person.toString();
        const int side = px(20);
        paintAvatar(painter, QRect(px(9), (height() - side) / 2, side, side),
                    id.isEmpty() ? QString() : currentText(), id, now);
        words.setLeft(px(35));
    }
    const bool isEmpty = currentIndex() < 0;
    paintText(painter, words, isEmpty ? placeholderText() : currentText(), TextStyle::Body,
              isEmpty           ? now.textMuted
                  : isEnabled() ? now.text
                                : now.textDisabled);
    paintIcon(painter, QRect(width() - px(22), 0, px(16), height()), u"chevron-down"_s,
              isEnabled() ? now.textSecondary : now.textDisabled, px(16));
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling a form must not change a value on the way.
    event->ignore();
}

} // namespace vestibule
