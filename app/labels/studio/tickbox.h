#pragma once

#include <QAbstractButton>

namespace vestibule {

/// A tick box of three states without words; the owner sets the state, a click only says that it was clicked.
class TickBox : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TickBox(QWidget *parent = nullptr);
    void setState(Qt::CheckState state);
    [[nodiscard]] Qt::CheckState state() const { return m_state; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::CheckState m_state = Qt::Unchecked;
};

} // namespace vestibule
