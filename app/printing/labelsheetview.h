#pragma once

#include <QImage>
#include <QWidget>

namespace vestibule {

/// A picture on white paper with a thin border, fitted in: a label as it is printed, or a device's photo.
class LabelSheetView : public QWidget
{
    Q_OBJECT
public:
    explicit LabelSheetView(const QSize &size, QWidget *parent = nullptr);
    void setPicture(const QImage &picture, const QString &meaning);
    QSize sizeHint() const override { return m_size; }
    QSize minimumSizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize m_size;
    QImage m_picture;
};

} // namespace vestibule
