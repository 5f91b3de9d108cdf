#include "app/cases/caseslist.h"

#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "core/sites/deploymentservice.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

const std::pair<CasesTab, QString> tabNames[] = {{CasesTab::Open, u"open"_s},
                                                 {CasesTab::Mine, u"mine"_s},
                                                 {CasesTab::Waiting, u"waiting"_s},
                                                 {CasesTab::ResolvedThisWeek, u"resolved"_s},
                                                 {CasesTab::All, u"all"_s}};

} // namespace

QString caseTabName(CasesTab tab)
{
    return tabNames[size_t(tab)].second;
}

CasesTab caseTabFromName(const QString &name)
{
    for (const auto &[tab, known] : tabNames) {
        if (known == name)
            return tab;
    }
    return CasesTab::Open;
}

Result<CasesReading> readCases(Services &services, const CaseQuery &query, const OperatorId &me)
{
    CaseQuery visible = query;
    visible.viewer = me;
    auto rows = services.cases.list(visible);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto counts = services.cases.counts(me);
    if (!counts)
        return tl::unexpected(counts.error());
    auto sites = services.deployments.list();
    if (!sites)
        return tl::unexpected(sites.error());
    auto people = services.operators.list();
    if (!people)
        return tl::unexpected(people.error());
    return CasesReading{std::move(*rows), *counts, std::move(*sites), std::move(*people)};
}

void applyTab(CasesTab tab, const OperatorId &me, const QDateTime &now, CaseQuery &query)
{
    const std::vector<CaseStatus> live{CaseStatus::Open, CaseStatus::InProgress,
                                       CaseStatus::Waiting};
    switch (tab) {
    case CasesTab::Open:
        query.statuses = live;
        return;
    case CasesTab::Mine:
        query.statuses = live;
        query.assignee = me;
        return;
    case CasesTab::Waiting:
        query.statuses = {CaseStatus::Waiting};
        return;
    case CasesTab::ResolvedThisWeek: {
        const QDate today = now.toLocalTime().date();
        query.statuses = {CaseStatus::Resolved, CaseStatus::Archived};
        query.resolvedAfter = today.addDays(1 - today.dayOfWeek()).startOfDay();
        return;
    }
    case CasesTab::All:
        return;
    }
}

} // namespace vestibule
