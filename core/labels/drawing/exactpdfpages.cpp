#include "core/labels/drawing/exactpdfpages.h"

#include <QByteArrayView>

namespace vestibule {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
/// QPdfWriter writes a page's description at once.
constexpr QByteArrayView pageBegins = "<<\n/Type /Page\n";
constexpr QByteArrayView boxBegins = "/MediaBox [0 0 ";

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

} // namespace

ExactPdfPages::ExactPdfPages(QIODevice &file, const QSizeF &page)
    : m_file(file),
      m_points(page * pointsPerMillimetre)
{
    open(WriteOnly | Unbuffered);
}

qint64 ExactPdfPages::readData(char *, qint64)
{
    return -1;
}

qint64 ExactPdfPages::writeData(const char *data, qint64 size)
{
    const QByteArrayView bytes(data, size);
    if (!bytes.startsWith(pageBegins))
        return m_file.write(data, size);
    const qsizetype box = bytes.indexOf(boxBegins);
    const qsizetype end = bytes.indexOf(']', box);
    const qsizetype last = bytes.first(qMax<qsizetype>(end, 0)).lastIndexOf(' ');
    if (box < 0 || end < 0 || last < box)
        return m_file.write(data, size);
    const double top = bytes.sliced(last + 1, end - last - 1).toByteArray().toDouble();
    QByteArray exact = "/MediaBox [0 " + number(top - m_points.height()) + ' '
        + number(m_points.width()) + ' ' + number(top);
    if (exact.size() > end - box)
        return m_file.write(data, size);
    exact = exact.leftJustified(end - box);
    QByteArray page = bytes.toByteArray();
    page.replace(box, exact.size(), exact);
    return m_file.write(page);
}

} // namespace vestibule
