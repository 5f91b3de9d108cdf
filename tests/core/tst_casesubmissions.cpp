#include "tests/support/caseshop.h"

#include <QTest>

#include <set>
#include <thread>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// Reports on a connection of its own, as each portal thread does.
struct Phone {
    explicit Phone(CaseShop &shop)
        : database(std::move(*Database::open(*shop.store))),
          events(*database, shop.hub, shop.clock),
          audit(*database, shop.clock),
          cases(*database, changes, shop.vault, shop.clock)
    { }

    std::unique_ptr<Database> database;
    EventLog events;
    AuditLog audit;
    ChangeLog changes{events, audit};
    CaseService cases;
};

} // namespace

class TestCaseSubmissions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameSubmissionTwiceIsOneCase()
    {
        CaseShop shop;
        NewCase report = shop.phoneReport();
        report.submissionKey = u"form-1"_s;
        const auto first = shop.cases.report(report, Actor::reporter());
        const auto second = shop.cases.report(report, Actor::reporter());
        QVERIFY(second->wasThereAlready);
        QCOMPARE(second->record.id, first->record.id);
        QCOMPARE(second->statusToken, first->statusToken);
        QCOMPARE(shop.cases.list({})->size(), 1U);

        report.deployment = putDeployment(shop, u"QUAY"_s, u"8362"_s);
        report.device = {};
        QCOMPARE(shop.cases.report(report, Actor::reporter()).error().code, ErrorCode::Conflict);
    }

    void theSameSubmissionFromEightThreadsIsOneCase()
    {
        CaseShop shop;
        NewCase report = shop.phoneReport();
        report.submissionKey = u"form-1"_s;
        std::vector<std::string> tokens(8);
        {
            std::vector<std::jthread> threads;
            for (std::string &token : tokens) {
                threads.emplace_back([&shop, &report, &token] {
                    Phone phone(shop);
                    const auto reported = phone.cases.report(report, Actor::reporter());
                    token = reported ? reported->statusToken.toStdString() : "failed";
                });
            }
        }
        QCOMPARE(shop.cases.list({})->size(), 1U);
        QCOMPARE(std::set<std::string>(tokens.begin(), tokens.end()).size(), 1U);
        QVERIFY(shop.cases.findByStatusToken(QString::fromStdString(tokens.front())));
        QCOMPARE(shop.eventTypes(), QStringList{u"case.created"_s});
    }

    void reportsFromFourThreadsGetNumbersWithoutAGap()
    {
        CaseShop shop;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 4; ++thread) {
                threads.emplace_back([&shop, report = shop.phoneReport()] {
                    Phone phone(shop);
                    for (int i = 0; i < 50; ++i)
                        (void)phone.cases.report(report, Actor::reporter());
                });
            }
        }
        std::set<QString> numbers;
        const auto all = shop.cases.list({});
        for (const CaseSummary &summary : *all)
            numbers.insert(summary.number);
        QCOMPARE(numbers.size(), 200U);
        QCOMPARE(*numbers.begin(), u"HALL-0001"_s);
        QCOMPARE(*numbers.rbegin(), u"HALL-0200"_s);
        QCOMPARE(*shop.audit.firstBadRow(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestCaseSubmissions)
#include "tst_casesubmissions.moc"
