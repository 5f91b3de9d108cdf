#include "tests/support/pinhall.h"

#include <QTest>

#include <thread>

using namespace vestibule;
using namespace Qt::StringLiterals;
using Kind = PinVerdict::Kind;

class TestPinGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_hall = std::make_unique<PinHall>(); }
    void cleanup() { m_hall.reset(); }

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
        QCOMPARE(static_cast<int>(m_hall->tryFrom(u"10.0.0.1"_s, typed).kind), kind);
    }

    void aRightPinSaysItsVersionAndMakesThePhoneKnown()
    {
        const PinVerdict first = m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s);
        QCOMPARE(first.pinVersion, 1);
        QCOMPARE(first.newDeviceCookie.size(), 43);
        m_hall->cookie = first.newDeviceCookie;
        const PinVerdict again = m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s);
        QCOMPARE(again.kind, Kind::Right);
        QVERIFY(again.newDeviceCookie.isEmpty());
        m_hall->cookie.clear();
    }

    void aStrangerHasFiveTriesAndThenOneInAQuarterOfAnHour()
    {
        for (int left = 4; left >= 0; --left) {
            const PinVerdict wrong = m_hall->tryFrom(u"10.0.0.1"_s, u"800%1"_s.arg(left));
            QCOMPARE(wrong.kind, Kind::Wrong);
            QCOMPARE(wrong.triesLeft, left);
            QCOMPARE(wrong.tryAgainAt.isValid(), left == 0);
        }
        const PinVerdict refused = m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s);
        QCOMPARE(refused.kind, Kind::TooMany);
        QCOMPARE(refused.tryAgainAt, m_hall->clock.now().addSecs(15 * 60));
        QCOMPARE(*m_hall->gate.waitUntil(m_hall->hall, u"10.0.0.1"_s, {}, {}), refused.tryAgainAt);
        QVERIFY(!m_hall->gate.waitUntil(m_hall->hall, u"10.0.0.2"_s, {}, {})->isValid());
        m_hall->clock.set(refused.tryAgainAt);
        QCOMPARE(m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s).kind, Kind::Right);
    }

    void theSameWrongPinCountsOnce()
    {
        for (int i = 0; i < 20; ++i) {
            const PinVerdict wrong = m_hall->tryFrom(u"10.0.0.1"_s, u"8001"_s);
            QCOMPARE(wrong.kind, Kind::Wrong);
            QCOMPARE(wrong.triesLeft, 4);
        }
        QCOMPARE(m_hall->tryFrom(u"10.0.0.1"_s, u"8002"_s).triesLeft, 3);
        QCOMPARE(m_hall->tryFrom(u"10.0.0.2"_s, u"8001"_s).triesLeft, 4);
    }

    void whatWasWrongMayBeRightAfterThePinChanged()
    {
        QCOMPARE(m_hall->tryFrom(u"10.0.0.1"_s, u"6028"_s).kind, Kind::Wrong);
        QVERIFY(changePin(*m_hall, m_hall->hall, u"6028"_s));
        const PinVerdict right = m_hall->tryFrom(u"10.0.0.1"_s, u"6028"_s);
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
        m_hall->browser = failing;
        for (int i = 0; i < 4; ++i) {
            m_hall->tryFrom(u"10.0.0.1"_s, u"800%1"_s.arg(i));
            m_hall->clock.advance(1);
        }
        m_hall->browser = succeeding;
        QCOMPARE(m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s).kind, Kind::Right);
        m_hall->browser = failing;
        QCOMPARE(m_hall->tryFrom(u"10.0.0.1"_s, u"8100"_s).triesLeft, triesLeft);
        m_hall->browser.clear();
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
        m_hall->code = hasCode ? LabelCodeId::make() : LabelCodeId();
        for (int i = 0; i < tries; ++i) {
            const QString client = u"10.0.1.%1"_s.arg(i);
            QCOMPARE(m_hall->tryFrom(client, u"8001"_s).kind, Kind::Wrong);
        }
        const PinVerdict refused = m_hall->tryFrom(u"10.0.0.99"_s, u"7305"_s);
        QCOMPARE(refused.kind, Kind::TooMany);
        QCOMPARE(refused.tryAgainAt, m_hall->clock.now().addSecs(waitSeconds));
        m_hall->code = {};
    }

    void aKnownPhoneIsServedWhateverStrangersDo()
    {
        const QString cookie = m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s).newDeviceCookie;
        for (int i = 0; i < 30; ++i)
            m_hall->tryFrom(u"10.0.1.%1"_s.arg(i), u"8001"_s);
        QCOMPARE(m_hall->tryFrom(u"10.0.0.2"_s, u"7305"_s).kind, Kind::TooMany);
        m_hall->cookie = cookie;
        QCOMPARE(m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s).kind, Kind::Right);
        m_hall->cookie = cookie + u"x"_s;
        QCOMPARE(m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s).kind, Kind::TooMany);
        m_hall->cookie.clear();
    }

    void aKnownPhoneHasTenTriesAnHourAndHarmsNobody()
    {
        m_hall->cookie = m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s).newDeviceCookie;
        for (int left = 9; left >= 0; --left)
            QCOMPARE(m_hall->tryFrom(u"10.0.0.1"_s, u"800%1"_s.arg(left)).triesLeft, left);
        const PinVerdict refused = m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s);
        QCOMPARE(refused.kind, Kind::TooMany);
        QCOMPARE(refused.tryAgainAt, m_hall->clock.now().addSecs(6 * 60));
        m_hall->cookie.clear();
        QCOMPARE(m_hall->tryFrom(u"10.0.0.2"_s, u"8001"_s).triesLeft, 4);
    }

    void aChangedPinMakesStrangersOfAll()
    {
        m_hall->cookie = m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s).newDeviceCookie;
        QVERIFY(changePin(*m_hall, m_hall->hall, u"6028"_s));
        QCOMPARE(m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s).triesLeft, 4);
        QVERIFY(!m_hall->tryFrom(u"10.0.0.1"_s, u"6028"_s).newDeviceCookie.isEmpty());
        m_hall->cookie.clear();
    }

    void aGuessIsPaidForBeforeItsAnswer()
    {
        // The charge must be committed even when what follows the comparison can't be written.
        auto transaction = WriteTransaction::begin(*m_hall->database);
        QVERIFY(transaction->execute(u"CREATE TRIGGER full BEFORE INSERT ON attempt_wrong_pin"
                                     " BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        QVERIFY(transaction->commit());
        PinTry attempt = m_hall->tryOf(u"10.0.0.1"_s, u"8001"_s);
        QVERIFY(!m_hall->gate.tryPin(attempt));
        auto rows = m_hall->database->query(u"SELECT failures FROM attempt_failures"_s);
        QVERIFY(rows->next());
        QCOMPARE(rows->integer(0), 1);
    }

    void triesAtTheSameMomentDoNotShareACharge()
    {
        std::atomic<int> evaluated = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([this, thread, &evaluated] {
                const auto database = std::move(*Database::open(*m_hall->store));
                EventLog events(*database, m_hall->hub, m_hall->clock);
                AuditLog audit(*database, m_hall->clock);
                ChangeLog changes(events, audit);
                PinGate gate(*database, changes, m_hall->vault, m_hall->clock);
                for (int i = 0; i < 10; ++i) {
                    const auto verdict = gate.tryPin(
                        m_hall->tryOf(u"10.0.0.1"_s, u"80%1%2"_s.arg(thread).arg(i)));
                    if (verdict && verdict->kind == Kind::Wrong)
                        ++evaluated;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(evaluated.load(), 5);
    }

    void aDeploymentThatIsNotThereIsNotFound()
    {
        PinTry attempt = m_hall->tryOf(u"10.0.0.1"_s, u"7305"_s);
        attempt.deployment = DeploymentId::make();
        QCOMPARE(m_hall->gate.tryPin(attempt).error().code, ErrorCode::NotFound);
    }

private:
    std::unique_ptr<PinHall> m_hall;
};

QTEST_GUILESS_MAIN(TestPinGate)
#include "tst_pingate.moc"
