#include "core/store/durablefile.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace vestibule {

bool makeDurable(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isSynced;
}

} // namespace vestibule
