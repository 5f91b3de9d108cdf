#pragma once

#include <QAbstractButton>

class QVariantAnimation;

namespace vestibule {

/// An on/off switch that acts at once, 36 × 20. Space and Enter turn it. Give it an accessible name.
class Switch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(const QString &accessibleName, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void slide(bool isOn);

    QVariantAnimation *m_slide;
    qreal m_position = 0;
};

/// Our checkbox; paints itself. Words beside it are part of it.
class CheckBox : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CheckBox(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vestibule
