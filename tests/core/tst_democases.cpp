#include "core/cases/caseservice.h"
#include "tests/support/demostore.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestDemoCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoStore>();
        QVERIFY(m_demo->made);
    }

    void thereAreCasesInEveryState()
    {
        QCOMPARE(m_demo->cases().size(), 40U);
        QCOMPARE(m_demo->with(CaseStatus::Open), 4);
        QCOMPARE(m_demo->with(CaseStatus::InProgress), 5);
        QCOMPARE(m_demo->with(CaseStatus::Waiting), 4);
        QVERIFY(m_demo->with(CaseStatus::Resolved) >= 10);
        QVERIFY(m_demo->with(CaseStatus::Archived) >= 10);
    }

    void casesOfEveryTypeStandAtADeviceOrSpace()
    {
        QSet<CaseType> types;
        for (const CaseSummary &one : m_demo->cases()) {
            types.insert(one.type);
            QVERIFY2(!one.deviceName.isEmpty(), qPrintable(one.number));
            QVERIFY(!one.title.isEmpty());
        }
        QCOMPARE(types.size(), 4);
    }

    void casesCameOverTwelveWeeks()
    {
        const auto statistics = m_demo->services.cases.statistics(12);
        QCOMPARE(statistics->weeks.size(), 12U);
        const auto quiet = std::ranges::count(statistics->weeks, 0, &CaseWeek::cases);
        QVERIFY(quiet <= 2);
        QVERIFY(statistics->medianSecondsToResolve > 0);
    }

    void timelinesHoldEveryKindOfLineAndNothingOfTheFuture()
    {
        QSet<CaseEntry::Kind> kinds;
        bool hasInternalNote = false;
        bool hasPublicComment = false;
        for (const CaseSummary &one : m_demo->cases()) {
            QDateTime before = one.createdAt;
            const auto timeline = m_demo->services.cases.timeline(one.id);
            for (const CaseEntry &entry : *timeline) {
                QVERIFY2(entry.at >= before, qPrintable(one.number));
                QVERIFY(entry.at <= m_demo->clock.now());
                before = entry.at;
                kinds.insert(entry.kind);
                const bool isComment = entry.kind == CaseEntry::Kind::Comment;
                hasInternalNote = hasInternalNote || (isComment && !entry.isPublic);
                hasPublicComment = hasPublicComment || (isComment && entry.isPublic);
            }
        }
        QVERIFY(hasInternalNote && hasPublicComment);
        for (const auto kind :
             {CaseEntry::Kind::Reported, CaseEntry::Kind::StatusChanged, CaseEntry::Kind::Assigned,
              CaseEntry::Kind::PriorityChanged, CaseEntry::Kind::Answer, CaseEntry::Kind::MeToo})
            QVERIFY2(kinds.contains(kind), qPrintable(caseEntryKindName(kind)));
    }

    void everyStatusLinkOpensItsCase()
    {
        for (const CaseSummary &one : m_demo->cases()) {
            const auto token = m_demo->services.cases.statusToken(one.id);
            QVERIFY(token);
            QVERIFY(m_demo->services.cases.findByStatusToken(*token)->id == one.id);
        }
    }

private:
    std::unique_ptr<DemoStore> m_demo;
};

QTEST_GUILESS_MAIN(TestDemoCases)
#include "tst_democases.moc"
