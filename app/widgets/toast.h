#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace vestibule {

class Button;
class PlainLabel;

/// A sentence that goes away by itself, with a way back where there is one.
struct ToastMessage {
    QString sentence;
    std::function<void()> undo; ///< shows "Undo" when set
};

/// Shows one toast at the foot of its parent, centred. A new one takes the old one's place; the pointer on it or the
/// focus in it keeps it.
class Toast : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    void showMessage(const ToastMessage &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    PlainLabel *m_sentence;
    Button *m_undo;
    std::function<void()> m_action;
    QTimer m_timer;
};

} // namespace vestibule
