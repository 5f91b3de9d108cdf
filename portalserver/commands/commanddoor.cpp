#include "portalserver/commands/commanddoor.h"

#include "core/store/store.h"
#include "portalserver/backend.h"
#include "portalserver/commands/commandjob.h"

#include <QMetaMethod>

namespace vestibule {
using namespace Qt::StringLiterals;

CommandDoor::CommandDoor(Backend &backend, QObject *parent)
    : QObject(parent),
      m_backend(backend),
      m_socket(
          [this](const QJsonObject &request, const ControlReply &reply) { answer(request, reply); })
{ }

Result<> CommandDoor::open()
{
    return m_socket.listen(m_backend.store().location());
}

void CommandDoor::answer(const QJsonObject &request, const ControlReply &reply)
{
    if (request.value(u"command"_s).toString() == u"raise"_s) {
        // A program without windows has nothing to raise.
        const bool canRaise = isSignalConnected(
            QMetaMethod::fromSignal(&CommandDoor::raiseRequested));
        Q_EMIT raiseRequested(request.value(u"page"_s).toString());
        reply.finish({{u"ok"_s, canRaise}});
        return;
    }
    if (m_queue.isFull()) {
        reply.finish({{u"ok"_s, false},
                      {u"message"_s,
                       u"%1 commands wait already. Try again when some have ended."_s.arg(
                           CommandQueue::mostWaiting)}});
        return;
    }
    const CommandJob::Rooms rooms{m_backend.store(), m_backend.hub(), &m_backend.vault(),
                                  m_backend.clock()};
    auto *job = new CommandJob(rooms, m_backend.portal().baseAddress(), request);
    connect(job, &CommandJob::told, this,
            [reply](const QJsonObject &progress) { reply.tell(progress); });
    connect(job, &CommandJob::finished, this,
            [reply](const QJsonObject &result) { reply.finish(result); });
    reply.whenGone(job, [this, job] { m_queue.drop(job); });
    m_queue.add(job);
}

} // namespace vestibule
