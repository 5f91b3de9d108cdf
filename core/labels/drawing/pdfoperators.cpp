#include "core/labels/drawing/pdfoperators.h"

#include <QColor>
#include <QPainterPath>

#include <charconv>
#include <cmath>

namespace vestibule {

void appendPdfNumber(QByteArray &bytes, double number)
{
    constexpr int mostDigits = 32;
    char digits[mostDigits];
    const double whole = std::nearbyint(number);
    const auto end = std::abs(number - whole) < 1e-6
        ? std::to_chars(digits, digits + mostDigits, static_cast<qint64>(whole)).ptr
        : std::to_chars(digits, digits + mostDigits, number, std::chars_format::fixed, 5).ptr;
    bytes.append(digits, end - digits);
    bytes += ' ';
}

QByteArray pdfHexOf(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode()));
    return bytes.toHex();
}

PdfOperators &PdfOperators::operator+=(const QByteArray &bytes)
{
    m_bytes += bytes;
    return *this;
}

PdfOperators &PdfOperators::operator+=(const char *bytes)
{
    m_bytes += bytes;
    return *this;
}

void PdfOperators::add(std::initializer_list<double> numbers, const char *operation)
{
    for (const double number : numbers)
        appendPdfNumber(m_bytes, number);
    m_bytes += operation;
}

void PdfOperators::addColour(const QColor &colour, const char *operation)
{
    add({colour.redF(), colour.greenF(), colour.blueF()}, operation);
}

void PdfOperators::add(const QPainterPath &path)
{
    for (int at = 0; at < path.elementCount(); ++at) {
        const QPainterPath::Element one = path.elementAt(at);
        if (one.isMoveTo()) {
            add({one.x, one.y}, "m\n");
        } else if (one.isLineTo()) {
            add({one.x, one.y}, "l\n");
        } else {
            const QPainterPath::Element second = path.elementAt(++at);
            const QPainterPath::Element end = path.elementAt(++at);
            add({one.x, one.y, second.x, second.y, end.x, end.y}, "c\n");
        }
    }
}

void PdfOperators::addHex(quint16 value)
{
    constexpr char digits[] = "0123456789abcdef";
    for (const int shift : {12, 8, 4, 0})
        m_bytes += digits[(value >> shift) & 0xf];
}

} // namespace vestibule
