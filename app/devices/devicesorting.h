#pragma once

#include "app/frame/sortbutton.h"
#include "core/sites/device.h"

namespace vestibule {

/// An order of the devices as the store takes it.
struct DeviceSorting {
    DeviceOrder order = DeviceOrder::Name;
    bool isDescending = false;
    friend bool operator==(const DeviceSorting &, const DeviceSorting &) = default;
};

/// The orders that the list of devices offers, by name first.
QList<SortChoice> deviceSortChoices();
/// What a choice's id stands for; by name for an unknown one.
DeviceSorting deviceSorting(const QString &id);

} // namespace vestibule
