#include "app/labels/printers/calibrationdialog.h"
#include "app/labels/printers/labelprinterdialog.h"
#include "app/labels/printers/printerbox.h"
#include "app/printing/labelprinting.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/printing/printerprofiles.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/stock/stockjson.h"
#include "core/sites/deviceservice.h"
#include "tests/support/openlabels.h"
#include "tests/support/paperserver.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

struct OpenPrinting : OpenLabels {
    void stock(const QString &id)
    {
        auto *box = find<ComboBox>(u"studioStock"_s);
        box->setCurrentIndex(box->findData(id));
    }
    /// The jobs of the log, when as many as `count` are over.
    std::vector<PrintJob> jobs(size_t count = 1)
    {
        std::vector<PrintJob> all;
        std::ignore = QTest::qWaitFor(
            [&] {
                all = *services.printJobs.list({});
                return all.size() == count && all.front().state != PrintJob::State::Running
                    && !find<Button>(u"studioCancel"_s)->isVisibleTo(&page);
            },
            patience);
        return all;
    }
    void addLabelPrinter(quint16 port)
    {
        find<PrinterBox>(u"studioPrinter"_s)->addRequested();
        auto *dialog = page.window()->findChild<LabelPrinterDialog *>();
        dialog->findChild<QLineEdit *>(u"labelPrinterAddress"_s)
            ->setText(u"127.0.0.1:%1"_s.arg(port));
        dialog->findChild<Button *>(u"saveLabelPrinter"_s)->click();
    }
    QString title() { return find<PlainLabel>(u"sheetTitle"_s)->text(); }
    QString remark() { return find<PlainLabel>(u"sheetRemark"_s)->text(); }
};

} // namespace

