#include "app/devices/devicespage.h"
#include "app/labels/history/printlogtab.h"
#include "app/labels/studio/studiolist.h"
#include "app/widgets/plainlabel.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/stock/stockjson.h"
#include "core/sites/deviceservice.h"
#include "tests/support/openpage.h"

#include <QListView>
#include <QLocale>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// Adds devices named "Gate 00001" and so on.
bool putDevices(ConsoleShop &shop, int count)
{
    auto transaction = WriteTransaction::begin(*shop.database);
    for (int i = 1; i <= count; ++i) {
        const QString name = u"Gate %1"_s.arg(i, 5, 10, QLatin1Char('0'));
        const auto put = transaction->execute(
            u"INSERT INTO device (id, deployment_id, name, model, manufacturer, serial, icon,"
            " place, picture_id, search_key, name_key, created_at, updated_at)"
            " VALUES (?, ?, ?, '', '', '', 'door', '', '', ?, ?, '', '')"_s,
            {DeviceId::make().toString(), shop.hall.toString(), name, name.toLower(),
             name.toLower()});
        if (!put)
            return false;
    }
    return transaction->commit().has_value();
}

QString number(int value)
{
    return QLocale().toString(value);
}

constexpr int patience = 60'000;

} // namespace

/// No list ends without a word.
class TestLongLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void devices_beyond_the_first_are_told_and_come_when_one_scrolls()
    {
        OpenPage<DevicesPage> open;
        QVERIFY(putDevices(open, 5100)); // and one that is there
        open.page.activated();
        auto *list = open.find<QListView>(u"deviceList"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 5000, patience);
        QTRY_VERIFY(words(open.page).contains(u"first %1 of %2"_s.arg(number(5000), number(5101))));
        list->scrollToBottom();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 5101, patience);
        QTRY_VERIFY(words(open.page).contains(u"5101 devices"_s));
    }

    void a_device_behind_the_first_is_found()
    {
        OpenPage<DevicesPage> open;
        QVERIFY(putDevices(open, 5100));
        DeviceQuery last;
        last.offset = 5100;
        const DeviceId id = open.services.devices.list(last)->front().device.id;
        open.page.openSubject(id.toString());
        QTRY_VERIFY_WITH_TIMEOUT(open.page.isDetailShown(), patience);
    }

    void the_studio_says_when_it_lists_only_the_first()
    {
        StudioList list(true);
        StudioReading reading;
        reading.devices.resize(3);
        for (StudioRow &row : reading.devices)
            row.key = DeviceId::make().toString();
        reading.allDevices = 3;
        list.show(reading);
        QVERIFY(words(list).contains(u"0 of 3 selected"_s));
        reading.allDevices = 120'000;
        list.show(reading);
        QVERIFY(words(list).contains(u"first 3 of "_s + number(120000)));
    }

    void older_print_jobs_come_when_one_scrolls()
    {
        OpenPage<PrintLogTab> open;
        const LabelCode label = *open.services.labels.forDevice(
            open.device, open.portal.baseAddress, Actor::system());
        NewPrintJob job;
        job.target = {PrintTarget::Kind::PdfFile, u"/tmp/label.pdf"_s};
        job.pieces = {{1, label.id, label.number, {}, 0, 1}};
        for (int i = 0; i < 230; ++i)
            QVERIFY(open.services.printJobs.start(job, *builtInStock(u"roll-63x38"_s),
                                                  Actor::system()));
        open.page.activated();
        auto *list = open.find<QListView>(u"printHistory"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 200, patience);
        list->scrollToBottom();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 230, patience);
    }

private:
    static QString words(const QWidget &root)
    {
        QStringList words;
        for (const QLabel *label : root.findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    }
};

QTEST_MAIN(TestLongLists)
#include "tst_long_lists.moc"
