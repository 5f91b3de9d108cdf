#include "core/store/storelock.h"

#include "core/store/storelocation.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace vestibule {
using namespace Qt::StringLiterals;

StoreLock::StoreLock(int descriptor) : m_descriptor(descriptor) { }

StoreLock::StoreLock(StoreLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

StoreLock &StoreLock::operator=(StoreLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

StoreLock::~StoreLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<StoreLock> StoreLock::acquire(const QString &dataDirectory)
{
    const QByteArray path = QFile::encodeName(dataDirectory);
    if (!QDir(dataDirectory).exists() && !QDir().mkpath(dataDirectory))
        return failure(ErrorCode::Unavailable, u"cannot create "_s + dataDirectory);
    // A folder that somebody made before us, too; where the system refuses, the store still opens.
    ::chmod(path.constData(), S_IRWXU);
    return hold(dataDirectory + u"/lock"_s);
}

Result<std::vector<StoreLock>> StoreLock::acquireAll(const StoreLocation &location)
{
    std::vector<StoreLock> locks;
    auto lock = acquire(location.dataDirectory);
    if (!lock)
        return tl::unexpected(lock.error());
    locks.push_back(std::move(*lock));
    if (location.database.isEmpty())
        return locks;
    auto shared = hold(location.database + u".lock"_s);
    if (!shared)
        return tl::unexpected(shared.error());
    locks.push_back(std::move(*shared));
    return locks;
}

Result<StoreLock> StoreLock::hold(const QString &path)
{
    const QByteArray file = QFile::encodeName(path);
    const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                                  S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return failure(ErrorCode::Unavailable,
                       QString::fromLocal8Bit(file) + u": "_s
                           + QString::fromLocal8Bit(std::strerror(errno)));
    }
    StoreLock lock(descriptor);
    // Somebody else's file, or one that has another name too, must not be written.
    struct stat known = {};
    if (::fstat(descriptor, &known) != 0 || !S_ISREG(known.st_mode) || known.st_uid != ::geteuid()
        || known.st_nlink != 1)
        return failure(ErrorCode::Unavailable,
                       QString::fromLocal8Bit(file) + u" belongs to somebody else"_s);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        std::array<char, 32> holder{};
        const auto length = ::read(descriptor, holder.data(), holder.size() - 1);
        return failure(ErrorCode::Locked,
                       length > 0 ? QString::fromLatin1(holder.data()).trimmed() : QString());
    }
    const QByteArray process = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(descriptor, 0) != 0
        || ::write(descriptor, process.constData(), static_cast<size_t>(process.size())) < 0)
        return failure(ErrorCode::Unavailable, u"cannot write the lock file"_s);
    return lock;
}

} // namespace vestibule
