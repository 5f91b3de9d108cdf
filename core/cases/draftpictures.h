#pragma once

#include "core/base/result.h"
#include "core/cases/attachment.h"

#include <vector>

namespace vestibule {

class AttachmentService;
class Clock;
class Database;
struct CaseEntry;
class EventHub;
class WriteTransaction;

/// Pictures that came with a form which had to be shown again. They are re-encoded like all others,
/// wait until the form comes back, and are deleted after an hour. A draft's name is a secret of one
/// session and one form: who doesn't know it neither sees nor sends the pictures.
class DraftPictures
{
public:
    DraftPictures(Database &database, AttachmentService &attachments, EventHub &hub,
                  const Clock &clock);

    static constexpr int lifetimeSeconds = 60 * 60;
    static constexpr int mostOfOneSession = 9;
    static constexpr int mostOfOneClient = 18;
    static constexpr int mostInAll = 300;

    /// The name of a draft: `session` is the hash of its token, `form` any text that tells one form
    /// from another.
    [[nodiscard]] static QString nameOf(const QString &session, const QString &form);

    /// Drops the pictures of the draft that `kept` doesn't name, for good even when the rest fails, and adds
    /// `pictures` of `client`, as clientKey() writes it, all or none. Gives the ids of the added ones. Errors: as
    /// AttachmentService::prepare(); TooLarge when the session, the client, or all together, keep too many.
    [[nodiscard]] Result<std::vector<AttachmentId>> keep(
        const QString &draft, const QString &client, const std::vector<AttachmentId> &kept,
        const std::vector<IncomingPicture> &pictures);
    /// Whether the time of `picture` is not over yet.
    [[nodiscard]] bool isAlive(const Attachment &picture) const;
    /// Those whose time is not over, oldest first.
    [[nodiscard]] Result<std::vector<Attachment>> of(const QString &draft);
    /// Nothing happens when the draft has no such picture.
    [[nodiscard]] Result<> remove(const QString &draft, const AttachmentId &id);
    /// Deletes those whose time is over, some hundred at most; gives their number.
    [[nodiscard]] Result<int> sweep();

private:
    Result<> checkRoom(const QString &draft, const QString &client, size_t coming);
    Result<int> drop(const std::vector<Attachment> &pictures);

    Database &m_database;
    AttachmentService &m_attachments;
    EventHub &m_hub;
    const Clock &m_clock;
};

/// Makes the pictures of `kept` those of the timeline line `entry`, which the same transaction has
/// written; what could not be re-encoded gets a line, too. Errors: Invalid with field "photo" and
/// detail "gone" when one isn't there any more.
[[nodiscard]] Result<std::vector<AttachmentId>> sendDraftPictures(WriteTransaction &transaction,
                                                                  const KeptPictures &kept,
                                                                  const CaseEntry &entry);

} // namespace vestibule
