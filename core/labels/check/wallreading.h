#pragma once

#include <QImage>
#include <QPolygonF>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace vestibule {

/// A QR symbol on a photo.
struct SeenSymbol {
    QString text; ///< what it says, at most `longestSeenText` characters; empty: it can't be read
    QPolygonF outline; ///< its four corners in pixels of the photo, around it in order

    [[nodiscard]] bool isRead() const { return !text.isEmpty(); }
};

inline constexpr qsizetype longestSeenText = 1000;
/// No wall has more; what is beyond is left out.
inline constexpr size_t mostSeenSymbols = 500;

struct WallReading {
    std::vector<SeenSymbol> symbols; ///< read ones first
    bool isWhole
        = true; ///< false: stopped, the time was over, or there are mostSeenSymbols of them
};

/// How long a search may take, and who hears of it.
struct WallSearch {
    std::chrono::milliseconds longest{20'000};
    /// Called on the searching thread, some hundred times; false stops the search. May be empty.
    std::function<bool(int done, int total)> goOn{};
};

/// All QR symbols on `photo`: searched in overlapping parts of several sizes, each symbol painted over once it is read,
/// since a decoder finds few of many at a time. Two of the same text at different places are two. Takes seconds; no
/// window's thread.
[[nodiscard]] WallReading readWall(const QImage &photo, const WallSearch &search = {});

} // namespace vestibule
