#include "core/cases/draftpictures.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/cases/attachmentrepository.h"
#include "core/cases/attachmentservice.h"
#include "core/cases/case.h"
#include "core/cases/casetimeline.h"
#include "core/events/eventhub.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int sessionDigits = 32;
constexpr int sweptAtOnce = 200;

bool contains(const std::vector<AttachmentId> &ids, const AttachmentId &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

DraftPictures::DraftPictures(Database &database, AttachmentService &attachments, EventHub &hub,
                             const Clock &clock)
    : m_database(database),
      m_attachments(attachments),
      m_hub(hub),
      m_clock(clock)
{ }

QString DraftPictures::nameOf(const QString &session, const QString &form)
{
    const QString ofSession = hashToken(u"draft:"_s + session).left(sessionDigits);
    return ofSession + hashToken(session + u':' + form).left(sessionDigits);
}

Result<> DraftPictures::checkRoom(const QString &draft, const QString &client, size_t coming)
{
    AttachmentRepository attachments(m_database);
    const auto mine = attachments.countDrafts(draft.left(sessionDigits));
    const auto ofClient = attachments.countDraftsOf(client);
    const auto all = attachments.countDrafts({});
    for (const auto *count : {&mine, &ofClient, &all}) {
        if (!*count)
            return tl::unexpected(count->error());
    }
    const int more = static_cast<int>(coming);
    if (*mine + more > mostOfOneSession || *ofClient + more > mostOfOneClient
        || *all + more > mostInAll)
        return failure(ErrorCode::TooLarge, u"too many pictures wait for their forms"_s);
    return {};
}

Result<std::vector<AttachmentId>> DraftPictures::keep(const QString &draft, const QString &client,
                                                      const std::vector<AttachmentId> &kept,
                                                      const std::vector<IncomingPicture> &pictures)
{
    const QString clientHash = hashToken(u"draft:"_s + client).left(sessionDigits);
    auto others = m_attachments.of(Attachment::Owner::Draft, draft);
    if (!others)
        return tl::unexpected(others.error());
    std::erase_if(*others, [&](const Attachment &one) { return contains(kept, one.id); });
    if (const auto dropped = drop(*others); !dropped)
        return tl::unexpected(dropped.error());
    if (const auto room = checkRoom(draft, clientHash, pictures.size()); !room)
        return tl::unexpected(room.error());
    std::vector<PreparedPicture> prepared;
    for (const IncomingPicture &picture : pictures) {
        auto one = m_attachments.prepare(picture);
        if (!one)
            return tl::unexpected(one.error());
        prepared.push_back(std::move(*one));
    }
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    AttachmentRepository attachments(m_database);
    std::vector<AttachmentId> ids;
    for (const PreparedPicture &picture : prepared) {
        const auto added = m_attachments.add(*transaction, Attachment::Owner::Draft, draft, {},
                                             picture);
        if (!added)
            return tl::unexpected(added.error());
        const auto noted = attachments.setDraftClient(*transaction, added->id, clientHash);
        if (!noted)
            return tl::unexpected(noted.error());
        ids.push_back(added->id);
    }
    // No event is worth writing, but the picture work must hear of it.
    transaction->afterCommit([this] { m_hub.announce({}); });
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return ids;
}

Result<std::vector<Attachment>> DraftPictures::of(const QString &draft)
{
    auto pictures = m_attachments.of(Attachment::Owner::Draft, draft);
    if (pictures)
        std::erase_if(*pictures, [this](const Attachment &one) { return !isAlive(one); });
    return pictures;
}

bool DraftPictures::isAlive(const Attachment &picture) const
{
    return picture.createdAt >= m_clock.now().addSecs(-lifetimeSeconds);
}

Result<> DraftPictures::remove(const QString &draft, const AttachmentId &id)
{
    auto pictures = of(draft);
    if (!pictures)
        return tl::unexpected(pictures.error());
    std::erase_if(*pictures, [&](const Attachment &one) { return !(one.id == id); });
    const auto dropped = drop(*pictures);
    return dropped ? Result<>() : tl::unexpected(dropped.error());
}

Result<int> DraftPictures::sweep()
{
    const QDateTime since = m_clock.now().addSecs(-lifetimeSeconds);
    int swept = 0;
    while (true) {
        const auto old = AttachmentRepository(m_database).oldDrafts(since, sweptAtOnce);
        if (!old)
            return tl::unexpected(old.error());
        const auto dropped = drop(*old);
        if (!dropped)
            return dropped;
        // None but those that are sent at this moment.
        if (*dropped == 0)
            return swept;
        swept += *dropped;
    }
}

Result<int> DraftPictures::drop(const std::vector<Attachment> &pictures)
{
    if (pictures.empty())
        return 0;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    AttachmentRepository attachments(m_database);
    std::vector<AttachmentId> dropped;
    for (const Attachment &picture : pictures) {
        const auto removed = attachments.removeDraft(*transaction, picture.id);
        // A Conflict: it was sent meanwhile.
        if (removed)
            dropped.push_back(picture.id);
        else if (removed.error().code != ErrorCode::Conflict)
            return tl::unexpected(removed.error());
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    for (const AttachmentId &id : dropped)
        m_attachments.files().removeAll(id);
    return static_cast<int>(dropped.size());
}

Result<std::vector<AttachmentId>> sendDraftPictures(WriteTransaction &transaction,
                                                    const KeptPictures &kept,
                                                    const CaseEntry &entry)
{
    AttachmentRepository attachments(transaction.database());
    CaseTimeline timeline(transaction.database());
    const QDateTime since = entry.at.addSecs(-DraftPictures::lifetimeSeconds);
    std::vector<AttachmentId> sent;
    for (const AttachmentId &id : kept.ids) {
        const auto moved = attachments.sendDraft(transaction, id, kept.draft, entry, since);
        if (!moved && moved.error().code == ErrorCode::Conflict)
            return failure(ErrorCode::Invalid, u"gone"_s, u"photo"_s);
        if (!moved)
            return tl::unexpected(moved.error());
        const auto picture = attachments.find(id);
        if (!picture)
            return tl::unexpected(picture.error());
        if (picture->state != Attachment::State::Failed) {
            sent.push_back(id);
            continue;
        }
        const auto put = timeline.appendPictureFailed(transaction, *picture, entry.at);
        if (!put)
            return tl::unexpected(put.error());
    }
    return sent;
}

} // namespace vestibule
