#include "core/cases/caserepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView columns(
    "id, deployment_id, display_number, title, description, type, template_id, template_version,"
    " device_id, space_id, reporter_name, reporter_email, reporter_phone, reporter_language,"
    " origin, status, priority, assignee_id, solution_suggestion, final_solution, me_too_count,"
    " revision, created_at, updated_at, resolved_at, contact_erased_at");

Case caseFrom(const Rows &row)
{
    Case record;
    record.id = CaseId::fromStore(row.text(0));
    record.deployment = DeploymentId::fromStore(row.text(1));
    record.number = row.text(2);
    record.title = row.text(3);
    record.description = row.text(4);
    record.type = caseTypeFromName(row.text(5));
    record.caseTemplate = CaseTemplateId::fromStore(row.text(6));
    record.templateVersion = static_cast<int>(row.integer(7));
    record.device = DeviceId::fromStore(row.text(8));
    record.space = SpaceId::fromStore(row.text(9));
    record.reporter = {row.text(10), row.text(11), row.text(12)};
    record.reporterLanguage = row.text(13);
    record.origin = caseOriginFromName(row.text(14));
    record.status = caseStatusFromName(row.text(15));
    record.priority = casePriorityFromName(row.text(16));
    record.assignee = OperatorId::fromStore(row.text(17));
    record.solutionSuggestion = row.text(18);
    record.finalSolution = row.text(19);
    record.meTooCount = static_cast<int>(row.integer(20));
    record.revision = static_cast<int>(row.integer(21));
    record.createdAt = row.time(22);
    record.updatedAt = row.time(23);
    record.resolvedAt = row.time(24);
    record.contactErased = !row.text(25).isEmpty();
    return record;
}

/// What a search looks through beside the names of device and space, which can change.
QString searchKey(const Case &record)
{
    return foldForSearch(QStringList{record.number, record.title, record.reporter.name,
                                     record.tags.join(u' '), record.description}
                             .join(u' '));
}

} // namespace

Result<Case> CaseRepository::findWhere(const QString &condition, const QString &value)
{
    Case record;
    {
        auto rows = m_database.query(
            u"SELECT "_s + columns + u" FROM service_case WHERE "_s + condition, {value});
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->next())
            return failure(ErrorCode::NotFound, u"case"_s);
        record = caseFrom(*rows);
    }
    auto tags = m_database.query(u"SELECT tag FROM case_tag WHERE case_id = ? ORDER BY tag"_s,
                                 {record.id.toString()});
    if (!tags)
        return tl::unexpected(tags.error());
    while (tags->next())
        record.tags.append(tags->text(0));
    return record;
}

Result<Case> CaseRepository::find(const CaseId &id)
{
    return findWhere(u"id = ?"_s, id.toString());
}

Result<Case> CaseRepository::findByStatusTokenHash(const QString &hash)
{
    return findWhere(u"status_token_hash = ?"_s, hash);
}

Result<Case> CaseRepository::findBySubmissionKey(const QString &key)
{
    return findWhere(u"submission_key = ?"_s, key);
}

