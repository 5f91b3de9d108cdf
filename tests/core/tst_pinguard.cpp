#include "tests/support/pinhall.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;
using Kind = PinVerdict::Kind;

/// What an operator sees and does: waiting phones, approval, guard.
class TestPinGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_hall = std::make_unique<PinHall>(); }
    void cleanup() { m_hall.reset(); }

    void anApprovedPhoneIsAsGoodAsKnownForAnHour()
    {
        for (int i = 0; i < 5; ++i)
            m_hall->tryFrom(u"10.0.0.1"_s, u"800%1"_s.arg(i));
        const auto waiting = m_hall->gate.lockedPhones(m_hall->hall);
        QCOMPARE(waiting->size(), 1U);
        QCOMPARE(waiting->front().client, u"10.0.0.1"_s);
        QCOMPARE(waiting->front().clientKind, u"iPhone"_s);
        QCOMPARE(waiting->front().until, m_hall->clock.now().addSecs(15 * 60));
        QVERIFY(m_hall->gate.approve(m_hall->hall, u"10.0.0.1"_s, Actor::system()));
        QVERIFY(m_hall->gate.lockedPhones()->empty());
        QCOMPARE(m_hall->tryFrom(u"10.0.0.1"_s, u"8009"_s).triesLeft, 9);
        m_hall->clock.advance(60 * 60);
        QVERIFY(m_hall->tryFrom(u"10.0.0.1"_s, u"8010"_s).triesLeft < 5);
        QCOMPARE(m_hall->gate.approve(m_hall->hall, u"10.9.9.9"_s, Actor::system()).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(m_hall->eventTypes(), (QStringList{u"phone.locked"_s, u"phone.approved"_s}));
    }

    void anApprovedPhoneThatGetsInLeavesTheList()
    {
        for (int i = 0; i < 5; ++i)
            m_hall->tryFrom(u"10.0.0.1"_s, u"800%1"_s.arg(i));
        QVERIFY(m_hall->gate.approve(m_hall->hall, u"10.0.0.1"_s, Actor::system()));
        const PinVerdict right = m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s);
        QCOMPARE(right.kind, Kind::Right);
        QVERIFY(!right.newDeviceCookie.isEmpty());
        QCOMPARE(m_hall->gate.approve(m_hall->hall, u"10.0.0.1"_s, Actor::system()).error().code,
                 ErrorCode::NotFound);
    }

    void aHundredFailuresPutTheDeploymentUnderGuard()
    {
        QCOMPARE(m_hall->failAHundredTimes(), 100);
        QVERIFY(*m_hall->gate.isGuarded(m_hall->hall));
        QCOMPARE(m_hall->eventTypes().count(u"portal.guarded"_s), 1);
        m_hall->clock.advance(20 * 60 * 60);
        int evaluated = 0;
        for (int hour = 0; hour < 24; ++hour) {
            for (int i = 0; i < 3; ++i) {
                const QString client = u"10.7.%1.%2"_s.arg(hour).arg(i);
                if (m_hall->tryFrom(client, u"8001"_s).kind == Kind::Wrong)
                    ++evaluated;
            }
            m_hall->clock.advance(60 * 60);
        }
        QVERIFY2(evaluated <= 12, qPrintable(QString::number(evaluated)));
    }

    void failuresDecayByOneADay()
    {
        QCOMPARE(m_hall->failAHundredTimes(), 100);
        m_hall->clock.advance(25 * 60 * 60);
        QVERIFY(!*m_hall->gate.isGuarded(m_hall->hall));
        m_hall->tryFrom(u"10.8.0.1"_s, u"8001"_s);
        QVERIFY(*m_hall->gate.isGuarded(m_hall->hall));
    }

    void aNewPinEndsTheGuard()
    {
        QCOMPARE(m_hall->failAHundredTimes(), 100);
        QVERIFY(changePin(*m_hall, m_hall->hall, u"6028"_s));
        QVERIFY(!*m_hall->gate.isGuarded(m_hall->hall));
    }

    void clearingLetsEverybodyTryAgain()
    {
        QCOMPARE(m_hall->failAHundredTimes(), 100);
        for (int i = 0; i < 40; ++i)
            m_hall->tryFrom(u"10.0.0.1"_s, u"80%1"_s.arg(i, 2, 10, QChar(u'0')));
        QVERIFY(!m_hall->gate.lockedPhones()->empty());
        const Actor marta = Actor::byOperator(OperatorId::make());
        QVERIFY(m_hall->gate.approve(m_hall->hall, u"10.0.0.1"_s, marta));
        QVERIFY(m_hall->gate.clear(m_hall->hall, marta));
        const auto lines = m_hall->audit.list();
        QCOMPARE(lines->at(0).action, u"phone.cleared"_s);
        QVERIFY(lines->at(0).actor == marta);
        QCOMPARE(lines->at(1).action, u"phone.approved"_s);
        QVERIFY(lines->at(1).actor == marta);
        QVERIFY(!*m_hall->gate.isGuarded(m_hall->hall));
        QVERIFY(m_hall->gate.lockedPhones()->empty());
        QCOMPARE(m_hall->tryFrom(u"10.0.0.1"_s, u"8001"_s).triesLeft, 4);
        QVERIFY(m_hall->eventTypes().contains(u"phone.cleared"_s));
    }

    void sweepingKeepsWhatStillMatters()
    {
        m_hall->cookie = m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s).newDeviceCookie;
        const QString cookie = std::exchange(m_hall->cookie, {});
        for (int i = 0; i < 5; ++i)
            m_hall->tryFrom(u"10.0.0.2"_s, u"800%1"_s.arg(i));
        QVERIFY(m_hall->gate.sweep());
        QCOMPARE(m_hall->tryFrom(u"10.0.0.2"_s, u"7305"_s).kind, Kind::TooMany);
        m_hall->clock.advance(30 * 24 * 60 * 60);
        QVERIFY(m_hall->gate.sweep());
        for (const QString &table :
             {u"attempt_bucket"_s, u"attempt_wrong_pin"_s, u"locked_phone"_s}) {
            auto rows = m_hall->database->query(u"SELECT COUNT(*) FROM "_s + table);
            QVERIFY(rows->next());
            QCOMPARE(rows->integer(0), 0);
        }
        m_hall->cookie = cookie;
        QVERIFY(m_hall->tryFrom(u"10.0.0.1"_s, u"7305"_s).newDeviceCookie.isEmpty());
        m_hall->cookie.clear();
    }

    void manyAddressesDoNotFillTheListOfPhones()
    {
        for (int i = 0; i < 400; ++i)
            m_hall->tryFrom(u"10.1.%1.%2"_s.arg(i / 200).arg(i % 200), u"8001"_s);
        QCOMPARE(m_hall->gate.lockedPhones()->size(), size_t{LockedPhones::mostPerDeployment});
    }

private:
    std::unique_ptr<PinHall> m_hall;
};

QTEST_GUILESS_MAIN(TestPinGuard)
#include "tst_pinguard.moc"
