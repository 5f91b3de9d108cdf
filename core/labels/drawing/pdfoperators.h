#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>

class QColor;
class QPainterPath;

namespace vestibule {

/// As PDF writes numbers, and a space.
void appendPdfNumber(QByteArray &bytes, double number);
/// UTF-16 in hexadecimal digits.
[[nodiscard]] QByteArray pdfHexOf(const QString &text);

/// What a page is described by: numbers first, then what to do with them.
class PdfOperators
{
public:
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    PdfOperators &operator+=(const QByteArray &bytes);
    PdfOperators &operator+=(const char *bytes);
    void add(std::initializer_list<double> numbers, const char *operation);
    void addColour(const QColor &colour, const char *operation);
    /// Draws nothing yet.
    void add(const QPainterPath &path);
    /// Four digits.
    void addHex(quint16 value);

private:
    QByteArray m_bytes;
};

} // namespace vestibule
