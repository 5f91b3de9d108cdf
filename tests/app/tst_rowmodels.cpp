#include "app/deployments/sitedevicesmodel.h"
#include "app/devices/recentcasesmodel.h"
#include "app/overview/unlabelledmodel.h"
#include "app/widgets/rowdelegate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

DeviceSummary device(const QString &name, const QString &place = {})
{
    DeviceSummary made;
    made.device.id = DeviceId::make();
    made.device.name = name;
    made.device.place = place;
    made.deploymentName = u"Hall North"_s;
    return made;
}

/// Puts rows in, moves, changes and removes them, with Qt's own checks watching.
template<class Model, class Row>
void followRules(Row first, Row second, const std::function<void(Row &)> &change)
{
    Model model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({first, second});
    const QPersistentModelIndex place = model.index(0);
    model.setRows({second, first});
    QCOMPARE(place.row(), 1);
    change(first);
    model.setRows({second, first});
    QVERIFY(model.row(1) == first);
    QCOMPARE(model.data(place, Qt::UserRole + 1000), QVariant());
    model.setRows({second});
    QVERIFY(!place.isValid());
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

QString chip(const QAbstractItemModel &model)
{
    return model.index(0, 0).data(ChipRole).value<ChipText>().text;
}

} // namespace

/// The models of the small lists that stand on pages beside others.
class TestRowModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void they_follow_the_rules_of_models()
    {
        const auto rename = [](DeviceSummary &row) { row.device.name = u"AGV 12b"_s; };
        followRules<SiteDevicesModel, DeviceSummary>(device(u"AGV 12"_s), device(u"Lift"_s),
                                                     rename);
        followRules<UnlabelledModel, DeviceSummary>(device(u"AGV 12"_s), device(u"Lift"_s), rename);
        CaseSummary first;
        first.id = CaseId::make();
        CaseSummary second;
        second.id = CaseId::make();
        followRules<RecentCasesModel, CaseSummary>(
            first, second, [](CaseSummary &row) { row.status = CaseStatus::Resolved; });
    }

    void a_sites_device_shows_its_place_or_else_its_space()
    {
        SiteDevicesModel model;
        DeviceSummary row = device(u"AGV 12"_s);
        row.spacePath = u"Ground floor / Bay 3"_s;
        row.device.icon = u"agv"_s;
        model.setRows({row});
        QCOMPARE(model.index(0).data(TitleRole).toString(), u"AGV 12"_s);
        QCOMPARE(model.index(0).data(SecondLineRole).toString(), u"Ground floor / Bay 3"_s);
        QCOMPARE(model.index(0).data(TileIconRole).toString(), u"agv"_s);
        row.device.place = u"Beside the dock"_s;
        model.setRows({row});
        QCOMPARE(model.index(0).data(SecondLineRole).toString(), u"Beside the dock"_s);
    }

    void a_device_without_a_label_says_what_is_missing()
    {
        UnlabelledModel model;
        DeviceSummary row = device(u"AGV 12"_s, u"Bay 3"_s);
        row.label = DeviceSummary::Label::NotPrinted;
        model.setRows({row});
        QCOMPARE(model.index(0).data(SecondLineRole).toString(), u"Hall North, Bay 3"_s);
        QCOMPARE(chip(model), u"Not printed yet"_s);
        row.label = DeviceSummary::Label::None;
        model.setRows({row});
        QCOMPARE(chip(model), u"No label"_s);
    }

    void a_devices_case_shows_its_state_data()
    {
        QTest::addColumn<CaseStatus>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("open") << CaseStatus::Open << u"Open"_s;
        QTest::newRow("in progress") << CaseStatus::InProgress << u"In progress"_s;
        QTest::newRow("waiting") << CaseStatus::Waiting << u"Waiting"_s;
        QTest::newRow("resolved") << CaseStatus::Resolved << u"Resolved"_s;
        QTest::newRow("archived") << CaseStatus::Archived << u"Archived"_s;
    }
    void a_devices_case_shows_its_state()
    {
        QFETCH(CaseStatus, status);
        QFETCH(QString, words);
        RecentCasesModel model;
        CaseSummary row;
        row.id = CaseId::make();
        row.number = u"HALL-0042"_s;
        row.title = u"Has stopped"_s;
        row.status = status;
        row.createdAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
        model.setRows({row});
        QCOMPARE(model.index(0).data(TitleRole).toString(), u"Has stopped"_s);
        QVERIFY(model.index(0).data(SecondLineRole).toString().startsWith(u"HALL-0042, "_s));
        QCOMPARE(chip(model), words);
    }
};

QTEST_MAIN(TestRowModels)
#include "tst_rowmodels.moc"
