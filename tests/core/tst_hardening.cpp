#include "core/security/hardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace vestibule;

class TestHardening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHardenedProcessLeavesNoCore()
    {
        QVERIFY(hardenProcess());
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t{0});
        QCOMPARE(limit.rlim_max, rlim_t{0});
    }

    void newFilesAreReadByOthersAsUsualUntilTheyAreKeptPrivate()
    {
        const mode_t usual = ::umask(0022);
        QVERIFY(hardenProcess());
        QCOMPARE(::umask(0022), mode_t{0022});
        keepNewFilesPrivate();
        QCOMPARE(::umask(usual), mode_t{0077});
    }

    void hardeningTwiceIsFine() { QVERIFY(hardenProcess()); }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
