#include "core/labels/printing/printrun.h"
#include "core/labels/printing/sheetlayout.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/decode.h"
#include "tests/support/labelsample.h"

#include <QDir>
#include <QImageReader>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const LabelStock &sheet()
{
    return builtInStocks().front();
}

std::vector<LabelContent> labels(int count)
{
    std::vector<LabelContent> all;
    for (int i = 1; i <= count; ++i)
        all.push_back(sampleLabel(i));
    return all;
}

/// Prints into a PDF as the programs do.
Result<> save(const std::vector<LabelContent> &contents, const LabelStock &stock, int position,
              const QString &path, int dpi = 300, const PrintRun::GoOn &goOn = {})
{
    PrintOrder order;
    order.stock = stock;
    order.dpi = dpi;
    order.firstPosition = position;
    for (const LabelContent &content : contents)
        order.labels.push_back({LabelCodeId::make(), 0, content});
    const auto sink = PdfSink::create(path, stock.page, dpi);
    if (!sink)
        return tl::unexpected(sink.error());
    const auto outcome = PrintRun(order, *piecesOf(order), goOn).print(**sink);
    return outcome.error ? tl::unexpected(*outcome.error) : Result<>();
}

QImage pageOf(const QString &pdf, int page, int dpi)
{
    const QString picture = pdf + u"-page"_s;
    (void)outputOf("pdftoppm",
                   {u"-png"_s, u"-singlefile"_s, u"-r"_s, QString::number(dpi), u"-f"_s,
                    QString::number(page), pdf, picture});
    return QImage(picture + u".png"_s);
}

