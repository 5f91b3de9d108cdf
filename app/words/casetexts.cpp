#include "app/words/casetexts.h"

#include "app/widgets/icons.h"

#include <QLocale>

namespace vestibule {
using namespace Qt::StringLiterals;

QString CaseTexts::status(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Open:
        return tr("Open");
    case CaseStatus::InProgress:
        return tr("In progress");
    case CaseStatus::Waiting:
        return tr("Waiting");
    case CaseStatus::Resolved:
        return tr("Resolved");
    case CaseStatus::Archived:
        return tr("Archived");
    }
    return {};
}

ChipText CaseTexts::statusChip(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Open:
        return {CaseTexts::status(status), ToneKind::Info, u"ring"_s};
    case CaseStatus::InProgress:
        return {CaseTexts::status(status), ToneKind::Warning, u"half-disc"_s};
    case CaseStatus::Waiting:
        return {CaseTexts::status(status), ToneKind::Neutral, u"two-bars"_s};
    case CaseStatus::Resolved:
        return {CaseTexts::status(status), ToneKind::Success, u"tick-disc"_s};
    case CaseStatus::Archived:
        return {CaseTexts::status(status), ToneKind::Neutral, u"box"_s};
    }
    return {};
}

QString CaseTexts::type(CaseType type)
{
    switch (type) {
    case CaseType::Anomaly:
        return tr("Anomaly");
    case CaseType::Accident:
        return tr("Accident");
    case CaseType::Damage:
        return tr("Damage");
    case CaseType::Improvement:
        return tr("Improvement");
    }
    return {};
}

QString CaseTexts::priority(CasePriority priority)
{
    switch (priority) {
    case CasePriority::Low:
        return tr("Low");
    case CasePriority::Normal:
        return tr("Normal");
    case CasePriority::High:
        return tr("High");
    case CasePriority::Urgent:
        return tr("Urgent");
    }
    return {};
}

QString CaseTexts::age(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    const QDate day = then.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (seconds < 60)
        return tr("now");
    if (seconds < 60 * 60)
        return tr("%n min", nullptr, int(seconds / 60));
    if (day == today)
        return tr("%n h", nullptr, int(seconds / (60 * 60)));
    if (day.daysTo(today) < 7)
        return QLocale().toString(day, u"ddd");
    return QLocale().toString(day, day.year() == today.year() ? u"d MMM"_s : u"MMM yyyy"_s);
}

QString CaseTexts::ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    const QDate day = then.toLocalTime().date();
    if (seconds < 60)
        return tr("just now");
    if (seconds < 60 * 60)
        return tr("%n minutes ago", nullptr, int(seconds / 60));
    if (day == now.toLocalTime().date())
        return tr("%n hours ago", nullptr, int(seconds / 3600));
    return tr("on %1").arg(moment(then, now));
}

QString CaseTexts::moment(const QDateTime &then, const QDateTime &now)
{
    const QDateTime local = then.toLocalTime();
    const QDate today = now.toLocalTime().date();
    // Some locales have seconds even in the short format.
    const QString shortFormat = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    const QString time = QLocale().toString(local.time(), shortFormat);
    if (local.date() == today)
        return time;
    const qint64 days = local.date().daysTo(today);
    const QString format = days > 0 && days < 7 ? u"ddd"_s
        : local.date().year() == today.year()   ? u"d MMM"_s
                                                : u"d MMM yyyy"_s;
    return tr("%1 %2", "day and time").arg(QLocale().toString(local.date(), format), time);
}

QString CaseTexts::where(const CaseSummary &summary)
{
    QStringList place;
    if (!summary.deploymentName.isEmpty())
        place.append(summary.deploymentName);
    if (!summary.place.isEmpty() && summary.place != summary.deploymentName)
        place.append(summary.place);
    const QString site = place.join(u", "_s);
    if (summary.deviceName.isEmpty())
        return site;
    return site.isEmpty() ? summary.deviceName : QString(summary.deviceName + u" · "_s + site);
}

QString CaseTexts::deviceIcon(const QString &icon)
{
    static const QStringList known = iconNames();
    return known.contains(icon) ? icon : u"cube"_s;
}

QString CaseTexts::problem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return tr("The case changed meanwhile, so nothing was done. It was read again: look at it "
                  "and try once more.");
    case ErrorCode::Gone:
        return tr("The case is archived and can't be changed any more.");
    case ErrorCode::Forbidden:
        return tr("This case isn't assigned to you. Ask a manager to assign it to you.");
    case ErrorCode::NotFound:
        return tr("The case isn't there any more. Close it and look at the list again.");
    case ErrorCode::Invalid:
        return tr("The case can't take this step from the state that it is in now. Look at its "
                  "state and choose another step.");
    default:
        return tr("The store did not answer, so nothing was changed. Try again in a moment; if it "
                  "stays so, check that the disk isn't full.");
    }
}

QString CaseTexts::stayed(int failed, int total, const Error &error)
{
    return tr("%1 of %n cases stayed as they were. %2", nullptr, total)
        .arg(failed)
        .arg(problem(error));
}

} // namespace vestibule
