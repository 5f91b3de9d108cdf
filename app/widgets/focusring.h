#pragma once

#include <QPointer>
#include <QWidget>

namespace vestibule {

/// The ring around whatever has the keyboard: one overlay per window. It is shown after Tab, a shortcut, or in text
/// fields, not after a click on a button. Lists draw their own ring; they are told by the property "keyboardFocus".
class FocusRing : public QWidget
{
    Q_OBJECT
public:
    explicit FocusRing(QWidget *window);

    /// The widget that the ring is around, or nullptr.
    QWidget *target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void watchParents();
    void place();
    static void setKeyboardFocus(QWidget *view, bool isOn);

    QPointer<QWidget> m_focused;
    QPointer<QWidget> m_target;
    QList<QObject *> m_watched; ///< the target and what it stands in; compared, never used
    QRect m_ring;
    bool m_isByKeyboard = false;
};

} // namespace vestibule
