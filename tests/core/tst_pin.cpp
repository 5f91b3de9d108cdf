#include "core/security/pin.h"

#include <QSet>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestPin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatSomebodyTypesIsJudged_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("objection");
        QTest::newRow("a good one") << u"7305"_s << u""_s;
        QTest::newRow("with a leading zero") << u"0743"_s << u""_s;
        QTest::newRow("with eight digits") << u"73058164"_s << u""_s;
        QTest::newRow("with a space for the eye") << u"73 05"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u"length"_s;
        QTest::newRow("too short") << u"730"_s << u"length"_s;
        QTest::newRow("too long") << u"730581649"_s << u"length"_s;
        QTest::newRow("a letter") << u"73O5"_s << u"digits"_s;
        QTest::newRow("a sign") << u"+735"_s << u"digits"_s;
        QTest::newRow("all the same") << u"7777"_s << u"guessable"_s;
        QTest::newRow("two digits in turn") << u"4848"_s << u"guessable"_s;
        QTest::newRow("three of a kind") << u"1112"_s << u"guessable"_s;
        QTest::newRow("upwards") << u"3456"_s << u"guessable"_s;
        QTest::newRow("upwards over the end") << u"7890"_s << u"guessable"_s;
        QTest::newRow("downwards") << u"9876"_s << u"guessable"_s;
        QTest::newRow("by twos") << u"2468"_s << u"guessable"_s;
        QTest::newRow("a year of birth") << u"1987"_s << u"guessable"_s;
        QTest::newRow("this century") << u"2026"_s << u"guessable"_s;
        QTest::newRow("down the middle keys") << u"2580"_s << u"guessable"_s;
        QTest::newRow("up the middle keys") << u"0852"_s << u"guessable"_s;
        QTest::newRow("the four corners") << u"1397"_s << u"guessable"_s;
        QTest::newRow("around the edge") << u"8741"_s << u"guessable"_s;
        QTest::newRow("love on the keys") << u"5683"_s << u"guessable"_s;
        QTest::newRow("said twice") << u"374374"_s << u"guessable"_s;
        QTest::newRow("a date of six digits") << u"241287"_s << u"guessable"_s;
        QTest::newRow("a date of eight digits") << u"24121987"_s << u"guessable"_s;
        QTest::newRow("a date, year first") << u"20031231"_s << u"guessable"_s;
    }
    void whatSomebodyTypesIsJudged()
    {
        QFETCH(QString, typed);
        QFETCH(QString, objection);
        const auto checked = pin::check(typed);
        QCOMPARE(checked ? u""_s : checked.error().detail, objection);
        if (!checked) {
            QCOMPARE(checked.error().code, ErrorCode::Invalid);
            QCOMPARE(checked.error().field, u"pin"_s);
        }
    }

    void aboutAThousandOfFourDigitsAreGuessable()
    {
        int refused = 0;
        for (int number = 0; number < 10'000; ++number) {
            if (!pin::check(u"%1"_s.arg(number, 4, 10, QChar(u'0'))))
                ++refused;
        }
        QVERIFY2(refused >= 900 && refused <= 1'100, qPrintable(QString::number(refused)));
    }

    void aMadePinIsOneThatMayBeTyped_data()
    {
        QTest::addColumn<int>("digits");
        QTest::addColumn<int>("length");
        QTest::newRow("as short as allowed") << 4 << 4;
        QTest::newRow("six") << 6 << 6;
        QTest::newRow("as long as allowed") << 8 << 8;
        QTest::newRow("too short") << 1 << 4;
        QTest::newRow("too long") << 20 << 8;
    }
    void aMadePinIsOneThatMayBeTyped()
    {
        QFETCH(int, digits);
        QFETCH(int, length);
        QSet<QString> made;
        for (int i = 0; i < 500; ++i) {
            const QString pin = pin::make(digits).revealText();
            QCOMPARE(pin.size(), length);
            QVERIFY(pin::check(pin));
            made.insert(pin);
        }
        QVERIFY(made.size() > 400);
    }

    void whereNoPinIsLeftNoneIsMade()
    {
        QList<Secret> taken;
        for (int number = 0; number < 10000; ++number)
            taken.append(Secret(u"%1"_s.arg(number, 4, 10, QChar(u'0'))));
        const auto made = pin::makeUnlike(taken, 4);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Conflict);
        QCOMPARE(pin::makeUnlike(taken, 5)->revealText().size(), 5);
    }

    void typedDigitsOfOtherScriptsAreTheSameDigits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("Arabic-Indic") << u"٧٣٠٥"_s;
        QTest::newRow("Persian") << u"۷۳۰۵"_s;
        QTest::newRow("Devanagari") << u"७३०५"_s;
        QTest::newRow("full width") << u"７３０５"_s;
        QTest::newRow("with spaces") << u" 73 05 "_s;
        QTest::newRow("with dashes") << u"73-0–5"_s;
        QTest::newRow("with a direction mark") << u"\u200e7305"_s;
    }
    void typedDigitsOfOtherScriptsAreTheSameDigits()
    {
        QFETCH(QString, typed);
        QCOMPARE(pin::normalise(typed), u"7305"_s);
        QVERIFY(pin::canBe(pin::normalise(typed)));
    }

    void onlyDigitsCanBeAPin()
    {
        QVERIFY(!pin::canBe(u""_s));
        QVERIFY(!pin::canBe(u"12a4"_s));
        QVERIFY(!pin::canBe(u"²²²²"_s));
        QVERIFY(!pin::canBe(u"123456789"_s));
    }
};

QTEST_GUILESS_MAIN(TestPin)
#include "tst_pin.moc"
