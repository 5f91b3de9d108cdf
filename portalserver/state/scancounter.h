#pragma once

#include "core/labels/codes/labelservice.h"

#include <QHostAddress>
#include <QSet>

#include <mutex>
#include <vector>

namespace vestibule {

/// Scans that wait to be written, shared by the portal threads. Losing a second of them in a crash is accepted:
/// a page must not wait for a counter.
class ScanCounter
{
public:
    /// Whether `client` has not had this `result` from this label in the minute of `at` yet: typing the PIN or loading
    /// the page again is not another scan. Each such scan is new once.
    [[nodiscard]] bool isNew(const LabelCodeId &label, const QString &result,
                             const QHostAddress &client, const QDateTime &at);
    void add(ScanNote scan);
    /// What was added since the last call.
    [[nodiscard]] std::vector<ScanNote> take();

private:
    struct Seen {
        LabelCodeId label;
        QString result;
        QHostAddress client;
        friend bool operator==(const Seen &, const Seen &) = default;
        friend size_t qHash(const Seen &seen, size_t seed = 0)
        {
            return qHashMulti(seed, seen.label, seen.result, seen.client);
        }
    };
    std::mutex m_mutex;
    QSet<Seen> m_seen; ///< in this minute
    qint64 m_minute = 0; ///< since the epoch
    std::vector<ScanNote> m_scans;
};

} // namespace vestibule
