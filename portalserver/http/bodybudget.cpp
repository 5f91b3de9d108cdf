#include "portalserver/http/bodybudget.h"

namespace vestibule {

std::optional<BodyBudget::Lease> BodyBudget::take(qint64 bytes, AddressKey key)
{
    const QMutexLocker locker(&m_mutex);
    if (bytes < 0 || bytes > m_capacity - m_taken || bytes > m_share - m_takenBy.value(key))
        return std::nullopt;
    m_taken += bytes;
    m_takenBy[key] += bytes;
    return Lease(this, bytes, key);
}

BodyBudget::Lease BodyBudget::takeAnyway(qint64 bytes, AddressKey key)
{
    const QMutexLocker locker(&m_mutex);
    m_taken += bytes;
    m_takenBy[key] += bytes;
    return Lease(this, bytes, key);
}

bool BodyBudget::fitsShare(qint64 bytes, AddressKey key) const
{
    const QMutexLocker locker(&m_mutex);
    return bytes <= m_share - m_takenBy.value(key);
}

qint64 BodyBudget::taken() const
{
    const QMutexLocker locker(&m_mutex);
    return m_taken;
}

void BodyBudget::giveBack(qint64 bytes, AddressKey key)
{
    const QMutexLocker locker(&m_mutex);
    m_taken -= bytes;
    const auto found = m_takenBy.find(key);
    found.value() -= bytes;
    if (found.value() == 0)
        m_takenBy.erase(found);
}

} // namespace vestibule
