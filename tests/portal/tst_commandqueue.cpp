// Several commands from terminals at once, as real programs beside a real server.
#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/printing/printjobs.h"
#include "tests/portal/labelsprogram.h"
#include "tests/portal/slowprinter.h"

#include <QFile>

#include <algorithm>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

using Started = std::unique_ptr<StartedProgram>;

const QString oneBefore = u"waiting for 1 other command"_s;
const QString twoBefore = u"waiting for 2 other commands"_s;

/// More than a slow printer takes in a test's time.
QStringList longJob(const SlowPrinter &printer)
{
    return {u"--deployment=HALL"_s, u"--blank=300"_s, u"--stock=brother-dk-11209"_s, u"--printer"_s,
            printer.address()};
}

QStringList shortJob(const QString &file, int blank = 5)
{
    return {u"--deployment=HALL"_s, u"--blank=%1"_s.arg(blank), u"--output"_s, file};
}

/// The states of all print jobs, the newest first.
std::vector<PrintJob::State> statesOf(Holder &holder)
{
    std::vector<PrintJob::State> states;
    for (const PrintJob &job : *holder.services.printJobs.list({}))
        states.push_back(job.state);
    return states;
}

/// Whether batches have numbers of their own each, without a gap.
bool areNumbersGivenOnce(Holder &holder)
{
    auto batches = *holder.services.labelBatches.list();
    std::sort(batches.begin(), batches.end(), [](const LabelBatch &one, const LabelBatch &other) {
        return one.firstNumber < other.firstNumber;
    });
    const auto overlap = std::adjacent_find(batches.begin(), batches.end(),
                                            [](const LabelBatch &one, const LabelBatch &next) {
                                                return one.lastNumber >= next.firstNumber;
                                            });
    return overlap == batches.end();
}

} // namespace

class TestCommandQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const DemoFolder folder;
        QVERIFY(folder.isMade());
    }

    void commandsAtOnceShareNoNumberAndNoDeviceGetsTwoLabels()
    {
        const DemoFolder folder;
        const Started server = StartedProgram::server(folder);
        std::vector<Started> commands;
        for (int i = 0; i < 6; ++i)
            commands.push_back(
                StartedProgram::labels(folder, shortJob(u"blank%1.pdf"_s.arg(i), 600)));
        for (const QString &file : {u"one.pdf"_s, u"two.pdf"_s})
            commands.push_back(StartedProgram::labels(
                folder, {u"--deployment=HALL"_s, u"--subjects=spaces"_s, u"--output"_s, file}));
        for (const Started &command : commands) {
            QTRY_VERIFY_WITH_TIMEOUT(command->hasEnded(), 60'000);
            QVERIFY2(command->code() == 0, qPrintable(command->errors()));
        }
        server->terminate();
        QCOMPARE(server->end(), 0);
        Holder holder(folder.path());
        const auto batches = holder.services.labelBatches.list();
        QCOMPARE(batches->size(), size_t(6));
        for (const LabelBatch &batch : *batches)
            QCOMPARE(holder.services.labelBatches.blankOf(batch.id)->size(), size_t(600));
        auto numbers = holder.database->query(
            u"SELECT COUNT(*), COUNT(DISTINCT number), COUNT(DISTINCT code) FROM label_code"_s, {});
        QVERIFY(numbers->next());
        QCOMPARE(numbers->integer(1), numbers->integer(0));
        QCOMPARE(numbers->integer(2), numbers->integer(0));
        auto twice = holder.database->query(
            u"SELECT COUNT(*) FROM label_code WHERE space_id IS NOT NULL AND state = 'active'"
            " GROUP BY space_id HAVING COUNT(*) > 1"_s,
            {});
        QVERIFY(!twice->next());
        const auto states = statesOf(holder);
        QCOMPARE(std::count(states.begin(), states.end(), PrintJob::State::Done), 8);
    }

    void theFifthWaitsInOrderAndWhoHangsUpLosesItsPlace()
    {
        const DemoFolder folder;
        const Started server = StartedProgram::server(folder);
        SlowPrinter printer;
        std::vector<Started> atWork;
        for (int i = 0; i < 4; ++i) {
            atWork.push_back(StartedProgram::labels(folder, longJob(printer)));
            QTRY_COMPARE_WITH_TIMEOUT(printer.connections(), i + 1, 60'000);
        }
        const Started fifth = StartedProgram::labels(folder, shortJob(u"five.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(fifth->errors().contains(oneBefore), 60'000);
        const Started sixth = StartedProgram::labels(folder, shortJob(u"six.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(sixth->errors().contains(twoBefore), 60'000);
        QVERIFY(!sixth->errors().contains(oneBefore));

        fifth->kill();
        QTRY_VERIFY_WITH_TIMEOUT(sixth->errors().contains(oneBefore), 60'000);
        QVERIFY(!sixth->hasEnded());
        atWork.back()->kill();
        QTRY_VERIFY_WITH_TIMEOUT(sixth->hasEnded(), 60'000);
        QVERIFY2(sixth->code() == 0, qPrintable(sixth->errors()));

        printer.vanish();
        atWork.pop_back();
        for (const Started &command : atWork) {
            QTRY_VERIFY_WITH_TIMEOUT(command->hasEnded(), 60'000);
            QCOMPARE(command->code(), 1);
            QVERIFY2(command->errors().contains(u"the job can be resumed"_s),
                     qPrintable(command->errors()));
        }
        server->terminate();
        QCOMPARE(server->end(), 0);
        QVERIFY(!QFile::exists(folder.file(u"five.pdf"_s)));
        Holder holder(folder.path());
        QCOMPARE(holder.services.labelBatches.list()->size(), size_t(5)); // none of the fifth
        QVERIFY(areNumbersGivenOnce(holder));
        const auto states = statesOf(holder);
        QCOMPARE(std::count(states.begin(), states.end(), PrintJob::State::Stopped), 3);
        QCOMPARE(std::count(states.begin(), states.end(), PrintJob::State::Cancelled), 1);
        QCOMPARE(states.front(), PrintJob::State::Done);
    }

    void aServerThatIsEndedSaysSoToWhoWaits()
    {
        const DemoFolder folder;
        const Started server = StartedProgram::server(folder);
        SlowPrinter printer;
        const Started command = StartedProgram::labels(folder, longJob(printer));
        QTRY_VERIFY_WITH_TIMEOUT(!printer.received().isEmpty(), 60'000);
        server->terminate();
        QCOMPARE(server->end(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(command->hasEnded(), 60'000);
        QCOMPARE(command->code(), 1);
        QVERIFY2(command->errors().contains(u"was closed before the job was done"_s),
                 qPrintable(command->errors()));
        Holder holder(folder.path());
        QCOMPARE(statesOf(holder), std::vector{PrintJob::State::Cancelled});
    }

    void aKilledJobIsKnownToBeStoppedAndItsNumbersAreNotGivenAgain_data()
    {
        QTest::addColumn<bool>("besideAServer");
        QTest::newRow("the server") << true;
        QTest::newRow("the command itself") << false;
    }
    void aKilledJobIsKnownToBeStoppedAndItsNumbersAreNotGivenAgain()
    {
        QFETCH(bool, besideAServer);
        const DemoFolder folder;
        SlowPrinter printer;
        {
            const Started server = besideAServer ? StartedProgram::server(folder) : nullptr;
            const Started command = StartedProgram::labels(folder, longJob(printer));
            const auto labelsThere = [&printer] { return printer.received().count("^XZ") > 3; };
            QTRY_VERIFY_WITH_TIMEOUT(labelsThere(), 60'000);
            besideAServer ? server->kill() : command->kill();
        }
        const Started again = StartedProgram::server(folder);
        const Started more = StartedProgram::labels(folder, shortJob(u"more.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(more->hasEnded(), 60'000);
        QVERIFY2(more->code() == 0, qPrintable(more->errors()));
        again->terminate();
        QCOMPARE(again->end(), 0);

        Holder holder(folder.path());
        QVERIFY(areNumbersGivenOnce(holder));
        const auto jobs = *holder.services.printJobs.list({});
        QCOMPARE(jobs.size(), size_t(2));
        const PrintJob &killed = jobs.back();
        QCOMPARE(killed.state, PrintJob::State::Stopped);
        QCOMPARE(killed.error->detail, u"interrupted"_s);
        QVERIFY2(killed.done > 0, "the log knew of labels that were out");
        QVERIFY(killed.done < killed.total);
        // It goes on with the numbers that it had, from the one that stuck in the printer.
        const auto rest = holder.services.printJobs.remaining(killed.id, killed.done);
        QCOMPARE(static_cast<int>(rest->size()), killed.total - killed.done + 1);
        const auto first = holder.services.labels.find(rest->front().label);
        QVERIFY(first);
        QCOMPARE(rest->front().labelNumber, first->number);
    }

    void withoutAServerTheSecondCommandWaitsForTheFirst()
    {
        const DemoFolder folder;
        SlowPrinter printer;
        const Started first = StartedProgram::labels(folder, longJob(printer));
        QTRY_COMPARE_WITH_TIMEOUT(printer.connections(), 1, 60'000);
        const Started second = StartedProgram::labels(folder, shortJob(u"second.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(second->errors().contains(oneBefore), 60'000);
        QVERIFY(!second->hasEnded());
        first->terminate();
        QTRY_VERIFY_WITH_TIMEOUT(first->hasEnded(), 60'000);
        QCOMPARE(first->code(), 1);
        QVERIFY(first->errors().contains(u"Stopped."_s));
        QTRY_VERIFY_WITH_TIMEOUT(second->hasEnded(), 60'000);
        QVERIFY2(second->code() == 0, qPrintable(second->errors()));
        QCOMPARE(second->errors().count(oneBefore), 1);
        Holder holder(folder.path());
        QVERIFY(areNumbersGivenOnce(holder));
    }
};

QTEST_GUILESS_MAIN(TestCommandQueue)
#include "tst_commandqueue.moc"
