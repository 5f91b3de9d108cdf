#include "tests/support/caseshop.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCaseReporting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReportGetsANumberASecretLinkAndALineInTheTimeline()
    {
        CaseShop shop;
        const auto reported = shop.cases.report(shop.phoneReport(), Actor::reporter());
        QVERIFY(reported);
        QCOMPARE(reported->record.number, u"HALL-0001"_s);
        QCOMPARE(reported->statusToken.size(), 22);
        QVERIFY(!reported->wasThereAlready);
        QCOMPARE(*shop.cases.find(reported->record.id), reported->record);
        QCOMPARE(*shop.cases.findByStatusToken(reported->statusToken), reported->record);
        QCOMPARE(*shop.cases.statusToken(reported->record.id), reported->statusToken);
        const auto timeline = shop.cases.timeline(reported->record.id, true);
        QCOMPARE(timeline->size(), 1U);
        QCOMPARE(timeline->front().kind, CaseEntry::Kind::Reported);
        QCOMPARE(timeline->front().text, u"It stopped under the arch."_s);
        QCOMPARE(shop.eventTypes(), QStringList{u"case.created"_s});
    }

    void theStoreHoldsNeitherTokenNorAnythingElseToOpenTheLink()
    {
        CaseShop shop;
        const auto reported = shop.cases.report(shop.phoneReport(), Actor::reporter());
        auto rows = shop.database->query(
            u"SELECT status_token_hash, status_token_sealed FROM service_case"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->text(0), hashToken(reported->statusToken));
        QVERIFY(!rows->text(1).contains(reported->statusToken));
    }

    void aTokenThatNobodyHasIsNotFound_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("empty") << QString();
        QTest::newRow("guessed") << u"AAAAAAAAAAAAAAAAAAAAAA"_s;
        QTest::newRow("giant") << QString(100000, u'a');
    }
    void aTokenThatNobodyHasIsNotFound()
    {
        QFETCH(QString, token);
        CaseShop shop;
        shop.reported();
        QCOMPARE(shop.cases.findByStatusToken(token).error().code, ErrorCode::NotFound);
    }

    void theDefaultAssigneeOfTheSiteGetsIt_data()
    {
        QTest::addColumn<bool>("isActive");
        QTest::newRow("while active") << true;
        QTest::newRow("not when gone") << false;
    }
    void theDefaultAssigneeOfTheSiteGetsIt()
    {
        QFETCH(bool, isActive);
        CaseShop shop;
        shop.run(u"UPDATE deployment SET default_assignee_id = ?"_s, {shop.marta.toString()});
        shop.run(u"UPDATE operator SET active = ?"_s, {isActive ? 1 : 0});
        QCOMPARE(shop.reported().assignee, isActive ? shop.marta : OperatorId());
    }

    void aTemplateGivesTitleTypePriorityAndSuggestionOfItsVersion()
    {
        CaseShop shop;
        CaseTemplate stopped;
        stopped.title.byLanguage = {{u"en"_s, u"Has stopped"_s}, {u"de"_s, u"Steht still"_s}};
        stopped.type = CaseType::Damage;
        stopped.priority = CasePriority::High;
        stopped.solutionSuggestion = u"Reset the motor."_s;
        auto stored = shop.templates.create(stopped, Actor::system());
        stored = shop.templates.update(*stored, Actor::system());
        NewCase report = shop.phoneReport(u"ignored"_s);
        report.caseTemplate = stored->id;
        report.language = u"de"_s;
        const auto reported = shop.cases.report(report, Actor::reporter());
        QVERIFY(reported);
        QCOMPARE(reported->record.title, u"Steht still"_s);
        QCOMPARE(reported->record.type, CaseType::Damage);
        QCOMPARE(reported->record.priority, CasePriority::High);
        QCOMPARE(reported->record.solutionSuggestion, u"Reset the motor."_s);
        QCOMPARE(reported->record.templateVersion, 2);
    }

    void whatBreaksARuleIsRefusedByName_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<ReporterContact>("reporter");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const ReporterContact priya = {u"Priya"_s, u"p@example.com"_s, {}};
        QTest::newRow("no title") << u" \n\t"_s << priya << u"title"_s << u"missing"_s;
        QTest::newRow("a title of 201")
            << QString(201, u'x') << priya << u"title"_s << u"too_long"_s;
        QTest::newRow("a title of 10,000")
            << QString(10000, u'x') << priya << u"title"_s << u"too_long"_s;
        QTest::newRow("no name") << u"t"_s << ReporterContact{{}, u"p@example.com"_s, {}}
                                 << u"reporter_name"_s << u"missing"_s;
        QTest::newRow("long name")
            << u"t"_s << ReporterContact{QString(101, u'n'), u"p@example.com"_s, {}}
            << u"reporter_name"_s << u"too_long"_s;
        QTest::newRow("no way to reach") << u"t"_s << ReporterContact{u"Priya"_s, {}, {}}
                                         << u"reporter_contact"_s << u"missing"_s;
        QTest::newRow("no e-mail address") << u"t"_s << ReporterContact{u"P"_s, u"priya"_s, {}}
                                           << u"reporter_email"_s << u"malformed"_s;
        QTest::newRow("no phone number") << u"t"_s << ReporterContact{u"P"_s, {}, u"call me"_s}
                                         << u"reporter_phone"_s << u"malformed"_s;
        QTest::newRow("long phone") << u"t"_s << ReporterContact{u"P"_s, {}, QString(41, u'1')}
                                    << u"reporter_phone"_s << u"too_long"_s;
    }
    void whatBreaksARuleIsRefusedByName()
    {
        QFETCH(QString, title);
        QFETCH(ReporterContact, reporter);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        CaseShop shop;
        NewCase report = shop.phoneReport(title);
        report.reporter = reporter;
        const auto reported = shop.cases.report(report, Actor::reporter());
        QVERIFY(!reported);
        QCOMPARE(reported.error(), (Error{ErrorCode::Invalid, detail, field}));
        QVERIFY(shop.cases.list({})->empty());
    }

    void aLongDescriptionIsRefused()
    {
        CaseShop shop;
        NewCase report = shop.phoneReport();
        report.description = QString(4001, u'x');
        QCOMPARE(shop.cases.report(report, Actor::reporter()).error().field, u"description"_s);
        report.description = u"😀"_s.repeated(4000);
        QVERIFY(shop.cases.report(report, Actor::reporter()));
    }

    void hostileTextStaysTextAndLosesOnlyWhatDeceives_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("markup") << u"<b>x</b> {{y}} ' OR 1=1 --"_s
                                << u"<b>x</b> {{y}} ' OR 1=1 --"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s) << u"ab"_s;
        QTest::newRow("emoji") << u"Lift 🛗 👨‍👩‍👧 stuck"_s
                               << u"Lift 🛗 👨‍👩‍👧 stuck"_s;
        QTest::newRow("override") << u"invoice\u202Egpj.exe"_s << u"invoicegpj.exe"_s;
        QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"a"_s;
        QTest::newRow("Arabic with a mark") << u"مصعد\u200F!"_s << u"مصعد\u200F!"_s;
        QTest::newRow("escape codes") << u"\u001B[31mred\u0007\u0085"_s << u"[31mred"_s;
        QTest::newRow("half a character") << QString(u"x"_s + QChar(0xd83d) + u"y"_s) << u"xy"_s;
        QTest::newRow("line ends") << u"one\r\ntwo\rthree"_s << u"one two three"_s;
    }
    void hostileTextStaysTextAndLosesOnlyWhatDeceives()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        CaseShop shop;
        QCOMPARE(shop.cases.find(shop.reported(typed).id)->title, kept);
    }

    void linesOfADescriptionStayLines()
    {
        CaseShop shop;
        NewCase report = shop.phoneReport();
        report.description = u"one\r\n\ttwo\n"_s;
        const auto reported = shop.cases.report(report, Actor::reporter());
        QCOMPARE(reported->record.description, u"one\n\ttwo"_s);
    }

    void whatBelongsToAnotherSiteIsNotFound()
    {
        CaseShop shop;
        const DeploymentId quay = putDeployment(shop, u"QUAY"_s, u"8362"_s);
        NewCase report = shop.phoneReport();
        report.deployment = quay;
        QCOMPARE(shop.cases.report(report, Actor::reporter()).error().code, ErrorCode::NotFound);
        report.device = {};
        report.space = shop.space;
        QCOMPARE(shop.cases.report(report, Actor::reporter()).error().code, ErrorCode::NotFound);
        report.space = {};
        report.caseTemplate = CaseTemplateId::make();
        QCOMPARE(shop.cases.report(report, Actor::reporter()).error().code, ErrorCode::NotFound);
        report.caseTemplate = {};
        QCOMPARE(shop.cases.report(report, Actor::reporter())->record.number, u"QUAY-0001"_s);
    }
};

QTEST_GUILESS_MAIN(TestCaseReporting)
#include "tst_casereporting.moc"
