#include "app/overview/attention.h"
#include "app/overview/caseschartcard.h"
#include "app/overview/overviewpage.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/filterchip.h"
#include "tests/support/consoleshop.h"
#include "tests/support/decode.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// The page in a window of the size that most people have.
struct OpenOverview : ConsoleShop {
    OpenOverview()
    {
        page.resize(1216, 900);
        page.show();
        page.activated();
    }
    template<class T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    int newCases() { return find<QListView>(u"newCasesList"_s)->model()->rowCount(); }

    OverviewPage page{context};
};

QStringList idsOf(const std::vector<AttentionItem> &items)
{
    QStringList ids;
    for (const AttentionItem &item : items)
        ids.append(item.id);
    return ids;
}

/// Everything as it should be.
OverviewReading goodReading(const QDateTime &now)
{
    OverviewReading reading;
    DeploymentSummary site;
    site.deployment.id = DeploymentId::make();
    site.deployment.name = u"Hall North"_s;
    site.deployment.portalEnabled = true;
    reading.sites = {site};
    reading.lastBackup = now.addSecs(-3600);
    reading.protections = {VaultProtection::Keyring, VaultProtection::RecoveryKey};
    return reading;
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportAppearsWhileOneLooks()
    {
        OpenOverview it;
        const QAbstractItemModelTester tester(it.find<QListView>(u"newCasesList"_s)->model());
        QTRY_VERIFY(it.find<QWidget>(u"attention-backup"_s) != nullptr);
        QCOMPARE(it.newCases(), 0);
        const Case record = it.reported(u"Dock door"_s);
        QTRY_COMPARE(it.newCases(), 1);
        const QSignalSpy ways(&it.page, &Page::navigationRequested);
        auto *list = it.find<QListView>(u"newCasesList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QTRY_COMPARE(ways.size(), 1);
        QCOMPARE(ways.at(0).at(0).toString(), u"cases"_s);
        QCOMPARE(ways.at(0).at(1).toString(), record.id.toString());
    }

    void theCardOfNewCasesCountsWhatItLists()
    {
        OpenOverview it;
        for (int i = 0; i < 8; ++i)
            it.reported();
        const Case begun = it.reported();
        QVERIFY(it.cases.assign(begun.id, it.marta, Actor::byOperator(it.marta)));
        QVERIFY(it.cases.changeStatus(begun.id, CaseStatus::InProgress,
                                      it.cases.find(begun.id)->revision,
                                      Actor::byOperator(it.marta)));
        const auto *card = it.find<QWidget>(u"newCasesCard"_s);
        const auto says = [card](const QString &text) {
            const auto labels = card->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text() == text; });
        };
        QTRY_VERIFY(says(u"8 that nobody has begun; the newest 6 of them"_s));
        QCOMPARE(it.newCases(), 6);
    }

    void theAddressIsShownCopiedAndScanned()
    {
        OpenOverview it;
        QCOMPARE(it.find<QLabel>(u"portalAddress"_s)->text(), u"http://192.168.20.14:8080"_s);
        it.find<Button>(u"portalCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://192.168.20.14:8080"_s);
        it.find<Button>(u"portalOpen"_s)->click();
        QCOMPARE(it.opened, QList<QUrl>{QUrl(u"http://192.168.20.14:8080"_s)});
        const QImage shown = it.find<QWidget>(u"portalQr"_s)->grab().toImage();
        QCOMPARE(decodedByZxing(shown.scaled(shown.size() * 4)), u"http://192.168.20.14:8080"_s);
    }

    void aPortalThatIsOffSaysSoAndLeadsToTheServer()
    {
        OpenOverview it;
        QTRY_VERIFY(it.find<QWidget>(u"attention-backup"_s) != nullptr);
        it.portal.isRunning = false;
        it.portal.problem = u"Port 8080 is taken by another program."_s;
        it.page.activated();
        QVERIFY(it.find<Chip>(u"portalState"_s)->chip().tone == ToneKind::Danger);
        QVERIFY(!it.find<Button>(u"portalCopy"_s)->isVisible());
        const QSignalSpy ways(&it.page, &Page::navigationRequested);
        it.find<Button>(u"attention-portal-off"_s)->click();
        QCOMPARE(ways.at(0).at(0).toString(), u"server"_s);
    }

    void theListNamesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("wrong");
        for (const char *wrong :
             {"portal-off", "loopback", "no-site", "old-address", "unknown-scans", "guarded",
              "locked", "site-off", "backup", "key-file", "recovery"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong);
    }

    void theListNamesWhatIsWrong()
    {
        QFETCH(QString, wrong);
        const FakeClock clock;
        const QDateTime now = clock.now();
        OverviewReading reading = goodReading(now);
        PortalFacts portal{true, u"http://192.168.20.14:8080"_s, {}, {}};
        QCOMPARE(attentionItems(reading, portal, now).size(), 0U);
        const DeploymentId site = reading.sites.front().deployment.id;
        portal.isRunning = wrong != u"portal-off";
        if (wrong == u"loopback")
            portal.baseAddress = u"http://127.0.0.1:8080"_s;
        if (wrong == u"no-site")
            reading.sites.clear();
        if (wrong == u"old-address")
            reading.addresses = {
                u"http://192.168.10.31:8080"_s, {{u"http://192.168.10.25:8080"_s, 14}}, {}};
        reading.unknownScans = wrong == u"unknown-scans" ? 20 : 19;
        if (wrong == u"guarded")
            reading.guarded = {site};
        if (wrong == u"locked")
            reading.lockedPhones = {{u"192.168.20.9"_s, site, {}, u"iPhone"_s, now, now}};
        if (wrong == u"site-off")
            reading.sites.front().deployment.portalEnabled = false;
        if (wrong == u"backup")
            reading.lastBackup = now.addDays(-9);
        if (wrong == u"key-file")
            reading.protections = {VaultProtection::KeyFile, VaultProtection::RecoveryKey};
        if (wrong == u"recovery")
            reading.protections = {VaultProtection::Keyring};
        const auto items = attentionItems(reading, portal, now);
        QCOMPARE(idsOf(items), QStringList{wrong});
        QVERIFY(!items.front().title.isEmpty() && !items.front().sentence.isEmpty());
        QVERIFY(!items.front().action.isEmpty() && !items.front().pageId.isEmpty());
    }

    void whatIsWorstStandsFirst()
    {
        const FakeClock clock;
        OverviewReading reading = goodReading(clock.now());
        reading.lastBackup = {};
        reading.protections = {VaultProtection::Keyring};
        const auto items = attentionItems(reading, {}, clock.now());
        QCOMPARE(idsOf(items), (QStringList{u"portal-off"_s, u"backup"_s, u"recovery"_s}));
    }

    void durationsReadWell_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("seconds") << qint64(20) << u"1 min"_s;
        QTest::newRow("minutes") << qint64(40 * 60) << u"40 min"_s;
        QTest::newRow("hours") << qint64(9 * 3600 + 100) << u"9 h"_s;
        QTest::newRow("days") << qint64(3 * 86400) << u"3 days"_s;
    }

    void durationsReadWell()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        QCOMPARE(CasesChartCard::duration(seconds), words);
    }

    void thePosterIsSavedAndOpened()
    {
        OpenOverview it;
        const QString path = it.directory.filePath(u"poster.pdf"_s);
        QTRY_VERIFY(it.find<QWidget>(u"attention-backup"_s) != nullptr);
        const QSignalSpy toasts(&it.page, &Page::toastRequested);
        it.page.savePoster(path);
        QTRY_COMPARE(toasts.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QCOMPARE(it.opened, QList<QUrl>{QUrl::fromLocalFile(path)});
    }

    void aStoreThatCannotBeReadSaysSo()
    {
        OpenOverview it;
        QTRY_VERIFY(it.find<QWidget>(u"attention-backup"_s) != nullptr);
        QVERIFY(!it.find<Banner>(u"overviewProblem"_s)->isVisible());
        QVERIFY(it.run(u"ALTER TABLE service_case RENAME TO gone"_s, {}));
        it.hub.announce({});
        QTRY_VERIFY(it.find<Banner>(u"overviewProblem"_s)->isVisible());
    }

    void everyControlHasANameAndNoLabelRendersMarkup()
    {
        OpenOverview it;
        it.reported(u"<b>Bold</b>"_s);
        QTRY_COMPARE(it.newCases(), 1);
        QCOMPARE(namelessControls(it.page), QStringList());
        QCOMPARE(richTextWidgets(it.page), QStringList());
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