Result<QString> CaseRepository::sealedStatusToken(const CaseId &id)
{
    auto rows = m_database.query(u"SELECT status_token_sealed FROM service_case WHERE id = ?"_s,
                                 {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"case"_s);
    return rows->text(0);
}

Result<> CaseRepository::insert(WriteTransaction &transaction, const Case &record,
                                const NewCaseKeys &keys)
{
    const auto put = transaction.execute(
        u"INSERT INTO service_case (id, deployment_id, number, display_number, title, description,"
        " type, template_id, template_version, device_id, space_id, reporter_name, reporter_email,"
        " reporter_phone, reporter_language, origin, status, priority, assignee_id,"
        " solution_suggestion, final_solution, status_token_hash, status_token_sealed,"
        " submission_key, search_key, created_at, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {record.id.toString(),
         record.deployment.toString(),
         keys.number,
         record.number,
         record.title,
         record.description,
         caseTypeName(record.type),
         orNull(record.caseTemplate.toString()),
         record.templateVersion,
         orNull(record.device.toString()),
         orNull(record.space.toString()),
         record.reporter.name,
         record.reporter.email,
         record.reporter.phone,
         record.reporterLanguage,
         caseOriginName(record.origin),
         caseStatusName(record.status),
         casePriorityName(record.priority),
         orNull(record.assignee.toString()),
         record.solutionSuggestion,
         record.finalSolution,
         keys.statusTokenHash,
         keys.statusTokenSealed,
         orNull(keys.submissionKey),
         searchKey(record),
         toStoreTime(record.createdAt),
         toStoreTime(record.updatedAt)});
    if (!put)
        return tl::unexpected(put.error());
    return putTags(transaction, record);
}

Result<> CaseRepository::update(WriteTransaction &transaction, const Case &record)
{
    const auto updated = transaction.executeOne(
        u"UPDATE service_case SET title = ?, description = ?, type = ?, reporter_name = ?,"
        " reporter_email = ?, reporter_phone = ?, status = ?, priority = ?, assignee_id = ?,"
        " final_solution = ?, search_key = ?, revision = revision + 1, updated_at = ?,"
        " resolved_at = ?, contact_erased_at = CASE WHEN ? = 0 THEN '' WHEN contact_erased_at = ''"
        " THEN ? ELSE contact_erased_at END WHERE id = ? AND revision = ?"_s,
        {record.title, record.description, caseTypeName(record.type), record.reporter.name,
         record.reporter.email, record.reporter.phone, caseStatusName(record.status),
         casePriorityName(record.priority), orNull(record.assignee.toString()),
         record.finalSolution, searchKey(record), toStoreTime(record.updatedAt),
         toStoreTime(record.resolvedAt), record.contactErased ? 1 : 0,
         toStoreTime(record.updatedAt), record.id.toString(), record.revision});
    if (!updated)
        return updated;
    const auto cleared = transaction.execute(u"DELETE FROM case_tag WHERE case_id = ?"_s,
                                             {record.id.toString()});
    if (!cleared)
        return tl::unexpected(cleared.error());
    return putTags(transaction, record);
}

Result<> CaseRepository::putTags(WriteTransaction &transaction, const Case &record)
{
    for (const QString &tag : record.tags) {
        const auto put = transaction.execute(u"INSERT INTO case_tag (case_id, tag) VALUES (?, ?)"_s,
                                             {record.id.toString(), tag});
        if (!put)
            return tl::unexpected(put.error());
    }
    return {};
}

Result<> CaseRepository::touch(WriteTransaction &transaction, const CaseId &id, const QDateTime &at)
{
    return transaction.executeOne(u"UPDATE service_case SET updated_at = ? WHERE id = ?"_s,
                                  {toStoreTime(at), id.toString()});
}

Result<> CaseRepository::countMeToo(WriteTransaction &transaction, const CaseId &id,
                                    const QDateTime &at)
{
    return transaction.executeOne(
        u"UPDATE service_case SET me_too_count = me_too_count + 1, updated_at = ? WHERE id = ?"_s,
        {toStoreTime(at), id.toString()});
}

Result<std::vector<CaseId>> CaseRepository::withOldContact(const QDateTime &resolvedBefore,
                                                           int limit)
{
    auto rows = m_database.query(
        u"SELECT id FROM service_case WHERE status IN ('resolved', 'archived')"
        " AND resolved_at <> '' AND resolved_at < ? AND contact_erased_at = ''"
        " ORDER BY id LIMIT ?"_s,
        {toStoreTime(resolvedBefore), limit});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<CaseId> ids;
    while (rows->next())
        ids.push_back(CaseId::fromStore(rows->text(0)));
    return ids;
}

} // namespace vestibule
