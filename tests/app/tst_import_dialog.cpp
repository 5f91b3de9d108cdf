#include "app/devices/devicedialog.h"
#include "app/devices/devicespage.h"
#include "app/devices/import/columnsform.h"
#include "app/devices/import/deviceexchange.h"
#include "app/devices/import/importdialog.h"
#include "app/widgets/combobox.h"
#include "app/widgets/plainlabel.h"
#include "core/sites/deviceservice.h"
#include "core/sites/exchange/deviceimportservice.h"
#include "tests/support/openpage.h"

#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <future>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct OpenImport : OpenPage<DevicesPage> {
    /// Opens the dialog over a table; it deletes itself.
    ImportDialog *import(const QByteArray &csv)
    {
        QFile file(folder.filePath(u"devices.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            return nullptr;
        file.close();
        auto *dialog = new ImportDialog(context, hall, &page);
        dialog->open(file.fileName());
        return dialog;
    }
    int count()
    {
        DeviceQuery query;
        query.deployment = hall;
        return *services.devices.count(query);
    }
    QTemporaryDir folder;
};

QString summary(const ImportDialog *dialog)
{
    return dialog->findChild<PlainLabel *>(u"importSummary"_s)->text();
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_table_is_looked_at_imported_and_undone()
    {
        OpenImport open;
        const int before = open.count();
        ImportDialog *dialog = open.import("Asset name;Seriennummer\nPump 1;P1\nPump 2;P2\n;P3\n");
        QVERIFY(dialog);
        auto *run = dialog->findChild<Button *>(u"runImport"_s);
        QTRY_VERIFY(run->isEnabled());
        QVERIFY2(summary(dialog).startsWith(u"2 "_s), qPrintable(summary(dialog)));
        auto *problems = dialog->findChild<QListWidget *>(u"importProblems"_s);
        QCOMPARE(problems->count(), 1);
        QVERIFY(problems->item(0)->text().contains(u"4"_s));
        ToastMessage toast;
        connect(dialog, &ImportDialog::toastRequested, this,
                [&toast](const ToastMessage &message) { toast = message; });
        run->click();
        QTRY_VERIFY(toast.undo);
        QCOMPARE(open.count(), before + 2);
        toast.undo();
        QTRY_COMPARE(open.count(), before);
    }

    void an_import_that_cannot_be_undone_is_told_and_tried_again()
    {
        OpenImport open;
        const int before = open.count();
        ImportDialog *dialog = open.import("name\nPump 1\n");
        auto *run = dialog->findChild<Button *>(u"runImport"_s);
        QTRY_VERIFY(run->isEnabled());
        ToastMessage toast;
        connect(dialog, &ImportDialog::toastRequested, this,
                [&toast](const ToastMessage &message) { toast = message; });
        run->click();
        QTRY_VERIFY(toast.undo);
        QVERIFY(open.run(u"ALTER TABLE device_import RENAME TO away"_s, {}));
        toast.undo();
        QTRY_VERIFY(open.tells(u"The import wasn't undone"_s));
        QCOMPARE(open.count(), before + 1);
        QVERIFY(open.run(u"ALTER TABLE away RENAME TO device_import"_s, {}));
        QVERIFY(open.answer(u"Try again"_s));
        QTRY_COMPARE(open.count(), before);
    }

    void deployments_that_cannot_be_read_are_told()
    {
        OpenImport open;
        QVERIFY(open.run(u"ALTER TABLE deployment RENAME TO away"_s, {}));
        ImportDialog *dialog = open.import("name\nPump 1\n");
        QTRY_VERIFY(dialog->findChild<ComboBox *>(u"importSite"_s)->property("error").toBool());
        delete dialog;
        DeviceDialog device(open.context, {}, &open.page);
        QTRY_VERIFY(device.findChild<ComboBox *>(u"deviceSite"_s)->property("error").toBool());
    }

    void columns_can_be_chosen_by_hand()
    {
        OpenImport open;
        ImportDialog *dialog = open.import("What,Which\nPump 1,P1\n");
        auto *error = dialog->findChild<PlainLabel *>(u"importError"_s);
        QTRY_VERIFY(error->isVisible());
        auto *run = dialog->findChild<Button *>(u"runImport"_s);
        QVERIFY(!run->isEnabled());
        auto *first = dialog->findChild<ComboBox *>(u"importColumn0"_s);
        auto *second = dialog->findChild<ComboBox *>(u"importColumn1"_s);
        first->setCurrentIndex(first->findData(static_cast<int>(DeviceField::Name)));
        QTRY_VERIFY(run->isEnabled());
        QVERIFY(!error->isVisible());
        second->setCurrentIndex(second->findData(static_cast<int>(DeviceField::Name)));
        QTRY_VERIFY(error->isVisible());
        QVERIFY(!run->isEnabled());
        delete dialog;
    }

    void what_is_no_table_is_said()
    {
        OpenImport open;
        ImportDialog *dialog = open.import("name\n\"Pump\n");
        auto *error = dialog->findChild<PlainLabel *>(u"importError"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY(error->text().contains(u"2"_s));
        delete dialog;
    }

    void while_the_desk_is_busy_the_list_is_asked_for_once()
    {
        OpenImport open;
        auto *list = open.find<QListView>(u"deviceList"_s);
        QTRY_COMPARE(list->model()->rowCount(), open.count());
        int asked = 0;
        open.context.portal = [&open, &asked] {
            ++asked;
            return open.portal;
        };
        std::promise<void> import;
        open.desk.post([done = import.get_future().share()](Services &) { done.wait(); });
        for (int i = 0; i < 5; ++i) {
            Device wished;
            wished.deployment = open.hall;
            wished.name = u"Pump %1"_s.arg(i);
            QVERIFY(open.services.devices.create(wished, Actor::system()));
            bool isLater = false; // than the page waits for more news
            QTimer::singleShot(60, this, [&isLater] { isLater = true; });
            QTRY_VERIFY(isLater);
        }
        QCOMPARE(asked, 1);
        import.set_value();
        QTRY_COMPARE(list->model()->rowCount(), open.count());
        QTRY_COMPARE(asked, 2);
    }

    void an_export_is_known_when_it_comes_back()
    {
        OpenImport open;
        DeviceExchange exchange(open.context, &open.page);
        QSignalSpy toasts(&exchange, &DeviceExchange::toastRequested);
        const QString path = open.folder.filePath(u"out.csv"_s);
        exchange.exportTo(open.hall, path);
        QTRY_COMPARE(toasts.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = readCsv(file.readAll());
        const auto plan = open.services.imports.plan(open.hall, *table,
                                                     guessColumns(table->header));
        QCOMPARE(plan->count(PlannedDevice::Outcome::Known), open.count());
        QCOMPARE(plan->count(PlannedDevice::Outcome::New), 0);
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
