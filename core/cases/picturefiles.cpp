#include "core/cases/picturefiles.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView incomingSuffix(".incoming");
constexpr QLatin1StringView partSuffix(".part");

/// A new name in a folder lasts through a power cut only once the folder itself is synced.
bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(),
                                  O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isSynced;
}

bool moveOver(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

tl::unexpected<Error> diskRefuses(const QString &reason)
{
    return failure(ErrorCode::Unavailable, u"attachment folder: "_s + reason);
}

} // namespace

QString PictureFiles::incomingPath(const AttachmentId &id) const
{
    return m_directory + u'/' + id.toString() + incomingSuffix;
}

QString PictureFiles::partPath(const AttachmentId &id) const
{
    return m_directory + u'/' + id.toString() + partSuffix;
}

QString PictureFiles::readyPath(const AttachmentId &id) const
{
    return m_directory + u'/' + id.toString();
}

Result<> PictureFiles::writeIncoming(const AttachmentId &id, const QByteArray &bytes) const
{
    QDir().mkpath(m_directory);
    ::chmod(QFile::encodeName(m_directory).constData(), S_IRWXU);
    QFile file(partPath(id));
    if (!file.open(QIODevice::WriteOnly))
        return diskRefuses(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool isWritten = file.write(bytes) == bytes.size() && file.flush()
        && ::fsync(file.handle()) == 0;
    const QString reason = file.errorString();
    file.close();
    if (!isWritten || !moveOver(partPath(id), incomingPath(id)) || !syncFolder(m_directory)) {
        removeAll(id);
        return diskRefuses(reason);
    }
    return {};
}

Result<> PictureFiles::publish(const AttachmentId &id) const
{
    QFile file(partPath(id));
    if (!file.open(QIODevice::ReadWrite))
        return diskRefuses(file.errorString());
    const bool isSynced = ::fsync(file.handle()) == 0;
    file.close();
    if (!isSynced || !moveOver(partPath(id), readyPath(id)) || !syncFolder(m_directory))
        return diskRefuses(u"can't sync"_s);
    return {};
}

void PictureFiles::removeIncoming(const AttachmentId &id) const
{
    QFile::remove(incomingPath(id));
}

void PictureFiles::removeAll(const AttachmentId &id) const
{
    QFile::remove(incomingPath(id));
    QFile::remove(partPath(id));
    QFile::remove(readyPath(id));
}

void PictureFiles::makePrivate() const
{
    ::chmod(QFile::encodeName(m_directory).constData(), S_IRWXU);
    constexpr QFile::Permissions others = QFile::Permissions(0x0077);
    const QFileInfoList files = QDir(m_directory).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.permissions() & others)
            QFile::setPermissions(file.filePath(), QFile::ReadOwner | QFile::WriteOwner);
    }
}

std::vector<AttachmentId> PictureFiles::olderThan(const QDateTime &time) const
{
    std::vector<AttachmentId> ids;
    const QFileInfoList files = QDir(m_directory).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto id = AttachmentId::parse(file.baseName());
        if (id && file.lastModified() < time && (ids.empty() || !(ids.back() == *id)))
            ids.push_back(*id);
    }
    return ids;
}

} // namespace vestibule