class TestStudioPrinting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_saved_file_is_a_job_in_the_log()
    {
        OpenPrinting open;
        open.add(u"Dock door 6"_s);
        QVERIFY(open.tickAll(2));
        const QString path = open.directory.filePath(u"labels.pdf"_s);
        open.studio()->saveTo(path);
        const auto jobs = open.jobs();
        QCOMPARE(jobs.size(), size_t(1));
        QCOMPARE(jobs.front().state, PrintJob::State::Done);
        QCOMPARE(jobs.front().by, open.marta);
        QCOMPARE(jobs.front().total, 2);
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void the_next_job_goes_on_with_the_sheet()
    {
        OpenPrinting open;
        open.add(u"Dock door 6"_s);
        QVERIFY(open.tickAll(2));
        open.clickCell(4);
        open.studio()->saveTo(open.directory.filePath(u"one.pdf"_s));
        QCOMPARE(open.jobs().size(), size_t(1));
        QTRY_VERIFY2(open.title().startsWith(u"Sheet opened"_s), qPrintable(open.title()));
        QTRY_COMPARE(open.remark(), u"6 positions used, 15 free"_s);
        open.clickCell(0); // it is gone: nothing happens
        open.studio()->saveTo(open.directory.filePath(u"two.pdf"_s));
        QCOMPARE(open.jobs(2).size(), size_t(2));
        const auto sheets = *open.services.sheets.all();
        QCOMPARE(sheets.size(), size_t(1));
        QCOMPARE(sheets.front().firstFree(), 9);
    }

    void a_new_sheet_can_be_taken_and_the_old_one_again()
    {
        OpenPrinting open;
        const auto sheet = open.services.sheets.open(*builtInStock(u"avery-l7160"_s), u"Box 3"_s,
                                                     Actor::system());
        QVERIFY(open.services.sheets.take(sheet->id, {1, 2, 3, 4}, {}, Actor::system()));
        QVERIFY(open.tickAll(1));
        QTRY_COMPARE(open.title(), u"Box 3"_s);
        QTRY_COMPARE(open.remark(), u"4 positions used, 17 free"_s);
        auto *other = open.find<Button>(u"sheetOther"_s);
        QVERIFY(!other->isVisibleTo(&open.page));
        open.find<Button>(u"sheetFresh"_s)->click();
        QCOMPARE(open.title(), u"New sheet"_s);
        QVERIFY(other->isVisibleTo(&open.page));
        auto *menu = open.find<QMenu>(u"sheetMenu"_s);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().front()->text(), u"Box 3, 17 free: continue"_s);
        menu->actions().front()->trigger();
        QCOMPARE(open.title(), u"Box 3"_s);
    }

    void copies_stand_one_behind_the_other()
    {
        OpenPrinting open;
        open.add(u"Dock door 6"_s);
        QVERIFY(open.tickAll(2));
        open.find<QSpinBox>(u"studioCopies"_s)->setValue(3);
        QCOMPARE(open.find<Button>(u"studioPrint"_s)->text(), u"Print 6 labels"_s);
        open.studio()->saveTo(open.directory.filePath(u"labels.pdf"_s));
        const auto jobs = open.jobs();
        QCOMPARE(jobs.front().total, 6);
        const auto pieces = *open.services.printJobs.remaining(jobs.front().id);
        QCOMPARE(pieces[0].label, pieces[2].label);
        QVERIFY(pieces[2].label != pieces[3].label);
    }

    void labels_come_in_the_order_that_was_chosen_data()
    {
        QTest::addColumn<int>("sequence");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("as listed") << 0 << QStringList{u"AGV 12"_s, u"Gate 9"_s, u"Gate 10"_s};
        QTest::newRow("by place") << 1 << QStringList{u"Gate 9"_s, u"Gate 10"_s, u"AGV 12"_s};
        QTest::newRow("by number") << 2 << QStringList{u"Gate 10"_s, u"AGV 12"_s, u"Gate 9"_s};
    }
    void labels_come_in_the_order_that_was_chosen()
    {
        QFETCH(int, sequence);
        QFETCH(QStringList, names);
        OpenPrinting open;
        const DeviceId ten = open.add(u"Gate 10"_s, u"Hall 2"_s);
        QVERIFY(open.services.labels.forDevice(ten, open.portal.baseAddress, Actor::system()));
        // Last, so that the list which shows it knows the label as well.
        open.add(u"Gate 9"_s, u"Hall 2"_s);
        QVERIFY(open.tickAll(3));
        open.find<ComboBox>(u"studioSequence"_s)->setCurrentIndex(sequence);
        open.studio()->saveTo(open.directory.filePath(u"labels.pdf"_s));
        const auto jobs = open.jobs();
        QStringList printed;
        const auto pieces = *open.services.printJobs.remaining(jobs.front().id);
        for (const PrintPiece &piece : pieces) {
            const auto label = open.services.labels.find(piece.label);
            printed.append(open.services.devices.find(label->device)->name);
        }
        QCOMPARE(printed, names);
    }

    void a_label_printer_is_added_and_printed_on()
    {
        OpenPrinting open;
        PaperServer server;
        open.add(u"Dock door 6"_s);
        QVERIFY(open.tickAll(2));
        open.stock(u"zebra-2x1in"_s);
        open.addLabelPrinter(server.port());
        auto *box = open.find<PrinterBox>(u"studioPrinter"_s);
        QTRY_VERIFY(box->choice() && box->choice()->isLabelPrinter());
        QVERIFY(box->currentText().startsWith(u"Label printer at 127.0.0.1"_s));
        auto *print = open.find<Button>(u"studioPrint"_s);
        QTRY_VERIFY(print->isEnabled());
        print->click();
        QTRY_VERIFY(open.answer(u"Print anyway"_s));
        QCOMPARE(open.jobs().front().state, PrintJob::State::Done);
        QCOMPARE(server.received().count("^XA"), 2);
    }

    void a_label_printer_takes_no_sheets()
    {
        OpenPrinting open;
        QVERIFY(open.tickAll(1));
        open.addLabelPrinter(9);
        QTRY_VERIFY(open.find<PrinterBox>(u"studioPrinter"_s)->choice());
        QVERIFY(!open.find<Button>(u"studioPrint"_s)->isEnabled());
        QVERIFY(!open.find<Button>(u"studioSaveZpl"_s)->isEnabled());
        open.stock(u"zebra-2x1in"_s);
        QVERIFY(open.find<Button>(u"studioPrint"_s)->isEnabled());
        QVERIFY(open.find<Button>(u"studioSaveZpl"_s)->isEnabled());
    }

    void a_label_printer_that_is_off_is_said_and_the_job_stays()
    {
        OpenPrinting open;
        quint16 port = 0;
        {
            PaperServer server(1);
            port = server.port();
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            QVERIFY(socket.waitForConnected());
            socket.write("x");
            QVERIFY(socket.waitForBytesWritten());
        }
        QVERIFY(open.tickAll(1));
        open.stock(u"zebra-2x1in"_s);
        open.addLabelPrinter(port);
        QTRY_VERIFY(open.find<PrinterBox>(u"studioPrinter"_s)->choice());
        open.find<Button>(u"studioPrint"_s)->click();
        QTRY_VERIFY(open.answer(u"Print anyway"_s));
        QTRY_VERIFY_WITH_TIMEOUT(open.tells(u"The labels weren't made"_s), patience);
        QCOMPARE(open.jobs().front().state, PrintJob::State::Stopped);
    }

    void saves_zpl_of_rolls()
    {
        OpenPrinting open;
        QVERIFY(open.tickAll(1));
        open.stock(u"zebra-2x1in"_s);
        const QString path = open.directory.filePath(u"labels.zpl"_s);
        open.studio()->saveTo(path, PrintTarget::Kind::ZplFile);
        QCOMPARE(open.jobs().front().state, PrintJob::State::Done);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("^XA"));
    }

    void a_job_can_be_cancelled()
    {
        OpenPrinting open;
        for (int i = 0; i < 150; ++i)
            open.add(u"Gate %1"_s.arg(i));
        QVERIFY(open.tickAll(151));
        auto *printing = open.studio()->findChild<LabelPrinting *>();
        // As soon as something is drawn.
        connect(printing, &LabelPrinting::progressed, this,
                [&open](LabelPrinting::Step step, int done, int) {
                    if (step == LabelPrinting::Step::Checking && done > 0)
                        open.find<Button>(u"studioCancel"_s)->click();
                });
        const QString path = open.directory.filePath(u"labels.pdf"_s);
        open.studio()->saveTo(path);
        QVERIFY(open.find<Button>(u"studioCancel"_s)->isVisibleTo(&open.page));
        const auto jobs = open.jobs();
        QCOMPARE(jobs.front().state, PrintJob::State::Cancelled);
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(open.services.sheets.all()->empty());
        QVERIFY(open.find<Button>(u"studioSave"_s)->isEnabled());
    }

    void remembers_what_this_operator_used_last()
    {
        OpenPrinting open;
        open.add(u"Dock door 6"_s);
        QVERIFY(open.tickAll(2));
        open.stock(u"zebra-2x1in"_s);
        open.find<QAbstractButton>(u"design-code-only"_s)->click();
        open.studio()->saveTo(open.directory.filePath(u"labels.pdf"_s));
        QCOMPARE(open.jobs().size(), size_t(1));
        LabelsPage again(open.context);
        auto *stock = again.findChild<ComboBox *>(u"studioStock"_s);
        QTRY_COMPARE(stock->currentData().toString(), u"zebra-2x1in"_s);
        QVERIFY(again.findChild<QAbstractButton *>(u"design-code-only"_s)->isChecked());
    }

    void says_how_small_the_dots_are()
    {
        OpenPrinting open;
        QVERIFY(open.tickAll(1));
        auto *distance = open.find<PlainLabel>(u"studioDistance"_s);
        QTRY_VERIFY2(distance->text().contains(u"dots of the printer"_s),
                     qPrintable(distance->text()));
    }

    void a_calibration_is_typed_in_and_used()
    {
        OpenPrinting open;
        QVERIFY(open.tickAll(1));
        open.addLabelPrinter(9);
        QTRY_VERIFY(open.find<PrinterBox>(u"studioPrinter"_s)->choice());
        open.find<Button>(u"studioCalibrate"_s)->click();
        auto *dialog = open.page.window()->findChild<CalibrationDialog *>();
        auto *left = dialog->findChild<QDoubleSpinBox *>(u"crossALeft"_s);
        for (const QString &cross : {u"crossALeft"_s, u"crossBLeft"_s, u"crossCLeft"_s}) {
            auto *box = dialog->findChild<QDoubleSpinBox *>(cross);
            box->setValue(box->value() + 1.5);
        }
        auto *meaning = dialog->findChild<PlainLabel *>(u"calibrationMeaning"_s);
        QVERIFY2(meaning->text().contains(u"1.5 mm further left"_s), qPrintable(meaning->text()));
        auto *save = dialog->findChild<Button *>(u"calibrationSave"_s);
        left->setValue(90);
        QVERIFY(!save->isEnabled());
        left->setValue(11.5);
        QVERIFY(save->isEnabled());
        dialog->printPage({PrintTarget::Kind::PdfFile, open.directory.filePath(u"page.pdf"_s)});
        QTRY_VERIFY(QFileInfo(open.directory.filePath(u"page.pdf"_s)).size() > 1000);
        save->click();
        auto *state = open.find<PlainLabel>(u"studioCalibrated"_s);
        QTRY_VERIFY(state->text().startsWith(u"Calibrated on"_s));
        const auto profile = open.services.printerProfiles.find(u"127.0.0.1:9"_s, u"avery-l7160"_s);
        QCOMPARE(profile->offset.x(), -1.5);
    }
};

QTEST_MAIN(TestStudioPrinting)
#include "tst_studio_printing.moc"
