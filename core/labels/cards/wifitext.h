#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace vestibule {

/// A network that visitors may join.
struct WifiNetwork {
    QString name; ///< SSID
    Secret password; ///< empty: an open network
    friend bool operator==(const WifiNetwork &, const WifiNetwork &) = default;
};

/// The text of a QR symbol with which phones join `network`, for example
/// WIFI:T:WPA;S:Halden Visitors;P:blue-crane-41;; (T:WPA means WPA, WPA2 and WPA3). A backslash
/// goes before \ ; , : and ". Source: Android's and iOS's camera read the form that ZXing began,
/// https://github.com/zxing/zxing/wiki/Barcode-Contents
/// Errors: Invalid with field "wifi_name" (1 to 32 bytes) or "wifi_password" (8 to 63 characters,
/// IEEE 802.11 Annex J), also for control characters.
[[nodiscard]] Result<QString> wifiText(const WifiNetwork &network);

} // namespace vestibule
