#include "core/events/eventlog.h"

#include "core/base/clock.h"
#include "core/events/eventhub.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

EventLog::EventLog(Database &database, EventHub &hub, const Clock &clock)
    : m_database(database),
      m_hub(hub),
      m_clock(clock)
{ }

Result<> EventLog::append(WriteTransaction &transaction, Event event)
{
    event.at = m_clock.now();
    const auto last = newest();
    if (!last)
        return tl::unexpected(last.error());
    event.sequence = *last + 1;
    const auto put = transaction.execute(u"INSERT INTO event (sequence, at, type, deployment_id, "
                                         u"subject_kind, subject_id, device_id, space_id, fields)"
                                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                         {event.sequence, toStoreTime(event.at), event.type,
                                          event.deployment.toString(), event.subjectKind,
                                          event.subjectId, event.device.toString(),
                                          event.space.toString(), event.fields.join(u',')});
    if (!put)
        return tl::unexpected(put.error());
    auto batch = m_batch.lock();
    if (!batch) {
        batch = std::make_shared<std::vector<Event>>();
        m_batch = batch;
        // The batch ends before it is announced: a listener that writes begins one of its own.
        transaction.afterCommit([&hub = m_hub, batch]() mutable {
            const std::vector<Event> events = std::move(*std::exchange(batch, nullptr));
            hub.announce(events);
        });
    }
    batch->push_back(std::move(event));
    return {};
}

Result<std::vector<Event>> EventLog::after(qint64 cursor, int limit, const QString &type)
{
    auto rows = m_database.query(u"SELECT sequence, at, type, deployment_id, subject_kind, "
                                 u"subject_id, device_id, space_id, fields"
                                 " FROM event WHERE sequence > ? AND (type = ? OR ? = '')"
                                 " ORDER BY sequence LIMIT ?"_s,
                                 {cursor, type, type, limit});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Event> events;
    while (rows->next()) {
        events.push_back({rows->integer(0), rows->time(1), rows->text(2),
                          DeploymentId::fromStore(rows->text(3)), rows->text(4), rows->text(5),
                          DeviceId::fromStore(rows->text(6)), SpaceId::fromStore(rows->text(7)),
                          rows->text(8).split(u',', Qt::SkipEmptyParts)});
    }
    return events;
}

Result<qint64> EventLog::newest()
{
    auto rows = m_database.query(u"SELECT COALESCE(MAX(sequence), 0) FROM event"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->integer(0) : 0;
}

} // namespace vestibule
