#include "core/cases/picture/confinement.h"

#include <csignal>
#include <initializer_list>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vestibule {

namespace {

constexpr rlim_t mebibyte = 1024 * 1024;
constexpr rlim_t largestOutput = 32 * mebibyte;
constexpr rlim_t mostDescriptors = 32;

template<class Resource>
bool limit(Resource resource, rlim_t value)
{
    const rlimit both = {value, value};
    return ::setrlimit(resource, &both) == 0;
}

/// Sanitizers reserve terabytes of addresses.
bool limitMemory([[maybe_unused]] int mebibytes)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return limit(RLIMIT_AS, static_cast<rlim_t>(mebibytes) * mebibyte);
#endif
}

} // namespace

bool confine(int cpuSeconds, int memoryMebibytes)
{
    // Ctrl+C and a service manager signal the whole group; a picture must not count as bad then.
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, SIG_IGN);
    ::umask(S_IRWXG | S_IRWXO);
    return ::close_range(3, ~0U, 0) == 0 && limit(RLIMIT_CPU, static_cast<rlim_t>(cpuSeconds))
        && limitMemory(memoryMebibytes) && limit(RLIMIT_CORE, 0)
        && limit(RLIMIT_FSIZE, largestOutput) && limit(RLIMIT_NOFILE, mostDescriptors)
        && ::prctl(PR_SET_DUMPABLE, 0) == 0 && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0;
}

} // namespace vestibule
