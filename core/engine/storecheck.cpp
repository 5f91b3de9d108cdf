#include "core/engine/storecheck.h"

#include "core/cases/picturecheck.h"
#include "core/security/auditlog.h"
#include "core/store/database.h"
#include "core/store/integrity.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// What is Damaged is what the check was for; anything else keeps it from its work.
Result<std::optional<StoreCheck::Fault>> faultIn(StoreCheck::Part part, const Result<> &checked)
{
    if (checked)
        return std::nullopt;
    if (checked.error().code != ErrorCode::Damaged)
        return tl::unexpected(checked.error());
    return StoreCheck::Fault{part, checked.error().detail};
}

} // namespace

QString storeCheckPartName(StoreCheck::Part part)
{
    switch (part) {
    case StoreCheck::Part::Pages:
        return u"pages"_s;
    case StoreCheck::Part::References:
        return u"references"_s;
    case StoreCheck::Part::Audit:
        return u"audit"_s;
    case StoreCheck::Part::Pictures:
        return u"pictures"_s;
    }
    return {};
}

StoreCheck::StoreCheck(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{ }

Result<StoreCheck::Report> StoreCheck::run(const std::function<bool(Part)> &begins)
{
    Report report;
    for (const Part part : {Part::Pages, Part::References, Part::Audit, Part::Pictures}) {
        report.wasCancelled = !begins(part);
        if (report.wasCancelled)
            return report;
        if (const auto looked = look(part, begins, report); !looked)
            return tl::unexpected(looked.error());
        if (report.fault || report.wasCancelled)
            return report;
    }
    return report;
}

Result<> StoreCheck::look(Part part, const std::function<bool(Part)> &begins, Report &report)
{
    if (part == Part::Pages || part == Part::References) {
        const auto fault = faultIn(part,
                                   part == Part::Pages ? integrity::checkPages(m_database)
                                                       : integrity::checkReferences(m_database));
        if (!fault)
            return tl::unexpected(fault.error());
        report.fault = *fault;
        return {};
    }
    if (part == Part::Audit) {
        AuditLog audit(m_database, m_clock);
        const auto firstBad = audit.firstBadRow();
        if (!firstBad)
            return tl::unexpected(firstBad.error());
        const auto newest = audit.newest();
        if (!newest)
            return tl::unexpected(newest.error());
        report.auditLines = *newest;
        if (*firstBad)
            report.fault = Fault{part, QString::number(**firstBad)};
        return {};
    }
    const auto goesOn = [&report, &begins, part] {
        report.wasCancelled = !begins(part);
        return !report.wasCancelled;
    };
    const auto pictures = PictureCheck(m_database).run(goesOn);
    if (!pictures)
        return tl::unexpected(pictures.error());
    report.pictures = pictures->pictures;
    if (pictures->lack)
        report.fault = Fault{part, pictures->lack->path, pictures->lack->isMissing};
    return {};
}

} // namespace vestibule
