#include "tests/support/caseshop.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCaseChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusesFollowTheirOrder_data()
    {
        QTest::addColumn<CaseStatus>("from");
        QTest::addColumn<CaseStatus>("to");
        QTest::addColumn<bool>("isAllowed");
        using enum CaseStatus;
        const CaseStatus all[] = {Open, InProgress, Waiting, Resolved, Archived};
        const std::vector<std::pair<CaseStatus, CaseStatus>> allowed = {
            {Open, InProgress},     {Open, Resolved},       {InProgress, Waiting},
            {InProgress, Resolved}, {Waiting, InProgress},  {Waiting, Resolved},
            {Resolved, Open},       {Resolved, InProgress}, {Resolved, Archived}};
        for (const CaseStatus from : all) {
            for (const CaseStatus to : all) {
                const bool isAllowed = std::find(allowed.begin(), allowed.end(),
                                                 std::pair(from, to))
                    != allowed.end();
                const QString name = caseStatusName(from) + u" to "_s + caseStatusName(to);
                QTest::newRow(qPrintable(name)) << from << to << isAllowed;
            }
        }
    }
    void statusesFollowTheirOrder()
    {
        QFETCH(CaseStatus, from);
        QFETCH(CaseStatus, to);
        QFETCH(bool, isAllowed);
        QCOMPARE(canChangeStatus(from, to), isAllowed);
    }

    void namesOfTheStoreReadBack()
    {
        for (const auto type :
             {CaseType::Anomaly, CaseType::Accident, CaseType::Damage, CaseType::Improvement})
            QCOMPARE(caseTypeFromName(caseTypeName(type)), type);
        for (const auto priority :
             {CasePriority::Low, CasePriority::Normal, CasePriority::High, CasePriority::Urgent})
            QCOMPARE(casePriorityFromName(casePriorityName(priority)), priority);
        QCOMPARE(casePriorityFromName(u"nonsense"_s), CasePriority::Normal);
        QCOMPARE(caseStatusFromName(u"nonsense"_s), CaseStatus::Open);
    }

    void resolvingTellsTheReporterWhatWasDoneOnlyIfWished_data()
    {
        QTest::addColumn<bool>("tell");
        QTest::newRow("told") << true;
        QTest::newRow("kept inside") << false;
    }
    void resolvingTellsTheReporterWhatWasDoneOnlyIfWished()
    {
        QFETCH(bool, tell);
        CaseShop shop;
        const Case fresh = shop.reported();
        shop.clock.advance(600);
        const auto resolved = shop.cases.resolve(fresh.id, u"New drive belt."_s, tell,
                                                 fresh.revision, Actor::byOperator(shop.marta));
        QVERIFY(resolved);
        QCOMPARE(resolved->status, CaseStatus::Resolved);
        QCOMPARE(resolved->finalSolution, u"New drive belt."_s);
        QCOMPARE(resolved->resolvedAt, shop.clock.now());
        QCOMPARE(*shop.cases.find(fresh.id), *resolved);
        const CaseEntry line = shop.cases.timeline(fresh.id, true)->back();
        QCOMPARE(line.to, u"resolved"_s);
        QCOMPARE(line.text, tell ? u"New drive belt."_s : QString());
    }

    void aResolvedCaseCanBeReopenedAndAnArchivedOneStaysAsItIs()
    {
        CaseShop shop;
        const Actor marta = Actor::byOperator(shop.marta);
        Case record = shop.reported();
        record = *shop.cases.resolve(record.id, {}, false, record.revision, marta);
        record = *shop.cases.changeStatus(record.id, CaseStatus::Open, record.revision, marta);
        QVERIFY(!record.resolvedAt.isValid());
        record = *shop.cases.resolve(record.id, {}, false, record.revision, marta);
        record = *shop.cases.changeStatus(record.id, CaseStatus::Archived, record.revision, marta);
        QVERIFY(record.resolvedAt.isValid());
        const auto changed = shop.cases.changeStatus(record.id, CaseStatus::Open, record.revision,
                                                     marta);
        QCOMPARE(changed.error().code, ErrorCode::Gone);
        QCOMPARE(shop.cases.comment(record.id, u"x"_s, true, marta).error().code, ErrorCode::Gone);
        QCOMPARE(shop.cases.answer(record.id, u"x"_s, {}, {}).error().code, ErrorCode::Gone);
        QCOMPARE(shop.cases.meToo(record.id, {}, {}).error().code, ErrorCode::Gone);
    }

    void whoDidNotSeeTheNewestIsTold()
    {
        CaseShop shop;
        const Actor marta = Actor::byOperator(shop.marta);
        const Case seen = shop.reported();
        QVERIFY(shop.cases.setPriority(seen.id, CasePriority::High, marta));
        const auto late = shop.cases.changeStatus(seen.id, CaseStatus::InProgress, seen.revision,
                                                  marta);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(shop.cases.edit(seen.id, {u"t"_s, {}, seen.type, {}}, seen.revision, marta)
                     .error()
                     .code,
                 ErrorCode::Conflict);
        QVERIFY(shop.cases.changeStatus(seen.id, CaseStatus::InProgress, seen.revision + 1, marta));
    }

    void commentsDoNotMakeAnOpenDetailOutdated()
    {
        CaseShop shop;
        const Case seen = shop.reported();
        QVERIFY(shop.cases.comment(seen.id, u"On my way"_s, true, Actor::byOperator(shop.marta)));
        QVERIFY(shop.cases.meToo(seen.id, {}, {}));
        QCOMPARE(shop.cases.find(seen.id)->revision, seen.revision);
    }

    void reportersReadThatItWasTakenButNeverByWhom()
    {
        CaseShop shop;
        const Case record = shop.reported();
        const Actor marta = Actor::byOperator(shop.marta);
        QVERIFY(shop.cases.assign(record.id, shop.marta, marta));
        QVERIFY(shop.cases.assign(record.id, shop.jonas, marta));
        QVERIFY(shop.cases.comment(record.id, u"On our way"_s, true, marta));
        QVERIFY(shop.cases.comment(record.id, u"Cabinet 3"_s, false, marta));
        QVERIFY(shop.cases.assign(record.id, {}, marta));

        const auto inside = shop.cases.timeline(record.id);
        QCOMPARE(inside->size(), 6U);
        QCOMPARE(inside->at(1).actorName, u"Marta Lindqvist"_s);
        QCOMPARE(inside->at(1).to, shop.marta.toString());
        const auto shown = shop.cases.timeline(record.id, true);
        QCOMPARE(shown->size(), 3U);
        QCOMPARE(shown->at(1).kind, CaseEntry::Kind::Assigned);
        QCOMPARE(shown->at(2).text, u"On our way"_s);
        for (const CaseEntry &line : *shown) {
            QVERIFY(line.actorName.isEmpty());
            QVERIFY(line.actor.operatorId.isNull());
            QVERIFY(!line.to.contains(shop.marta.toString()));
        }
    }

    void aCaseGoesOnlyToSomebodyActive()
    {
        CaseShop shop;
        const Case record = shop.reported();
        shop.run(u"UPDATE operator SET active = 0 WHERE id = ?"_s, {shop.jonas.toString()});
        const auto assigned = shop.cases.assign(record.id, shop.jonas, Actor::system());
        QCOMPARE(assigned.error().code, ErrorCode::NotFound);
    }

    void whatChangesNothingLeavesNoTrace()
    {
        CaseShop shop;
        const Case record = shop.reported();
        QVERIFY(shop.cases.setPriority(record.id, record.priority, Actor::system()));
        QVERIFY(shop.cases.assign(record.id, {}, Actor::system()));
        QVERIFY(shop.cases.edit(record.id,
                                {record.title, record.description, record.type, record.tags},
                                record.revision, Actor::system()));
        QCOMPARE(shop.cases.timeline(record.id)->size(), 1U);
        QCOMPARE(shop.eventTypes().size(), 1);
    }

    void everyChangeStandsInTimelineAuditAndEvents()
    {
        CaseShop shop;
        const Actor marta = Actor::byOperator(shop.marta);
        const Case record = shop.reported();
        QVERIFY(shop.cases.assign(record.id, shop.marta, marta));
        QVERIFY(shop.cases.setPriority(record.id, CasePriority::Urgent, marta));
        QVERIFY(shop.cases.setTags(record.id, {u" belt "_s, u"Belt"_s, u""_s, u"agv"_s}, marta));
        const auto edited = shop.cases.edit(
            record.id, {u"Stands"_s, record.description, CaseType::Damage, {u"belt"_s, u"agv"_s}},
            4, marta);
        QVERIFY(edited);
        QCOMPARE(edited->tags, (QStringList{u"agv"_s, u"belt"_s}));
        QCOMPARE(*shop.cases.find(record.id), *edited);
        QCOMPARE(shop.cases.timeline(record.id)->back().text, u"title,type"_s);
        QCOMPARE(shop.eventTypes(),
                 (QStringList{u"case.created"_s, u"case.assigned"_s, u"case.updated"_s,
                              u"case.updated"_s, u"case.updated"_s}));
        QCOMPARE(shop.audit.of(u"case"_s, record.id.toString())->back().actor, marta);
        QCOMPARE(*shop.audit.firstBadRow(), std::nullopt);
    }

    void tooManyOrTooLongTagsAreRefused()
    {
        CaseShop shop;
        const Case record = shop.reported();
        QStringList many;
        for (int i = 0; i < 21; ++i)
            many.append(QString::number(i));
        QCOMPARE(shop.cases.setTags(record.id, many, Actor::system()).error().field, u"tags"_s);
        QCOMPARE(shop.cases.setTags(record.id, {QString(41, u'x')}, Actor::system()).error().field,
                 u"tags"_s);
        const auto edited = shop.cases.edit(record.id, {u"Stands"_s, {}, record.type, many},
                                            record.revision, Actor::system());
        QCOMPARE(edited.error().field, u"tags"_s);
        QCOMPARE(*shop.cases.find(record.id), record); // the title neither
    }
};

QTEST_GUILESS_MAIN(TestCaseChanges)
#include "tst_casechanges.moc"
