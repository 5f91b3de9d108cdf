#pragma once

#include <QString>

class QHostAddress;

namespace vestibule {

/// How budgets and lists count `address`: an IPv4 address by itself (mapped into IPv6 or not), an
/// IPv6 address by its /64, as 2001:db8:1:2::/64, since one host may use all addresses of it.
[[nodiscard]] QString clientKey(const QHostAddress &address);

} // namespace vestibule
