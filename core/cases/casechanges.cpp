#include "core/cases/caseservice.h"

#include "core/base/clock.h"
#include "core/cases/caseevent.h"
#include "core/cases/casereferencerepository.h"
#include "core/cases/caserepository.h"
#include "core/cases/casetext.h"
#include "core/cases/casetimeline.h"
#include "core/security/changelog.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Result<> moveTo(CaseStatus to, const QDateTime &now, Case &record, CaseEntry &entry)
{
    if (!canChangeStatus(record.status, to))
        return failure(ErrorCode::Invalid, u"status"_s, u"status"_s);
    entry.kind = CaseEntry::Kind::StatusChanged;
    entry.isPublic = true;
    entry.from = caseStatusName(record.status);
    entry.to = caseStatusName(to);
    record.status = to;
    if (to == CaseStatus::Resolved)
        record.resolvedAt = now;
    else if (to != CaseStatus::Archived)
        record.resolvedAt = {};
    return {};
}

Result<QStringList> cleanTags(const QStringList &typed)
{
    QStringList tags;
    QStringList keys;
    for (const QString &text : typed) {
        const QString tag = cleanLine(text);
        const QString key = foldForSearch(tag);
        if (tag.isEmpty() || keys.contains(key))
            continue;
        if (const auto ok = checkLength(tag, caselimits::tag, u"tags"_s); !ok)
            return tl::unexpected(ok.error());
        tags.append(tag);
        keys.append(key);
    }
    if (tags.size() > caselimits::tags)
        return failure(ErrorCode::Invalid, u"too_many"_s, u"tags"_s);
    tags.sort();
    return tags;
}

} // namespace

Result<Case> CaseService::change(const CaseId &id, std::optional<int> revision, const Actor &actor,
                                 const ChangeNote &note, const Mutation &mutate)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    CaseRepository cases(m_database);
    const auto before = cases.find(id);
    if (!before)
        return before;
    if (const auto theirs = checkIsTheirs(*before, actor, note.isTakenBack); !theirs)
        return tl::unexpected(theirs.error());
    if (before->status == CaseStatus::Archived)
        return failure(ErrorCode::Gone, u"the case is archived"_s);
    if (revision && *revision != before->revision)
        return failure(ErrorCode::Conflict, u"the case changed meanwhile"_s);
    Case record = *before;
    CaseEntry entry;
    if (const auto changed = mutate(record, entry); !changed)
        return tl::unexpected(changed.error());
    if (record == *before)
        return record;

    record.updatedAt = m_clock.now();
    if (const auto put = cases.update(*transaction, record); !put)
        return tl::unexpected(put.error());
    record.revision += 1;
    entry.caseId = id;
    entry.at = record.updatedAt;
    entry.actor = actor;
    if (const auto written = CaseTimeline(m_database).append(*transaction, entry); !written)
        return tl::unexpected(written.error());
    const Event event = caseEvent(note.event, record, note.fields);
    if (const auto noted = m_changes.note(*transaction, actor, event); !noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return record;
}

Result<> CaseService::checkIsTheirs(const Case &record, const Actor &actor, bool isTakenBack)
{
    const auto theirs
        = CaseReferenceRepository(m_database).checkIsTheirs(record.assignee, actor.operatorId);
    if (theirs || theirs.error().code != ErrorCode::Forbidden || !isTakenBack)
        return theirs;
    const auto gave = CaseTimeline(m_database).wasJustGivenAwayBy(record.id, actor.operatorId);
    if (!gave)
        return tl::unexpected(gave.error());
    return *gave ? Result<>() : theirs;
}

Result<Case> CaseService::changeStatus(const CaseId &id, CaseStatus to, int revision,
                                       const Actor &actor)
{
    return change(
        id, revision, actor, {u"status_changed"_s, {u"status"_s}},
        [&](Case &record, CaseEntry &entry) { return moveTo(to, m_clock.now(), record, entry); });
}

Result<Case> CaseService::resolve(const CaseId &id, const QString &finalSolution, bool tellReporter,
                                  int revision, const Actor &actor)
{
    const QString solution = cleanText(finalSolution);
    if (const auto ok = checkLength(solution, caselimits::words, u"final_solution"_s); !ok)
        return tl::unexpected(ok.error());
    return change(id, revision, actor, {u"status_changed"_s, {u"status"_s, u"final_solution"_s}},
                  [&](Case &record, CaseEntry &entry) {
                      record.finalSolution = solution;
                      if (tellReporter)
                          entry.text = solution;
                      return moveTo(CaseStatus::Resolved, m_clock.now(), record, entry);
                  });
}

Result<Case> CaseService::assign(const CaseId &id, const OperatorId &assignee, const Actor &actor)
{
    return change(
        id, {}, actor, {u"assigned"_s, {u"assignee"_s}, assignee == actor.operatorId},
        [&](Case &record, CaseEntry &entry) -> Result<> {
            if (!assignee.isNull()) {
                const auto ok = CaseReferenceRepository(m_database).checkOperator(assignee);
                if (!ok)
                    return ok;
            }
            entry.kind = CaseEntry::Kind::Assigned;
            // Reporters read that somebody took it, not how it is passed around.
            entry.isPublic = record.assignee.isNull() && !assignee.isNull();
            entry.from = record.assignee.toString();
            entry.to = assignee.toString();
            record.assignee = assignee;
            return {};
        });
}

Result<Case> CaseService::setPriority(const CaseId &id, CasePriority priority, const Actor &actor)
{
    return change(id, {}, actor, {u"updated"_s, {u"priority"_s}},
                  [&](Case &record, CaseEntry &entry) -> Result<> {
                      entry.kind = CaseEntry::Kind::PriorityChanged;
                      entry.from = casePriorityName(record.priority);
                      entry.to = casePriorityName(priority);
                      record.priority = priority;
                      return {};
                  });
}

Result<Case> CaseService::setTags(const CaseId &id, const QStringList &typed, const Actor &actor)
{
    const auto tags = cleanTags(typed);
    if (!tags)
        return tl::unexpected(tags.error());
    return change(id, {}, actor, {u"updated"_s, {u"tags"_s}},
                  [&](Case &record, CaseEntry &entry) -> Result<> {
                      entry.kind = CaseEntry::Kind::Edited;
                      entry.text = u"tags"_s;
                      record.tags = *tags;
                      return {};
                  });
}

Result<Case> CaseService::edit(const CaseId &id, const CaseWords &words, int revision,
                               const Actor &actor)
{
    const QString title = cleanLine(words.title);
    const QString description = cleanText(words.description);
    if (const auto ok = checkNeeded(title, caselimits::title, u"title"_s); !ok)
        return tl::unexpected(ok.error());
    if (const auto ok = checkLength(description, caselimits::words, u"description"_s); !ok)
        return tl::unexpected(ok.error());
    const auto tags = cleanTags(words.tags);
    if (!tags)
        return tl::unexpected(tags.error());
    return change(
        id, revision, actor, {u"updated"_s, {u"title"_s, u"description"_s, u"type"_s, u"tags"_s}},
        [&](Case &record, CaseEntry &entry) -> Result<> {
            QStringList fields;
            const auto take = [&fields](auto &kept, const auto &wished, const QString &field) {
                if (kept != wished)
                    fields.append(field);
                kept = wished;
            };
            take(record.title, title, u"title"_s);
            take(record.description, description, u"description"_s);
            take(record.type, words.type, u"type"_s);
            take(record.tags, *tags, u"tags"_s);
            entry.kind = CaseEntry::Kind::Edited;
            entry.text = fields.join(u',');
            return {};
        });
}

} // namespace vestibule
