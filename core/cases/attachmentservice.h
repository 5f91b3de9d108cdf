#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/cases/attachment.h"
#include "core/cases/picturefiles.h"
#include "core/cases/pictureinspection.h"
#include "core/cases/pictureroom.h"

#include <memory>
#include <optional>
#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;
struct Event;
class WriteTransaction;

/// A picture that was checked and lies on disk, before its row is written.
struct PreparedPicture {
    Attachment attachment;
    std::shared_ptr<StagedPicture> file;
};

/// Files of pictures: kept as they came until a child process has re-encoded them, then served.
class AttachmentService
{
public:
    AttachmentService(Database &database, ChangeLog &changes, const Clock &clock);

    static constexpr qint64 maximumBytes = maximumPictureBytes;
    static constexpr qint64 maximumPixels = maximumPicturePixels;

    /// As inspectPicture().
    [[nodiscard]] static Result<PictureFacts> inspect(const QByteArray &bytes);

    /// Checks the picture and writes its file, synced to disk. Slow, so done before the
    /// transaction; the file goes again when no add() is committed. Errors: as inspect();
    /// Unavailable when the disk refuses.
    [[nodiscard]] Result<PreparedPicture> prepare(const IncomingPicture &picture) const;
    /// Writes the row in state Processing; it and the file stay when `transaction` is committed.
    [[nodiscard]] Result<Attachment> add(WriteTransaction &transaction, Attachment::Owner ownerKind,
                                         const QString &ownerId, const CaseEntryId &entry,
                                         const PreparedPicture &picture);
    /// prepare() and add() in a transaction of its own, for a device's picture or a logo. `ownerId`
    /// is a device's id; for a logo a deployment's id or "workspace". Errors: as prepare();
    /// NotFound (device, case); Forbidden (a technician, and the case isn't theirs).
    [[nodiscard]] Result<Attachment> store(Attachment::Owner ownerKind, const QString &ownerId,
                                           const IncomingPicture &picture, const Actor &actor);
    [[nodiscard]] Result<Attachment> find(const AttachmentId &id);
    [[nodiscard]] Result<std::vector<Attachment>> of(Attachment::Owner ownerKind,
                                                     const QString &ownerId);
    /// The re-encoded bytes. Errors: NotFound, Unavailable while state isn't Ready.
    [[nodiscard]] Result<QByteArray> bytes(const AttachmentId &id);

    /// For the picture worker: those to re-encode, oldest first.
    [[nodiscard]] Result<std::vector<Attachment>> processing(int limit = 20);
    /// The picture to re-encode after one of `lastOwner`: owners take turns, so that nobody's many
    /// pictures keep the others waiting.
    [[nodiscard]] Result<std::optional<Attachment>> nextProcessing(const QString &lastOwner);
    [[nodiscard]] Result<PictureRoom> room();
    [[nodiscard]] PictureFiles files() const;
    /// The worker's result: the re-encoded file lies at files().partPath(); it becomes the one that
    /// is served, and the incoming one is deleted. Errors: NotFound when the picture was removed
    /// meanwhile; Unavailable when the disk refuses.
    [[nodiscard]] Result<> markReady(const AttachmentId &id, const PictureFacts &facts,
                                     qint64 byteSize);
    /// The worker's failure: becomes a timeline line of the case; the files are deleted.
    [[nodiscard]] Result<> markFailed(const AttachmentId &id);
    /// Deletes files of more than an hour that no row names, and gives their number; keeps the others
    /// private.
    [[nodiscard]] Result<int> sweepFiles();

private:
    Result<> note(WriteTransaction &transaction, const Actor &actor, const Attachment &attachment,
                  const QString &what);

    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
