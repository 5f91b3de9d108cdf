#pragma once

#include "core/base/result.h"
#include "core/events/event.h"

#include <memory>
#include <vector>

namespace vestibule {

class Clock;
class Database;
class EventHub;
class WriteTransaction;

/// The log of what happened: written in the transaction that makes it happen, read by cursors.
///
/// Types: customer.created|updated, deployment.created|updated|archived, deployment.pin_changed,
/// deployment.portal_enabled|portal_disabled, space.created|updated|removed,
/// device.created|updated|archived, branding.updated, portal_text.updated,
/// case_template.created|updated|archived,
/// case.created|status_changed|assigned|updated|commented|attachment_ready|attachment_failed|me_too,
/// label_code.created|updated|linked|unlinked|replaced|revoked|restored|printed|affixed,
/// label_batch.created|filled, label_stock.created|updated|removed,
/// label_design.created|updated|removed|default_set, label_sheet.opened|updated,
/// print_job.started|resumed|done|stopped|cancelled, printer_profile.updated,
/// label_printer.created|updated|removed, technician.offered|paired|ended, phone.locked|approved|cleared,
/// portal.guarded, session.ended, sign_in_link.made|used|withdrawn, operator.created|updated, setting.updated,
/// vault.protection_set|protection_removed.
class EventLog
{
public:
    static constexpr int mostAtOnce = 500;

    EventLog(Database &database, EventHub &hub, const Clock &clock);

    /// Writes `event` with the transaction; after the commit the hub hears
    /// of all that the transaction has written, once.
    [[nodiscard]] Result<> append(WriteTransaction &transaction, Event event);
    /// Up to `limit` events after `cursor` (a sequence; 0 for all), oldest first. With a `type`, those of it only:
    /// however many others lie between, none takes the place of one that is looked for.
    [[nodiscard]] Result<std::vector<Event>> after(qint64 cursor, int limit = mostAtOnce,
                                                   const QString &type = {});
    /// The sequence of the newest event; 0 when there is none.
    [[nodiscard]] Result<qint64> newest();

private:
    Database &m_database;
    EventHub &m_hub;
    const Clock &m_clock;
    /// The events of the open transaction, which owns them.
    std::weak_ptr<std::vector<Event>> m_batch;
};

} // namespace vestibule
