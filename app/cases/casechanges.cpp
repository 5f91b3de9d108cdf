#include "app/cases/casechanges.h"

#include "core/cases/caseservice.h"
#include "core/engine/services.h"

namespace vestibule {

namespace {

void fail(CaseOutcome &outcome, const Error &error)
{
    ++outcome.failed;
    if (!outcome.problem)
        outcome.problem = error;
}

/// `change` gets the stored case and the revision that counts as seen.
template<class Change>
CaseOutcome forEach(Services &services, const std::vector<CaseTarget> &targets, Change change)
{
    CaseOutcome outcome;
    for (const CaseTarget &target : targets) {
        const auto before = services.cases.find(target.id);
        if (!before) {
            fail(outcome, before.error());
            continue;
        }
        const Result<Case> after = change(*before,
                                          target.revision > 0 ? target.revision : before->revision);
        if (!after) {
            fail(outcome, after.error());
            continue;
        }
        outcome.before.push_back(*before);
        outcome.after.push_back(*after);
    }
    return outcome;
}

Result<Case> putStatusBack(Services &services, const Case &now, CaseStatus status,
                           const Actor &actor)
{
    if (now.status == status)
        return now;
    if (canChangeStatus(now.status, status))
        return services.cases.changeStatus(now.id, status, now.revision, actor);
    // Waiting is reached only from in progress.
    const auto begun = services.cases.changeStatus(now.id, CaseStatus::InProgress, now.revision,
                                                   actor);
    if (!begun || status == CaseStatus::InProgress)
        return begun;
    return services.cases.changeStatus(now.id, status, begun->revision, actor);
}

} // namespace

CaseOutcome casechanges::assign(Services &services, const std::vector<CaseTarget> &targets,
                                const OperatorId &assignee, const Actor &actor)
{
    return forEach(services, targets, [&](const Case &before, int) {
        return services.cases.assign(before.id, assignee, actor);
    });
}

CaseOutcome casechanges::resolve(Services &services, const std::vector<CaseTarget> &targets,
                                 const QString &solution, bool tellReporter, const Actor &actor)
{
    return forEach(services, targets, [&](const Case &before, int revision) {
        return services.cases.resolve(before.id, solution, tellReporter, revision, actor);
    });
}

CaseOutcome casechanges::changeStatus(Services &services, const std::vector<CaseTarget> &targets,
                                      CaseStatus to, const Actor &actor)
{
    return forEach(services, targets, [&](const Case &before, int revision) {
        return services.cases.changeStatus(before.id, to, revision, actor);
    });
}

CaseOutcome casechanges::take(Services &services, const CaseTarget &target, const Actor &actor)
{
    return forEach(services, {target}, [&](const Case &before, int revision) -> Result<Case> {
        const auto begun = before.status == CaseStatus::InProgress
            ? Result<Case>(before)
            : services.cases.changeStatus(before.id, CaseStatus::InProgress, revision, actor);
        if (!begun)
            return begun;
        return services.cases.assign(before.id, actor.operatorId, actor);
    });
}

CaseOutcome casechanges::undo(Services &services, const CaseOutcome &outcome, const Actor &actor)
{
    CaseOutcome undone;
    for (size_t i = 0; i < outcome.after.size(); ++i) {
        const Case &before = outcome.before[i];
        const auto now = services.cases.find(before.id);
        if (!now || now->revision != outcome.after[i].revision) {
            fail(undone, now ? Error{ErrorCode::Conflict, {}, {}} : now.error());
            continue;
        }
        auto back = putStatusBack(services, *now, before.status, actor);
        if (back && back->assignee != before.assignee)
            back = services.cases.assign(before.id, before.assignee, actor);
        if (!back) {
            fail(undone, back.error());
            continue;
        }
        undone.before.push_back(*now);
        undone.after.push_back(*back);
    }
    return undone;
}

} // namespace vestibule
