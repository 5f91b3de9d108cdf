#pragma once

#include <QString>

#include <optional>

namespace vestibule {

/// A thermal printer in the network that speaks ZPL.
struct LabelPrinter {
    QString address; ///< "192.168.1.50:9100"; its identity, and that of its profiles
    QString name; ///< what people call it; may be empty
    int dpi = 203; ///< 203, 300 or 600
    std::optional<int> darkness; ///< -30 to 30, added to the printer's own; nothing: as set there
    friend bool operator==(const LabelPrinter &, const LabelPrinter &) = default;
};

} // namespace vestibule
