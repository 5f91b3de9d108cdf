#pragma once

#include <QImage>
#include <QWidget>

namespace vestibule {

/// A QR code, always ink on white paper with its quiet zone of four modules, in dark mode too.
class QrView : public QWidget
{
    Q_OBJECT
public:
    /// `side` in pixels at a 13 px font.
    explicit QrView(int side = 98, QWidget *parent = nullptr);

    /// One pixel per module, dark modules black, without quiet zone. `meaning` is what the code says, for screen readers. A null image
    /// shows an empty sheet.
    void setModules(const QImage &modules, const QString &meaning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules;
};

} // namespace vestibule
