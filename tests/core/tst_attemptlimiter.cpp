#include "core/security/attemptlimiter.h"
#include "core/security/clientkey.h"
#include "core/store/writetransaction.h"
#include "tests/support/teststore.h"

#include <QHostAddress>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const AttemptBudget small{u"hall"_s, u"small"_s, {2, 60, 2}};
const AttemptBudget large{u"hall"_s, u"large"_s, {5, 600, 5}};

} // namespace

class TestAttemptLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestStore>();
        m_limiter = std::make_unique<AttemptLimiter>(*m_shop->database, m_shop->clock);
    }
    void cleanup()
    {
        m_limiter.reset();
        m_shop.reset();
    }

    void theTightestBudgetDecides()
    {
        QCOMPARE(m_limiter->look({small, large})->triesLeft, 2);
        QCOMPARE(charge({small, large}).triesLeft, 1);
        QCOMPARE(charge({small, large}).triesLeft, 0);
        const AttemptAllowance refused = charge({small, large});
        QCOMPARE(refused.nextTryAt, m_shop->clock.now().addSecs(60));
    }

    void aRefusedTryCostsNothing()
    {
        charge({small, large});
        charge({small, large});
        for (int i = 0; i < 10; ++i)
            QVERIFY(charge({small, large}).nextTryAt.isValid());
        QCOMPARE(m_limiter->look({large})->triesLeft, 3);
    }

    void lookingCostsNothing()
    {
        for (int i = 0; i < 10; ++i)
            QCOMPARE(m_limiter->look({small})->triesLeft, 2);
    }

    void triesComeBackWithTime_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("tries");
        QTest::newRow("at once") << 0 << 0;
        QTest::newRow("just before") << 59 << 0;
        QTest::newRow("one") << 60 << 1;
        QTest::newRow("not more than it holds") << 100'000 << 2;
        QTest::newRow("none when the clock was set back") << -100'000 << 0;
    }
    void triesComeBackWithTime()
    {
        QFETCH(int, seconds);
        QFETCH(int, tries);
        charge({small});
        charge({small});
        m_shop->clock.advance(seconds);
        QCOMPARE(m_limiter->look({small})->triesLeft, tries);
    }

    void whatIsAllowedAtTheToldTimeIsAllowed()
    {
        charge({small});
        m_shop->clock.advance(7);
        charge({small});
        const AttemptAllowance refused = charge({small});
        m_shop->clock.set(refused.nextTryAt.addMSecs(-2));
        QVERIFY(charge({small}).nextTryAt.isValid());
        m_shop->clock.set(refused.nextTryAt);
        QVERIFY(!charge({small}).nextTryAt.isValid());
    }

    void whatIsGivenBackIsThereAgainButNotMore()
    {
        charge({small});
        giveBack({small});
        giveBack({small});
        QCOMPARE(m_limiter->look({small})->triesLeft, 2);
    }

    void aBudgetNeverChargedHasItsFirstTries()
    {
        QCOMPARE(m_limiter->look({{u"hall"_s, u"guard"_s, {6, 60, 1}}})->triesLeft, 1);
    }

    void scopesAndSubjectsAreApart()
    {
        charge({small});
        charge({small});
        QCOMPARE(m_limiter->look({{u"wing"_s, small.subject, small.rule}})->triesLeft, 2);
        QCOMPARE(m_limiter->look({{small.scope, u"other"_s, small.rule}})->triesLeft, 2);
    }

    void forgettingOneLeavesTheOthers()
    {
        charge({small, large});
        forget(small.subject);
        QCOMPARE(m_limiter->look({small})->triesLeft, 2);
        QCOMPARE(m_limiter->look({large})->triesLeft, 4);
        forget({});
        QCOMPARE(m_limiter->look({large})->triesLeft, 5);
    }

    void anotherProgramSeesWhatWasCharged()
    {
        charge({small});
        m_shop->database.reset();
        m_shop->database = std::move(*Database::open(*m_shop->store));
        AttemptLimiter again(*m_shop->database, m_shop->clock);
        QCOMPARE(again.look({small})->triesLeft, 1);
    }

    void addressesAreCountedByHost_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        QTest::newRow("IPv4") << u"192.168.0.7"_s << u"192.168.0.7"_s;
        QTest::newRow("IPv4 in IPv6") << u"::ffff:192.168.0.7"_s << u"192.168.0.7"_s;
        QTest::newRow("IPv6") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::/64"_s;
        QTest::newRow("its neighbour") << u"2001:db8:1:2:ffff::1"_s << u"2001:db8:1:2::/64"_s;
        QTest::newRow("another network") << u"2001:db8:1:3::1"_s << u"2001:db8:1:3::/64"_s;
        QTest::newRow("on the cable") << u"fe80::1%eth0"_s << u"fe80::/64"_s;
    }
    void addressesAreCountedByHost()
    {
        QFETCH(QString, address);
        QFETCH(QString, key);
        QCOMPARE(clientKey(QHostAddress(address)), key);
    }

private:
    AttemptAllowance charge(const std::vector<AttemptBudget> &budgets)
    {
        auto transaction = WriteTransaction::begin(*m_shop->database);
        const auto allowance = m_limiter->charge(*transaction, budgets);
        return transaction->commit() ? *allowance : AttemptAllowance{-1, {}};
    }
    void giveBack(const std::vector<AttemptBudget> &budgets)
    {
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(m_limiter->giveBack(*transaction, budgets));
        QVERIFY(transaction->commit());
    }
    void forget(const QString &subject)
    {
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(m_limiter->forget(*transaction, u"hall"_s, subject));
        QVERIFY(transaction->commit());
    }

    std::unique_ptr<TestStore> m_shop;
    std::unique_ptr<AttemptLimiter> m_limiter;
};

QTEST_GUILESS_MAIN(TestAttemptLimiter)
#include "tst_attemptlimiter.moc"
