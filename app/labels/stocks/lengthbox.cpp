#include "app/labels/stocks/lengthbox.h"

#include <QLocale>
#include <QSignalBlocker>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double mostMillimetres = 2000;
constexpr int decimalsOfInch = 4;
constexpr int decimalsOfMillimetre = 3;

QString trimmed(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', decimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text == u"-0"_s ? u"0"_s : text;
}

} // namespace

LengthBox::LengthBox(QWidget *parent) : QDoubleSpinBox(parent)
{
    setDecimals(decimalsOfMillimetre);
    setRange(0, mostMillimetres);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_millimetres = m_isInch ? value * millimetresPerInch : value;
        Q_EMIT edited();
    });
}

void LengthBox::setMillimetres(double length)
{
    if (length == m_millimetres)
        return;
    m_millimetres = length;
    showLength();
}

void LengthBox::setInch(bool isInch)
{
    if (isInch == m_isInch)
        return;
    m_isInch = isInch;
    showLength();
}

void LengthBox::showLength()
{
    const QSignalBlocker quiet(this);
    setDecimals(m_isInch ? decimalsOfInch : decimalsOfMillimetre);
    setMaximum(m_isInch ? mostMillimetres / millimetresPerInch : mostMillimetres);
    setSingleStep(m_isInch ? 0.01 : 0.5);
    setValue(m_isInch ? m_millimetres / millimetresPerInch : m_millimetres);
}

QString LengthBox::numberText(double millimetres, bool isInch)
{
    return isInch ? trimmed(millimetres / millimetresPerInch, decimalsOfInch)
                  : trimmed(millimetres, decimalsOfMillimetre);
}

QString LengthBox::textFromValue(double value) const
{
    return trimmed(value, decimals());
}

double LengthBox::valueFromText(const QString &text) const
{
    // People type a point as often as a comma.
    QString number = text;
    number.replace(u',', u'.');
    return number.toDouble();
}

QValidator::State LengthBox::validate(QString &text, int &position) const
{
    Q_UNUSED(position)
    QString number = text;
    number.replace(u',', u'.');
    if (number.isEmpty() || number == u"."_s)
        return QValidator::Intermediate;
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return isNumber && value >= minimum() && value <= maximum() ? QValidator::Acceptable
                                                                : QValidator::Invalid;
}

} // namespace vestibule
