#pragma once

#include <QWidget>

namespace vestibule {

class Button;
class PlainLabel;

/// The line below a field that says what the workspace has for it, with the way to a value of one's own and back.
class InheritLine : public QWidget
{
    Q_OBJECT
public:
    /// `field`: what it is about, for screen readers.
    explicit InheritLine(const QString &field, QWidget *parent = nullptr);
    /// Hidden while the workspace has nothing (`inherited` is empty).
    void setState(const QString &inherited, bool isOwn);

Q_SIGNALS:
    void ownRequested();
    void inheritedRequested();

private:
    QString m_field;
    bool m_isOwn = false;
    PlainLabel *m_words;
    Button *m_switch;
};

} // namespace vestibule
