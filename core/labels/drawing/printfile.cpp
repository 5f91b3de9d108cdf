#include "core/labels/drawing/printfile.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> pathFailure(ErrorCode code, const QString &detail)
{
    return failure(code, detail, u"path"_s);
}

} // namespace

qint64 WholeSaveFile::writeData(const char *data, qint64 size)
{
    qint64 written = 0;
    while (written < size) {
        const qint64 step = QSaveFile::writeData(data + written, size - written);
        if (step <= 0)
            return -1;
        written += step;
    }
    return written;
}

namespace {

/// Only a file of its own gives way to a new one: never a device or a pipe, and no link that
/// somebody else put there to lead elsewhere.
bool mayBeReplaced(const QString &path)
{
    struct stat entry = {};
    const QByteArray name = QFile::encodeName(path);
    if (::lstat(name.constData(), &entry) != 0)
        return true; // nothing is there
    if (S_ISLNK(entry.st_mode)) {
        const bool isOwnLink = entry.st_uid == ::geteuid();
        const bool leadsNowhere = ::stat(name.constData(), &entry) != 0;
        return isOwnLink && (leadsNowhere || S_ISREG(entry.st_mode));
    }
    return S_ISREG(entry.st_mode);
}

} // namespace

Result<std::unique_ptr<PrintFile>> PrintFile::create(const QString &path)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (path.isEmpty() || target.isDir())
        return pathFailure(ErrorCode::Invalid, u"is a folder"_s);
    if (!folder.isDir())
        return pathFailure(ErrorCode::NotFound, u"no such folder"_s);
    if (!mayBeReplaced(path))
        return pathFailure(ErrorCode::Invalid, u"is no file of its own"_s);
    std::unique_ptr<PrintFile> file(new PrintFile(path));
    if (file->m_file.open(QIODevice::WriteOnly))
        return file;
    const bool isAllowed = folder.isWritable() && (!target.exists() || target.isWritable());
    return pathFailure(isAllowed ? ErrorCode::Unavailable : ErrorCode::Forbidden,
                       file->m_file.errorString());
}

Result<> PrintFile::commit()
{
    // QSaveFile doesn't notice when its last buffer isn't written, so that is done here.
    if (m_file.flush() && m_file.error() == QFileDevice::NoError && m_file.commit())
        return {};
    constexpr qint64 hardlyAnything = 64 * 1024;
    const QStorageInfo disk(QFileInfo(m_file.fileName()).absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < hardlyAnything;
    return pathFailure(ErrorCode::Unavailable, isFull ? u"disk full"_s : m_file.errorString());
}

Result<> savePrintFile(const QString &path, const QByteArray &bytes)
{
    const auto file = PrintFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    (*file)->device().write(bytes);
    return (*file)->commit();
}

} // namespace vestibule
