#pragma once

#include <QStringList>
#include <QWidget>

namespace vestibule {

/// The steps of the set-up down the left side: done, now, still to come.
class Stepper : public QWidget
{
    Q_OBJECT
public:
    explicit Stepper(const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int step);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace vestibule
