#pragma once

#include "core/base/clock.h"

namespace vestibule {

/// The time that the maker of the demo site moves through the past weeks. For one thread.
class DemoClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &time) { m_now = time; }

private:
    QDateTime m_now;
};

} // namespace vestibule
