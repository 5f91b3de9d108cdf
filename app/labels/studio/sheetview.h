#pragma once

#include "app/labels/studio/labelpreviews.h"
#include "app/labels/studio/sheetplan.h"

#include <QWidget>

namespace vestibule {

/// A sheet of labels true to scale: what is used, where the first label comes, each label as it is printed with its
/// verdict, and what is free. A click or Space on a position of the first sheet begins there; arrow keys go over it.
class SheetView : public QWidget
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);

    /// Shows sheet `page` (from 0) of the plan.
    void setPlan(const SheetPlan &plan, int page);
    /// Any position can be chosen, used ones too: to say what is gone.
    void setMarking(bool isMarking);
    /// The pictures of the sheet's pieces, in order; those that come later are blank until then.
    void setLabels(std::vector<PreviewLabel> labels);

    /// Of pictures that are shown without being scaled.
    [[nodiscard]] double dotsPerMm() const;
    /// Where position `index` (from 0) of the shown sheet is.
    [[nodiscard]] QRectF cellRect(int index) const;
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
    /// One may begin there.
    [[nodiscard]] bool isChoice(int index) const;
    [[nodiscard]] bool isUsed(int index) const { return m_plan.isUsed(m_page, index); }
    [[nodiscard]] int labelIn(int index) const { return m_plan.pieceAt(m_page, index); }
    void paintCell(QPainter &painter, int index) const;
    void paintLabel(QPainter &painter, const QRectF &cell, const PreviewLabel &label) const;
    void paintMarks(QPainter &painter, int index) const;
    void moveCursor(int index);
    void describe();

    SheetPlan m_plan;
    int m_page = 0;
    std::vector<PreviewLabel> m_labels;
    int m_cursor = 0;
    int m_hovered = -1;
    bool m_isMarking = false;
};

} // namespace vestibule
