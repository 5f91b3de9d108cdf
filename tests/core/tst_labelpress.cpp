#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/design/designservice.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/printing/printerprofiles.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/stock/stockjson.h"
#include "core/labels/stock/stockservice.h"
#include "core/labels/studio/labelpress.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deviceservice.h"
#include "tests/support/caseshop.h"
#include "tests/support/paperserver.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const LabelWords words{u"No. %1"_s, u"Problem?"_s};

/// A printer that has vanished.
Result<std::unique_ptr<PageSink>> noPrinter(const QString &, const QSizeF &, int)
{
    return failure(ErrorCode::Unavailable, u"gone"_s, u"printer"_s);
}

struct Press : CaseShop {
    explicit Press(int devices = 1)
    {
        wishes.push_back({device, {}});
        for (int i = 1; i < devices; ++i) {
            Device wished;
            wished.deployment = hall;
            wished.name = u"Gate %1"_s.arg(i);
            wishes.push_back({services.devices.create(wished, me)->id, {}});
        }
        labels = *services.studio.prepare(wishes, words, u"http://192.168.20.14:8080"_s, me);
        plan.stock = *builtInStock(u"avery-l7160"_s);
        plan.target = {PrintTarget::Kind::PdfFile, directory.filePath(u"labels.pdf"_s)};
    }
    /// Prints what is ready and writes down how it ended.
    PrintJob run(const ReadyPrint &ready, const PrintRun::GoOn &goOn = {})
    {
        outcome = runPrint(ready, noPrinter, goOn);
        if (const auto noted = services.press.conclude(ready.job, outcome, me); !noted)
            qWarning() << noted.error().detail;
        return *services.printJobs.find(ready.job);
    }
    PrintJob print(const PrintRun::GoOn &goOn = {})
    {
        return run(*services.press.begin(plan, labels, me), goOn);
    }
    std::vector<LabelSheet> begun() { return *services.sheets.of(plan.stock.id); }

    Services services{*database, hub, vault, clock};
    Actor me = Actor::byOperator(marta);
    std::vector<LabelWish> wishes;
    std::vector<ReadyLabel> labels;
    PrintPlan plan;
    PrintRun::Outcome outcome;
};

} // namespace

