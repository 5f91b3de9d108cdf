#include "app/devices/devicedetail.h"
#include "app/devices/devicedialog.h"
#include "app/devices/devicefile.h"
#include "app/devices/devicesmodel.h"
#include "app/devices/devicesorting.h"
#include "app/devices/devicespage.h"
#include "app/printing/labelsheetview.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/searchfield.h"
#include "core/cases/attachmentservice.h"
#include "core/labels/codes/labelservice.h"
#include "core/sites/deviceservice.h"
#include "tests/support/openpage.h"
#include "tests/support/pictures.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct OpenDevices : OpenPage<DevicesPage> {
    int rows() { return find<QListView>(u"deviceList"_s)->model()->rowCount(); }
    DeviceId add(const QString &name)
    {
        Device wished;
        wished.deployment = hall;
        wished.name = name;
        return services.devices.create(wished, Actor::system())->id;
    }
    bool choose(const DeviceId &id)
    {
        page.openSubject(id.toString());
        return QTest::qWaitFor([this] { return page.isDetailShown(); });
    }
    LabelCode label() { return services.labels.of(device)->front(); }
};

} // namespace

class TestDevicesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void its_list_follows_the_rules_of_models()
    {
        DevicesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        DeviceSummary one;
        one.device.id = DeviceId::make();
        DeviceSummary two;
        two.device.id = DeviceId::make();
        model.setRows({one, two});
        model.setRows({two, one});
        model.setRows({two});
        QCOMPARE(model.rowCount(), 1);
    }

    void rows_keep_their_selection_in_another_order()
    {
        DevicesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<DeviceSummary> rows(6);
        for (DeviceSummary &row : rows)
            row.device.id = DeviceId::make();
        model.setRows(rows);
        const QPersistentModelIndex second = model.index(1);
        const auto id = rows.at(1).device.id;
        std::reverse(rows.begin(), rows.end());
        model.setRows(rows);
        QVERIFY(model.rows() == rows);
        QCOMPARE(second.row(), 4);
        // Some go, some come, and the rest stands elsewhere.
        std::vector<DeviceSummary> mixed{rows.at(5), {}, rows.at(4), {}, rows.at(1)};
        mixed.at(1).device.id = DeviceId::make();
        mixed.at(3).device.id = DeviceId::make();
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setRows(mixed);
        QVERIFY(model.rows() == mixed);
        QVERIFY(model.row(second.row()).device.id == id);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 1);
        model.setRows({});
        QVERIFY(!second.isValid());
    }

    void sorts_by_the_head_of_a_column_and_by_the_menu()
    {
        OpenDevices open;
        const DeviceId other = open.add(u"Aardvark"_s);
        QTRY_COMPARE(open.rows(), 2);
        auto *list = open.find<QListView>(u"deviceList"_s);
        const auto first = [list] { return list->model()->index(0, 0).data().toString(); };
        QCOMPARE(first(), u"Aardvark"_s);
        QVERIFY(open.choose(other));
        ColumnHeads *heads = open.page.findChild<ColumnHeads *>();
        const auto click = [heads](const QString &column) {
            QTest::mouseClick(heads, Qt::LeftButton, {}, heads->headOf(column).center());
        };
        click({});
        QTRY_VERIFY(first() != u"Aardvark"_s);
        QCOMPARE(open.page.look().sort, u"name-down"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"Aardvark"_s);
        click(u"label"_s);
        QCOMPARE(open.page.look().sort, u"label"_s);
        click(u"label"_s);
        QCOMPARE(open.page.look().sort, u"label-down"_s);
        click(u"label"_s);
        QCOMPARE(open.page.look().sort, u"label"_s);

        auto *button = open.find<QAbstractButton>(u"deviceSort"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *menu = button->findChild<QMenu *>(u"sortMenu"_s);
        QVERIFY(menu != nullptr);
        QVERIFY(menu->activeAction()->isChecked());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(open.page.look().sort, u"label-down"_s);
        QVERIFY(button->accessibleName().contains(u"Labels in use first"_s));
        open.page.showLook({});
        QVERIFY(open.page.look().sort.isEmpty());
        QTRY_COMPARE(first(), u"Aardvark"_s);
    }

    void reads_a_photo_no_larger_than_its_place()
    {
        OpenDevices open;
        AttachmentService &stored = open.services.attachments;
        const auto photo = stored.store(Attachment::Owner::Device, open.device.toString(),
                                        {u"agv.jpg"_s, pictures::jpeg()}, Actor::system());
        QVERIFY(photo);
        QImage large(2000, 1500, QImage::Format_RGB32);
        large.fill(Qt::gray);
        QVERIFY(large.save(stored.files().partPath(photo->id), "png"));
        QVERIFY(stored.markReady(photo->id, {u"image/png"_s, 2000, 1500}, 10));
        Device device = *open.services.devices.find(open.device);
        device.picture = photo->id;
        QVERIFY(open.services.devices.update(device, Actor::system()));
        const auto file = readDevice(open.services, open.device, {}, {});
        QVERIFY(file);
        QCOMPARE(file->picture.size(), QSize(480, 360));
    }

    void every_order_has_a_name_and_an_id_of_its_own()
    {
        QSet<QString> ids;
        QSet<QString> names;
        const QList<SortChoice> choices = deviceSortChoices();
        for (const SortChoice &choice : choices) {
            ids.insert(choice.id);
            names.insert(choice.name);
            QCOMPARE(choice.isDescending, deviceSorting(choice.id).isDescending);
        }
        QCOMPARE(ids.size(), choices.size());
        QCOMPARE(names.size(), choices.size());
        QVERIFY(choices.first().id.isEmpty());
        QVERIFY(deviceSorting(u"no such order"_s) == DeviceSorting());
    }

    void shows_what_the_store_has_and_follows_it()
    {
        OpenDevices open;
        QTRY_COMPARE(open.rows(), 1);
        open.add(u"Dock door 6"_s);
        QTRY_COMPARE(open.rows(), 2);
    }

    void follows_a_label_from_the_printer_to_its_first_scan()
    {
        OpenDevices open;
        QVERIFY(
            open.services.labels.forDevice(open.device, open.portal.baseAddress, Actor::system()));
        QVERIFY(open.choose(open.device));
        const auto chip = [&open] {
            return open.find<QListView>(u"deviceList"_s)
                ->model()
                ->index(0, 0)
                .data(ChipRole)
                .value<ChipText>()
                .text;
        };
        QTRY_COMPARE(chip(), u"Not printed"_s);
        QVERIFY(open.services.labels.notePrints(
            {{open.label().id, u"roll-63x38"_s, 1, u"pdf"_s, true}}, Actor::system()));
        QTRY_COMPARE(chip(), u"Printed"_s);
        auto *words = open.find<PlainLabel>(u"labelWords"_s);
        QVERIFY(!words->text().contains(u"Last scan"_s));
        QVERIFY(open.services.labels.countScans(
            {{open.label().id, open.clock.now(), u"shown"_s, u"iPhone"_s}}));
        QTRY_COMPARE(chip(), u"In use"_s);
        QTRY_VERIFY(words->text().contains(u"Last scan"_s));
    }

    void finds_while_one_types()
    {
        OpenDevices open;
        open.add(u"Dock door 6"_s);
        QTRY_COMPARE(open.rows(), 2);
        QTest::keyClicks(open.find<SearchField>(u"deviceSearch"_s), u"dock"_s);
        QTRY_COMPARE(open.rows(), 1);
    }

    void adds_several_devices_at_once()
    {
        OpenDevices open;
        QTRY_COMPARE(open.rows(), 1);
        open.find<Button>(u"newDevice"_s)->click();
        auto *dialog = open.page.findChild<DeviceDialog *>(u"deviceDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QPlainTextEdit *>(u"deviceNames"_s)
            ->setPlainText(u"Gate 1\nGate 2\n\nGate 3"_s);
        auto *save = dialog->findChild<Button *>(u"saveDevice"_s);
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(open.rows(), 4);
    }

    void makes_replaces_and_revokes_a_label()
    {
        OpenDevices open;
        QVERIFY(open.choose(open.device));
        auto *make = open.find<Button>(u"makeLabel"_s);
        QTRY_VERIFY(make->isVisibleTo(&open.page));
        make->click();
        QTRY_COMPARE(open.services.labels.of(open.device)->size(), size_t(1));
        QTRY_VERIFY(open.find<LabelSheetView>(u"labelPicture"_s)->isVisibleTo(&open.page));
        open.find<Button>(u"replaceCode"_s)->click();
        QVERIFY(open.answer(u"Replace code"_s));
        QTRY_COMPARE(open.services.labels.of(open.device)->size(), size_t(2));
        const QString fresh = open.label().code;
        QTRY_VERIFY(open.find<PlainLabel>(u"labelWords"_s)->text().contains(groupedCode(fresh)));
        open.find<Button>(u"revokeCode"_s)->click();
        QVERIFY(open.answer(u"Revoke label"_s));
        QTRY_COMPARE(open.label().state, LabelCode::State::Revoked);
    }

    void hands_the_chosen_devices_to_the_labels_page()
    {
        OpenDevices open;
        const DeviceId door = open.add(u"Dock door 6"_s);
        QTRY_COMPARE(open.rows(), 2);
        QSignalSpy asked(&open.page, &Page::navigationRequested);
        open.find<QListView>(u"deviceList"_s)->selectAll();
        open.find<Button>(u"printLabels"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"labels"_s);
        const QStringList ids = asked.first().at(1).toString().split(u',');
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()),
                 (QSet<QString>{open.device.toString(), door.toString()}));
    }

    void archives_several_at_once_with_one_way_back()
    {
        OpenDevices open;
        open.add(u"Dock door 6"_s);
        open.add(u"Dock door 7"_s);
        QTRY_COMPARE(open.rows(), 3);
        QSignalSpy toasts(&open.page, &Page::toastRequested);
        auto *list = open.find<QListView>(u"deviceList"_s);
        auto *bar = open.find<QWidget>(u"deviceBulkBar"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(!bar->isVisible());
        list->selectAll();
        QVERIFY(bar->isVisible());
        QVERIFY(open.find<QLabel>(u"deviceBulkCount"_s)->text().startsWith(u"3"_s));
        open.find<Button>(u"deviceBulkArchive"_s)->click();
        QTRY_COMPARE(open.rows(), 0);
        QTRY_COMPARE(toasts.size(), 1);
        QVERIFY(!bar->isVisible());
        toasts.first().first().value<ToastMessage>().undo();
        QTRY_COMPARE(open.rows(), 3);
    }

    void says_how_many_were_not_archived()
    {
        OpenDevices open;
        open.add(u"Dock door 6"_s);
        QTRY_COMPARE(open.rows(), 2);
        auto *list = open.find<QListView>(u"deviceList"_s);
        list->selectAll();
        QVERIFY(open.run(u"ALTER TABLE audit RENAME TO away"_s, {}));
        open.find<Button>(u"deviceBulkArchive"_s)->click();
        QTRY_VERIFY(open.tells(u"2 devices weren't archived"_s));
        QVERIFY(open.run(u"ALTER TABLE away RENAME TO audit"_s, {}));
        QCOMPARE(open.services.devices.list({})->size(), 2U);
    }

    void archives_with_a_way_back()
    {
        OpenDevices open;
        QTRY_COMPARE(open.rows(), 1);
        ToastMessage toast;
        connect(&open.page, &Page::toastRequested, this,
                [&toast](const ToastMessage &message) { toast = message; });
        auto *detail = open.page.findChild<DeviceDetail *>();
        Q_EMIT detail->archiveRequested(*open.services.devices.find(open.device));
        QTRY_COMPARE(open.rows(), 0);
        toast.undo();
        QTRY_COMPARE(open.rows(), 1);
    }

    void fits_its_pane()
    {
        OpenDevices open;
        QVERIFY(open.choose(open.device));
        QTRY_VERIFY(open.find<Button>(u"makeLabel"_s)->isVisibleTo(&open.page));
        open.find<Button>(u"makeLabel"_s)->click();
        QTRY_VERIFY(open.find<Button>(u"saveLabel"_s)->isVisibleTo(&open.page));
        auto *edit = open.find<Button>(u"editDevice"_s);
        QTRY_VERIFY(edit->mapTo(&open.page, edit->rect().topRight()).x() < open.page.width() - 16);
    }

    void names_its_controls_and_renders_no_markup()
    {
        OpenDevices open;
        QVERIFY(open.choose(open.device));
        QCOMPARE(richTextWidgets(open.page), QStringList());
        QCOMPARE(namelessControls(open.page), QStringList());
    }
};

QTEST_MAIN(TestDevicesPage)
#include "tst_devices_page.moc"
