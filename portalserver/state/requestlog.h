#pragma once

#include <QDateTime>
#include <QString>

#include <deque>
#include <mutex>
#include <vector>

namespace vestibule {

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

/// The newest requests, in memory only.
class RequestLog
{
public:
    static constexpr size_t capacity = 500;

    void add(RequestLogLine line);
    /// Lines after `number`, oldest first.
    [[nodiscard]] std::vector<RequestLogLine> after(quint64 number) const;
    [[nodiscard]] quint64 total() const;

private:
    mutable std::mutex m_mutex;
    std::deque<RequestLogLine> m_lines;
    quint64 m_total = 0;
};

} // namespace vestibule
