#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>
#include <QSet>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
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

/// What a connection is used for. All but the busy ones make room when there is none left, in this
/// order.
enum class Standing {
    Busy,
    Idle, ///< without a whole head of a request
    Unfinished, ///< part of a body is missing
    Untaken, ///< the client has not taken all of its answer, or not closed after the last one
};

/// Counts the connections of all portal threads and says who may open another. Used from every
/// portal thread; must outlive its slots.
class Admission
{
    struct Place;

public:
    /// One admitted connection, counted until this goes out of scope or its place is taken.
    class Slot
    {
    public:
        Slot(Slot &&other) noexcept;
        Slot(const Slot &) = delete;
        Slot &operator=(const Slot &) = delete;
        Slot &operator=(Slot &&) = delete;
        ~Slot();

        /// From now on the place may be given to somebody else. `end` is then called, once, on any
        /// thread and with the admission locked, so it may do no more than post an event.
        void onTaken(std::function<void()> end);
        /// Says what the connection is used for from now on. Idle at first.
        void setStanding(Standing standing);

    private:
        friend class Admission;
        Slot(Admission *admission, std::unique_ptr<Place> place);
        Admission *m_admission;
        std::unique_ptr<Place> m_place;
    };

    explicit Admission(const Clock &clock, AdmissionLimits limits = {})
        : m_clock(clock),
          m_limits(limits)
    { }
    Q_DISABLE_COPY_MOVE(Admission)

    /// A slot for one more connection from `peer`, or nothing when a limit is reached. When all are
    /// taken, a connection that isn't busy and of no address with a session makes room: one of the
    /// address that has most, if those are more than `peer` has.
    [[nodiscard]] std::optional<Slot> admit(const QHostAddress &peer);
    /// Remembers that somebody with a live session came from `peer`, who then may use the reserved
    /// slots.
    void noteSession(const QHostAddress &peer);
    /// Connections now.
    [[nodiscard]] int count() const;

private:
    struct Place {
        AddressKey key;
        std::function<void()> end; ///< none: the place cannot be taken
        std::atomic<Standing> standing = Standing::Idle;
        std::atomic<quint64> since = 0; ///< of `m_changes`
        bool isTaken = false;
    };

    void leave(Place *place);
    void release(Place *place);
    bool takePlace(int leastOfAddress, qint64 now);
    bool isKnown(AddressKey key, qint64 now) const;
    void forgetOldest(qint64 now);

    const Clock &m_clock;
    const AdmissionLimits m_limits;
    mutable QMutex m_mutex;
    QHash<AddressKey, int> m_counts;
    QHash<AddressKey, qint64> m_lastSession; // milliseconds since the epoch
    QSet<Place *> m_places; // each counted once
    std::atomic<quint64> m_changes = 0; // tells earlier from later without asking a clock
};

} // namespace vestibule
