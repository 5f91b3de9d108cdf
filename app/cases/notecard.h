#pragma once

#include <QWidget>

namespace vestibule {

class Button;
class PlainLabel;

/// A bordered box with an icon, a title, what somebody wrote, and perhaps a link: the suggested solution, what was done.
class NoteCard : public QWidget
{
    Q_OBJECT
public:
    /// Without `action` there is no link.
    NoteCard(const QString &icon, const QString &title, const QString &action = {},
             QWidget *parent = nullptr);
    /// An empty text hides the card.
    void setText(const QString &text);

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    PlainLabel *m_text;
};

} // namespace vestibule
