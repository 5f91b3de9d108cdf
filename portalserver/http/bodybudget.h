#pragma once

#include <QtGlobal>

#include <atomic>
#include <optional>
#include <utility>

namespace vestibule {

/// Memory that all connections together may hold for bodies. Used from every portal thread; must
/// outlive its leases.
class BodyBudget
{
public:
    static constexpr qint64 DefaultCapacity = 32 * 1024 * 1024;

    /// A part of the budget, given back when it goes out of scope.
    class Lease
    {
    public:
        Lease(Lease &&other) noexcept
            : m_budget(std::exchange(other.m_budget, nullptr)),
              m_bytes(other.m_bytes)
        { }
        Lease &operator=(Lease &&other) noexcept
        {
            std::swap(m_budget, other.m_budget);
            std::swap(m_bytes, other.m_bytes);
            return *this;
        }
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        ~Lease()
        {
            if (m_budget)
                m_budget->m_taken.fetch_sub(m_bytes, std::memory_order_relaxed);
        }

    private:
        friend class BodyBudget;
        Lease(BodyBudget *budget, qint64 bytes) : m_budget(budget), m_bytes(bytes) { }
        BodyBudget *m_budget;
        qint64 m_bytes;
    };

    explicit BodyBudget(qint64 capacity = DefaultCapacity) : m_capacity(capacity) { }
    Q_DISABLE_COPY_MOVE(BodyBudget)

    /// `bytes` of the budget, or nothing when less than that is left.
    [[nodiscard]] std::optional<Lease> take(qint64 bytes);
    /// Bytes out on lease now.
    [[nodiscard]] qint64 taken() const { return m_taken.load(std::memory_order_relaxed); }

private:
    const qint64 m_capacity;
    std::atomic<qint64> m_taken = 0;
};

} // namespace vestibule
