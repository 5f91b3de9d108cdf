#include "portalserver/http/admission.h"
#include "portalserver/http/bodybudget.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <thread>

using namespace vestibule;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Slots = std::vector<Admission::Slot>;

/// How many of `wanted` connections from `peer` are let in; their slots go to `held`.
int admitted(Admission *admission, const QString &peer, int wanted, Slots *held)
{
    int count = 0;
    for (int i = 0; i < wanted; ++i) {
        if (std::optional<Admission::Slot> slot = admission->admit(QHostAddress(peer))) {
            held->push_back(std::move(*slot));
            ++count;
        }
    }
    return count;
}

} // namespace

class TestAdmission : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesAreOneClientOrNot_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("areSame");
        QTest::newRow("the same IPv4") << u"192.168.1.2"_s << u"192.168.1.2"_s << true;
        QTest::newRow("two IPv4") << u"192.168.1.2"_s << u"192.168.1.3"_s << false;
        QTest::newRow("IPv4 mapped into IPv6")
            << u"192.168.1.2"_s << u"::ffff:192.168.1.2"_s << true;
        QTest::newRow("one IPv6 network")
            << u"2001:db8:1:2::1"_s << u"2001:db8:1:2:ffff::9"_s << true;
        QTest::newRow("two IPv6 networks") << u"2001:db8:1:2::1"_s << u"2001:db8:1:3::1"_s << false;
        QTest::newRow("IPv6 with the bits of an IPv4") << u"0.0.0.1"_s << u"0:0:0:1::"_s << false;
    }
    void addressesAreOneClientOrNot()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, areSame);
        QCOMPARE(AddressKey::of(QHostAddress(first)) == AddressKey::of(QHostAddress(second)),
                 areSame);
    }

    void oneAddressHasItsShareAndNoMore()
    {
        FakeClock clock;
        Admission admission(clock);
        Slots slots1;
        Slots slots2;
        QCOMPARE(admitted(&admission, u"192.168.1.2"_s, 100, &slots1), 64);
        QCOMPARE(admitted(&admission, u"192.168.1.3"_s, 100, &slots2), 64);
        slots1.pop_back();
        QCOMPARE(admitted(&admission, u"192.168.1.2"_s, 2, &slots1), 1);
        slots1.clear();
        slots2.clear();
        QCOMPARE(admission.count(), 0);
    }

    void theLastSlotsAreForAddressesWithASession()
    {
        FakeClock clock;
        Admission admission(clock, {8, 4, 3, 30min, 10});
        Slots held;
        QCOMPARE(admitted(&admission, u"10.0.0.1"_s, 4, &held), 4);
        QCOMPARE(admitted(&admission, u"10.0.0.2"_s, 4, &held), 1);
        admission.noteSession(QHostAddress(u"10.0.0.3"_s));
        QCOMPARE(admitted(&admission, u"10.0.0.3"_s, 4, &held), 3);
        QCOMPARE(admission.count(), 8);
    }

    void aSessionIsForgottenAfterAWhile()
    {
        FakeClock clock;
        Admission admission(clock, {1, 1, 1, 30min, 10});
        Slots held;
        admission.noteSession(QHostAddress(u"10.0.0.3"_s));
        QCOMPARE(admitted(&admission, u"10.0.0.3"_s, 1, &held), 1);
        held.clear();
        clock.advance(30 * 60);
        QCOMPARE(admitted(&admission, u"10.0.0.3"_s, 1, &held), 0);
    }

    void onlySoManyAddressesAreRemembered()
    {
        FakeClock clock;
        Admission admission(clock, {1, 1, 1, 30min, 2});
        for (const QString &address : {u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.3"_s}) {
            admission.noteSession(QHostAddress(address));
            clock.advance(1);
        }
        Slots held;
        QCOMPARE(admitted(&admission, u"10.0.0.1"_s, 1, &held), 0);
        QCOMPARE(admitted(&admission, u"10.0.0.2"_s, 1, &held), 1);
    }

    void oneOfTheAddressWithMostMakesRoom()
    {
        FakeClock clock;
        Admission admission(clock, {4, 3, 0, 30min, 10});
        admission.noteSession(QHostAddress(u"10.0.0.9"_s));
        QStringList taken;
        const auto hold = [&](const QString &peer, Standing standing, const QString &name) {
            auto slot = admission.admit(QHostAddress(peer));
            slot->onTaken([&taken, name] { taken.append(name); });
            slot->setStanding(standing);
            return slot;
        };
        const auto known = hold(u"10.0.0.9"_s, Standing::Idle, u"known"_s);
        const auto lone = hold(u"10.0.0.8"_s, Standing::Idle, u"lone"_s);
        const auto busy = hold(u"10.0.0.1"_s, Standing::Busy, u"busy"_s);
        const auto unfinished = hold(u"10.0.0.1"_s, Standing::Unfinished, u"unfinished"_s);
        QCOMPARE(admission.count(), 4);
        const auto next = hold(u"10.0.0.7"_s, Standing::Busy, u"next"_s);
        QCOMPARE(taken, QStringList{u"unfinished"_s});
        QCOMPARE(admission.count(), 4);
        const auto last = hold(u"10.0.0.6"_s, Standing::Busy, u"last"_s);
        QCOMPARE(taken, (QStringList{u"unfinished"_s, u"lone"_s}));
        QVERIFY(!admission.admit(QHostAddress(u"10.0.0.5"_s)));
        QCOMPARE(admission.count(), 4);
    }

    void ofOneAddressTheOldestWhoAsksForLeastMakesRoom()
    {
        FakeClock clock;
        Admission admission(clock, {5, 5, 0, 30min, 10});
        QList<int> taken;
        const Standing standings[] = {Standing::Untaken, Standing::Unfinished, Standing::Idle,
                                      Standing::Busy, Standing::Idle};
        Slots held;
        for (int i = 0; i < 5; ++i) {
            held.push_back(*admission.admit(QHostAddress(u"10.0.0.1"_s)));
            held.back().onTaken([&taken, i] { taken.append(i); });
            held.back().setStanding(standings[i]);
        }
        held[2].setStanding(Standing::Idle); // later than the last
        QCOMPARE(admitted(&admission, u"10.0.0.1"_s, 1, &held), 0);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(admitted(&admission, u"10.0.1.%1"_s.arg(i), 1, &held), i < 4 ? 1 : 0);
        QCOMPARE(taken, (QList<int>{4, 2, 1, 0}));
    }

    void whoComesAgainAndAgainTakesNoMoreThanOthersHave()
    {
        FakeClock clock;
        Admission admission(clock, {8, 8, 0, 30min, 10});
        Slots held;
        const auto come = [&](const QString &peer) {
            auto slot = admission.admit(QHostAddress(peer));
            if (!slot)
                return false;
            slot->onTaken([] {});
            held.push_back(std::move(*slot));
            return true;
        };
        for (int i = 0; i < 8; ++i)
            QVERIFY(come(u"10.0.0.1"_s));
        int taken = 0;
        for (int i = 0; i < 100; ++i)
            taken += come(u"10.0.0.2"_s) ? 1 : 0;
        QCOMPARE(taken, 4);
        QVERIFY(!come(u"10.0.0.1"_s));
        QVERIFY(come(u"10.0.0.3"_s));
        QCOMPARE(admission.count(), 8);
    }

    void theBudgetLendsWhatItHas()
    {
        BodyBudget budget(100, 100);
        const AddressKey one = AddressKey::of(QHostAddress(u"10.0.0.1"_s));
        auto first = budget.take(60, one);
        QVERIFY(first);
        QVERIFY(!budget.take(41, one));
        QVERIFY(!budget.take(-1, one));
        QVERIFY(!budget.take(std::numeric_limits<qint64>::max(), one));
        auto second = budget.take(40, one);
        QVERIFY(second);
        QCOMPARE(budget.taken(), 100);
        first = std::move(second);
        second.reset();
        QCOMPARE(budget.taken(), 40);
        first.reset();
        QCOMPARE(budget.taken(), 0);
    }

    void anAddressHasItsShareOfTheBudget()
    {
        BodyBudget budget(100, 40);
        const AddressKey one = AddressKey::of(QHostAddress(u"10.0.0.1"_s));
        const AddressKey other = AddressKey::of(QHostAddress(u"10.0.0.2"_s));
        auto first = budget.take(30, one);
        QVERIFY(first);
        QVERIFY(!budget.take(11, one));
        QVERIFY(!budget.fitsShare(11, one));
        QVERIFY(budget.take(40, other));
        first.reset();
        QVERIFY(budget.take(40, one));
        {
            const auto anyway = budget.takeAnyway(200, one);
            QVERIFY(!budget.take(1, other));
        }
        QCOMPARE(budget.taken(), 0);
    }

    void bothMayBeUsedFromManyThreads()
    {
        FakeClock clock;
        Admission admission(clock, {4, 4, 1, 30min, 10});
        BodyBudget budget(10, 10);
        std::atomic<bool> wasOverdrawn = false;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&admission, &budget, &wasOverdrawn, i] {
                const QHostAddress peer(static_cast<quint32>(i));
                for (int round = 0; round < 2000; ++round) {
                    const auto slot = admission.admit(peer);
                    admission.noteSession(peer);
                    const auto lease = budget.take(4, AddressKey::of(peer));
                    if (budget.taken() > 10 || admission.count() > 4)
                        wasOverdrawn = true;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(!wasOverdrawn);
        QCOMPARE(budget.taken(), 0);
        QCOMPARE(admission.count(), 0);
    }
};

QTEST_APPLESS_MAIN(TestAdmission)
#include "tst_admission.moc"
