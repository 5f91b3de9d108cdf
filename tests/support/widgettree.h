#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTextEdit>

namespace vestibule {

/// What in the tree below `root` could render markup that people typed: labels that aren't told to be plain, rich
/// text editors. Empty is good.
inline QStringList richTextWidgets(const QWidget &root)
{
    QStringList findings;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText)
            findings.append(
                QStringLiteral("QLabel %1 \"%2\"").arg(label->objectName(), label->text()));
    }
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const QString tip = widget->toolTip();
        // plainTip() gives one paragraph with everything in it escaped.
        const bool isPlain = tip.startsWith(u"<p>") && tip.indexOf(u'<', 3) == tip.size() - 4;
        if (!tip.isEmpty() && !isPlain)
            findings.append(QStringLiteral("tooltip \"%1\"").arg(tip));
    }
    for (const QTextEdit *edit : root.findChildren<QTextEdit *>())
        findings.append(QStringLiteral("QTextEdit %1").arg(edit->objectName()));
    return findings;
}

/// Controls below `root` that a screen reader couldn't name. Empty is good.
inline QStringList namelessControls(const QWidget &root)
{
    QStringList findings;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isControl = button != nullptr
            || qobject_cast<const QLineEdit *>(widget) != nullptr
            || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
            || qobject_cast<const QComboBox *>(widget) != nullptr;
        const bool hasName = !widget->accessibleName().isEmpty()
            || (button != nullptr && !button->text().isEmpty());
        const bool isInternal = widget->objectName().startsWith(QStringLiteral("qt_"))
            || (button != nullptr
                && qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr);
        if (isControl && !hasName && !isInternal && widget->isEnabled())
            findings.append(QStringLiteral("%1 %2").arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    return findings;
}

} // namespace vestibule
