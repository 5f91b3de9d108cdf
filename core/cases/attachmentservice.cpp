#include "core/cases/attachmentservice.h"

#include "core/base/clock.h"
#include "core/cases/attachmentrepository.h"
#include "core/cases/casereferencerepository.h"
#include "core/cases/caserepository.h"
#include "core/cases/casetext.h"
#include "core/cases/casetimeline.h"
#include "core/cases/pictureevent.h"
#include "core/security/changelog.h"
#include "core/store/database.h"
#include "core/store/store.h"
#include "core/store/writetransaction.h"

#include <QFile>
#include <QStorageInfo>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestFileName = 100;
constexpr qint64 sweepAgeSeconds = 60 * 60;

/// For people only: no path is ever made of it.
QString shownFileName(const QString &typed)
{
    const QString name = cleanLine(typed);
    return name.mid(name.lastIndexOf(u'/') + 1).right(longestFileName);
}

} // namespace

AttachmentService::AttachmentService(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<PictureFacts> AttachmentService::inspect(const QByteArray &bytes)
{
    return inspectPicture(bytes);
}

PictureFiles AttachmentService::files() const
{
    return PictureFiles(m_database.store().location().attachmentDirectory());
}

Result<PreparedPicture> AttachmentService::prepare(const IncomingPicture &picture) const
{
    const auto facts = inspect(picture.bytes);
    if (!facts)
        return tl::unexpected(facts.error());
    PreparedPicture prepared;
    Attachment &attachment = prepared.attachment;
    attachment.id = AttachmentId::make();
    attachment.fileName = shownFileName(picture.fileName);
    attachment.mediaType = facts->mediaType;
    attachment.byteSize = picture.bytes.size();
    attachment.width = facts->width;
    attachment.height = facts->height;
    attachment.createdAt = m_clock.now();
    prepared.file = std::make_shared<StagedPicture>(files(), attachment.id);
    if (const auto written = files().writeIncoming(attachment.id, picture.bytes); !written)
        return tl::unexpected(written.error());
    return prepared;
}

Result<Attachment> AttachmentService::add(WriteTransaction &transaction,
                                          Attachment::Owner ownerKind, const QString &ownerId,
                                          const CaseEntryId &entry, const PreparedPicture &picture)
{
    Attachment attachment = picture.attachment;
    attachment.ownerKind = ownerKind;
    attachment.ownerId = ownerId;
    attachment.entry = entry;
    AttachmentRepository attachments(m_database);
    if (const auto put = attachments.insert(transaction, attachment); !put)
        return tl::unexpected(put.error());
    transaction.afterCommit([file = picture.file] { file->keep(); });
    return attachment;
}

Result<Attachment> AttachmentService::store(Attachment::Owner ownerKind, const QString &ownerId,
                                            const IncomingPicture &picture, const Actor &actor)
{
    const auto prepared = prepare(picture);
    if (!prepared)
        return tl::unexpected(prepared.error());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (ownerKind == Attachment::Owner::Case) {
        const auto record = CaseRepository(m_database).find(CaseId::fromStore(ownerId));
        const auto theirs = record.and_then([this, &actor](const Case &it) {
            return CaseReferenceRepository(m_database).checkIsTheirs(it.assignee, actor.operatorId);
        });
        if (!theirs)
            return tl::unexpected(theirs.error());
    }
    auto attachment = add(*transaction, ownerKind, ownerId, {}, *prepared);
    if (!attachment)
        return attachment;
    if (const auto noted = note(*transaction, actor, *attachment, u"added"_s); !noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return attachment;
}

Result<Attachment> AttachmentService::find(const AttachmentId &id)
{
    return AttachmentRepository(m_database).find(id);
}

Result<std::vector<Attachment>> AttachmentService::of(Attachment::Owner ownerKind,
                                                      const QString &ownerId)
{
    return AttachmentRepository(m_database).of(ownerKind, ownerId);
}

Result<QByteArray> AttachmentService::bytes(const AttachmentId &id)
{
    const auto attachment = find(id);
    if (!attachment)
        return tl::unexpected(attachment.error());
    if (attachment->state != Attachment::State::Ready)
        return failure(ErrorCode::Unavailable, u"attachment isn't ready"_s);
    QFile file(files().readyPath(id));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, file.errorString());
    return file.readAll();
}

Result<std::vector<Attachment>> AttachmentService::processing(int limit)
{
    return AttachmentRepository(m_database).processing(limit);
}

Result<std::optional<Attachment>> AttachmentService::nextProcessing(const QString &lastOwner)
{
    AttachmentRepository attachments(m_database);
    auto next = attachments.processingAfter(lastOwner);
    if (next && !*next && !lastOwner.isEmpty())
        next = attachments.processingAfter({});
    return next;
}

Result<PictureRoom> AttachmentService::room()
{
    const auto used = AttachmentRepository(m_database).totalBytes();
    if (!used)
        return tl::unexpected(used.error());
    PictureRoom room;
    room.usedBytes = *used;
    const QStorageInfo disk(m_database.store().location().dataDirectory);
    if (disk.isValid())
        room.freeBytes = disk.bytesAvailable();
    return room;
}

Result<> AttachmentService::markReady(const AttachmentId &id, const PictureFacts &facts,
                                      qint64 byteSize)
{
    if (const auto published = files().publish(id); !published)
        return published;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Only now, because a draft's picture may have been sent or removed while it was re-encoded.
    auto attachment = find(id);
    if (!attachment)
        return tl::unexpected(attachment.error());
    attachment->state = Attachment::State::Ready;
    attachment->mediaType = facts.mediaType;
    attachment->width = facts.width;
    attachment->height = facts.height;
    attachment->byteSize = byteSize;
    AttachmentRepository attachments(m_database);
    if (const auto put = attachments.finish(*transaction, *attachment); !put)
        return put;
    if (const auto noted = note(*transaction, Actor::system(), *attachment, u"ready"_s); !noted)
        return noted;
    if (const auto done = transaction->commit(); !done)
        return done;
    files().removeIncoming(id);
    return {};
}

Result<> AttachmentService::markFailed(const AttachmentId &id)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto attachment = find(id);
    if (!attachment)
        return tl::unexpected(attachment.error());
    attachment->state = Attachment::State::Failed;
    AttachmentRepository attachments(m_database);
    if (const auto put = attachments.finish(*transaction, *attachment); !put)
        return put;
    if (attachment->ownerKind == Attachment::Owner::Case) {
        const QDateTime now = m_clock.now();
        CaseTimeline timeline(m_database);
        if (const auto put = timeline.appendPictureFailed(*transaction, *attachment, now); !put)
            return put;
        const CaseId record = CaseId::fromStore(attachment->ownerId);
        if (const auto touched = CaseRepository(m_database).touch(*transaction, record, now);
            !touched)
            return touched;
    }
    if (const auto noted = note(*transaction, Actor::system(), *attachment, u"failed"_s); !noted)
        return noted;
    if (const auto done = transaction->commit(); !done)
        return done;
    files().removeAll(id);
    return {};
}

Result<> AttachmentService::note(WriteTransaction &transaction, const Actor &actor,
                                 const Attachment &attachment, const QString &what)
{
    // Nobody is told of what nobody has sent.
    if (attachment.ownerKind == Attachment::Owner::Draft)
        return {};
    const auto event = pictureEvent(m_database, attachment, what);
    if (!event)
        return tl::unexpected(event.error());
    return m_changes.note(transaction, actor, *event);
}

Result<int> AttachmentService::sweepFiles()
{
    files().makePrivate();
    int swept = 0;
    for (const AttachmentId &id : files().olderThan(m_clock.now().addSecs(-sweepAgeSeconds))) {
        const auto attachment = find(id);
        if (attachment)
            continue;
        if (attachment.error().code != ErrorCode::NotFound)
            return tl::unexpected(attachment.error());
        files().removeAll(id);
        ++swept;
    }
    return swept;
}

} // namespace vestibule
