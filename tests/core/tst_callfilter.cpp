#include "core/cases/picture/callfilter.h"

#include <QTest>

#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
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

    void whatDecodersNeedGoesOn()
    {
        const int status = behindFilter([] {
            const int file = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
            char byte = 0;
            if (file < 0 || ::read(file, &byte, 1) != 1 || ::write(STDERR_FILENO, "", 0) != 0)
                ::_exit(1);
            std::thread([] {}).join();
        });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_GUILESS_MAIN(TestCallFilter)
#include "tst_callfilter.moc"
