#pragma once

#include "core/labels/check/wallreading.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace vestibule {

/// A foreign picture that nothing has looked at yet.
struct PhotoSource {
    QString name; ///< for people
    QString path{}; ///< of the file; empty: `bytes` are the picture
    QByteArray bytes{};
};

/// A photo that is safe to show, and what was read on it.
struct WallPhoto {
    static constexpr int longestShownSide = 2048; ///< pixels

    QString name;
    QImage picture; ///< smaller than what was searched
    std::vector<SeenSymbol>
        symbols{}; ///< outlines as parts of the photo's width and height, from 0 to 1
    bool isWhole = true; ///< false: the time was over before all was searched
    bool isSearched = true; ///< false: it is being searched
};

} // namespace vestibule
