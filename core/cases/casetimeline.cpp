#include "core/cases/casetimeline.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

CaseEntry entryFrom(const Rows &row)
{
    CaseEntry entry;
    entry.id = CaseEntryId::fromStore(row.text(0));
    entry.caseId = CaseId::fromStore(row.text(1));
    entry.position = static_cast<int>(row.integer(2));
    entry.at = row.time(3);
    entry.kind = caseEntryKindFromName(row.text(4));
    entry.isPublic = row.boolean(5);
    entry.actor = {actorKindFromName(row.text(6)), OperatorId::fromStore(row.text(7))};
    entry.text = row.text(8);
    entry.from = row.text(9);
    entry.to = row.text(10);
    entry.actorName = row.text(11);
    return entry;
}

/// Reporters learn that somebody acted, never who.
void hideOperator(CaseEntry &entry)
{
    entry.actor.operatorId = {};
    entry.actorName.clear();
    if (entry.kind == CaseEntry::Kind::Assigned) {
        entry.from.clear();
        entry.to.clear();
    }
}

} // namespace

Result<CaseEntry> CaseTimeline::append(WriteTransaction &transaction, CaseEntry entry,
                                       const QString &submissionKey)
{
    if (entry.id.isNull())
        entry.id = CaseEntryId::make();
    {
        auto last = m_database.query(
            u"SELECT COALESCE(MAX(position), 0) FROM case_entry WHERE case_id = ?"_s,
            {entry.caseId.toString()});
        if (!last)
            return tl::unexpected(last.error());
        entry.position = last->next() ? static_cast<int>(last->integer(0)) + 1 : 1;
    }
    const auto put = transaction.execute(
        u"INSERT INTO case_entry (id, case_id, position, at, kind, is_public, actor_kind, actor_id,"
        " text, from_value, to_value, submission_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.id.toString(), entry.caseId.toString(), entry.position, toStoreTime(entry.at),
         caseEntryKindName(entry.kind), entry.isPublic ? 1 : 0, actorKindName(entry.actor.kind),
         entry.actor.operatorId.toString(), entry.text, entry.from, entry.to,
         orNull(submissionKey)});
    if (!put)
        return tl::unexpected(put.error());
    return entry;
}

Result<std::vector<CaseEntry>> CaseTimeline::where(const QString &condition, const QString &value)
{
    auto rows = m_database.query(
        u"SELECT e.id, e.case_id, e.position, e.at, e.kind, e.is_public, e.actor_kind, e.actor_id,"
        " e.text, e.from_value, e.to_value, COALESCE(o.name, '') FROM case_entry e"
        " LEFT JOIN operator o ON o.id = e.actor_id WHERE "_s
            + condition + u" ORDER BY e.position"_s,
        {value});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<CaseEntry> entries;
    while (rows->next())
        entries.push_back(entryFrom(*rows));
    return entries;
}

Result<> CaseTimeline::addPictures(const CaseId &id, std::vector<CaseEntry> &entries)
{
    auto rows = m_database.query(u"SELECT id, entry_id FROM attachment WHERE owner_kind = 'case'"
                                 " AND owner_id = ? AND state <> 'failed' ORDER BY id"_s,
                                 {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const auto entryId = CaseEntryId::fromStore(rows->text(1));
        for (CaseEntry &entry : entries) {
            if (entry.id == entryId)
                entry.pictures.push_back(AttachmentId::fromStore(rows->text(0)));
        }
    }
    return {};
}

Result<> CaseTimeline::appendPictureFailed(WriteTransaction &transaction, const Attachment &picture,
                                           const QDateTime &at)
{
    CaseEntry entry;
    entry.caseId = CaseId::fromStore(picture.ownerId);
    entry.at = at;
    entry.kind = CaseEntry::Kind::PictureFailed;
    entry.isPublic = true;
    entry.text = picture.fileName;
    const auto written = append(transaction, entry);
    return written ? Result<>() : tl::unexpected(written.error());
}

Result<std::vector<CaseEntry>> CaseTimeline::of(const CaseId &id, bool publicOnly)
{
    auto entries = where(publicOnly ? u"e.case_id = ? AND e.is_public = 1"_s : u"e.case_id = ?"_s,
                         id.toString());
    if (!entries)
        return entries;
    if (publicOnly) {
        for (CaseEntry &entry : *entries)
            hideOperator(entry);
    }
    if (const auto added = addPictures(id, *entries); !added)
        return tl::unexpected(added.error());
    return entries;
}

Result<bool> CaseTimeline::wasJustGivenAwayBy(const CaseId &id, const OperatorId &person)
{
    auto rows = m_database.query(
        u"SELECT kind, actor_id, from_value FROM case_entry WHERE case_id = ?"
        " ORDER BY position DESC LIMIT 1"_s,
        {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() && rows->text(0) == caseEntryKindName(CaseEntry::Kind::Assigned)
        && rows->text(1) == person.toString() && rows->text(2) == person.toString();
}

Result<CaseEntry> CaseTimeline::findBySubmissionKey(const QString &key)
{
    auto entries = where(u"e.submission_key = ?"_s, key);
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->empty())
        return failure(ErrorCode::NotFound, u"case entry"_s);
    if (const auto added = addPictures(entries->front().caseId, *entries); !added)
        return tl::unexpected(added.error());
    return entries->front();
}

Result<> CaseTimeline::eraseContacts(WriteTransaction &transaction, const CaseId &id)
{
    const auto erased = transaction.execute(
        u"UPDATE case_entry SET text = '' WHERE case_id = ? AND kind = 'me_too'"_s,
        {id.toString()});
    if (!erased)
        return tl::unexpected(erased.error());
    return {};
}

} // namespace vestibule
