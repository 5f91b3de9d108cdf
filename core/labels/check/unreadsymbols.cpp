#include "core/labels/check/unreadsymbols.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>

namespace vestibule {

namespace {

/// Larger photos are made smaller: the squares are seven modules wide and stay visible.
constexpr int longestSide = 2400;
/// A photo of noise gives thousands; a wall doesn't.
constexpr size_t mostSquares = 300;

/// Black and white by the light around each pixel.
class InkMap
{
public:
    explicit InkMap(const QImage &grey) : m_width(grey.width()), m_height(grey.height())
    {
        // Sums of all pixels above and to the left; they fit, since there are at most 2,400² of them.
        std::vector<uint32_t> sums(size_t(m_width + 1) * size_t(m_height + 1));
        const auto sum = [&](int x, int y) -> uint32_t & {
            return sums[size_t(y) * size_t(m_width + 1) + size_t(x)];
        };
        for (int y = 0; y < m_height; ++y) {
            const uchar *line = grey.constScanLine(y);
            uint32_t row = 0;
            for (int x = 0; x < m_width; ++x) {
                row += line[x];
                sum(x + 1, y + 1) = sum(x + 1, y) + row;
            }
        }
        const int reach = std::max(12, std::max(m_width, m_height) / 40);
        m_ink.resize(size_t(m_width) * size_t(m_height));
        for (int y = 0; y < m_height; ++y) {
            const uchar *line = grey.constScanLine(y);
            const int top = std::max(0, y - reach);
            const int bottom = std::min(m_height, y + reach + 1);
            for (int x = 0; x < m_width; ++x) {
                const int left = std::max(0, x - reach);
                const int right = std::min(m_width, x + reach + 1);
                const uint32_t all = sum(right, bottom) - sum(left, bottom) - sum(right, top)
                    + sum(left, top);
                const auto pixels = uint32_t((right - left) * (bottom - top));
                // A tenth darker than its surroundings.
                m_ink[at(x, y)] = uint32_t(line[x]) * pixels * 10 < all * 9;
            }
        }
    }

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool isInk(int x, int y) const { return m_ink[at(x, y)]; }

private:
    [[nodiscard]] size_t at(int x, int y) const { return size_t(y) * size_t(m_width) + size_t(x); }

