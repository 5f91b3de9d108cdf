#pragma once

#include <QObject>

#include <deque>
#include <vector>

namespace vestibule {

class CommandJob;

/// Commands from terminals in the order in which they came: a few are at work at once, and each of
/// the others is told how many must end before its turn comes.
class CommandQueue : public QObject
{
    Q_OBJECT
public:
    /// More would only share the same processors and wait for the same store.
    static constexpr size_t mostAtWork = 4;
    static constexpr size_t mostWaiting = 64;

    using QObject::QObject;
    /// Cancels what is at work.
    ~CommandQueue() override;

    /// Takes `job`, whose parent it becomes, and starts it when its turn comes; the job is gone some
    /// time after it has ended. While it waits it tells {"waiting": how many must end before}.
    void add(CommandJob *job);
    /// Nobody waits for `job` any more: it is cancelled, or never starts.
    void drop(CommandJob *job);
    [[nodiscard]] bool isFull() const { return m_waiting.size() >= mostWaiting; }

private:
    void start(CommandJob *job);
    void end(CommandJob *job);
    void tellWaiting() const;

    std::vector<CommandJob *> m_working;
    std::deque<CommandJob *> m_waiting;
};

} // namespace vestibule
