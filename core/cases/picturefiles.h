#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>
#include <vector>

namespace vestibule {

/// The files of pictures: <id>.incoming as it came, <id>.part while it is re-encoded, <id> when it
/// may be served. All are private to this user and synced to disk before they count.
class PictureFiles
{
public:
    explicit PictureFiles(QString directory) : m_directory(std::move(directory)) { }

    [[nodiscard]] QString incomingPath(const AttachmentId &id) const;
    [[nodiscard]] QString partPath(const AttachmentId &id) const;
    [[nodiscard]] QString readyPath(const AttachmentId &id) const;

    /// Errors: Unavailable when the disk refuses.
    [[nodiscard]] Result<> writeIncoming(const AttachmentId &id, const QByteArray &bytes) const;
    /// Turns the part into the file that is served. Errors: Unavailable.
    [[nodiscard]] Result<> publish(const AttachmentId &id) const;
    void removeIncoming(const AttachmentId &id) const;
    void removeAll(const AttachmentId &id) const;
    /// Makes folder and files readable by this user alone, whoever wrote them.
    void makePrivate() const;
    /// Ids of all pictures with a file that was last changed before `time`.
    [[nodiscard]] std::vector<AttachmentId> olderThan(const QDateTime &time) const;

private:
    QString m_directory;
};

/// A picture's file on disk whose row isn't committed yet. Removes the file when nobody kept it.
class StagedPicture
{
public:
    StagedPicture(PictureFiles files, AttachmentId id)
        : m_files(std::move(files)),
          m_id(std::move(id))
    { }
    Q_DISABLE_COPY_MOVE(StagedPicture)
    ~StagedPicture()
    {
        if (!m_isKept)
            m_files.removeAll(m_id);
    }

    [[nodiscard]] const AttachmentId &id() const { return m_id; }
    void keep() { m_isKept = true; }

private:
    PictureFiles m_files;
    AttachmentId m_id;
    bool m_isKept = false;
};

} // namespace vestibule
