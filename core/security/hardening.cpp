#include "core/security/hardening.h"

#include <sodium.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace vestibule {
using namespace Qt::StringLiterals;

Result<> hardenProcess()
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Unsupported, u"libsodium finds no source of random bytes"_s);
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return failure(ErrorCode::Unsupported, u"core dumps can't be switched off"_s);
    return {};
}

void keepNewFilesPrivate()
{
    ::umask(S_IRWXG | S_IRWXO);
}

} // namespace vestibule
