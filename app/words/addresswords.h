#pragma once

#include "core/labels/codes/addresslifetime.h"
#include "core/labels/codes/addresswatch.h"

namespace vestibule {

/// Sentences about where labels lead and how long that holds.
namespace addresswords {

/// "41 printed labels point to 192.168.10.25", or what new ones carry when none does.
QString title(const AddressReport &report);
/// "This computer is now 192.168.10.31."
QString whereNow(const AddressReport &report);
/// What is known about how long new labels will be true; empty for a fixed address.
QString lifetime(const AddressLifetime &lifetime);
/// A remedy: what to do, and what comes of it.
std::pair<QString, QString> remedy(AddressRemedy remedy, const AddressReport &report);

} // namespace addresswords

} // namespace vestibule
