#include "app/devices/devicespage.h"
#include "app/labels/codes/codestab.h"
#include "app/scans/scanlogdialog.h"
#include "app/widgets/rowdelegate.h"
#include "core/labels/codes/labelservice.h"
#include "tests/support/openpage.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

LabelCode printed(auto &open)
{
    const LabelCode label = *open.services.labels.forDevice(open.device, open.portal.baseAddress,
                                                            Actor::system());
    std::ignore = open.services.labels.notePrints({{label.id, u"avery-l7160"_s, 1, u"pdf"_s, true}},
                                                  Actor::system());
    return label;
}

} // namespace

class TestScanLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opens_the_scans_of_the_selected_device_and_of_all()
    {
        OpenPage<CodesTab> open;
        const LabelCode label = printed(open);
        const QDateTime now = open.clock.now();
        QVERIFY(open.services.labels.countScans(
            {{label.id, now, u"shown"_s, u"iPhone"_s}, {{}, now.addSecs(-60), u"unknown"_s, {}}}));
        auto *codes = open.find<QListView>(u"codeRows"_s);
        QTRY_COMPARE(codes->model()->rowCount(), 1);
        codes->setCurrentIndex(codes->model()->index(0, 0));
        open.find<Button>(u"showScans"_s)->click();
        auto *lines = open.find<QListView>(u"scanLines"_s);
        QTRY_COMPARE(lines->model()->rowCount(), 1);
        const QModelIndex line = lines->model()->index(0, 0);
        QVERIFY(line.data(SecondLineRole).toString().contains(u"iPhone"_s));
        QCOMPARE(line.data(ChipRole).value<ChipText>().text, u"Shown"_s);
        open.find<Button>(u"closeScans"_s)->click();

        open.page.openSubject(u"scans"_s);
        auto *dialog = open.page.window()->findChildren<ScanLogDialog *>().last();
        auto *all = dialog->findChild<QListView *>(u"scanLines"_s)->model();
        QTRY_COMPARE(all->rowCount(), 2);
        QCOMPARE(all->index(1, 0).data(ChipRole).value<ChipText>().text, u"Unknown code"_s);
        QVERIFY(all->index(0, 0).data(SecondLineRole).toString().startsWith(u"AGV 12"_s));
        const QAbstractItemModelTester tester(
            all, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void a_long_scan_log_grows_on_demand()
    {
        OpenPage<CodesTab> open;
        const LabelCode label = printed(open);
        std::vector<ScanNote> scans;
        for (int i = 0; i < 450; ++i)
            scans.push_back({label.id, open.clock.now().addSecs(-i), u"shown"_s, u"iPhone"_s});
        QVERIFY(open.services.labels.countScans(scans));
        open.page.openSubject(u"scans"_s);
        auto *lines = open.find<QListView>(u"scanLines"_s)->model();
        QTRY_COMPARE(lines->rowCount(), 200);
        auto *older = open.find<Button>(u"olderScans"_s);
        older->click();
        QTRY_COMPARE(lines->rowCount(), 400);
        older->click();
        QTRY_COMPARE(lines->rowCount(), 450);
        QVERIFY(!older->isVisibleTo(older->window()));
    }

    void shows_who_scanned_its_label()
    {
        OpenPage<DevicesPage> open;
        const LabelCode label = printed(open);
        std::vector<ScanNote> scans;
        for (int i = 0; i < 6; ++i)
            scans.push_back({label.id, open.clock.now().addSecs(-i), u"shown"_s, u"iPhone"_s});
        QVERIFY(open.services.labels.countScans(scans));
        open.page.openSubject(open.device.toString());
        auto *lines = open.find<QListView>(u"deviceScans"_s)->model();
        QTRY_COMPARE(lines->rowCount(), 4);
        QVERIFY(lines->index(0, 0).data(SecondLineRole).toString().contains(u"iPhone"_s));
        open.find<Button>(u"allScans"_s)->click();
        auto *log = open.page.window()->findChild<QListView *>(u"scanLines"_s);
        QVERIFY(log);
        QTRY_COMPARE(log->model()->rowCount(), 6);
    }
};

QTEST_MAIN(TestScanLog)
#include "tst_scan_log.moc"
