#pragma once

#include <QDateTime>
#include <QHostAddress>
#include <QString>

#include <mutex>
#include <vector>

namespace vestibule {

class OwnAddresses;

/// One request as the console shows it: no token, no code, no query.
struct RequestLogLine {
    quint64 number = 0; ///< counts up from 1
    QDateTime at;
    QString method;
    QString route; ///< the pattern, for example /d/<code>
    int status = 0;
    QString client; ///< address
    qint64 microseconds = 0;
    friend bool operator==(const RequestLogLine &, const RequestLogLine &) = default;
};

/// A request that was just answered, before anybody wants to read about it.
struct AnsweredRequest {
    QDateTime at;
    QByteArrayView method; ///< as from methodName(), which lives for ever
    QByteArray route; ///< the pattern
    int status = 0;
    QHostAddress client;
    qint64 microseconds = 0;
};

/// The newest requests, in memory only.
class RequestLog
{
public:
    static constexpr size_t capacity = 500;

    /// `own` must outlive the log.
    explicit RequestLog(const OwnAddresses &own) : m_own(own) { }

    void add(AnsweredRequest request);
    /// Lines after `number`, oldest first.
    [[nodiscard]] std::vector<RequestLogLine> after(quint64 number) const;
    /// When another device than this computer was answered last; invalid: never.
    [[nodiscard]] QDateTime lastFromOthers() const;
    [[nodiscard]] quint64 total() const;

private:
    const OwnAddresses &m_own;
    mutable std::mutex m_mutex;
    std::vector<AnsweredRequest> m_newest; ///< a ring: number n is at (n - 1) % capacity
    quint64 m_total = 0;
    QDateTime m_lastFromOthers;
};

} // namespace vestibule
