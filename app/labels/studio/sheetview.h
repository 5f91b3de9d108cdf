#pragma once

#include "app/labels/studio/labelpreviews.h"

#include <QWidget>

namespace vestibule {

/// A sheet of labels true to scale: what is used, where the first label comes, each label as it is printed with its
/// verdict, and what is free. A click or Space on a position of the first sheet begins there; arrow keys go over it.
class SheetView : public QWidget
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);

    /// `labels` in all, the first at `position` (from 1) of the first sheet; shows sheet `page` (from 0).
    void setSheet(const LabelStock &stock, int position, int labels, int page);
    /// The pictures of the sheet's labels, in order; those that come later are blank until then.
    void setLabels(std::vector<PreviewLabel> labels);

    /// Of pictures that are shown without being scaled.
    [[nodiscard]] double dotsPerMm() const;
    /// Where position `index` (from 0) of the shown sheet is.
    [[nodiscard]] QRectF cellRect(int index) const;
    /// The index among all labels of the first label on the sheet, and how many are on it.
    [[nodiscard]] int firstOnSheet() const;
    [[nodiscard]] int countOnSheet() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void positionChosen(int position);
    /// The scale is another one.
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRectF paperRect() const;
    [[nodiscard]] int cellAt(const QPointF &point) const;
    /// Of the label in cell `index`, among those of the sheet; -1: none.
    [[nodiscard]] int labelIn(int index) const;
    [[nodiscard]] bool isUsed(int index) const;
    void paintCell(QPainter &painter, int index) const;
    void paintLabel(QPainter &painter, const QRectF &cell, const PreviewLabel &label) const;
    void paintMarks(QPainter &painter, int index) const;
    void moveCursor(int index);
    void describe();

    LabelStock m_stock;
    int m_skipped = 0;
    int m_count = 0;
    int m_page = 0;
    std::vector<PreviewLabel> m_labels;
    int m_cursor = 0;
    int m_hovered = -1;
};

} // namespace vestibule
