#include "app/labels/codes/codework.h"

#include "core/engine/desk.h"

#include <algorithm>
#include <utility>

namespace vestibule {

CodeWork::CodeWork(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

void CodeWork::run(int total, Step step, std::function<void(const Result<> &)> finished)
{
    if (isBusy() || total <= 0)
        return;
    m_total = total;
    m_isCancelled = false;
    m_step = std::move(step);
    m_finished = std::move(finished);
    next(0);
}

void CodeWork::next(int from)
{
    Q_EMIT progressed(from, m_total);
    if (m_isCancelled || from >= m_total)
        return end({});
    const int count = std::min(portion, m_total - from);
    m_desk.ask(
        this,
        [step = m_step, from, count](Services &services) { return step(services, from, count); },
        [this, from, count](const Result<> &done) {
            if (!done)
                return end(done);
            next(from + count);
        });
}

void CodeWork::end(const Result<> &result)
{
    m_total = 0;
    m_step = {};
    Q_EMIT ended();
    const auto finished = std::exchange(m_finished, {});
    finished(result);
}

} // namespace vestibule
