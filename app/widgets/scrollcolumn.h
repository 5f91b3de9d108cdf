#pragma once

#include <QMargins>
#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace vestibule {

/// A scrolling column for the cards of a page: 24 px around, 16 px between.
class ScrollColumn : public QWidget
{
    Q_OBJECT
public:
    explicit ScrollColumn(QWidget *parent = nullptr);
    void add(QWidget *widget, int stretch = 0);
    /// Takes the height that is left over.
    void addLayout(QLayout *layout);
    /// Pushes what was added to the top.
    void addStretch();
    /// The width below which something in it would be cut off.
    int neededWidth() const;
    /// Distances in pixels at a 13 px font; the defaults are 24, 0, 24, 24 and 16.
    void setMargins(int left, int top, int right, int bottom, int spacing);

private:
    void placeColumn();

    QVBoxLayout *m_column;
    QMargins m_margins;
    int m_barWidth = 0;
};

} // namespace vestibule
