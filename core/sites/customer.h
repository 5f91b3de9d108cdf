#pragma once

#include "core/base/id.h"

namespace vestibule {

/// The organisation a deployment is run for.
struct Customer {
    CustomerId id;
    QString customerKey; ///< given by the integrator; unique
    QString name;
    friend bool operator==(const Customer &, const Customer &) = default;
};

} // namespace vestibule
