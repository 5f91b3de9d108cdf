#include "app/labels/history/printlogmodel.h"
#include "app/labels/history/printlogtab.h"
#include "app/widgets/banner.h"
#include "app/widgets/combobox.h"
#include "app/widgets/plainlabel.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/stock/stockjson.h"
#include "core/labels/studio/labelpress.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deviceservice.h"
#include "tests/support/openpage.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QListView>
#include <QSpinBox>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

struct OpenLog : OpenPage<PrintLogTab> {
    /// A PDF job of `count` labels that ended as `error` says, after `out` of them.
    PrintJobId put(int count, int out = 0, const std::optional<Error> &error = {})
    {
        const Actor by = Actor::byOperator(marta);
        std::vector<LabelWish> wishes{{device, {}}};
        for (int i = 1; i < count; ++i) {
            Device wished;
            wished.deployment = hall;
            wished.name = u"Gate %1"_s.arg(i);
            wishes.push_back({services.devices.create(wished, by)->id, {}});
        }
        const auto labels = services.studio.prepare(wishes, {u"No. %1"_s, u"Problem?"_s},
                                                    portal.baseAddress, by);
        PrintPlan plan;
        plan.stock = *builtInStock(u"avery-l7160"_s);
        plan.target = {PrintTarget::Kind::PdfFile, directory.filePath(u"labels.pdf"_s)};
        const auto ready = services.press.begin(plan, *labels, by);
        PrintRun::Outcome outcome;
        outcome.out = error ? out : count;
        outcome.error = error;
        std::ignore = services.press.conclude(ready->job, outcome, by);
        page.openSubject(ready->job.toString());
        return ready->job;
    }
    QString title() { return find<PlainLabel>(u"jobTitle"_s)->text(); }
    Button *resume() { return find<Button>(u"jobResume"_s); }
    PrintJob job(const PrintJobId &id) { return *services.printJobs.find(id); }
};

const Error gone{ErrorCode::Unavailable, u"connection lost"_s, u"printer"_s};

} // namespace

class TestPrintLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void its_list_follows_the_rules_of_models()
    {
        PrintLogModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PrintLogRow one;
        one.job.id = PrintJobId::make();
        one.job.total = 3;
        PrintLogRow two = one;
        two.job.id = PrintJobId::make();
        model.setRows({one});
        model.setRows({two, one});
        two.job.done = 2;
        model.setRows({two, one});
        QCOMPARE(model.data(model.index(0), TitleRole).toString(), u"2 of 3 labels"_s);
    }

    void says_why_a_job_was_stopped_and_goes_on()
    {
        OpenLog open;
        const PrintJobId id = open.put(5, 2, gone);
        QTRY_COMPARE(open.title(), u"2 of 5 labels"_s);
        auto *problem = open.find<Banner>(u"jobProblem"_s);
        QVERIFY(problem->isVisibleTo(&open.page));
        QCOMPARE(open.resume()->text(), u"Go on with number 3"_s);
        const auto numbers = *open.services.printJobs.remaining(id);
        open.resume()->click();
        QTRY_COMPARE_WITH_TIMEOUT(open.job(id).state, PrintJob::State::Done, patience);
        QTRY_COMPARE(open.title(), u"5 labels"_s);
        const auto after = *open.services.printJobs.remaining(id);
        for (size_t i = 0; i < numbers.size(); ++i)
            QCOMPARE(after[i].labelNumber, numbers[i].labelNumber);
        QVERIFY(QFileInfo(open.directory.filePath(u"labels.pdf"_s)).size() > 1000);
    }

    void says_which_label_a_profile_spoils_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("over the edge") << u"page"_s << u"No. 00019: 19"_s
                                       << QStringList{u"No. 00019 at position 19"_s, u"edge"_s};
        QTest::newRow("unreadable") << u"profile"_s << u"No. 00002: 2"_s
                                    << QStringList{u"No. 00002 at position 2"_s, u"be read"_s};
        QTest::newRow("on a roll")
            << u"page"_s << u"No. 00003: over the edge"_s << QStringList{u"moves No. 00003 over"_s};
    }
    void says_which_label_a_profile_spoils()
    {
        QFETCH(QString, field);
        QFETCH(QString, detail);
        QFETCH(QStringList, words);
        OpenLog open;
        open.put(3, 0, Error{ErrorCode::Invalid, detail, field});
        QTRY_COMPARE(open.title(), u"0 of 3 labels"_s);
        QString told;
        for (const auto *label : open.find<Banner>(u"jobProblem"_s)->findChildren<PlainLabel *>())
            told += label->text();
        for (const QString &some : words)
            QVERIFY2(told.contains(some), qPrintable(told));
    }

    void a_jam_is_printed_again_from_the_spoilt_number()
    {
        OpenLog open;
        const PrintJobId id = open.put(5);
        QTRY_COMPARE(open.title(), u"5 labels"_s);
        open.find<QSpinBox>(u"jobNumber"_s)->setValue(4);
        QCOMPARE(open.resume()->text(), u"Print from number 4 on"_s);
        open.resume()->click();
        QTRY_VERIFY_WITH_TIMEOUT(open.services.printJobs.remaining(id)->at(3).page == 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(open.job(id).state, PrintJob::State::Done, patience);
        const auto pieces = *open.services.printJobs.remaining(id);
        QCOMPARE(pieces[3].position, 6); // behind what the sheet holds already
    }

    void what_never_came_out_cannot_be_left_out()
    {
        OpenLog open;
        open.put(5, 2, gone);
        QTRY_COMPARE(open.title(), u"2 of 5 labels"_s);
        open.find<QSpinBox>(u"jobNumber"_s)->setValue(4);
        QVERIFY(!open.resume()->isEnabled());
    }

    void one_label_is_printed_again_alone()
    {
        OpenLog open;
        const PrintJobId id = open.put(3);
        QTRY_COMPARE(open.title(), u"3 labels"_s);
        const qint64 second = open.services.printJobs.piece(id, 2)->labelNumber;
        open.find<QSpinBox>(u"jobNumber"_s)->setValue(2);
        auto *sheet = open.find<ComboBox>(u"jobSheet"_s);
        QVERIFY(sheet->currentText().endsWith(u"18 free"_s));
        sheet->setCurrentIndex(sheet->count() - 1);
        open.find<Button>(u"jobAgain"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(open.services.printJobs.list({})->size(), size_t(2), patience);
        const PrintJob again = open.services.printJobs.list({})->front();
        QTRY_COMPARE_WITH_TIMEOUT(open.job(again.id).state, PrintJob::State::Done, patience);
        QCOMPARE(again.total, 1);
        QCOMPARE(open.services.printJobs.piece(again.id, 1)->labelNumber, second);
        QCOMPARE(open.services.sheets.all()->size(), size_t(2));
    }

    void places_of_a_file_that_was_never_printed_are_freed()
    {
        OpenLog open;
        open.put(3);
        QTRY_COMPARE(open.title(), u"3 labels"_s);
        QCOMPARE(open.services.sheets.all()->size(), size_t(1));
        open.find<Button>(u"jobRelease"_s)->click();
        QTRY_VERIFY(open.services.sheets.all()->empty());
    }

    void a_removed_stock_is_said()
    {
        OpenLog open;
        const PrintJobId id = open.put(1, 0, gone);
        QTRY_COMPARE(open.title(), u"0 of 1 labels"_s);
        QVERIFY(
            open.run(u"UPDATE print_job SET stock = 'own-gone' WHERE id = ?"_s, {id.toString()}));
        open.resume()->click();
        QTRY_VERIFY(open.tells(u"The labels weren't printed again"_s));
    }

    void cancelled_jobs_are_named()
    {
        OpenLog open;
        open.put(2, 0, Error{ErrorCode::Unavailable, u"cancelled"_s, u"job"_s});
        QTRY_COMPARE(open.title(), u"0 of 2 labels"_s);
        QVERIFY(!open.find<Banner>(u"jobProblem"_s)->isVisibleTo(&open.page));
        QCOMPARE(printlogwords::state(PrintJob::State::Cancelled).text, u"Cancelled"_s);
    }

    void names_its_controls_and_renders_no_markup()
    {
        OpenLog open;
        open.put(1);
        QTRY_VERIFY(open.find<QListView>(u"printHistory"_s)->model()->rowCount() > 0);
        QCOMPARE(richTextWidgets(open.page), QStringList());
        QCOMPARE(namelessControls(open.page), QStringList());
    }
};

QTEST_MAIN(TestPrintLog)
#include "tst_print_log.moc"
