#pragma once

#include "core/base/result.h"

#include <QBitArray>
#include <QPoint>
#include <QRect>

#include <vector>

class QPainter;

namespace vestibule {

/// A QR symbol as a value: which of its modules are dark.
class QrSymbol
{
public:
    /// How much damage is mended: about 15, 25 or 30 % of the codewords.
    enum class Level { M, Q, H };

    /// Light modules that must stay free on every side (ISO/IEC 18004).
    static constexpr int quietZone = 4;

    /// Encodes `text` as small as `level` allows, at least in version 2 (version 1 has no
    /// alignment pattern and fails when tilted): in alphanumeric mode when only 0–9 A–Z space and
    /// $%*+-./: occur, else as UTF-8 bytes. Errors: Invalid for an empty text, TooLarge.
    [[nodiscard]] static Result<QrSymbol> forText(const QString &text, Level level = Level::Q);

    /// Modules on a side, without the quiet zone.
    [[nodiscard]] int size() const { return m_size; }
    /// Modules on a side, with the quiet zone.
    [[nodiscard]] int sizeWithQuietZone() const { return m_size + 2 * quietZone; }
    /// 2 for 25 modules up to 40 for 177.
    [[nodiscard]] int version() const { return (m_size - 17) / 4; }
    [[nodiscard]] bool isDark(int column, int row) const;
    /// The dark modules as rectangles that don't overlap, in modules from the symbol's corner.
    [[nodiscard]] std::vector<QRect> rectangles() const;
    /// One bit for each module, dark ones set, row by row from the left; rows begin with a byte.
    [[nodiscard]] QByteArray mask() const;
    /// The `d` of one SVG path that fills the dark modules, in a view box of
    /// "0 0 sizeWithQuietZone() sizeWithQuietZone()". Holds only letters, digits, spaces and signs.
    [[nodiscard]] QString svgPath() const;
    /// Fills the dark modules in black, `moduleSize` device units each, whole units so that all
    /// modules are alike. `corner` is where the quiet zone begins; nothing is painted in it.
    void paint(QPainter &painter, const QPoint &corner, int moduleSize) const;

    friend bool operator==(const QrSymbol &, const QrSymbol &) = default;

private:
    QrSymbol(int size, QBitArray dark) : m_size(size), m_dark(std::move(dark)) { }

    int m_size;
    QBitArray m_dark; ///< row by row
};

} // namespace vestibule
