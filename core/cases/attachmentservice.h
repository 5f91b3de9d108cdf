#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/cases/attachment.h"

#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
class WriteTransaction;

/// What a picture's first bytes say.
struct PictureFacts {
    QString mediaType; ///< image/jpeg, image/png, image/webp, image/gif, image/bmp or image/heic
    int width = 0; ///< pixels as declared
    int height = 0;
};

/// Files of pictures: kept as they came until a child process has re-encoded them, then served.
class AttachmentService
{
public:
    AttachmentService(Database &database, ChangeLog &changes, const Clock &clock);

    static constexpr qint64 maximumBytes = 12LL * 1024 * 1024;
    static constexpr qint64 maximumPixels = 64LL * 1000 * 1000;

    /// Looks at magic and declared size only; decodes nothing. Errors: Invalid with field "photo"
    /// and detail "not_a_picture", "unsupported_kind" (HEIC); TooLarge with field "photo".
    [[nodiscard]] static Result<PictureFacts> inspect(const QByteArray &bytes);

    /// Stores the file (synced to disk) and a row in state Processing; the row goes with
    /// `transaction`.
    [[nodiscard]] Result<Attachment> add(WriteTransaction &transaction, Attachment::Owner ownerKind,
                                         const QString &ownerId, const CaseEntryId &entry,
                                         const IncomingPicture &picture);
    /// As add() in a transaction of its own, for a device's picture or a logo.
    [[nodiscard]] Result<Attachment> store(Attachment::Owner ownerKind, const QString &ownerId,
                                           const IncomingPicture &picture, const Actor &actor);
    [[nodiscard]] Result<Attachment> find(const AttachmentId &id);
    [[nodiscard]] Result<std::vector<Attachment>> of(Attachment::Owner ownerKind,
                                                     const QString &ownerId);
    /// The re-encoded bytes. Errors: NotFound, Unavailable while state isn't Ready.
    [[nodiscard]] Result<QByteArray> bytes(const AttachmentId &id);

    /// For the picture worker: those to re-encode, oldest first.
    [[nodiscard]] Result<std::vector<Attachment>> processing(int limit = 20);
    [[nodiscard]] QString incomingPath(const AttachmentId &id) const;
    [[nodiscard]] QString readyPath(const AttachmentId &id) const;
    /// The worker's result: the re-encoded file lies at readyPath(); the incoming one is deleted.
    [[nodiscard]] Result<> markReady(const AttachmentId &id, const QString &mediaType, int width,
                                     int height, qint64 byteSize);
    /// The worker's failure: becomes a timeline line of the case.
    [[nodiscard]] Result<> markFailed(const AttachmentId &id);

private:
    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
