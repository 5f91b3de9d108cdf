#include "portalserver/http/admission.h"

#include <QtEndian>

#include <algorithm>
#include <tuple>

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

Admission::Slot::Slot(Admission *admission, std::unique_ptr<Place> place)
    : m_admission(admission),
      m_place(std::move(place))
{ }

Admission::Slot::Slot(Slot &&other) noexcept = default;

Admission::Slot::~Slot()
{
    if (m_place)
        m_admission->leave(m_place.get());
}

void Admission::Slot::onTaken(std::function<void()> end)
{
    const QMutexLocker locker(&m_admission->m_mutex);
    m_place->end = std::move(end);
}

void Admission::Slot::setStanding(Standing standing)
{
    m_place->since.store(++m_admission->m_changes, std::memory_order_relaxed);
    m_place->standing.store(standing, std::memory_order_relaxed);
}

std::optional<Admission::Slot> Admission::admit(const QHostAddress &peer)
{
    const AddressKey key = AddressKey::of(peer);
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const QMutexLocker locker(&m_mutex);
    const int most = isKnown(key, now) ? m_limits.total : m_limits.total - m_limits.reserved;
    const int held = m_counts.value(key);
    if (held >= m_limits.perAddress || (m_places.size() >= most && !takePlace(held + 1, now)))
        return std::nullopt;
    auto place = std::make_unique<Place>();
    place->key = key;
    place->since = ++m_changes;
    m_places.insert(place.get());
    ++m_counts[key];
    return Slot(this, std::move(place));
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

int Admission::count() const
{
    const QMutexLocker locker(&m_mutex);
    return static_cast<int>(m_places.size());
}

void Admission::leave(Place *place)
{
    const QMutexLocker locker(&m_mutex);
    if (!place->isTaken)
        release(place);
}

void Admission::release(Place *place)
{
    m_places.remove(place);
    const auto found = m_counts.find(place->key);
    if (--found.value() == 0)
        m_counts.erase(found);
}

/// From an address that holds at least so many: who comes again and again takes no place from others.
bool Admission::takePlace(int leastOfAddress, qint64 now)
{
    // Most of a flood ends here, before the places are looked at.
    if (std::none_of(m_counts.cbegin(), m_counts.cend(),
                     [leastOfAddress](int count) { return count >= leastOfAddress; }))
        return false;
    const auto rank = [this](const Place &place, Standing standing) {
        return std::tuple(-m_counts.value(place.key), standing,
                          place.since.load(std::memory_order_relaxed));
    };
    Place *first = nullptr;
    std::tuple<int, Standing, quint64> firstRank;
    for (Place *place : std::as_const(m_places)) {
        const Standing standing = place->standing.load(std::memory_order_relaxed);
        if (!place->end || standing == Standing::Busy || m_counts.value(place->key) < leastOfAddress
            || isKnown(place->key, now))
            continue;
        const auto placeRank = rank(*place, standing);
        if (!first || placeRank < firstRank) {
            first = place;
            firstRank = placeRank;
        }
    }
    if (!first)
        return false;
    release(first);
    first->isTaken = true;
    first->end();
    return true;
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
