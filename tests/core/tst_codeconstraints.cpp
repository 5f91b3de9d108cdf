#include "core/access/codeconstraints.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCodeConstraints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRuleRefusesWhatItNames_data()
    {
        QTest::addColumn<CodeRule>("rule");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<QString>("taken");
        QTest::newRow("no zeros") << CodeRule::NoZeros << u"4820"_s << u"4821"_s;
        QTest::newRow("starts with 12") << CodeRule::CannotStartWith12 << u"1284"_s << u"2184"_s;
        QTest::newRow("three in a row up")
            << CodeRule::NoTripleConsecutive << u"9456"_s << u"9457"_s;
        QTest::newRow("three in a row down")
            << CodeRule::NoTripleConsecutive << u"3219"_s << u"3291"_s;
        QTest::newRow("sequence") << CodeRule::NoSequence << u"4567"_s << u"4568"_s;
        QTest::newRow("sequence down") << CodeRule::NoSequence << u"8765"_s << u"8766"_s;
        QTest::newRow("two digits only") << CodeRule::ThreeUniqueDigits << u"4848"_s << u"4841"_s;
        QTest::newRow("all the same") << CodeRule::NoAllSame << u"7777"_s << u"7778"_s;
        QTest::newRow("0, 8 or 9") << CodeRule::CannotContain089 << u"4819"_s << u"4712"_s;
        QTest::newRow("0, 7, 8 or 9") << CodeRule::CannotContain0789 << u"4712"_s << u"4612"_s;
    }
    void aRuleRefusesWhatItNames()
    {
        QFETCH(CodeRule, rule);
        QFETCH(QString, refused);
        QFETCH(QString, taken);
        CodeConstraints lock;
        lock.rules = {rule};
        QCOMPARE(brokenRule(lock, refused), codeRuleName(rule));
        QCOMPARE(brokenRule(lock, taken), std::nullopt);
    }

    void firstFourDigitsDifferFromThoseOfOthers()
    {
        CodeConstraints lock;
        lock.rules = {CodeRule::UniqueFirstFour};
        QCOMPARE(brokenRule(lock, u"482913"_s, {u"482977"_s}), u"unique_first_four_digits"_s);
        QCOMPARE(brokenRule(lock, u"482913"_s, {u"482813"_s}), std::nullopt);
    }

    void onlyDigitsOfATakenLengthAreACode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("broken");
        QTest::newRow("too short") << u"481"_s << u"length"_s;
        QTest::newRow("empty") << u""_s << u"digits"_s;
        QTest::newRow("letters") << u"48a1"_s << u"digits"_s;
        QTest::newRow("digits of another script") << u"٤٨٢١"_s << u"digits"_s;
    }
    void onlyDigitsOfATakenLengthAreACode()
    {
        QFETCH(QString, code);
        QFETCH(QString, broken);
        QCOMPARE(brokenRule({}, code), broken);
    }

    void severalLocksTakeWhatEachTakes()
    {
        CodeConstraints front;
        front.lengths = {4, 5, 6};
        front.rules = {CodeRule::NoZeros};
        front.longestWindow = std::chrono::hours(24 * 31);
        CodeConstraints back;
        back.lengths = {6, 7};
        back.rules = {CodeRule::NoSequence};
        back.timeRule = WholeHours{};
        back.zone = QTimeZone("Europe/Berlin");
        const auto both = intersection({front, back});
        QVERIFY(std::holds_alternative<CodeConstraints>(both));
        const auto &all = std::get<CodeConstraints>(both);
        QCOMPARE(all.lengths, std::set<int>{6});
        QCOMPARE(all.rules, (std::set<CodeRule>{CodeRule::NoZeros, CodeRule::NoSequence}));
        QVERIFY(std::holds_alternative<WholeHours>(all.timeRule));
        QCOMPARE(all.zone, QTimeZone("Europe/Berlin"));
        QCOMPARE(*all.longestWindow, std::chrono::minutes(24 * 31 * 60));
    }

    void locksThatCantShareACodeAreNamed()
    {
        CodeConstraints four;
        four.lengths = {4};
        CodeConstraints any;
        CodeConstraints six;
        six.lengths = {6};
        const auto clash = intersection({any, four, six});
        QVERIFY(std::holds_alternative<ConstraintClash>(clash));
        QCOMPARE(std::get<ConstraintClash>(clash), (ConstraintClash{1, 2, u"lengths"_s}));
    }

    void twoVendorsThatChooseTheCodeClash()
    {
        CodeConstraints chooses;
        chooses.isCustomAllowed = false;
        const auto clash = intersection({chooses, chooses});
        QVERIFY(std::holds_alternative<ConstraintClash>(clash));
        QCOMPARE(std::get<ConstraintClash>(clash).over, u"custom"_s);
    }
};

QTEST_GUILESS_MAIN(TestCodeConstraints)
#include "tst_codeconstraints.moc"
