#pragma once

#include <QDoubleSpinBox>

namespace vestibule {

/// A length that is typed in mm or inch. What isn't typed anew stays exact, whatever unit shows it.
class LengthBox : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit LengthBox(QWidget *parent = nullptr);

    /// Emits nothing.
    void setMillimetres(double length);
    [[nodiscard]] double millimetres() const { return m_millimetres; }
    /// Shows the same length in the other unit; emits nothing.
    void setInch(bool isInch);

    /// Without unit and without zeros at the end: mm to 0.001, inch to 0.0001.
    [[nodiscard]] static QString numberText(double millimetres, bool isInch);

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

Q_SIGNALS:
    void edited();

private:
    void showLength();

    double m_millimetres = 0;
    bool m_isInch = false;
};

} // namespace vestibule