class TestLabelPress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_label_is_printed_in_the_design_of_its_model_data()
    {
        QTest::addColumn<QString>("byDefault");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("as");
        const QString byModel = DesignChoice::byModelId.toString();
        QTest::newRow("its model has one") << u"code-only"_s << byModel << u"code-only"_s;
        QTest::newRow("its model has none") << QString() << byModel << u"side-by-side"_s;
        QTest::newRow("one is chosen for the job")
            << u"code-only"_s << u"branded"_s << u"branded"_s;
    }

    void a_label_is_printed_in_the_design_of_its_model()
    {
        QFETCH(QString, byDefault);
        QFETCH(QString, chosen);
        QFETCH(QString, as);
        Press press;
        Device lift = *press.services.devices.find(press.device);
        lift.model = u"Lift"_s;
        QVERIFY(press.services.devices.update(lift, press.me));
        QVERIFY(press.services.designs.setDefault(u"Lift"_s, byDefault, press.me));
        press.labels = *press.services.studio.read({press.labels.front().label.id}, words);
        press.plan.stock = *builtInStock(u"roll-63x38"_s);
        const auto printed = [&press](const QString &design) {
            QFile file(press.directory.filePath(design + u".zpl"_s));
            press.plan.design = design;
            press.plan.target = {PrintTarget::Kind::ZplFile, file.fileName()};
            const PrintJob job = press.print();
            const bool isDone = job.state == PrintJob::State::Done && job.design == design;
            return isDone && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray wanted = printed(as);
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(printed(chosen), wanted);
    }

    void a_model_whose_design_has_no_room_stops_the_job_before_anything_is_out()
    {
        Press press(2);
        Device lift = *press.services.devices.find(press.device);
        lift.model = u"Lift"_s;
        QVERIFY(press.services.devices.update(lift, press.me));
        QVERIFY(press.services.designs.setDefault(u"Lift"_s, u"cable-flag"_s, press.me));
        press.labels = *press.services.studio.prepare(press.wishes, words,
                                                      u"http://192.168.20.14:8080"_s, press.me);
        press.plan.stock = *builtInStock(u"avery-l7651"_s);
        const PrintJob job = press.print();
        QCOMPARE(job.state, PrintJob::State::Stopped);
        QCOMPARE(job.error->field, u"stock"_s);
        QCOMPARE(job.done, 0);
    }

    void what_came_out_is_done_noted_and_gone_from_its_sheet()
    {
        Press press(3);
        const PrintJob job = press.print();
        QCOMPARE(job.state, PrintJob::State::Done);
        QCOMPARE(job.by, press.marta);
        QCOMPARE(job.done, 3);
        QVERIFY(QFileInfo(press.plan.target.place).size() > 1000);
        QCOMPARE(press.begun().size(), size_t(1));
        QCOMPARE(press.begun().front().freeCount(), 18);
        DeviceQuery query;
        query.withoutLabel = true;
        QVERIFY(press.services.devices.list(query)->empty());
    }

    void the_next_job_goes_on_where_the_last_one_ended()
    {
        Press press(3);
        press.print();
        press.plan.sheet = press.begun().front().id;
        QCOMPARE(press.print().state, PrintJob::State::Done);
        QCOMPARE(press.begun().size(), size_t(1));
        QCOMPARE(press.begun().front().firstFree(), 7);
    }

    void copies_take_places_of_their_own()
    {
        Press press(2);
        press.plan.copies = 3;
        QCOMPARE(press.print().total, 6);
        QCOMPARE(press.begun().front().freeCount(), 15);
    }

    void a_printer_that_vanished_stops_the_job_and_frees_its_labels()
    {
        Press press(3);
        press.plan.target = {PrintTarget::Kind::Printer, u"Office"_s};
        const PrintJob stopped = press.print();
        QCOMPARE(stopped.state, PrintJob::State::Stopped);
        QCOMPARE(stopped.error->field, u"printer"_s);
        QCOMPARE(stopped.done, 0);
        QVERIFY(press.begun().empty());
    }

    void a_stopped_job_goes_on_with_the_same_numbers()
    {
        Press press(3);
        press.plan.target.place = press.directory.filePath(u"nowhere/labels.pdf"_s);
        const PrintJob stopped = press.print();
        QCOMPARE(stopped.error->field, u"path"_s);
        QVERIFY(QDir(press.directory.path()).mkdir(u"nowhere"_s));
        auto plan = press.services.press.planOf(stopped);
        QVERIFY(plan);
        QCOMPARE(plan->stock, press.plan.stock);
        plan->firstPosition = 5;
        const auto left = press.services.press.labelsFrom(stopped.id, 1);
        QVERIFY(left);
        const auto read = press.services.studio.read(*left, words);
        QVERIFY(read);
        const auto ready = press.services.press.resume(stopped.id, 1, *plan, *read, press.me);
        QVERIFY(ready);
        QCOMPARE(ready->pieces.front().position, 5);
        QCOMPARE(press.run(*ready).state, PrintJob::State::Done);
        const auto pieces = press.services.printJobs.remaining(stopped.id);
        QCOMPARE(pieces->front().labelNumber, press.labels.front().label.number);
        QCOMPARE(press.services.labels.ofDeployment(press.hall)->size(), size_t(3));
    }

    void labels_that_were_replaced_meanwhile_are_not_printed_again()
    {
        Press press;
        const LabelCode &old = press.labels.front().label;
        QVERIFY(press.services.labels.replace(old.id, old.baseAddress, 0, press.me));
        const auto read = press.services.studio.read({old.id}, words);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Gone);
        QCOMPARE(read.error().field, u"label"_s);
    }

    void a_cancelled_job_leaves_no_file_and_takes_no_labels()
    {
        Press press(3);
        const PrintJob job = press.print([](const PrintRun::Progress &) { return false; });
        QCOMPARE(job.state, PrintJob::State::Cancelled);
        QVERIFY(!QFileInfo::exists(press.plan.target.place));
        QVERIFY(press.begun().empty());
    }

    void a_label_printer_wants_one_label_a_page()
    {
        Press press;
        press.plan.target = {PrintTarget::Kind::ZplSocket, u"127.0.0.1:9100"_s};
        const auto begun = press.services.press.begin(press.plan, press.labels, press.me);
        QVERIFY(!begun);
        QCOMPARE(begun.error().field, u"stock"_s);
    }

    void a_label_printer_gets_each_label_once()
    {
        Press press(3);
        PaperServer server;
        press.plan.stock = *builtInStock(u"zebra-2x1in"_s);
        press.plan.dpi = 203;
        press.plan.target = {PrintTarget::Kind::ZplSocket, u"127.0.0.1:%1"_s.arg(server.port())};
        QCOMPARE(press.print().state, PrintJob::State::Done);
        QCOMPARE(server.received().count("^XA"), 3);
    }

    void the_profile_of_the_printer_and_stock_is_used()
    {
        Press press;
        PrinterProfile profile;
        profile.offset = {1.5, -0.5};
        QVERIFY(press.services.printerProfiles.set(u"Office"_s, press.plan.stock.id, profile,
                                                   press.me));
        press.plan.target = {PrintTarget::Kind::Printer, u"Office"_s};
        QCOMPARE(press.services.press.begin(press.plan, press.labels, press.me)->order.profile,
                 profile);
    }

    void a_file_for_label_printers_that_cannot_be_written_has_nothing_in_it()
    {
        Press press;
        press.plan.stock = *builtInStock(u"zebra-2x1in"_s);
        press.plan.target = {PrintTarget::Kind::ZplFile, press.directory.path()};
        const PrintJob job = press.print();
        QCOMPARE(job.state, PrintJob::State::Stopped);
        QCOMPARE(job.done, 0);
    }

    void a_stock_that_was_removed_is_named()
    {
        Press press;
        LabelStock own = press.plan.stock;
        own.part = u"Mine"_s;
        own = *press.services.stocks.create(own, press.me);
        press.plan.stock = own;
        const PrintJob job = press.print();
        QVERIFY(press.services.stocks.remove(own.id, press.me));
        const auto plan = press.services.press.planOf(job);
        QVERIFY(!plan);
        QCOMPARE(plan.error().field, u"stock"_s);
    }

    void blank_labels_are_named_by_their_numbers()
    {
        Press press;
        const LabelCode label = press.labels.front().label;
        QVERIFY(press.CaseShop::run(
            u"UPDATE label_code SET state = 'blank', device_id = NULL WHERE id = ?"_s,
            {label.id.toString()}));
        const auto read = press.services.studio.read({label.id}, words);
        QVERIFY(read);
        QCOMPARE(read->front().content.name, u"No. "_s + labelNumberText(label.number));
    }
};

QTEST_MAIN(TestLabelPress)
#include "tst_labelpress.moc"
