#include "core/cases/attachmentrepository.h"

#include "core/base/clock.h"
#include "core/cases/case.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView columns("id, owner_kind, owner_id, entry_id, file_name, media_type,"
                                    " byte_size, width, height, state, created_at");

Attachment::Owner ownerFromName(const QString &name)
{
    if (name == u"device")
        return Attachment::Owner::Device;
    if (name == u"branding")
        return Attachment::Owner::Branding;
    return name == u"draft" ? Attachment::Owner::Draft : Attachment::Owner::Case;
}

QString stateName(Attachment::State state)
{
    switch (state) {
    case Attachment::State::Processing:
        return u"processing"_s;
    case Attachment::State::Ready:
        return u"ready"_s;
    case Attachment::State::Failed:
        return u"failed"_s;
    }
    return {};
}

/// Only what says so is ready: an unknown word must never be served.
Attachment::State stateFromName(const QString &name)
{
    if (name == u"processing")
        return Attachment::State::Processing;
    return name == u"ready" ? Attachment::State::Ready : Attachment::State::Failed;
}

Attachment attachmentFrom(const Rows &row)
{
    return {AttachmentId::fromStore(row.text(0)),
            ownerFromName(row.text(1)),
            row.text(2),
            CaseEntryId::fromStore(row.text(3)),
            row.text(4),
            row.text(5),
            row.integer(6),
            static_cast<int>(row.integer(7)),
            static_cast<int>(row.integer(8)),
            stateFromName(row.text(9)),
            row.time(10)};
}

} // namespace

QString attachmentOwnerName(Attachment::Owner kind)
{
    switch (kind) {
    case Attachment::Owner::Case:
        return u"case"_s;
    case Attachment::Owner::Device:
        return u"device"_s;
    case Attachment::Owner::Branding:
        return u"branding"_s;
    case Attachment::Owner::Draft:
        return u"draft"_s;
    }
    return {};
}

Result<std::vector<Attachment>> AttachmentRepository::where(const QString &condition,
                                                            const QVariantList &values)
{
    auto rows = m_database.query(u"SELECT "_s + columns + u" FROM attachment WHERE "_s + condition,
                                 values);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Attachment> attachments;
    while (rows->next())
        attachments.push_back(attachmentFrom(*rows));
    return attachments;
}

Result<Attachment> AttachmentRepository::find(const AttachmentId &id)
{
    const auto found = where(u"id = ?"_s, {id.toString()});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::NotFound, u"attachment"_s);
    return found->front();
}

Result<std::vector<Attachment>> AttachmentRepository::of(Attachment::Owner ownerKind,
                                                         const QString &ownerId)
{
    return where(u"owner_kind = ? AND owner_id = ? ORDER BY id"_s,
                 {attachmentOwnerName(ownerKind), ownerId});
}

Result<std::vector<Attachment>> AttachmentRepository::processing(int limit)
{
    return where(u"state = 'processing' ORDER BY id LIMIT ?"_s, {limit});
}

Result<std::vector<Attachment>> AttachmentRepository::withFile(const AttachmentId &last, int limit)
{
    return where(u"state <> 'failed' AND id > ? ORDER BY id LIMIT ?"_s, {last.toString(), limit});
}

Result<std::optional<Attachment>> AttachmentRepository::processingAfter(const QString &ownerId)
{
    const auto found = where(
        u"state = 'processing' AND owner_id > ? ORDER BY owner_id, id LIMIT 1"_s, {ownerId});
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional<Attachment>(found->front());
}

Result<> AttachmentRepository::insert(WriteTransaction &transaction, const Attachment &attachment)
{
    return transaction.executeOne(
        u"INSERT INTO attachment (id, owner_kind, owner_id, entry_id, file_name, media_type,"
        " byte_size, width, height, state, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {attachment.id.toString(), attachmentOwnerName(attachment.ownerKind), attachment.ownerId,
         attachment.entry.toString(), attachment.fileName, attachment.mediaType,
         attachment.byteSize, attachment.width, attachment.height, stateName(attachment.state),
         toStoreTime(attachment.createdAt)});
}

Result<> AttachmentRepository::finish(WriteTransaction &transaction, const Attachment &attachment)
{
    return transaction.executeOne(
        u"UPDATE attachment SET state = ?, media_type = ?, byte_size = ?, width = ?, height = ?"
        " WHERE id = ? AND state = 'processing'"_s,
        {stateName(attachment.state), attachment.mediaType, attachment.byteSize, attachment.width,
         attachment.height, attachment.id.toString()});
}

Result<qint64> AttachmentRepository::totalBytes()
{
    auto rows = m_database.query(u"SELECT COALESCE(SUM(byte_size), 0) FROM attachment"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->integer(0) : 0;
}

Result<int> AttachmentRepository::count(const QString &condition, const QVariantList &values)
{
    auto rows = m_database.query(u"SELECT COUNT(*) FROM attachment WHERE "_s + condition, values);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? static_cast<int>(rows->integer(0)) : 0;
}

Result<int> AttachmentRepository::countDrafts(const QString &nameBegin)
{
    if (nameBegin.isEmpty())
        return count(u"owner_kind = 'draft'"_s, {});
    // Names are digits and small letters, which all come before the tilde.
    return count(u"owner_kind = 'draft' AND owner_id >= ? AND owner_id < ?"_s,
                 {nameBegin, QString(nameBegin + u'~')});
}

Result<int> AttachmentRepository::countDraftsOf(const QString &client)
{
    return count(u"owner_kind = 'draft' AND draft_client = ?"_s, {client});
}

Result<> AttachmentRepository::setDraftClient(WriteTransaction &transaction, const AttachmentId &id,
                                              const QString &client)
{
    return transaction.executeOne(u"UPDATE attachment SET draft_client = ? WHERE id = ?"_s,
                                  {client, id.toString()});
}

Result<std::vector<Attachment>> AttachmentRepository::oldDrafts(const QDateTime &before, int limit)
{
    return where(u"owner_kind = 'draft' AND created_at < ? ORDER BY id LIMIT ?"_s,
                 {toStoreTime(before), limit});
}

Result<> AttachmentRepository::removeDraft(WriteTransaction &transaction, const AttachmentId &id)
{
    return transaction.executeOne(u"DELETE FROM attachment WHERE id = ? AND owner_kind = 'draft'"_s,
                                  {id.toString()});
}

Result<> AttachmentRepository::sendDraft(WriteTransaction &transaction, const AttachmentId &id,
                                         const QString &draft, const CaseEntry &entry,
                                         const QDateTime &since)
{
    return transaction.executeOne(
        u"UPDATE attachment SET owner_kind = 'case', owner_id = ?, entry_id = ?, draft_client = ''"
        " WHERE id = ? AND owner_kind = 'draft' AND owner_id = ? AND created_at >= ?"_s,
        {entry.caseId.toString(), entry.id.toString(), id.toString(), draft, toStoreTime(since)});
}

Result<DeploymentId> AttachmentRepository::deploymentOfDevice(const QString &deviceId)
{
    auto rows = m_database.query(u"SELECT deployment_id FROM device WHERE id = ?"_s, {deviceId});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? DeploymentId::fromStore(rows->text(0)) : DeploymentId();
}

} // namespace vestibule
