#include "portalserver/http/admission.h"

#include <QtEndian>

#include <algorithm>

namespace vestibule {

AddressKey AddressKey::of(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        return {ipv4, false};
    const Q_IPV6ADDR ipv6 = address.toIPv6Address();
    return {qFromBigEndian<quint64>(ipv6.c), true};
}

std::optional<Admission::Slot> Admission::admit(const QHostAddress &peer)
{
    const AddressKey key = AddressKey::of(peer);
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const QMutexLocker locker(&m_mutex);
    const int most = isKnown(key, now) ? m_limits.total : m_limits.total - m_limits.reserved;
    if (m_count >= most || m_counts.value(key) >= m_limits.perAddress)
        return std::nullopt;
    ++m_count;
    ++m_counts[key];
    return Slot(this, key);
}

void Admission::noteSession(const QHostAddress &peer)
{
    const AddressKey key = AddressKey::of(peer);
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const QMutexLocker locker(&m_mutex);
    if (m_lastSession.size() >= m_limits.mostKnown && !m_lastSession.contains(key))
        forgetOldest(now);
    m_lastSession.insert(key, now);
}

bool Admission::hasShare(const QHostAddress &peer) const
{
    const QMutexLocker locker(&m_mutex);
    return m_counts.value(AddressKey::of(peer)) < m_limits.perAddress;
}

bool Admission::isKnown(const QHostAddress &peer) const
{
    const QMutexLocker locker(&m_mutex);
    return isKnown(AddressKey::of(peer), m_clock.now().toMSecsSinceEpoch());
}

int Admission::countOf(const AddressKey &key) const
{
    const QMutexLocker locker(&m_mutex);
    return m_counts.value(key);
}

int Admission::count() const
{
    const QMutexLocker locker(&m_mutex);
    return m_count;
}

void Admission::release(AddressKey key)
{
    const QMutexLocker locker(&m_mutex);
    --m_count;
    const auto found = m_counts.find(key);
    if (--found.value() == 0)
        m_counts.erase(found);
}

bool Admission::isKnown(AddressKey key, qint64 now) const
{
    const auto found = m_lastSession.constFind(key);
    return found != m_lastSession.cend() && now - found.value() < m_limits.known.count();
}

void Admission::forgetOldest(qint64 now)
{
    m_lastSession.removeIf(
        [this, now](auto entry) { return now - entry.value() >= m_limits.known.count(); });
    if (m_lastSession.size() < m_limits.mostKnown)
        return;
    const auto oldest = std::min_element(m_lastSession.cbegin(), m_lastSession.cend());
    m_lastSession.erase(oldest);
}

} // namespace vestibule
