#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>

#include <chrono>
#include <optional>
#include <utility>

namespace vestibule {

/// Who counts as one client: an IPv4 address, or an IPv6 network of 64 bits, because a client has
/// all of that.
struct AddressKey {
    quint64 bits = 0;
    bool isIPv6 = false;

    /// An IPv4 address that came mapped into IPv6 counts as IPv4.
    static AddressKey of(const QHostAddress &address);
    friend bool operator==(const AddressKey &, const AddressKey &) = default;
    friend size_t qHash(const AddressKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.bits, key.isIPv6);
    }
};

/// How many connections Admission lets in.
struct AdmissionLimits {
    int total = 512;
    int perAddress = 64;
    int reserved = 128; ///< of the total, only for addresses lately seen with a session
    std::chrono::milliseconds known = std::chrono::minutes(30); ///< how long "lately" is
    int mostKnown = 4096; ///< addresses remembered
};

/// Counts the connections of all portal threads and says who may open another. Used from every
/// portal thread; must outlive its slots.
class Admission
{
public:
    /// One admitted connection, counted until this goes out of scope.
    class Slot
    {
    public:
        Slot(Slot &&other) noexcept
            : m_admission(std::exchange(other.m_admission, nullptr)),
              m_key(other.m_key)
        { }
        Slot(const Slot &) = delete;
        Slot &operator=(const Slot &) = delete;
        Slot &operator=(Slot &&) = delete;
        ~Slot()
        {
            if (m_admission)
                m_admission->release(m_key);
        }

    private:
        friend class Admission;
        Slot(Admission *admission, AddressKey key) : m_admission(admission), m_key(key) { }
        Admission *m_admission;
        AddressKey m_key;
    };

    explicit Admission(const Clock &clock, AdmissionLimits limits = {})
        : m_clock(clock),
          m_limits(limits)
    { }
    Q_DISABLE_COPY_MOVE(Admission)

    /// A slot for one more connection from `peer`, or nothing when a limit is reached.
    [[nodiscard]] std::optional<Slot> admit(const QHostAddress &peer);
    /// Remembers that somebody with a live session came from `peer`, who then may use the reserved
    /// slots.
    void noteSession(const QHostAddress &peer);
    /// Whether `peer` has fewer connections than an address may.
    [[nodiscard]] bool hasShare(const QHostAddress &peer) const;
    /// Whether somebody with a session came from `peer` lately.
    [[nodiscard]] bool isKnown(const QHostAddress &peer) const;
    /// Connections of one address now.
    [[nodiscard]] int countOf(const AddressKey &key) const;
    /// Connections now.
    [[nodiscard]] int count() const;

private:
    void release(AddressKey key);
    bool isKnown(AddressKey key, qint64 now) const;
    void forgetOldest(qint64 now);

    const Clock &m_clock;
    const AdmissionLimits m_limits;
    mutable QMutex m_mutex;
    QHash<AddressKey, int> m_counts;
    QHash<AddressKey, qint64> m_lastSession; // milliseconds since the epoch
    int m_count = 0;
};

} // namespace vestibule
