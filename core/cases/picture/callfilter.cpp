#include "core/cases/picture/callfilter.h"

#include <cerrno>
#include <initializer_list>
#include <memory>

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <unistd.h>

namespace vestibule {

namespace {

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

constexpr int wholeCalls[] = {
    // network
    SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen),
    SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(sendto), SCMP_SYS(sendmsg), SCMP_SYS(sendmmsg),
    // programs and processes
    SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(pidfd_getfd), SCMP_SYS(bpf),
    SCMP_SYS(userfaultfd), SCMP_SYS(io_uring_setup), SCMP_SYS(kill), SCMP_SYS(tkill),
    SCMP_SYS(pidfd_send_signal), SCMP_SYS(rt_sigqueueinfo), SCMP_SYS(rt_tgsigqueueinfo),
    // memory of other processes
    SCMP_SYS(shmget), SCMP_SYS(shmat), SCMP_SYS(shmctl), SCMP_SYS(shmdt),
    // files
    SCMP_SYS(creat), SCMP_SYS(truncate), SCMP_SYS(unlink), SCMP_SYS(unlinkat), SCMP_SYS(rename),
    SCMP_SYS(renameat), SCMP_SYS(renameat2), SCMP_SYS(link), SCMP_SYS(linkat), SCMP_SYS(symlink),
    SCMP_SYS(symlinkat), SCMP_SYS(mkdir), SCMP_SYS(mkdirat), SCMP_SYS(rmdir), SCMP_SYS(mknod),
    SCMP_SYS(mknodat), SCMP_SYS(chmod), SCMP_SYS(fchmod), SCMP_SYS(fchmodat), SCMP_SYS(chown),
    SCMP_SYS(fchown), SCMP_SYS(lchown), SCMP_SYS(fchownat), SCMP_SYS(open_by_handle_at),
    SCMP_SYS(setxattr), SCMP_SYS(lsetxattr), SCMP_SYS(fsetxattr), SCMP_SYS(utimensat)};

bool forbid(const Filter &filter, int call)
{
    return seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, call, 0) == 0;
}

/// `argument` is that of the flags.
bool forbidOpening(const Filter &filter, int call, unsigned argument)
{
    const scmp_arg_cmp onlyReads{argument, SCMP_CMP_MASKED_EQ, O_ACCMODE | O_CREAT | O_TRUNC,
                                 O_RDONLY};
    if (seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EACCES), call, 1, onlyReads) != 0)
        return false;
    for (const unsigned flag :
         {unsigned(O_WRONLY), unsigned(O_RDWR), unsigned(O_CREAT), unsigned(O_TRUNC)}) {
        const scmp_arg_cmp isSet{argument, SCMP_CMP_MASKED_EQ, flag, flag};
        if (seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, call, 1, isSet) != 0)
            return false;
    }
    return true;
}

/// Scaling a large picture takes threads, which are no processes.
bool forbidProcesses(const Filter &filter)
{
    const scmp_arg_cmp isNoThread{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0};
    return seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, SCMP_SYS(clone), 1, isNoThread)
        == 0;
}

/// `call` names a process with its first argument: only `own` may be named.
bool forbidOthers(const Filter &filter, int call, pid_t own)
{
    const scmp_arg_cmp isOther{0, SCMP_CMP_NE, scmp_datum_t(own), 0};
    return seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, call, 1, isOther) == 0;
}

/// Calls whose arguments a filter can't read: the C library takes the older ones then.
bool hideNewCalls(const Filter &filter)
{
    for (const int call : {SCMP_SYS(clone3), SCMP_SYS(openat2)}) {
        if (seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), call, 0) != 0)
            return false;
    }
    return true;
}

} // namespace

bool forbidCalls()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true; // the sanitizers' own calls are among them
#endif
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
    if (!filter)
        return false;
    for (const int call : wholeCalls) {
        if (!forbid(filter, call))
            return false;
    }
    return forbidOpening(filter, SCMP_SYS(open), 1) && forbidOpening(filter, SCMP_SYS(openat), 2)
        && forbidOthers(filter, SCMP_SYS(tgkill), ::getpid()) // abort() ends the child by it
        && forbidOthers(filter, SCMP_SYS(prlimit64), 0) && forbidProcesses(filter)
        && hideNewCalls(filter) && seccomp_load(filter.get()) == 0;
}

} // namespace vestibule
