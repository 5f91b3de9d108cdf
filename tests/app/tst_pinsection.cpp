#include "app/deployments/pindigits.h"
#include "app/deployments/pinsection.h"
#include "tests/app/opendeployments.h"

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestPinSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hides_the_pin_until_it_is_asked_for()
    {
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        auto *digits = open.find<PinDigits>(u"pinDigits"_s);
        QCOMPARE(digits->digits(), QString());
        open.find<Button>(u"showPin"_s)->click();
        QTRY_COMPARE(digits->digits(), u"4711"_s);
        open.find<Button>(u"showPin"_s)->click();
        QCOMPARE(digits->digits(), QString());
    }

    void makes_a_new_pin_after_saying_what_follows()
    {
        OpenDeployments open;
        QVERIFY(open.waitForDetail());
        const int before = open.stored().pinVersion;
        open.find<Button>(u"newPin"_s)->click();
        QVERIFY(open.answer(u"Make a new PIN"_s));
        QTRY_COMPARE(open.stored().pinVersion, before + 1);
        auto *digits = open.find<PinDigits>(u"pinDigits"_s);
        QTRY_COMPARE(digits->digits().size(), 4);
        QVERIFY(digits->digits() != u"4711"_s);
    }

    void says_why_a_pin_is_refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("too short") << u"71"_s << u"4 to 8"_s;
        QTest::newRow("letters") << u"71a9"_s << u"digits only"_s;
        QTest::newRow("a sequence") << u"1234"_s << u"easy to guess"_s;
        QTest::newRow("good") << u"7391"_s << QString();
    }
    void says_why_a_pin_is_refused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        const QString problem = pinProblem(typed);
        QCOMPARE(problem.isEmpty(), word.isEmpty());
        QVERIFY(problem.contains(word));
    }
};

QTEST_MAIN(TestPinSection)
#include "tst_pinsection.moc"
