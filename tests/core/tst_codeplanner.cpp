#include "core/access/codeplanner.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

TimeWindow window(const QString &from, const QString &until)
{
    return {utc(from), utc(until)};
}

const TimeWindow weekend = window(u"2026-12-04T15:20:00Z"_s, u"2026-12-06T10:40:00Z"_s);

QString noDigits(int)
{
    qFatal("no digits were to be drawn");
    return {};
}

/// Draws what stands in `digits`, one after the other.
RandomDigits drawing(QStringList digits)
{
    return [digits](int) mutable { return digits.takeFirst(); };
}

} // namespace

class TestCodePlanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWishIsGrantedWhenTheLockTakesIt()
    {
        const auto plan = planCode({}, {u"0193"_s, u"5550142"_s, weekend}, {}, noDigits);
        QVERIFY(plan);
        QCOMPARE(plan->code, u"0193"_s);
        QCOMPARE(plan->codeReason, QString());
        QCOMPARE(plan->window, weekend);
    }

    void aRefusedWishNamesTheRuleAndTheCodeIsDrawn()
    {
        CodeConstraints lock;
        lock.lengths = {4};
        lock.rules = {CodeRule::CannotStartWith12};
        const auto plan = planCode(lock, {u"1234"_s, {}, weekend}, {}, drawing({u"5071"_s}));
        QVERIFY(plan);
        QCOMPARE(plan->code, u"5071"_s);
        QCOMPARE(plan->codeReason, u"cannot_start_with_12"_s);
    }

    void theGuestsPhoneGivesTheCodeBeforeChance()
    {
        CodeConstraints lock;
        lock.lengths = {4};
        const auto plan = planCode(lock, {{}, u"495550193"_s, weekend}, {}, noDigits);
        QVERIFY(plan);
        QCOMPARE(plan->code, u"0193"_s);
    }

    void whatPeopleGuessIsNotDrawn()
    {
        CodeConstraints lock;
        lock.lengths = {4};
        const auto plan = planCode(
            lock, {{}, u"551234"_s, weekend}, {u"5071"_s},
            drawing({u"1111"_s, u"4321"_s, u"1987"_s, u"2727"_s, u"5071"_s, u"6093"_s}));
        QVERIFY(plan);
        QCOMPARE(plan->code, u"6093"_s);
    }

    void aVendorThatChoosesGetsNoCode()
    {
        CodeConstraints lock;
        lock.isCustomAllowed = false;
        const auto plan = planCode(lock, {u"5071"_s, {}, weekend}, {}, noDigits);
        QVERIFY(plan);
        QVERIFY(plan->code.isEmpty());
        QCOMPARE(plan->codeReason, u"vendor_chooses"_s);
    }

    void aLockThatTakesNothingIsAProblem()
    {
        CodeConstraints lock;
        lock.lengths = {4};
        const auto plan = planCode(lock, {{}, {}, weekend}, {}, [](int) { return u"1111"_s; });
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ProblemCode::PinRejected);
    }

    void wholeHoursHoldTheWish_data()
    {
        QTest::addColumn<QTimeZone>("zone");
        QTest::addColumn<TimeWindow>("planned");
        QTest::newRow("UTC") << QTimeZone::utc()
                             << window(u"2026-12-04T15:00:00Z"_s, u"2026-12-06T11:00:00Z"_s);
        QTest::newRow("a zone of half hours")
            << QTimeZone("Asia/Kolkata")
            << window(u"2026-12-04T14:30:00Z"_s, u"2026-12-06T11:30:00Z"_s);
    }
    void wholeHoursHoldTheWish()
    {
        QFETCH(QTimeZone, zone);
        QFETCH(TimeWindow, planned);
        CodeConstraints lock;
        lock.timeRule = WholeHours{};
        lock.zone = zone;
        const auto plan = planCode(lock, {u"5071"_s, {}, weekend}, {}, noDigits);
        QVERIFY(plan);
        QCOMPARE(plan->window, planned);
        QCOMPARE(plan->windowReason, u"whole_hours"_s);
    }

    void aDailyCodeEndsAtItsTimeOfDay()
    {
        CodeConstraints lock;
        lock.timeRule = EqualStartAndEnd{};
        const auto plan = planCode(lock, {u"5071"_s, {}, weekend}, {}, noDigits);
        QVERIFY(plan);
        QCOMPARE(plan->window, window(u"2026-12-04T15:00:00Z"_s, u"2026-12-06T15:00:00Z"_s));
        QCOMPARE(plan->windowReason, u"equal_start_and_end"_s);
    }

    void theNearestSlotWithinItsToleranceIsTaken()
    {
        CodeConstraints lock;
        lock.zone = QTimeZone("America/Los_Angeles");
        lock.timeRule = TimeSlots{
            {{u"Day"_s, QTime(9, 0), QTime(17, 0)}, {u"Guest"_s, QTime(16, 0), QTime(11, 0)}},
            std::chrono::minutes(60)};
        const auto stay = window(u"2026-12-04T23:30:00Z"_s, u"2026-12-06T19:20:00Z"_s);
        const auto plan = planCode(lock, {u"5071"_s, {}, stay}, {}, noDigits);
        QVERIFY(plan);
        QCOMPARE(plan->slot, u"Guest"_s);
        QCOMPARE(plan->windowReason, u"time_slot"_s);
        QCOMPARE(plan->window, window(u"2026-12-05T00:00:00Z"_s, u"2026-12-06T19:00:00Z"_s));
    }

    void aWishBetweenSlotsNamesTheNearest()
    {
        CodeConstraints lock;
        lock.timeRule = TimeSlots{{{u"Guest"_s, QTime(16, 0), QTime(11, 0)}},
                                  std::chrono::minutes(60)};
        const auto stay = window(u"2026-12-04T13:00:00Z"_s, u"2026-12-06T11:00:00Z"_s);
        const auto plan = planCode(lock, {u"5071"_s, {}, stay}, {}, noDigits);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ProblemCode::NoMatchingTimeSlot);
        QCOMPARE(plan.error().about, u"Guest, 16:00–11:00"_s);
    }

    void aWindowThatIsTooLongIsAProblem()
    {
        CodeConstraints lock;
        lock.longestWindow = std::chrono::hours(24 * 31);
        const auto stay = window(u"2026-12-01T13:00:00Z"_s, u"2027-02-06T11:00:00Z"_s);
        const auto plan = planCode(lock, {u"5071"_s, {}, stay}, {}, noDigits);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ProblemCode::WindowTooLong);
        QCOMPARE(plan.error().about, u"31 d"_s);
    }
};

QTEST_GUILESS_MAIN(TestCodePlanner)
#include "tst_codeplanner.moc"
