#include "core/security/keyfile.h"

#include "core/base/token.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewestBytes = 16;
constexpr qint64 mostBytes = 4096;
constexpr int keyBits = 256;

bool writeDurably(int descriptor, const QByteArray &bytes)
{
    return ::write(descriptor, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size()
        && ::fsync(descriptor) == 0;
}

/// A new file's name is durable only when its folder is.
bool syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    return ::fsync(descriptor) == 0;
}

} // namespace

Result<Secret> keyfile::read(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return failure(ErrorCode::NotFound, u"key file"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::Forbidden, u"key file"_s);
    const Secret content(file.read(mostBytes + 1));
    const QByteArray trimmed = content.revealBytes().trimmed();
    if (content.revealBytes().size() > mostBytes || trimmed.size() < fewestBytes)
        return failure(ErrorCode::Invalid, u"key file"_s, u"key_file"_s);
    return Secret(trimmed);
}

Result<Secret> keyfile::write(const QString &path)
{
    const Secret key(makeToken(keyBits));
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return failure(errno == EEXIST ? ErrorCode::Conflict : ErrorCode::Unavailable,
                       u"key file"_s);
    }
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    if (!writeDurably(descriptor, key.revealBytes() + '\n') || !syncFolder(path)) {
        ::unlink(name.constData());
        return failure(ErrorCode::Unavailable, u"key file"_s);
    }
    return key;
}

Result<Secret> keyfile::readOrWrite(const QString &path)
{
    const auto existing = read(path);
    if (existing || existing.error().code != ErrorCode::NotFound)
        return existing;
    return write(path);
}

QString keyfile::systemdCredential()
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString path = folder + u"/vestibule-key"_s;
    return !folder.isEmpty() && QFileInfo(path).isFile() ? path : QString();
}

} // namespace vestibule
