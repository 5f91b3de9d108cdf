#include "tests/support/caseshop.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCaseAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerPutsAWaitingCaseBackToWorkOnce()
    {
        CaseShop shop;
        const Actor marta = Actor::byOperator(shop.marta);
        Case record = shop.reported();
        record = *shop.cases.changeStatus(record.id, CaseStatus::InProgress, 1, marta);
        record = *shop.cases.changeStatus(record.id, CaseStatus::Waiting, record.revision, marta);
        const auto first = shop.cases.answer(record.id, u"It blinks."_s, u"answer-1"_s, {});
        const auto again = shop.cases.answer(record.id, u"It blinks."_s, u"answer-1"_s, {});
        QVERIFY(first);
        QCOMPARE(again->id, first->id);
        QCOMPARE(shop.cases.find(record.id)->status, CaseStatus::InProgress);
        QCOMPARE(shop.cases.timeline(record.id, true)->size(), 5U);
        QCOMPARE(shop.eventTypes().last(), u"case.status_changed"_s);

        const Case other = shop.reported();
        QCOMPARE(shop.cases.answer(other.id, u"x"_s, u"answer-1"_s, {}).error().code,
                 ErrorCode::Conflict);
    }

    void emptyAndEndlessWordsAreRefused()
    {
        CaseShop shop;
        const Case record = shop.reported();
        const QString endless(4001, u'x');
        for (const QString &words : {QString(), u" \n"_s, endless}) {
            QCOMPARE(shop.cases.comment(record.id, words, true, Actor::system()).error().field,
                     u"text"_s);
            QCOMPARE(shop.cases.answer(record.id, words, {}, {}).error().field, u"text"_s);
        }
    }

    void meTooCountsOncePerSubmission()
    {
        CaseShop shop;
        const Case record = shop.reported();
        QVERIFY(shop.cases.meToo(record.id, u"me-1"_s, {u"Ann"_s, {}, u"555 123"_s}));
        QVERIFY(shop.cases.meToo(record.id, u"me-1"_s, {u"Ann"_s, {}, u"555 123"_s}));
        QVERIFY(shop.cases.meToo(record.id, u"me-2"_s, {}));
        QCOMPARE(shop.cases.find(record.id)->meTooCount, 2);
        QCOMPARE(shop.cases.timeline(record.id)->at(1).text, u"Ann\n555 123"_s);
        QCOMPARE(shop.cases.timeline(record.id, true)->size(), 1U);
    }

    void contactsOfCasesClosedLongAgoAreErased()
    {
        CaseShop shop;
        const Case old = shop.reported();
        const Case open = shop.reported();
        QVERIFY(shop.cases.meToo(old.id, {}, {u"Ann Other"_s, {}, u"555 123"_s}));
        QVERIFY(shop.cases.resolve(old.id, {}, false, old.revision, Actor::system()));
        shop.clock.advance(3600);
        QCOMPARE(*shop.cases.eraseContacts(shop.clock.now()), 1);
        QCOMPARE(*shop.cases.eraseContacts(shop.clock.now()), 0);
        const auto erased = shop.cases.find(old.id);
        QVERIFY(erased->contactErased);
        QCOMPARE(erased->reporter, ReporterContact());
        QCOMPARE(erased->number, old.number);
        QVERIFY(shop.cases.timeline(old.id)->at(1).text.isEmpty());
        CaseQuery byName;
        byName.search = u"priya"_s;
        QCOMPARE(shop.cases.list(byName)->size(), 1U);
        QCOMPARE(shop.cases.list(byName)->front().id, open.id);
    }
};

QTEST_GUILESS_MAIN(TestCaseAnswers)
#include "tst_caseanswers.moc"
