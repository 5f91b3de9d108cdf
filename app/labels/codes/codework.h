#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace vestibule {

class Desk;
struct Services;

/// Work on many codes: the desk does a portion at a time, so that nothing else waits for all of it.
class CodeWork : public QObject
{
    Q_OBJECT
public:
    /// As many as LabelBatches does in one transaction.
    static constexpr int portion = 200;

    CodeWork(Desk &desk, QObject *parent);

    /// Does the items from `from` to `from` + `count`.
    using Step = std::function<Result<>(Services &, int from, int count)>;
    /// Calls `step` for `total` items, then `finished`, on this thread: also when it was cancelled
    /// or failed, with what was done by then. Only while it isn't busy.
    void run(int total, Step step, std::function<void(const Result<> &)> finished);
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isBusy() const { return m_total > 0; }

Q_SIGNALS:
    void progressed(int done, int total);
    void ended();

private:
    void next(int from);
    void end(const Result<> &result);

    Desk &m_desk;
    int m_total = 0;
    bool m_isCancelled = false;
    Step m_step;
    std::function<void(const Result<> &)> m_finished;
};

} // namespace vestibule
