#include "core/labels/drawing/qrsymbol.h"

#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int leastVersion = 2;
constexpr QLatin1StringView alphanumeric("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");

QRecLevel levelOf(QrSymbol::Level level)
{
    switch (level) {
    case QrSymbol::Level::M:
        return QR_ECLEVEL_M;
    case QrSymbol::Level::Q:
        return QR_ECLEVEL_Q;
    case QrSymbol::Level::H:
        break;
    }
    return QR_ECLEVEL_H;
}

bool isAlphanumeric(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return alphanumeric.contains(c); });
}

struct FreeInput {
    void operator()(QRinput *input) const { QRinput_free(input); }
};
struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

Result<QrSymbol> QrSymbol::forText(const QString &text, Level level)
{
    if (text.isEmpty())
        return failure(ErrorCode::Invalid, u"empty"_s, u"text"_s);
    const std::unique_ptr<QRinput, FreeInput> input(QRinput_new2(leastVersion, levelOf(level)));
    if (!input)
        return failure(ErrorCode::Unavailable, u"no memory for a QR symbol"_s);
    const QByteArray bytes = text.toUtf8();
    const QRencodeMode mode = isAlphanumeric(text) ? QR_MODE_AN : QR_MODE_8;
    const int added = QRinput_append(input.get(), mode, static_cast<int>(bytes.size()),
                                     reinterpret_cast<const unsigned char *>(bytes.constData()));
    const std::unique_ptr<QRcode, FreeCode> code(added == 0 ? QRcode_encodeInput(input.get())
                                                            : nullptr);
    if (!code && errno == ENOMEM)
        return failure(ErrorCode::Unavailable, u"no memory for a QR symbol"_s);
    if (!code)
        return failure(ErrorCode::TooLarge, u"too long for a QR symbol"_s, u"text"_s);
    QBitArray dark(code->width * code->width);
    for (int i = 0; i < dark.size(); ++i)
        dark.setBit(i, (code->data[i] & 1) != 0);
    return QrSymbol(code->width, std::move(dark));
}

bool QrSymbol::isDark(int column, int row) const
{
    return m_dark.testBit(row * m_size + column);
}

std::vector<QRect> QrSymbol::rectangles() const
{
    std::vector<QRect> found;
    QBitArray left = m_dark;
    const auto isLeft = [&](int column, int row) { return left.testBit(row * m_size + column); };
    const auto rowIsLeft = [&](int from, int to, int row) {
        for (int column = from; column < to; ++column) {
            if (!isLeft(column, row))
                return false;
        }
        return true;
    };
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column) {
            if (!isLeft(column, row))
                continue;
            int right = column;
            while (right < m_size && isLeft(right, row))
                ++right;
            int bottom = row + 1;
            while (bottom < m_size && rowIsLeft(column, right, bottom))
                ++bottom;
            for (int y = row; y < bottom; ++y)
                left.fill(false, y * m_size + column, y * m_size + right);
            found.emplace_back(column, row, right - column, bottom - row);
        }
    }
    return found;
}

QByteArray QrSymbol::mask() const
{
    const int rowBytes = (m_size + 7) / 8;
    QByteArray bits(qsizetype(rowBytes) * m_size, '\0');
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column) {
            if (isDark(column, row))
                bits[rowBytes * row + column / 8] |= static_cast<char>(0x80 >> (column % 8));
        }
    }
    return bits;
}

QString QrSymbol::svgPath() const
{
    QString path;
    QPoint pen;
    for (const QRect &dark : rectangles()) {
        const QPoint corner = dark.topLeft() + QPoint(quietZone, quietZone);
        const QPoint step = corner - pen;
        path += u"m%1 %2h%3v%4h-%3z"_s.arg(step.x())
                    .arg(step.y())
                    .arg(dark.width())
                    .arg(dark.height());
        pen = corner;
    }
    return path;
}

void QrSymbol::paint(QPainter &painter, const QPoint &corner, int moduleSize) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    const std::vector<QRect> dark = rectangles();
    QVector<QRect> boxes;
    boxes.reserve(static_cast<qsizetype>(dark.size()));
    for (const QRect &box : dark) {
        boxes.append({corner.x() + (box.x() + quietZone) * moduleSize,
                      corner.y() + (box.y() + quietZone) * moduleSize, box.width() * moduleSize,
                      box.height() * moduleSize});
    }
    painter.drawRects(boxes);
    painter.restore();
}

} // namespace vestibule
