#pragma once

#include <QString>

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

namespace vestibule {

using Moment = std::chrono::steady_clock::time_point;

/// When which title came into the list.
class Arrivals
{
public:
    void note(const QString &title)
    {
        const std::lock_guard lock(m_mutex);
        m_moments.emplace(title, std::chrono::steady_clock::now());
        m_changed.notify_all();
    }
    std::optional<Moment> waitFor(const QString &title)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, std::chrono::seconds(10),
                                [&] { return m_moments.contains(title); }))
            return std::nullopt;
        return m_moments.at(title);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<QString, Moment> m_moments;
};

} // namespace vestibule
