#include "tests/support/printshop.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const Error jam{ErrorCode::Unavailable, u"connection lost"_s, u"printer"_s};

std::vector<int> positionsOf(const LabelSheet &sheet)
{
    std::vector<int> positions;
    for (const LabelSheet::Use &use : sheet.uses)
        positions.push_back(use.position);
    return positions;
}

int printsOf(PrintShop &shop, const LabelCodeId &label)
{
    auto rows = shop.database->query(
        u"SELECT COUNT(*) FROM label_print WHERE label_code_id = ? AND target = 'Office'"
        " AND stock = 'avery-l7160' AND verified = 1"_s,
        {label.toString()});
    return rows->next() ? static_cast<int>(rows->integer(0)) : -1;
}

} // namespace

class TestPrintJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesComeBack()
    {
        for (const auto state : {PrintJob::State::Running, PrintJob::State::Done,
                                 PrintJob::State::Stopped, PrintJob::State::Cancelled})
            QCOMPARE(printStateFromName(printStateName(state)), state);
        for (const auto kind : {PrintTarget::Kind::PdfFile, PrintTarget::Kind::Printer,
                                PrintTarget::Kind::ZplSocket, PrintTarget::Kind::ZplFile})
            QCOMPARE(printTargetFromName(printTargetName(kind)), kind);
        for (const PrintTarget &target :
             {PrintTarget{PrintTarget::Kind::SvgFile, u"/tmp/label.svg"_s},
              PrintTarget{PrintTarget::Kind::PngFile, u"/tmp/Label.PNG"_s},
              PrintTarget{PrintTarget::Kind::PdfFile, u"/tmp/label.pdf"_s}})
            QCOMPARE(printTargetFrom(printTargetName(target.kind), target.place), target);
    }

    void theLogSaysWhoPrintedWhatWhereAndHowFar()
    {
        PrintShop shop;
        const auto started = shop.start(shop.order(3));
        QVERIFY(started);
        PrintJob job = *shop.jobs.find(started->id);
        QCOMPARE(job, *started);
        QCOMPARE(job.state, PrintJob::State::Running);
        QCOMPARE(job.by, shop.actor.operatorId);
        QCOMPARE(job.stock, u"avery-l7160"_s);
        QCOMPARE(job.design, u"side-by-side"_s);
        QCOMPARE(job.target.place, u"Office"_s);
        QCOMPARE(job.total, 3);
        QVERIFY(shop.jobs.advance(job.id, 2, shop.actor));
        QCOMPARE(shop.jobs.find(job.id)->done, 2);
        QCOMPARE(printsOf(shop, shop.labels[1].id), 1);
        QCOMPARE(printsOf(shop, shop.labels[2].id), 0);
        QVERIFY(shop.jobs.noteSmallCodes(job.id, 1));
        QVERIFY(shop.jobs.finish(job.id, shop.actor));
        job = *shop.jobs.find(job.id);
        QCOMPARE(job.state, PrintJob::State::Done);
        QCOMPARE(job.done, 3);
        QCOMPARE(job.smallCodes, 1);
        QCOMPARE(job.endedAt, shop.clock.now());
        QCOMPARE(printsOf(shop, shop.labels[2].id), 1);
        const QStringList events = shop.eventTypes();
        QCOMPARE(events.count(u"print_job.started"_s), 1);
        QCOMPARE(events.count(u"label_code.printed"_s), 3);
        QCOMPARE(events.last(), u"print_job.done"_s);
        QCOMPARE(shop.jobs.piece(job.id, 2)->labelNumber, shop.labels[1].number);
        QCOMPARE(shop.jobs.piece(job.id, 4).error().field, u"number"_s);
    }

    void aJobOnlyGoesForward()
    {
        PrintShop shop;
        const PrintJob job = *shop.start(shop.order(3));
        QVERIFY(shop.jobs.advance(job.id, 2, shop.actor));
        QVERIFY(shop.jobs.advance(job.id, 2, shop.actor));
        QCOMPARE(shop.jobs.advance(job.id, 1, shop.actor).error().field, u"done"_s);
        QCOMPARE(shop.jobs.advance(job.id, 4, shop.actor).error().field, u"done"_s);
        QVERIFY(shop.jobs.cancel(job.id, shop.actor));
        QCOMPARE(shop.jobs.advance(job.id, 3, shop.actor).error().code, ErrorCode::Conflict);
        QCOMPARE(shop.jobs.stop(job.id, jam, shop.actor).error().code, ErrorCode::Conflict);
        QCOMPARE(shop.jobs.finish(PrintJobId::make(), shop.actor).error().code,
                 ErrorCode::NotFound);
    }

    void theLastSheetIsRemembered()
    {
        PrintShop shop;
        const PrintJob job = *shop.start(shop.order(25));
        QVERIFY(shop.jobs.finish(job.id, shop.actor));
        QCOMPARE(shop.begun().size(), 1U);
        QCOMPARE(positionsOf(shop.begun().front()), (std::vector{1, 2, 3, 4}));
        QVERIFY(shop.jobs.piece(job.id, 21)->sheet.isNull());
        QCOMPARE(shop.jobs.piece(job.id, 22)->sheet, shop.begun().front().id);

        PrintOrder next = shop.order(20);
        next.sheet = shop.begun().front();
        QVERIFY(shop.start(next));
        QCOMPARE(shop.begun().size(), 1U);
        QCOMPARE(positionsOf(shop.begun().front()), (std::vector{1, 2, 3}));
    }

    void whatLiesBeforeTheFirstLabelIsGone()
    {
        PrintShop shop;
        PrintOrder order = shop.order(2);
        order.firstPosition = 5;
        const PrintJob job = *shop.start(order);
        QCOMPARE(positionsOf(shop.begun().front()), (std::vector{1, 2, 3, 4, 5, 6}));
        QVERIFY(shop.jobs.cancel(job.id, shop.actor));
        QCOMPARE(positionsOf(shop.begun().front()), (std::vector{1, 2, 3, 4}));
    }

    void twoJobsDoNotGetOneLabelOfASheet()
    {
        PrintShop shop;
        PrintOrder order = shop.order(2);
        order.sheet = *shop.sheets.open(order.stock, {}, shop.actor);
        QVERIFY(shop.start(order));
        const auto second = shop.start(order);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QCOMPARE(second.error().field, u"position"_s);
        QCOMPARE(shop.jobs.list({})->size(), 1U);
    }

    void noLabelStandsInTwoPlaces()
    {
        PrintShop shop;
        PrintOrder order = shop.order(2);
        NewPrintJob job;
        job.pieces = *piecesOf(order);
        job.pieces.push_back(job.pieces.front());
        job.pieces.back().position = 3;
        QCOMPARE(shop.jobs.start(job, order.stock, shop.actor).error().field, u"labels"_s);
        job.pieces.back() = job.pieces.at(1);
        QCOMPARE(shop.jobs.start(job, order.stock, shop.actor).error().field, u"position"_s);
        job.pieces.clear();
        QCOMPARE(shop.jobs.start(job, order.stock, shop.actor).error().field, u"labels"_s);
        order.labels.push_back(order.labels.front());
        QCOMPARE(piecesOf(order).error().field, u"labels"_s);
    }

    void copiesArePiecesOfTheirOwn()
    {
        PrintShop shop;
        PrintOrder order = shop.order(2);
        order.copies = 3;
        const PrintJob job = *shop.start(order);
        QCOMPARE(job.total, 6);
        QVERIFY(shop.jobs.finish(job.id, shop.actor));
        QCOMPARE(printsOf(shop, shop.labels[0].id), 3);
        QCOMPARE(shop.jobs.piece(job.id, 3)->label, shop.labels[0].id);
        QCOMPARE(shop.jobs.piece(job.id, 4)->label, shop.labels[1].id);
    }

    void aStoppedJobFreesWhatItDidNotReach()
    {
        PrintShop shop;
        const PrintJob job = *shop.start(shop.order(50));
        QCOMPARE(shop.begun().size(), 1U);
        QVERIFY(shop.jobs.advance(job.id, 25, shop.actor));
        QVERIFY(shop.jobs.stop(job.id, jam, shop.actor));
        const PrintJob stopped = *shop.jobs.find(job.id);
        QCOMPARE(stopped.state, PrintJob::State::Stopped);
        QCOMPARE(stopped.error, jam);
        QCOMPARE(stopped.done, 25);
        QCOMPARE(shop.begun().size(), 1U);
        const LabelSheet inPrinter = shop.begun().front();
        QCOMPARE(positionsOf(inPrinter), (std::vector{1, 2, 3, 4}));
        QCOMPARE(shop.jobs.piece(job.id, 25)->sheet, inPrinter.id);
        QVERIFY(shop.jobs.piece(job.id, 50)->sheet.isNull());
    }

    void itGoesOnFromAnyNumber()
    {
        PrintShop shop;
        PrintOrder order = shop.order(30);
        const PrintJob job = *shop.start(order);
        QVERIFY(shop.jobs.advance(job.id, 12, shop.actor));
        QVERIFY(shop.jobs.stop(job.id, jam, shop.actor));
        order.sheet = shop.begun().front();
        QCOMPARE(order.sheet->firstFree(), 13);
        const auto rest = shop.jobs.remaining(job.id, 11);
        QCOMPARE(rest->size(), 20U);
        QCOMPARE(rest->front().labelNumber, shop.labels[10].number);
        const auto anew = placedAnew(*rest, order);
        QCOMPARE(anew->front().number, 11);
        QCOMPARE(anew->front().position, 13);
        const auto resumed = shop.jobs.resume(job.id, 11, *anew, order.sheet->id, shop.actor);
        QVERIFY(resumed);
        QCOMPARE(resumed->state, PrintJob::State::Running);
        QCOMPARE(resumed->done, 10);
        QVERIFY(!resumed->error);
        QCOMPARE(shop.jobs.piece(job.id, 11)->page, 1);
        QVERIFY(shop.jobs.finish(job.id, shop.actor));
        QCOMPARE(printsOf(shop, shop.labels[10].id), 2);
        QCOMPARE(printsOf(shop, shop.labels[12].id), 1);
        QCOMPARE(shop.begun().size(), 1U);
        QCOMPARE(shop.begun().front().freeCount(), 10);
        QVERIFY(shop.sheets.find(order.sheet->id)->finishedAt.isValid());
    }

    void itGoesOnWithItsOwnPiecesOnly()
    {
        PrintShop shop;
        const PrintOrder order = shop.order(5);
        const PrintJob job = *shop.start(order);
        auto rest = *shop.jobs.remaining(job.id, 2);
        QCOMPARE(shop.jobs.resume(job.id, 2, rest, {}, shop.actor).error().field, u"from"_s);
        QVERIFY(shop.jobs.advance(job.id, 1, shop.actor));
        QCOMPARE(shop.jobs.resume(job.id, 2, rest, {}, shop.actor).error().code,
                 ErrorCode::Conflict);
        QVERIFY(shop.jobs.stop(job.id, jam, shop.actor));
        rest.pop_back();
        QCOMPARE(shop.jobs.resume(job.id, 2, rest, {}, shop.actor).error().field, u"labels"_s);
        QCOMPARE(shop.jobs.remaining(job.id, 6).error().field, u"from"_s);
        QCOMPARE(shop.jobs.remaining(job.id, 0).error().field, u"from"_s);
    }

    void rollsHaveNoSheets()
    {
        PrintShop shop;
        PrintOrder order = shop.order(3);
        order.stock = *builtInStock(u"zebra-2x1in"_s);
        const PrintJob job = *shop.start(order);
        QCOMPARE(job.sheetCapacity, 0);
        QVERIFY(shop.jobs.advance(job.id, 1, shop.actor));
        QVERIFY(shop.jobs.stop(job.id, jam, shop.actor));
        QVERIFY(shop.sheets.all()->empty());
        const auto anew = placedAnew(*shop.jobs.remaining(job.id, 2), order);
        QVERIFY(shop.jobs.resume(job.id, 2, *anew, {}, shop.actor));
        QVERIFY(shop.jobs.finish(job.id, shop.actor));
    }

    void whatThePowerCutEndedIsStopped()
    {
        PrintShop shop;
        const PrintJob cut = *shop.start(shop.order(30));
        QVERIFY(shop.jobs.advance(cut.id, 3, shop.actor));
        const PrintJob done = *shop.start(shop.order(1));
        QVERIFY(shop.jobs.finish(done.id, shop.actor));
        QCOMPARE(*shop.jobs.stopInterrupted(Actor::system()), 1);
        const PrintJob stopped = *shop.jobs.find(cut.id);
        QCOMPARE(stopped.state, PrintJob::State::Stopped);
        QCOMPARE(stopped.error->detail, u"interrupted"_s);
        QCOMPARE(stopped.done, 3);
        QCOMPARE(*shop.jobs.stopInterrupted(Actor::system()), 0);
    }

    void theLogIsReadInPages()
    {
        PrintShop shop;
        std::vector<PrintJobId> ids;
        for (int i = 0; i < 5; ++i)
            ids.push_back(shop.start(shop.order(i + 1))->id);
        PrintJobQuery query;
        query.limit = 2;
        auto page = *shop.jobs.list(query);
        QCOMPARE(page.size(), 2U);
        QCOMPARE(page.front().id, ids[4]);
        query.before = page.back().id;
        page = *shop.jobs.list(query);
        QCOMPARE(page.front().id, ids[2]);
        PrintJobQuery ofLabel;
        ofLabel.label = shop.labels[3].id;
        QCOMPARE(shop.jobs.list(ofLabel)->size(), 2U);
        PrintJobQuery done;
        done.state = PrintJob::State::Done;
        QVERIFY(shop.jobs.list(done)->empty());
    }
};

QTEST_MAIN(TestPrintJobs)
#include "tst_printjobs.moc"
