#include "portalserver/commands/commandqueue.h"

#include "portalserver/commands/commandjob.h"

namespace vestibule {
using namespace Qt::StringLiterals;

CommandQueue::~CommandQueue()
{
    for (CommandJob *job : m_working)
        job->cancel();
}

void CommandQueue::add(CommandJob *job)
{
    job->setParent(this);
    connect(job, &CommandJob::finished, this, [this, job] { end(job); });
    if (m_working.size() < mostAtWork) {
        start(job);
        return;
    }
    m_waiting.push_back(job);
    tellWaiting();
}

void CommandQueue::drop(CommandJob *job)
{
    if (std::erase(m_waiting, job) == 0) {
        job->cancel();
        return;
    }
    job->deleteLater();
    tellWaiting();
}

void CommandQueue::start(CommandJob *job)
{
    m_working.push_back(job);
    job->start();
}

void CommandQueue::end(CommandJob *job)
{
    std::erase(m_working, job);
    job->deleteLater();
    if (m_waiting.empty())
        return;
    CommandJob *next = m_waiting.front();
    m_waiting.pop_front();
    start(next);
    tellWaiting();
}

void CommandQueue::tellWaiting() const
{
    int before = 0;
    for (CommandJob *job : m_waiting)
        Q_EMIT job->told({{u"waiting"_s, ++before}});
}

} // namespace vestibule
