#include "app/printing/printersink.h"
#include "core/engine/services.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/stock/stockjson.h"
#include "core/labels/studio/labelpress.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deviceservice.h"
#include "tests/support/caseshop.h"
#include "tests/support/decode.h"
#include "tests/support/paperserver.h"
#include "tests/support/printqueue.h"

#include <QPrinterInfo>
#include <QRegularExpression>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 300;

/// Prints `count` labels on the queue.
struct QueueShop : CaseShop {
    explicit QueueShop(int count)
    {
        std::vector<LabelWish> wishes;
        for (int i = 0; i < count; ++i) {
            Device wished;
            wished.deployment = hall;
            wished.name = u"Gate %1"_s.arg(i + 1);
            wishes.push_back({services.devices.create(wished, me)->id, {}});
        }
        labels = *services.studio.prepare(wishes, {u"No. %1"_s, u"Problem?"_s},
                                          u"http://192.168.20.14:8080"_s, me);
        plan.stock = *builtInStock(u"avery-l7160"_s);
        plan.target = {PrintTarget::Kind::Printer, u"office"_s};
    }
    PrintJob print()
    {
        const auto ready = services.press.begin(plan, labels, me);
        const auto outcome = runPrint(*ready, &PrinterSink::create, {});
        std::ignore = services.press.conclude(ready->job, outcome, me);
        return *services.printJobs.find(ready->job);
    }

    Services services{*database, hub, vault, clock};
    Actor me = Actor::byOperator(marta);
    std::vector<ReadyLabel> labels;
    PrintPlan plan;
};

QImage cutOut(const QImage &page, const QRectF &area)
{
    const double dots = dpi / 25.4;
    return page.copy(QRectF(area.topLeft() * dots, area.size() * dots).toRect());
}

} // namespace

/// What arrives behind a real print server.
class TestPrintQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// One queue for all: the printing library asks once where its server is.
    void initTestCase()
    {
        if (const QString missing = PrintQueue::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_paper = std::make_unique<PaperServer>();
        m_queue = std::make_unique<PrintQueue>(m_paper->port());
        QVERIFY2(m_queue->isThere(), m_queue->log().constData());
        QVERIFY(QPrinterInfo::availablePrinterNames().contains(u"office"_s));
    }
    void cleanupTestCase() { m_queue.reset(); }

    void every_label_arrives_in_its_place_unscaled()
    {
        if (!hasProgram("pdftoppm") || !hasProgram("pdfinfo"))
            QSKIP("pdftoppm isn't installed");
        QueueShop shop(30);
        const PrintJob job = shop.print();
        QVERIFY2(job.state == PrintJob::State::Done, m_queue->log().constData());
        const QString path = shop.directory.filePath(u"arrived.pdf"_s);
        QFile arrived(path);
        QVERIFY(arrived.open(QIODevice::WriteOnly));
        const QByteArray document = m_paper->received();
        QVERIFY2(document.contains("%PDF"), m_queue->log().constData());
        arrived.write(document.mid(document.indexOf("%PDF")));
        arrived.close();
        const QString facts = QString::fromUtf8(outputOf("pdfinfo", {path}));
        static const QRegularExpression size(u"Page size: +([0-9.]+) x ([0-9.]+)"_s);
        const auto match = size.match(facts);
        QVERIFY2(qAbs(match.captured(1).toDouble() - 595.28) < 0.5, qPrintable(facts));
        QVERIFY2(qAbs(match.captured(2).toDouble() - 841.89) < 0.5, qPrintable(facts));
        for (int page = 0; page < 2; ++page) {
            const QImage picture = QImage::fromData(outputOf(
                "pdftoppm",
                {u"-r"_s, QString::number(dpi), u"-png"_s, u"-f"_s, QString::number(page + 1),
                 u"-l"_s, QString::number(page + 1), u"-singlefile"_s, path}));
            QVERIFY(!picture.isNull());
            for (int cell = 0; cell < 21 && page * 21 + cell < 30; ++cell) {
                QCOMPARE(decodedByZxing(cutOut(picture, shop.plan.stock.cell(cell))),
                         shop.labels[size_t(page * 21 + cell)].content.address);
            }
        }
    }

    void a_printer_that_is_stopped_is_said_and_then_one_that_is_gone()
    {
        QVERIFY(m_queue->stop());
        QueueShop shop(1);
        const PrintJob stopped = shop.print();
        QCOMPARE(stopped.state, PrintJob::State::Stopped);
        QCOMPARE(stopped.error->field, u"printer"_s);
        QCOMPARE(stopped.error->detail, u"stopped"_s);
        QVERIFY(m_queue->remove());
        const PrintJob gone = shop.print();
        QCOMPARE(gone.state, PrintJob::State::Stopped);
        QCOMPARE(gone.error->detail, u"unknown printer"_s);
        QVERIFY(shop.services.sheets.all()->empty());
    }

private:
    std::unique_ptr<PaperServer> m_paper;
    std::unique_ptr<PrintQueue> m_queue;
};

QTEST_MAIN(TestPrintQueue)
#include "tst_printqueue.moc"
