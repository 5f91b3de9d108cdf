#include "core/cases/picture/callfilter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/ipc.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vestibule;

namespace {

constexpr int refused = 77;

struct Attempt {
    void (*call)();
};

/// Calls `attempt` in a child behind the filter; how that child ended, as waitpid() tells.
int behindFilter(void (*attempt)())
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        if (!forbidCalls())
            ::_exit(refused);
        attempt();
        ::_exit(0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return status;
}

/// A file as the store's; its path outlives a fork.
const char *dataFile()
{
    static const QTemporaryDir folder;
    static const QByteArray path = folder.filePath(QStringLiteral("vestibule.db")).toLatin1();
    return path.constData();
}

void endUnlessRefused(int opened)
{
    if (opened >= 0 || errno != EACCES)
        ::_exit(1);
}

} // namespace

class TestCallFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("sanitizers make such calls themselves");
#endif
    }

    void aCallThatNoDecoderNeedsEndsTheChild_data()
    {
        QTest::addColumn<Attempt>("attempt");
        const auto row = [](const char *name, void (*attempt)()) {
            QTest::newRow(name) << Attempt{attempt};
        };
        row("the network", [] { (void)::socket(AF_INET, SOCK_STREAM, 0); });
        row("a socket of this computer", [] { (void)::socket(AF_UNIX, SOCK_STREAM, 0); });
        row("a program", [] { (void)::execl("/bin/true", "true", nullptr); });
        row("a process", [] { (void)::fork(); });
        row("a new file", [] { (void)::open("/tmp/vestibule-new", O_CREAT | O_RDONLY, 0600); });
        row("a file to write", [] { (void)::open("/dev/null", O_WRONLY); });
        row("a file to change", [] { (void)::open("/dev/null", O_RDWR); });
        row("a file to empty", [] { (void)::open("/dev/null", O_RDONLY | O_TRUNC); });
        row("a signal to the program", [] { (void)::kill(::getppid(), 0); });
        row("a queued signal to the program", [] {
            siginfo_t what{};
            what.si_code = SI_QUEUE;
            (void)::syscall(SYS_rt_sigqueueinfo, ::getppid(), 0, &what);
        });
        row("a queued signal to a thread of it", [] {
            siginfo_t what{};
            what.si_code = SI_QUEUE;
            (void)::syscall(SYS_rt_tgsigqueueinfo, ::getppid(), ::getppid(), 0, &what);
        });
        row("a signal to a thread of the program",
            [] { (void)::syscall(SYS_tgkill, ::getppid(), ::getppid(), 0); });
        row("the limits of the program", [] {
            rlimit limits{};
            (void)::prlimit(::getppid(), RLIMIT_NOFILE, nullptr, &limits);
        });
        row("shared memory", [] { (void)::shmget(IPC_PRIVATE, 4096, 0600); });
        row("shared memory of others", [] { (void)::shmat(0, nullptr, 0); });
        row("what shared memory there is", [] { (void)::shmctl(0, IPC_STAT, nullptr); });
        row("shared memory that goes", [] { (void)::shmdt(dataFile()); });
        row("a file that goes", [] { (void)::unlink("/tmp/vestibule-nowhere"); });
        row("a file of another name", [] { (void)::rename("/tmp/nowhere", "/tmp/elsewhere"); });
    }
    void aCallThatNoDecoderNeedsEndsTheChild()
    {
        QFETCH(Attempt, attempt);
        const int status = behindFilter(attempt.call);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGSYS);
    }

    void aDecoderCanStillGiveUp()
    {
        const int status = behindFilter([] {
            ::signal(SIGABRT, SIG_DFL); // the test's own handler starts a debugger
            ::abort();
        });
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGABRT);
    }

    void noFileCanBeOpenedToRead_data()
    {
        QTest::addColumn<Attempt>("attempt");
        const auto row = [](const char *name, void (*attempt)()) {
            QTest::newRow(name) << Attempt{attempt};
        };
        row("in the data folder", [] { endUnlessRefused(::open(dataFile(), O_RDONLY)); });
        row("by its folder", [] { endUnlessRefused(::openat(AT_FDCWD, dataFile(), O_RDONLY)); });
        row("as a place only", [] { endUnlessRefused(::open(dataFile(), O_PATH)); });
        row("of the system", [] { endUnlessRefused(::open("/proc/self/maps", O_RDONLY)); });
        row("a folder", [] { endUnlessRefused(::open("/", O_RDONLY | O_DIRECTORY)); });
    }
    void noFileCanBeOpenedToRead()
    {
        QFETCH(Attempt, attempt);
        QFile secret(QString::fromLatin1(dataFile()));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        const int status = behindFilter(attempt.call);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void whatDecodersNeedGoesOn()
    {
        static int file = -1;
        file = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
        QVERIFY(file >= 0);
        const int status = behindFilter([] {
            char byte = 0;
            if (::read(file, &byte, 1) != 1 || ::write(STDERR_FILENO, "", 0) != 0)
                ::_exit(1);
            std::thread([] {}).join();
            rlimit limits{};
            if (::getrlimit(RLIMIT_STACK, &limits) != 0)
                ::_exit(1);
        });
        ::close(file);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_GUILESS_MAIN(TestCallFilter)
#include "tst_callfilter.moc"
