#pragma once

#include "portalserver/http/admission.h"

#include <optional>
#include <utility>

namespace vestibule {

/// Memory that all connections together may hold for bodies, and each address of it. Used from every
/// portal thread; must outlive its leases.
class BodyBudget
{
public:
    static constexpr qint64 DefaultCapacity = 32 * 1024 * 1024;
    static constexpr qint64 DefaultShare = 12 * 1024 * 1024;

    /// A part of the budget, given back when it goes out of scope.
    class Lease
    {
    public:
        Lease(Lease &&other) noexcept
            : m_budget(std::exchange(other.m_budget, nullptr)),
              m_key(other.m_key),
              m_bytes(other.m_bytes)
        { }
        Lease &operator=(Lease &&other) noexcept
        {
            std::swap(m_budget, other.m_budget);
            std::swap(m_key, other.m_key);
            std::swap(m_bytes, other.m_bytes);
            return *this;
        }
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        ~Lease()
        {
            if (m_budget)
                m_budget->giveBack(m_bytes, m_key);
        }

    private:
        friend class BodyBudget;
        Lease(BodyBudget *budget, qint64 bytes, AddressKey key)
            : m_budget(budget),
              m_key(key),
              m_bytes(bytes)
        { }
        BodyBudget *m_budget;
        AddressKey m_key;
        qint64 m_bytes;
    };

    explicit BodyBudget(qint64 capacity = DefaultCapacity, qint64 share = DefaultShare)
        : m_capacity(capacity),
          m_share(share)
    { }
    Q_DISABLE_COPY_MOVE(BodyBudget)

    /// `bytes` of the budget for `key`, or nothing when less than that is left of all or of its share.
    [[nodiscard]] std::optional<Lease> take(qint64 bytes, AddressKey key);
    /// The same, however little is left; `bytes` is at least 0.
    [[nodiscard]] Lease takeAnyway(qint64 bytes, AddressKey key);
    /// Whether `bytes` more stay within the share of `key`.
    [[nodiscard]] bool fitsShare(qint64 bytes, AddressKey key) const;
    /// Bytes out on lease now.
    [[nodiscard]] qint64 taken() const;

private:
    void giveBack(qint64 bytes, AddressKey key);

    const qint64 m_capacity;
    const qint64 m_share;
    mutable QMutex m_mutex;
    QHash<AddressKey, qint64> m_takenBy;
    qint64 m_taken = 0;
};

} // namespace vestibule
