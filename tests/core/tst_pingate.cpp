#include "core/security/pingate.h"
#include "tests/support/deploymentrow.h"

#include <QTest>

#include <thread>

using namespace vestibule;
using namespace Qt::StringLiterals;
using Kind = PinVerdict::Kind;

class TestPinGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestStore>();
        // Hundreds of commits; that they survive a power cut is for other tests to show.
        QVERIFY(m_shop->database->query(u"PRAGMA synchronous = OFF"_s));
        m_hall = putDeployment(*m_shop, u"HALL"_s, u"7305"_s);
        m_gate = std::make_unique<PinGate>(*m_shop->database, m_shop->changes, m_shop->vault,
                                           m_shop->clock);
    }
    void cleanup()
    {
        m_gate.reset();
        m_shop.reset();
    }

    void theRightPinOpensHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::newRow("as it is") << u"7305"_s << static_cast<int>(Kind::Right);
        QTest::newRow("with spaces") << u" 73 05 "_s << static_cast<int>(Kind::Right);
        QTest::newRow("in Arabic-Indic digits") << u"٧٣٠٥"_s << static_cast<int>(Kind::Right);
        QTest::newRow("another one") << u"7306"_s << static_cast<int>(Kind::Wrong);
        QTest::newRow("with a digit more") << u"73050"_s << static_cast<int>(Kind::Wrong);
        QTest::newRow("nothing") << u""_s << static_cast<int>(Kind::Empty);
        QTest::newRow("letters") << u"abcd"_s << static_cast<int>(Kind::Empty);
        QTest::newRow("half of it") << u"73"_s << static_cast<int>(Kind::Empty);
    }
    void theRightPinOpensHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(tryFrom(u"10.0.0.1"_s, typed).kind), kind);
    }

    void aRightPinSaysItsVersionAndMakesThePhoneKnown()
    {
        const PinVerdict first = tryFrom(u"10.0.0.1"_s, u"7305"_s);
        QCOMPARE(first.pinVersion, 1);
        QCOMPARE(first.newDeviceCookie.size(), 43);
        m_cookie = first.newDeviceCookie;
        const PinVerdict again = tryFrom(u"10.0.0.1"_s, u"7305"_s);
        QCOMPARE(again.kind, Kind::Right);
        QVERIFY(again.newDeviceCookie.isEmpty());
        m_cookie.clear();
    }

    void aStrangerHasFiveTriesAndThenOneInAQuarterOfAnHour()
    {
        for (int left = 4; left >= 0; --left) {
            const PinVerdict wrong = tryFrom(u"10.0.0.1"_s, u"800%1"_s.arg(left));
            QCOMPARE(wrong.kind, Kind::Wrong);
            QCOMPARE(wrong.triesLeft, left);
            QCOMPARE(wrong.tryAgainAt.isValid(), left == 0);
        }
        const PinVerdict refused = tryFrom(u"10.0.0.1"_s, u"7305"_s);
        QCOMPARE(refused.kind, Kind::TooMany);
        QCOMPARE(refused.tryAgainAt, m_shop->clock.now().addSecs(15 * 60));
        QCOMPARE(*m_gate->waitUntil(m_hall, u"10.0.0.1"_s, {}, {}), refused.tryAgainAt);
        QVERIFY(!m_gate->waitUntil(m_hall, u"10.0.0.2"_s, {}, {})->isValid());
        m_shop->clock.set(refused.tryAgainAt);
        QCOMPARE(tryFrom(u"10.0.0.1"_s, u"7305"_s).kind, Kind::Right);
    }

    void theSameWrongPinCountsOnce()
    {
        for (int i = 0; i < 20; ++i) {
            const PinVerdict wrong = tryFrom(u"10.0.0.1"_s, u"8001"_s);
            QCOMPARE(wrong.kind, Kind::Wrong);
            QCOMPARE(wrong.triesLeft, 4);
        }
        QCOMPARE(tryFrom(u"10.0.0.1"_s, u"8002"_s).triesLeft, 3);
        QCOMPARE(tryFrom(u"10.0.0.2"_s, u"8001"_s).triesLeft, 4);
    }

    void whatWasWrongMayBeRightAfterThePinChanged()
    {
        QCOMPARE(tryFrom(u"10.0.0.1"_s, u"6028"_s).kind, Kind::Wrong);
        QVERIFY(changePin(*m_shop, m_hall, u"6028"_s));
        const PinVerdict right = tryFrom(u"10.0.0.1"_s, u"6028"_s);
        QCOMPARE(right.kind, Kind::Right);
        QCOMPARE(right.pinVersion, 2);
    }

    void aRightPinGivesThatBrowserItsLastThreeBack_data()
    {
        QTest::addColumn<QString>("failing");
        QTest::addColumn<QString>("succeeding");
        QTest::addColumn<int>("triesLeft");
        QTest::newRow("the same browser") << u"a"_s << u"a"_s << 3;
        QTest::newRow("another one at the same address") << u"a"_s << u"b"_s << 0;
        QTest::newRow("none that says which it is") << QString() << QString() << 0;
    }
    void aRightPinGivesThatBrowserItsLastThreeBack()
    {
        QFETCH(QString, failing);
        QFETCH(QString, succeeding);
        QFETCH(int, triesLeft);
        m_browser = failing;
        for (int i = 0; i < 4; ++i) {
            tryFrom(u"10.0.0.1"_s, u"800%1"_s.arg(i));
            m_shop->clock.advance(1);
        }
        m_browser = succeeding;
        QCOMPARE(tryFrom(u"10.0.0.1"_s, u"7305"_s).kind, Kind::Right);
        m_browser = failing;
        QCOMPARE(tryFrom(u"10.0.0.1"_s, u"8100"_s).triesLeft, triesLeft);
        m_browser.clear();
    }

    void aCodeAndADeploymentHaveBudgetsOfTheirOwn_data()
    {
        QTest::addColumn<bool>("hasCode");
        QTest::addColumn<int>("tries");
        QTest::addColumn<int>("waitSeconds");
        QTest::newRow("ten for a code") << true << 10 << 10 * 60;
        QTest::newRow("twenty for a deployment") << false << 20 << 15 * 60;
    }
    void aCodeAndADeploymentHaveBudgetsOfTheirOwn()
    {
        QFETCH(bool, hasCode);
        QFETCH(int, tries);
        QFETCH(int, waitSeconds);
        m_code = hasCode ? LabelCodeId::make() : LabelCodeId();
        for (int i = 0; i < tries; ++i) {
            const QString client = u"10.0.1.%1"_s.arg(i);
            QCOMPARE(tryFrom(client, u"8001"_s).kind, Kind::Wrong);
        }
        const PinVerdict refused = tryFrom(u"10.0.0.99"_s, u"7305"_s);
        QCOMPARE(refused.kind, Kind::TooMany);
        QCOMPARE(refused.tryAgainAt, m_shop->clock.now().addSecs(waitSeconds));
        m_code = {};
    }

    void aKnownPhoneIsServedWhateverStrangersDo()
    {
        const QString cookie = tryFrom(u"10.0.0.1"_s, u"7305"_s).newDeviceCookie;
        for (int i = 0; i < 30; ++i)
            tryFrom(u"10.0.1.%1"_s.arg(i), u"8001"_s);
        QCOMPARE(tryFrom(u"10.0.0.2"_s, u"7305"_s).kind, Kind::TooMany);
        m_cookie = cookie;
        QCOMPARE(tryFrom(u"10.0.0.1"_s, u"7305"_s).kind, Kind::Right);
        m_cookie = cookie + u"x"_s;
        QCOMPARE(tryFrom(u"10.0.0.1"_s, u"7305"_s).kind, Kind::TooMany);
        m_cookie.clear();
    }

    void aKnownPhoneHasTenTriesAnHourAndHarmsNobody()
    {
        m_cookie = tryFrom(u"10.0.0.1"_s, u"7305"_s).newDeviceCookie;
        for (int left = 9; left >= 0; --left)
            QCOMPARE(tryFrom(u"10.0.0.1"_s, u"800%1"_s.arg(left)).triesLeft, left);
        const PinVerdict refused = tryFrom(u"10.0.0.1"_s, u"7305"_s);
        QCOMPARE(refused.kind, Kind::TooMany);
        QCOMPARE(refused.tryAgainAt, m_shop->clock.now().addSecs(6 * 60));
        m_cookie.clear();
        QCOMPARE(tryFrom(u"10.0.0.2"_s, u"8001"_s).triesLeft, 4);
    }

    void aChangedPinMakesStrangersOfAll()
    {
        m_cookie = tryFrom(u"10.0.0.1"_s, u"7305"_s).newDeviceCookie;
        QVERIFY(changePin(*m_shop, m_hall, u"6028"_s));
        QCOMPARE(tryFrom(u"10.0.0.1"_s, u"7305"_s).triesLeft, 4);
        QVERIFY(!tryFrom(u"10.0.0.1"_s, u"6028"_s).newDeviceCookie.isEmpty());
        m_cookie.clear();
    }

    void anApprovedPhoneIsAsGoodAsKnownForAnHour()
    {
        for (int i = 0; i < 5; ++i)
            tryFrom(u"10.0.0.1"_s, u"800%1"_s.arg(i));
        const auto waiting = m_gate->lockedPhones(m_hall);
        QCOMPARE(waiting->size(), 1U);
        QCOMPARE(waiting->front().client, u"10.0.0.1"_s);
        QCOMPARE(waiting->front().clientKind, u"iPhone"_s);
        QCOMPARE(waiting->front().until, m_shop->clock.now().addSecs(15 * 60));
        QVERIFY(m_gate->approve(m_hall, u"10.0.0.1"_s, Actor::system()));
        QVERIFY(m_gate->lockedPhones()->empty());
        QCOMPARE(tryFrom(u"10.0.0.1"_s, u"8009"_s).triesLeft, 9);
        m_shop->clock.advance(60 * 60);
        QVERIFY(tryFrom(u"10.0.0.1"_s, u"8010"_s).triesLeft < 5);
        QCOMPARE(m_gate->approve(m_hall, u"10.9.9.9"_s, Actor::system()).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(m_shop->eventTypes(), (QStringList{u"phone.locked"_s, u"phone.approved"_s}));
    }

    void anApprovedPhoneThatGetsInLeavesTheList()
    {
        for (int i = 0; i < 5; ++i)
            tryFrom(u"10.0.0.1"_s, u"800%1"_s.arg(i));
        QVERIFY(m_gate->approve(m_hall, u"10.0.0.1"_s, Actor::system()));
        const PinVerdict right = tryFrom(u"10.0.0.1"_s, u"7305"_s);
        QCOMPARE(right.kind, Kind::Right);
        QVERIFY(!right.newDeviceCookie.isEmpty());
        QCOMPARE(m_gate->approve(m_hall, u"10.0.0.1"_s, Actor::system()).error().code,
                 ErrorCode::NotFound);
    }

    void aHundredFailuresPutTheDeploymentUnderGuard()
    {
        failAHundredTimes();
        QVERIFY(*m_gate->isGuarded(m_hall));
        QCOMPARE(m_shop->eventTypes().count(u"portal.guarded"_s), 1);
        m_shop->clock.advance(20 * 60 * 60);
        int evaluated = 0;
        for (int hour = 0; hour < 24; ++hour) {
            for (int i = 0; i < 3; ++i) {
                const QString client = u"10.7.%1.%2"_s.arg(hour).arg(i);
                if (tryFrom(client, u"8001"_s).kind == Kind::Wrong)
                    ++evaluated;
            }
            m_shop->clock.advance(60 * 60);
        }
        QVERIFY2(evaluated <= 12, qPrintable(QString::number(evaluated)));
    }

    void failuresDecayByOneADay()
    {
        failAHundredTimes();
        m_shop->clock.advance(25 * 60 * 60);
        QVERIFY(!*m_gate->isGuarded(m_hall));
        tryFrom(u"10.8.0.1"_s, u"8001"_s);
        QVERIFY(*m_gate->isGuarded(m_hall));
    }

    void aNewPinEndsTheGuard()
    {
        failAHundredTimes();
        QVERIFY(changePin(*m_shop, m_hall, u"6028"_s));
        QVERIFY(!*m_gate->isGuarded(m_hall));
    }

    void clearingLetsEverybodyTryAgain()
    {
        failAHundredTimes();
        for (int i = 0; i < 40; ++i)
            tryFrom(u"10.0.0.1"_s, u"80%1"_s.arg(i, 2, 10, QChar(u'0')));
        QVERIFY(!m_gate->lockedPhones()->empty());
        QVERIFY(m_gate->clear(m_hall, Actor::system()));
        QVERIFY(!*m_gate->isGuarded(m_hall));
        QVERIFY(m_gate->lockedPhones()->empty());
        QCOMPARE(tryFrom(u"10.0.0.1"_s, u"8001"_s).triesLeft, 4);
        QVERIFY(m_shop->eventTypes().contains(u"phone.cleared"_s));
    }

    void aGuessIsPaidForBeforeItsAnswer()
    {
        // The charge must be committed even when what follows the comparison can't be written.
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(transaction->execute(u"CREATE TRIGGER full BEFORE INSERT ON attempt_wrong_pin"
                                     " BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        QVERIFY(transaction->commit());
        PinTry attempt = tryOf(u"10.0.0.1"_s, u"8001"_s);
        QVERIFY(!m_gate->tryPin(attempt));
        auto rows = m_shop->database->query(u"SELECT failures FROM attempt_failures"_s);
        QVERIFY(rows->next());
        QCOMPARE(rows->integer(0), 1);
    }

    void triesAtTheSameMomentDoNotShareACharge()
    {
        std::atomic<int> evaluated = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([this, thread, &evaluated] {
                const auto database = std::move(*Database::open(*m_shop->store));
                EventLog events(*database, m_shop->hub, m_shop->clock);
                AuditLog audit(*database, m_shop->clock);
                ChangeLog changes(events, audit);
                PinGate gate(*database, changes, m_shop->vault, m_shop->clock);
                for (int i = 0; i < 10; ++i) {
                    const auto verdict = gate.tryPin(
                        tryOf(u"10.0.0.1"_s, u"80%1%2"_s.arg(thread).arg(i)));
                    if (verdict && verdict->kind == Kind::Wrong)
                        ++evaluated;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(evaluated.load(), 5);
    }

    void sweepingKeepsWhatStillMatters()
    {
        m_cookie = tryFrom(u"10.0.0.1"_s, u"7305"_s).newDeviceCookie;
        const QString cookie = std::exchange(m_cookie, {});
        for (int i = 0; i < 5; ++i)
            tryFrom(u"10.0.0.2"_s, u"800%1"_s.arg(i));
        QVERIFY(m_gate->sweep());
        QCOMPARE(tryFrom(u"10.0.0.2"_s, u"7305"_s).kind, Kind::TooMany);
        m_shop->clock.advance(30 * 24 * 60 * 60);
        QVERIFY(m_gate->sweep());
        for (const QString &table :
             {u"attempt_bucket"_s, u"attempt_wrong_pin"_s, u"locked_phone"_s}) {
            auto rows = m_shop->database->query(u"SELECT COUNT(*) FROM "_s + table);
            QVERIFY(rows->next());
            QCOMPARE(rows->integer(0), 0);
        }
        m_cookie = cookie;
        QVERIFY(tryFrom(u"10.0.0.1"_s, u"7305"_s).newDeviceCookie.isEmpty());
        m_cookie.clear();
    }

    void manyAddressesDoNotFillTheListOfPhones()
    {
        for (int i = 0; i < 400; ++i)
            tryFrom(u"10.1.%1.%2"_s.arg(i / 200).arg(i % 200), u"8001"_s);
        QCOMPARE(m_gate->lockedPhones()->size(), size_t{LockedPhones::mostPerDeployment});
    }

    void aDeploymentThatIsNotThereIsNotFound()
    {
        PinTry attempt = tryOf(u"10.0.0.1"_s, u"7305"_s);
        attempt.deployment = DeploymentId::make();
        QCOMPARE(m_gate->tryPin(attempt).error().code, ErrorCode::NotFound);
    }

private:
    PinTry tryOf(const QString &client, const QString &typed) const
    {
        return {m_hall, m_code, client, m_browser, m_cookie, typed, u"iPhone"_s};
    }
    PinVerdict tryFrom(const QString &client, const QString &typed)
    {
        const auto verdict = m_gate->tryPin(tryOf(client, typed));
        return verdict ? *verdict : PinVerdict{Kind::Empty, -1, {}, -1, {}};
    }
    /// One try from each of many addresses, as fast as the deployment's budget allows.
    void failAHundredTimes()
    {
        for (int i = 0; i < 100; ++i) {
            if (i >= 20)
                m_shop->clock.advance(15 * 60);
            QCOMPARE(tryFrom(u"10.5.0.%1"_s.arg(i), u"8001"_s).kind, Kind::Wrong);
        }
    }

    std::unique_ptr<TestStore> m_shop;
    DeploymentId m_hall;
    LabelCodeId m_code;
    QString m_browser;
    QString m_cookie;
    std::unique_ptr<PinGate> m_gate;
};

QTEST_GUILESS_MAIN(TestPinGate)
#include "tst_pingate.moc"