    int m_width;
    int m_height;
    std::vector<bool> m_ink;
};

using Runs = std::array<int, 5>;

/// Dark, light, dark, light, dark as 1 : 1 : 3 : 1 : 1 (ISO/IEC 18004, 6.3.3).
bool isSquare(const Runs &runs)
{
    const double module = (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7.0;
    const auto is = [module](int run, int modules) {
        return std::abs(run - module * modules) < module * (modules == 3 ? 1.1 : 0.7);
    };
    return module >= 1.5 && is(runs[0], 1) && is(runs[1], 1) && is(runs[2], 3) && is(runs[3], 1)
        && is(runs[4], 1);
}

/// Runs through (x, y), which is ink, along (dx, dy); nothing where the map ends first. `middle` is moved to theirs.
std::optional<Runs> runsThrough(const InkMap &map, QPoint &middle, const QPoint &step, int longest)
{
    const auto walk = [&](const QPoint &way, std::array<int, 3> &lengths) {
        QPoint now = middle;
        for (size_t part = 0; part < 3; ++part) {
            const bool wantsInk = part != 1;
            while (now.x() >= 0 && now.y() >= 0 && now.x() < map.width() && now.y() < map.height()
                   && map.isInk(now.x(), now.y()) == wantsInk && lengths[part] <= longest) {
                ++lengths[part];
                now += way;
            }
            if (lengths[part] == 0 || lengths[part] > longest)
                return false;
        }
        return true;
    };
    std::array<int, 3> back{};
    std::array<int, 3> forth{};
    if (!walk(-step, back) || !walk(step, forth))
        return std::nullopt;
    middle += step * ((forth[0] - back[0]) / 2);
    return Runs{back[2], back[1], back[0] + forth[0] - 1, forth[1], forth[2]};
}

int lengthOf(const Runs &runs)
{
    return runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
}

/// The square in a symbol's corner.
struct Square {
    QPointF centre;
    double module = 0;
    int lines = 1; ///< that were seen to cross it
};

void add(std::vector<Square> &squares, const QPointF &centre, double module)
{
    for (Square &square : squares) {
        const QPointF apart = square.centre - centre;
        if (std::hypot(apart.x(), apart.y()) < 3 * square.module) {
            square.centre = (square.centre * square.lines + centre) / (square.lines + 1);
            ++square.lines;
            return;
        }
    }
    if (squares.size() < mostSquares)
        squares.push_back({centre, module});
}

/// What a line across `map` at `y` crosses.
void scanLine(const InkMap &map, int y, std::vector<Square> &squares)
{
    std::array<int, 6> ends{}; // of the last runs, the newest last
    int known = 0;
    for (int x = 1; x <= map.width(); ++x) {
        if (x < map.width() && map.isInk(x, y) == map.isInk(x - 1, y))
            continue;
        std::rotate(ends.begin(), ends.begin() + 1, ends.end());
        ends[5] = x;
        if (++known < 6 || !map.isInk(x - 1, y))
            continue;
        const Runs across{ends[1] - ends[0], ends[2] - ends[1], ends[3] - ends[2],
                          ends[4] - ends[3], ends[5] - ends[4]};
        if (!isSquare(across))
            continue;
        QPoint middle((ends[2] + ends[3]) / 2, y);
        const int longest = lengthOf(across);
        const auto down = runsThrough(map, middle, {0, 1}, longest);
        if (!down || !isSquare(*down) || lengthOf(*down) * 2 < longest
            || lengthOf(*down) > longest * 2)
            continue;
        add(squares, middle, (lengthOf(*down) + longest) / 14.0);
    }
}

/// Three squares as corner, right and lower one of a symbol.
struct Corner {
    size_t corner = 0;
    size_t right = 0;
    size_t lower = 0;
    double length = 0;
};

std::optional<Corner> cornerOf(const std::vector<Square> &squares, size_t a, size_t b, size_t c)
{
    const double module = squares[a].module;
    const auto isAlike = [module](double other) {
        return other < module * 1.5 && module < other * 1.5;
    };
    if (!isAlike(squares[b].module) || !isAlike(squares[c].module))
        return std::nullopt;
    const QPointF one = squares[b].centre - squares[a].centre;
    const QPointF two = squares[c].centre - squares[a].centre;
    const double first = std::hypot(one.x(), one.y());
    const double second = std::hypot(two.x(), two.y());
    const double shorter = std::min(first, second);
    // From 18 modules (version 2) to 34 (version 6); askew lines make modules look up to 1.4 times as large.
    if (std::max(first, second) > shorter * 1.4 || shorter < 12 * module || shorter > 36 * module)
        return std::nullopt;
    const double cosine = (one.x() * two.x() + one.y() * two.y()) / (first * second);
    const double turn = one.x() * two.y() - one.y() * two.x();
    if (std::abs(cosine) > 0.35 || turn <= 0) // turn: each once, the right one first
        return std::nullopt;
    return Corner{a, b, c, first + second};
}

QPolygonF outlineOf(const std::vector<Square> &squares, const Corner &corner, double scale)
{
    const QPointF origin = squares[corner.corner].centre;
    const QPointF right = squares[corner.right].centre - origin;
    const QPointF down = squares[corner.lower].centre - origin;
    // Centres of the squares stand 3.5 modules from the edges: a sixth of their distance in version 3.
    constexpr double beyond = 1.0 / 6;
    const auto point = [&](double x, double y) { return (origin + right * x + down * y) / scale; };
    return QPolygonF({point(-beyond, -beyond), point(1 + beyond, -beyond),
                      point(1 + beyond, 1 + beyond), point(-beyond, 1 + beyond)});
}

} // namespace

std::vector<QPolygonF> unreadSymbols(const QImage &grey)
{
    const double scale = std::min(1.0, double(longestSide) / std::max(grey.width(), grey.height()));
    const QImage smaller = scale < 1
        ? grey.scaled(grey.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
              .convertToFormat(QImage::Format_Grayscale8)
        : grey;
    const InkMap map(smaller);
    std::vector<Square> squares;
    for (int y = 0; y < map.height(); ++y)
        scanLine(map, y, squares);
    // Its inner square is three modules high; noise hides some lines.
    std::erase_if(squares,
                  [](const Square &square) { return square.lines < std::max(2.0, square.module); });

    std::vector<Corner> corners;
    for (size_t a = 0; a < squares.size(); ++a) {
        for (size_t b = 0; b < squares.size(); ++b) {
            for (size_t c = 0; c < squares.size(); ++c) {
                if (a == b || b == c || a == c)
                    continue;
                if (const auto corner = cornerOf(squares, a, b, c))
                    corners.push_back(*corner);
            }
        }
    }
    // The squares of one symbol stand closer together than those of its neighbours.
    std::sort(corners.begin(), corners.end(),
              [](const Corner &one, const Corner &other) { return one.length < other.length; });
    std::vector<bool> isUsed(squares.size());
    std::vector<QPolygonF> outlines;
    for (const Corner &corner : corners) {
        if (isUsed[corner.corner] || isUsed[corner.right] || isUsed[corner.lower])
            continue;
        isUsed[corner.corner] = isUsed[corner.right] = isUsed[corner.lower] = true;
        outlines.push_back(outlineOf(squares, corner, scale));
    }
    return outlines;
}

} // namespace vestibule
