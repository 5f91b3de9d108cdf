#include "core/engine/retention.h"

#include "core/base/clock.h"
#include "core/engine/services.h"

#include <QLoggingCategory>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vestibule.engine")

std::optional<int> reported(const char *what, const Result<int> &erased)
{
    if (erased)
        return *erased;
    qCWarning(log) << "Could not erase" << what << errorCodeName(erased.error().code)
                   << erased.error().detail;
    return std::nullopt;
}

} // namespace

Retention::Report Retention::run()
{
    const QDateTime now = m_clock.now();
    const int contactDays = m_services.settings.value(settingkeys::contactRetentionDays);
    const int scanDays = m_services.settings.value(settingkeys::scanRetentionDays);
    if (const auto swept = m_services.pins.sweep(); !swept)
        qCWarning(log) << "Could not sweep old PIN tries" << errorCodeName(swept.error().code)
                       << swept.error().detail;
    return {reported("contact details", m_services.cases.eraseContacts(now.addDays(-contactDays))),
            reported("the scan log", m_services.labels.eraseScans(now.addDays(-scanDays))),
            reported("sessions", m_services.sessions.sweep()),
            reported("stray pictures", m_services.attachments.sweepFiles())};
}

} // namespace vestibule
