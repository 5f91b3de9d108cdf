#pragma once

#include <QSizeF>
#include <QWidget>

namespace vestibule {

/// The calibration page in small: its three crosses with their letters, and what is to be measured to the one that is
/// being typed.
class CalibrationDrawing : public QWidget
{
    Q_OBJECT
public:
    explicit CalibrationDrawing(const QSizeF &page, QWidget *parent = nullptr);

    /// 0 to 2: A, B, C.
    void setCross(int cross);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSizeF m_page;
    int m_cross = 0;
};

} // namespace vestibule
