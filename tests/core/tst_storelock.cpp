#include "core/store/storelock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestStoreLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondHolderIsRefusedAndToldWho()
    {
        const QTemporaryDir directory;
        const auto first = StoreLock::acquire(directory.path());
        QVERIFY(first);
        const auto second = StoreLock::acquire(directory.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QCOMPARE(second.error().detail, QString::number(QCoreApplication::applicationPid()));
    }

    void theLockEndsWithItsHolder()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"deep/er"_s);
        {
            const auto first = StoreLock::acquire(path);
            QVERIFY(first);
        }
        QVERIFY(StoreLock::acquire(path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void aFolderThatWasThereBecomesItsUsersAlone()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(path));
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7755)));
        QVERIFY(StoreLock::acquire(path));
        QCOMPARE(QFile::permissions(path) & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const auto lock = StoreLock::acquire(u"/proc/nowhere"_s);
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestStoreLock)
#include "tst_storelock.moc"
