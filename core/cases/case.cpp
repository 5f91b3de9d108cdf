#include "core/cases/case.h"

#include <array>
#include <utility>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

template<class Enum, size_t count>
using Names = std::array<std::pair<Enum, QLatin1StringView>, count>;

constexpr Names<CaseType, 4> typeNames = {{
    {CaseType::Anomaly, QLatin1StringView("anomaly")},
    {CaseType::Accident, QLatin1StringView("accident")},
    {CaseType::Damage, QLatin1StringView("damage")},
    {CaseType::Improvement, QLatin1StringView("improvement")},
}};

constexpr Names<CaseStatus, 5> statusNames = {{
    {CaseStatus::Open, QLatin1StringView("open")},
    {CaseStatus::InProgress, QLatin1StringView("in_progress")},
    {CaseStatus::Waiting, QLatin1StringView("waiting")},
    {CaseStatus::Resolved, QLatin1StringView("resolved")},
    {CaseStatus::Archived, QLatin1StringView("archived")},
}};

constexpr Names<CasePriority, 4> priorityNames = {{
    {CasePriority::Normal, QLatin1StringView("normal")},
    {CasePriority::Low, QLatin1StringView("low")},
    {CasePriority::High, QLatin1StringView("high")},
    {CasePriority::Urgent, QLatin1StringView("urgent")},
}};

constexpr Names<CaseOrigin, 4> originNames = {{
    {CaseOrigin::Portal, QLatin1StringView("portal")},
    {CaseOrigin::Console, QLatin1StringView("console")},
    {CaseOrigin::Api, QLatin1StringView("api")},
    {CaseOrigin::Automation, QLatin1StringView("automation")},
}};

constexpr Names<CaseEntry::Kind, 9> kindNames = {{
    {CaseEntry::Kind::Comment, QLatin1StringView("comment")},
    {CaseEntry::Kind::Reported, QLatin1StringView("reported")},
    {CaseEntry::Kind::StatusChanged, QLatin1StringView("status_changed")},
    {CaseEntry::Kind::Assigned, QLatin1StringView("assigned")},
    {CaseEntry::Kind::PriorityChanged, QLatin1StringView("priority_changed")},
    {CaseEntry::Kind::Answer, QLatin1StringView("answer")},
    {CaseEntry::Kind::MeToo, QLatin1StringView("me_too")},
    {CaseEntry::Kind::PictureFailed, QLatin1StringView("picture_failed")},
    {CaseEntry::Kind::Edited, QLatin1StringView("edited")},
}};

template<class Enum, size_t count>
QString nameOf(const Names<Enum, count> &names, Enum wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            return name;
    }
    return {};
}

/// Unknown names give the first of `names`.
template<class Enum, size_t count>
Enum valueOf(const Names<Enum, count> &names, const QString &wanted)
{
    for (const auto &[value, name] : names) {
        if (name == wanted)
            return value;
    }
    return names.front().first;
}

} // namespace

QString caseTypeName(CaseType type)
{
    return nameOf(typeNames, type);
}

QString caseStatusName(CaseStatus status)
{
    return nameOf(statusNames, status);
}

QString casePriorityName(CasePriority priority)
{
    return nameOf(priorityNames, priority);
}

QString caseOriginName(CaseOrigin origin)
{
    return nameOf(originNames, origin);
}

QString caseEntryKindName(CaseEntry::Kind kind)
{
    return nameOf(kindNames, kind);
}

CaseType caseTypeFromName(const QString &name)
{
    return valueOf(typeNames, name);
}

CaseStatus caseStatusFromName(const QString &name)
{
    return valueOf(statusNames, name);
}

CasePriority casePriorityFromName(const QString &name)
{
    return valueOf(priorityNames, name);
}

CaseOrigin caseOriginFromName(const QString &name)
{
    return valueOf(originNames, name);
}

CaseEntry::Kind caseEntryKindFromName(const QString &name)
{
    return valueOf(kindNames, name);
}

bool canChangeStatus(CaseStatus from, CaseStatus to)
{
    switch (from) {
    case CaseStatus::Open:
        return to == CaseStatus::InProgress || to == CaseStatus::Resolved;
    case CaseStatus::InProgress:
        return to == CaseStatus::Waiting || to == CaseStatus::Resolved;
    case CaseStatus::Waiting:
        return to == CaseStatus::InProgress || to == CaseStatus::Resolved;
    case CaseStatus::Resolved:
        return to == CaseStatus::Open || to == CaseStatus::InProgress || to == CaseStatus::Archived;
    case CaseStatus::Archived:
        return false;
    }
    return false;
}

} // namespace vestibule
