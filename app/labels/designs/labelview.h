#pragma once

#include "app/labels/studio/labelpreviews.h"

#include <QWidget>

namespace vestibule {

/// One label as it is printed, as large as it fits, on its piece of stock.
class LabelView : public QWidget
{
    Q_OBJECT
public:
    explicit LabelView(QWidget *parent = nullptr);

    void setStock(const LabelStock &stock);
    void setLabel(const PreviewLabel &label);
    /// Of a picture that is shown without being scaled.
    [[nodiscard]] double dotsPerMm() const;
    [[nodiscard]] QRectF labelRect() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The scale is another one.
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] double scale() const;

    LabelStock m_stock;
    PreviewLabel m_label;
};

} // namespace vestibule
