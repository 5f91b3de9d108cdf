#pragma once

#include "app/widgets/button.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/plainlabel.h"

#include <QStringList>

namespace vestibule {

/// Visible labels, buttons and chips below `root` that have less place than their text needs, and what stands outside of
/// the parent's width. Empty is good.
inline QStringList clippedTexts(const QWidget &root, const QString &where)
{
    QStringList findings;
    const auto note = [&](const QWidget *widget, const QString &text, int has, int needs) {
        findings.append(QStringLiteral("%1: %2 \"%3\" has %4 of %5")
                            .arg(where, widget->objectName(), text)
                            .arg(has)
                            .arg(needs));
    };
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const PlainLabel *>(widget)) {
            const bool isOneLine = !label->hasHeightForWidth();
            const QRect place = label->contentsRect();
            const int width = label->fontMetrics().horizontalAdvance(label->text());
            if (isOneLine && width > place.width() + 1)
                note(label, label->text(), place.width(), width);
            if (!isOneLine && label->heightForWidth(label->width()) > label->height() + 1)
                note(label, label->text(), label->height(), label->heightForWidth(label->width()));
        } else if (qobject_cast<const Button *>(widget) || qobject_cast<const Chip *>(widget)
                   || qobject_cast<const FilterChip *>(widget)) {
            if (widget->width() < widget->sizeHint().width())
                note(widget, widget->accessibleName(), widget->width(), widget->sizeHint().width());
        }
        const QWidget *parent = widget->parentWidget();
        if (parent != nullptr && !widget->isWindow()
            && widget->geometry().right() > parent->width() + 1)
            note(widget,
                 QString::fromLatin1(parent->parentWidget() == nullptr
                                         ? parent->metaObject()->className()
                                         : parent->parentWidget()->metaObject()->className()),
                 parent->width(), widget->geometry().right());
    }
    return findings;
}

} // namespace vestibule
