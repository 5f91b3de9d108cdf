#include "core/engine/retention.h"

#include "core/base/clock.h"
#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/casesessions.h"
#include "core/security/pingate.h"
#include "core/security/signinlinks.h"
#include "core/security/technicianphones.h"
#include "core/settings/settings.h"

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
    const auto settings = m_services.settings.read();
    if (!settings)
        qCWarning(log) << "Could not read how long data is kept" << settings.error().detail;
    (void)reported("sign-in links", m_services.signInLinks.sweep());
    (void)reported("technicians' phones", m_services.technicians.sweep());
    if (const auto swept = m_services.pins.sweep(); !swept)
        qCWarning(log) << "Could not sweep old PIN tries" << errorCodeName(swept.error().code)
                       << swept.error().detail;
    Report report;
    if (settings) {
        const int contactDays = settings->value(settingkeys::contactRetentionDays);
        const int scanDays = settings->value(settingkeys::scanRetentionDays);
        report.contacts = reported("contact details",
                                   m_services.cases.eraseContacts(now.addDays(-contactDays)));
        report.scans = reported("the scan log",
                                m_services.labels.eraseScans(now.addDays(-scanDays)));
    }
    report.sessions = reported("sessions", m_services.sessions.sweep());
    report.files = reported("stray pictures", m_services.attachments.sweepFiles());
    return report;
}

} // namespace vestibule
