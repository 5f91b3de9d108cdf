#include "app/deployments/deploymenthistory.h"
#include "app/deployments/historymodel.h"
#include "app/deployments/historytab.h"
#include "app/deployments/historywords.h"
#include "app/deployments/sitedevicesmodel.h"
#include "core/labels/codes/labelservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"

#include "app/widgets/choicebar.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/plainlabel.h"
#include "core/store/writetransaction.h"
#include "tests/app/opendeployments.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct OpenHistory : OpenDeployments {
    void open() { find<ChoiceBar>(u"deploymentTabs"_s)->setCurrentIndex(4); }
    QAbstractItemModel *rows() { return find<QListView>(u"deploymentHistory"_s)->model(); }
    QString newest() { return rows()->index(0, 0).data().toString(); }
};

HistoryLine line(const QString &action, const QString &subject = {}, const QStringList &fields = {})
{
    HistoryLine made;
    made.entry.action = action;
    made.entry.fields = fields;
    made.subject = subject;
    return made;
}

} // namespace

class TestHistoryTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void its_list_follows_the_rules_of_models()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        HistoryLine first = line(u"deployment.created"_s);
        first.entry.sequence = 1;
        HistoryLine second = line(u"deployment.pin_changed"_s);
        second.entry.sequence = 2;
        model.setRows({first});
        model.setRows({second, first});
        QCOMPARE(model.rowCount(), 2);
    }

    void says_what_was_done_data()
    {
        QTest::addColumn<HistoryLine>("shown");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("PIN") << line(u"deployment.pin_changed"_s) << u"PIN changed"_s;
        QTest::newRow("fields") << line(u"deployment.updated"_s, {},
                                        {u"name"_s, u"case_templates"_s})
                                << u"Changed: name, case templates"_s;
        QTest::newRow("text") << line(u"portal_text.updated"_s, {}, {u"welcome"_s})
                              << u"Text changed: welcome text"_s;
        QTest::newRow("space") << line(u"space.created"_s, u"Aisle B"_s)
                               << u"Space added: Aisle B"_s;
        QTest::newRow("device") << line(u"device.updated"_s, u"AGV 12"_s, {u"name"_s})
                                << u"Device AGV 12 changed: name"_s;
        QTest::newRow("label") << line(u"label_code.printed"_s, u"00042"_s)
                               << u"Label 00042 printed"_s;
        QTest::newRow("case") << line(u"case.created"_s, u"HALL-0042"_s)
                              << u"Case HALL-0042 reported"_s;
        QTest::newRow("gone") << line(u"space.created"_s) << u"Space added: (since removed)"_s;
    }
    void says_what_was_done()
    {
        QFETCH(HistoryLine, shown);
        QTEST(historySentence(shown), "sentence");
        QVERIFY(!historyIcon(shown).isEmpty());
    }

    void shows_what_happens_to_all_that_belongs_to_it()
    {
        OpenHistory open;
        QVERIFY(open.waitForDetail());
        open.open();
        const Actor by = Actor::byOperator(open.marta);
        Device device;
        device.deployment = open.hall;
        device.name = u"Dock door 6"_s;
        const auto made = open.services.devices.create(device, by);
        QTRY_COMPARE(open.newest(), u"Device added: Dock door 6"_s);
        QVERIFY(open.services.labels.forDevice(made->id, open.portal.baseAddress, by));
        QTRY_COMPARE(open.newest(), u"Label 00001 made"_s);
        Space space;
        space.deployment = open.hall;
        space.name = u"Aisle B"_s;
        QVERIFY(open.services.spaces.create(space, by));
        QTRY_COMPARE(open.newest(), u"Space added: Aisle B"_s);
        const QString number = open.reported().number;
        QTRY_COMPARE(open.newest(), u"Case %1 reported"_s.arg(number));
    }

    void shows_older_entries_a_page_at_a_time()
    {
        OpenHistory open;
        QVERIFY(open.waitForDetail());
        for (int i = 0; i < HistoryTab::pageLength + 5; ++i)
            QVERIFY(
                open.services.deployments.setPortalEnabled(open.hall, i % 2 == 1, Actor::system()));
        open.open();
        QTRY_COMPARE(open.rows()->rowCount(), HistoryTab::pageLength);
        auto *older = open.find<Button>(u"olderHistory"_s);
        QTRY_VERIFY(older->isVisible());
        older->click();
        QTRY_VERIFY(open.rows()->rowCount() > HistoryTab::pageLength);
        QTRY_VERIFY(!older->isVisible());
    }

    void keeps_older_entries_when_something_new_happens()
    {
        OpenHistory open;
        QVERIFY(open.waitForDetail());
        for (int i = 0; i < 2 * HistoryTab::pageLength; ++i)
            QVERIFY(
                open.services.deployments.setPortalEnabled(open.hall, i % 2 == 1, Actor::system()));
        open.open();
        QTRY_COMPARE(open.rows()->rowCount(), HistoryTab::pageLength);
        open.find<Button>(u"olderHistory"_s)->click();
        QTRY_COMPARE(open.rows()->rowCount(), 2 * HistoryTab::pageLength);
        Space space;
        space.deployment = open.hall;
        space.name = u"Aisle B"_s;
        QVERIFY(open.services.spaces.create(space, Actor::system()));
        QTRY_COMPARE(open.newest(), u"Space added: Aisle B"_s);
        QCOMPARE(open.rows()->rowCount(), 2 * HistoryTab::pageLength + 1);
    }

    void an_error_goes_with_the_next_success()
    {
        OpenHistory open;
        QVERIFY(open.waitForDetail());
        const auto rename = [&open](const QString &from, const QString &to) {
            auto transaction = WriteTransaction::begin(*open.database);
            return transaction
                && transaction->execute(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to))
                && transaction->commit();
        };
        QVERIFY(rename(u"audit"_s, u"away"_s));
        open.open();
        auto *empty = open.page.findChild<HistoryTab *>()->findChild<EmptyState *>();
        const auto says = [empty](const QString &text) {
            const auto labels = empty->findChildren<PlainLabel *>();
            return empty->isVisible()
                && std::any_of(labels.begin(), labels.end(),
                               [&](const PlainLabel *label) { return label->text() == text; });
        };
        QTRY_VERIFY(says(u"The history can't be read"_s));
        QVERIFY(rename(u"away"_s, u"audit"_s));
        {
            auto transaction = WriteTransaction::begin(*open.database);
            QVERIFY(transaction->execute(u"DELETE FROM audit"_s));
            QVERIFY(transaction->commit());
        }
        open.page.findChild<HistoryTab *>()->reload();
        QTRY_VERIFY(says(u"Nothing happened yet"_s));
    }

    void devices_have_the_icons_of_their_kinds()
    {
        SiteDevicesModel model;
        DeviceSummary lift;
        lift.device.id = DeviceId::make();
        lift.device.icon = u"lift"_s;
        model.setRows({lift});
        QCOMPARE(model.index(0, 0).data(TileIconRole).toString(), u"lift"_s);
    }
};

QTEST_MAIN(TestHistoryTab)
#include "tst_history_tab.moc"
