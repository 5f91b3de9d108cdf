#pragma once

#include <QWidget>

namespace vestibule {

/// A PIN in boxes, one digit each, or dots while it is hidden.
class PinDigits : public QWidget
{
    Q_OBJECT
public:
    explicit PinDigits(QWidget *parent = nullptr);
    /// An empty text hides the PIN.
    void setDigits(const QString &digits);
    const QString &digits() const { return m_digits; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;
    QString m_digits;
};

} // namespace vestibule
