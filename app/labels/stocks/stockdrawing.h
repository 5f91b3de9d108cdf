#pragma once

#include "core/labels/stock/labelstock.h"

#include <QWidget>

namespace vestibule {

/// A stock true to scale with its measures: the page, all labels, the first label's place, size and pitch.
class StockDrawing : public QWidget
{
    Q_OBJECT
public:
    explicit StockDrawing(QWidget *parent = nullptr);

    void setStock(const LabelStock &stock);
    void setInch(bool isInch);
    [[nodiscard]] QRectF pageRect() const;
    /// Where position `index` (from 0) is.
    [[nodiscard]] QRectF cellRect(int index) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    /// The page, and labels that reach over its edge.
    [[nodiscard]] QSizeF extent() const;
    void paintPage(QPainter &painter) const;
    void paintMeasures(QPainter &painter) const;
    /// A line with arrows from `from` to `to` and the length beside it.
    void paintMeasure(QPainter &painter, const QPointF &from, const QPointF &to,
                      double millimetres) const;

    LabelStock m_stock;
    bool m_isInch = false;
};

} // namespace vestibule
