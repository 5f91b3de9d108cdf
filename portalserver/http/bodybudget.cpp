#include "portalserver/http/bodybudget.h"

namespace vestibule {

std::optional<BodyBudget::Lease> BodyBudget::take(qint64 bytes)
{
    if (bytes < 0 || bytes > m_capacity)
        return std::nullopt;
    qint64 taken = m_taken.load(std::memory_order_relaxed);
    do {
        if (taken > m_capacity - bytes)
            return std::nullopt;
    } while (!m_taken.compare_exchange_weak(taken, taken + bytes, std::memory_order_relaxed));
    return Lease(this, bytes);
}

} // namespace vestibule
