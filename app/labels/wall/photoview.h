#pragma once

#include "app/widgets/painters.h"

#include <QImage>
#include <QPixmap>
#include <QPolygonF>
#include <QSet>
#include <QWidget>

#include <vector>

namespace vestibule {

/// A frame on the photo.
struct PhotoMark {
    QPolygonF outline; ///< as parts of the photo's width and height, from 0 to 1
    ChipText chip; ///< what it means; its tone and icon are drawn
    QString name; ///< for the tooltip
};

/// A photo as large as it fits, with a frame around each symbol. A click or Left and Right choose one.
class PhotoView : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoView(QWidget *parent = nullptr);

    void setPhoto(const QImage &photo);
    void setMarks(std::vector<PhotoMark> marks);
    /// Those stand out.
    void setHighlighted(const QSet<int> &marks);
    /// Something that can be dropped is held above the window.
    void setDropWanted(bool isWanted);
    [[nodiscard]] const QSet<int> &highlighted() const { return m_highlighted; }
    /// Where `mark` is drawn, in this widget.
    [[nodiscard]] QPolygonF outlineOf(int mark) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void markChosen(int mark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF photoRect() const;
    /// -1: none there.
    [[nodiscard]] int markAt(const QPointF &point) const;
    void paintMark(QPainter &painter, int mark) const;
    void step(int by);

    QImage m_photo;
    mutable QPixmap m_scaled; ///< as it is shown
    std::vector<PhotoMark> m_marks;
    QSet<int> m_highlighted;
    int m_hovered = -1;
    bool m_isDropWanted = false;
};

} // namespace vestibule
