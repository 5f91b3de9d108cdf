#pragma once

#include <QWidget>

namespace vestibule {

/// A 1 px line, across or upright, in the border or the quieter divider colour.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    enum class Colour { Border, Divider };
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, Colour colour = Colour::Divider,
                      QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_colour;
};

} // namespace vestibule