QImage cutOut(const QImage &page, const QRectF &area, int dpi)
{
    const double dots = dpi / 25.4;
    return page.copy(QRectF(area.topLeft() * dots, area.size() * dots).toRect());
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSheetFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QImageReader::setAllocationLimit(0); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyLabelOfAPrintedSheetDecodes_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::newRow("203 dpi") << 203;
        QTest::newRow("300 dpi") << 300;
        QTest::newRow("600 dpi") << 600;
    }
    void everyLabelOfAPrintedSheetDecodes()
    {
        QFETCH(int, dpi);
        if (!hasProgram("pdftoppm"))
            QSKIP("pdftoppm is not installed");
        const std::vector<LabelContent> all = labels(21);
        const QString pdf = m_folder->filePath(u"sheet.pdf"_s);
        QVERIFY(save(all, sheet(), 1, pdf, dpi));
        const QImage page = pageOf(pdf, 1, dpi);
        QVERIFY(!page.isNull());
        const SheetLayout layout(sheet(), 1);
        for (int i = 0; i < 21; ++i) {
            const QImage label = cutOut(page, layout.place(i).area, dpi);
            const QString &address = all[static_cast<size_t>(i)].address;
            QCOMPARE(decodedByZxing(label), address);
            if (dpi == 300 && hasProgram("zbarimg"))
                QCOMPARE(decodedByZbar(label), address);
        }
    }

    void aJobBeginsOnAUsedSheetAndGoesOnOnTheNext()
    {
        if (!hasProgram("pdftoppm"))
            QSKIP("pdftoppm is not installed");
        const std::vector<LabelContent> all = labels(4);
        const QString pdf = m_folder->filePath(u"sheet.pdf"_s);
        QVERIFY(save(all, sheet(), 19, pdf));
        const QImage first = pageOf(pdf, 1, 300);
        const QImage second = pageOf(pdf, 2, 300);
        for (int i = 0; i < 18; ++i)
            QCOMPARE(decodedByZxing(cutOut(first, sheet().cell(i), 300)), QString());
        QCOMPARE(decodedByZxing(cutOut(first, sheet().cell(18), 300)), all[0].address);
        QCOMPARE(decodedByZxing(cutOut(second, sheet().cell(0), 300)), all[3].address);
        QCOMPARE(decodedByZxing(cutOut(second, sheet().cell(1), 300)), QString());
    }

    void pagesHaveTheSizeOfThePaperAndFontsAreEmbedded_data()
    {
        QTest::addColumn<QString>("stock");
        QTest::addColumn<QSizeF>("points");
        QTest::newRow("A4") << u"avery-l7160"_s << QSizeF(595.276, 841.89);
        QTest::newRow("63.5 x 38.1 mm") << u"roll-63x38"_s << QSizeF(180, 108);
        QTest::newRow("50.8 x 25.4 mm") << u"zebra-2x1in"_s << QSizeF(144, 72);
        QTest::newRow("57 x 32 mm") << u"dymo-30334"_s << QSizeF(161.575, 90.709);
    }
    void pagesHaveTheSizeOfThePaperAndFontsAreEmbedded()
    {
        QFETCH(QString, stock);
        QFETCH(QSizeF, points);
        if (!hasProgram("pdfinfo") || !hasProgram("pdffonts"))
            QSKIP("pdfinfo and pdffonts are not installed");
        const QString pdf = m_folder->filePath(u"sheet.pdf"_s);
        QVERIFY(save(labels(1), *builtInStock(stock), 1, pdf));
        const QString information = QString::fromUtf8(outputOf("pdfinfo", {pdf}));
        static const QRegularExpression size(u"Page size: +([0-9.]+) x ([0-9.]+)"_s);
        const auto match = size.match(information);
        QVERIFY2(match.hasMatch(), qPrintable(information));
        QVERIFY2(qAbs(match.captured(1).toDouble() - points.width()) < 0.01,
                 qPrintable(information));
        QVERIFY2(qAbs(match.captured(2).toDouble() - points.height()) < 0.01,
                 qPrintable(information));
        const QStringList fonts = QString::fromUtf8(outputOf("pdffonts", {pdf})).split(u'\n');
        int embedded = 0;
        for (const QString &font : fonts)
            embedded += font.contains(u"Liberation") && font.contains(u" Identity-H       yes"_s)
                ? 1
                : 0;
        QVERIFY2(embedded >= 2, qPrintable(fonts.join(u'\n')));
    }

    void aSheetHoldsTheBrandsMarkOnce()
    {
        std::vector<LabelContent> all = labels(21);
        for (LabelContent &label : all)
            label.mark = all.front().mark;
        const QString pdf = m_folder->filePath(u"sheet.pdf"_s);
        QVERIFY(save(all, sheet(), 1, pdf));
        QCOMPARE(contentsOf(pdf).count("/Subtype /Image"), 1);
    }

    void aWrongLabelLeavesTheOldFile()
    {
        const QString pdf = m_folder->filePath(u"sheet.pdf"_s);
        QVERIFY(save(labels(2), sheet(), 1, pdf));
        const QByteArray before = contentsOf(pdf);
        std::vector<LabelContent> all = labels(30);
        all[27].place = u"Building "_s.repeated(20);
        const auto saved = save(all, sheet(), 1, pdf);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Invalid);
        QCOMPARE(saved.error().field, u"place"_s);
        QVERIFY(saved.error().detail.startsWith(u"No. 00028"_s));
        QCOMPARE(contentsOf(pdf), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void aCancelledJobLeavesTheOldFile()
    {
        const QString pdf = m_folder->filePath(u"sheet.pdf"_s);
        const auto saved = save(
            labels(5), sheet(), 1, pdf, 300,
            [](const PrintRun::Progress &progress) { return progress.checked < 3; });
        QCOMPARE(saved.error().detail, u"cancelled"_s);
        QVERIFY(!QFile::exists(pdf));
    }

    void aMissingFolderIsNamed()
    {
        const QString path = m_folder->filePath(u"gone/label.pdf"_s);
        const auto saved = save(labels(1), sheet(), 1, path);
        QCOMPARE(saved.error().code, ErrorCode::NotFound);
        QCOMPARE(saved.error().field, u"path"_s);
    }

    void aFolderWithoutPermissionIsForbidden()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto saved = save(labels(1), sheet(), 1, m_folder->filePath(u"x.pdf"_s));
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(saved.error().code, ErrorCode::Forbidden);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestSheetFile)
#include "tst_sheetfile.moc"
