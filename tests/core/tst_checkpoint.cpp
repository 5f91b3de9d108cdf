#include "core/store/checkpoint.h"
#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;

class TestCheckpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void truncatingEmptiesTheLogAndLosesNothing()
    {
        SiteStore store;
        const Customer customer = store.customer();
        Checkpoint checkpoint(*store.database);
        QVERIFY(checkpoint.logBytes() > 0);
        const auto done = checkpoint.run(Checkpoint::Kind::Truncate);
        QVERIFY(done && *done);
        QCOMPARE(checkpoint.logBytes(), 0);
        QVERIFY(*store.customers.find(customer.id) == customer);
    }

    void passiveOnesKeepTheLogFromGrowingWithTheChanges()
    {
        QVERIFY(logAfterManyChanges(true) * 10 < logAfterManyChanges(false));
    }

private:
    static qint64 logAfterManyChanges(bool withCheckpoints)
    {
        SiteStore store;
        Checkpoint checkpoint(*store.database);
        const Customer customer = store.customer();
        QString name = customer.name;
        for (int i = 0; i < 200; ++i) {
            const QString before = std::exchange(name, QString::number(i));
            (void)store.customers.rename(customer.id, before, name, store.actor);
            if (withCheckpoints)
                (void)checkpoint.run(Checkpoint::Kind::Passive);
        }
        return checkpoint.logBytes();
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
