// Where ink comes to stand in a PDF, measured in a picture of 1200 dots an inch.
#include "core/labels/printing/printrun.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/decode.h"
#include "tests/support/labelsample.h"

#include <QImageReader>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int measuredDpi = 1200;
constexpr double dots = measuredDpi / 25.4; ///< per mm
constexpr double exact = 0.1; ///< mm

/// Nothing but the code, so that all ink is its.
LabelDesign bareDesign()
{
    LabelDesign design = standardDesign();
    design.layout = LabelDesign::Layout::CodeOnly;
    design.lines.clear();
    return design;
}

/// The rectangle around all ink of a part of a page, in mm.
QRectF inkIn(const QImage &page, const QRectF &area)
{
    const QRect part = QRectF(area.topLeft() * dots, area.size() * dots).toRect() & page.rect();
    QRect ink;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const uchar *line = page.constScanLine(y);
        int left = part.left();
        while (left <= part.right() && line[left] >= 128)
            ++left;
        if (left > part.right())
            continue;
        int right = part.right();
        while (line[right] >= 128)
            --right;
        ink |= QRect(QPoint(left, y), QPoint(right, y));
    }
    return {QPointF(ink.topLeft()) / dots, QSizeF(ink.size()) / dots};
}

bool isNear(const QRectF &is, const QRectF &expected)
{
    return std::abs(is.left() - expected.left()) < exact
        && std::abs(is.top() - expected.top()) < exact
        && std::abs(is.width() - expected.width()) < exact
        && std::abs(is.height() - expected.height()) < exact;
}

} // namespace

class TestPdfExact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!hasProgram("pdftoppm") || !hasProgram("pdfinfo"))
            QSKIP("pdftoppm and pdfinfo are not installed");
        QImageReader::setAllocationLimit(0);
    }

    void everySymbolIsWhereAndAsLargeAsItShouldBe_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("dpi");
        const auto row = [](const char *id, int dpi) {
            QTest::addRow("%s, %d dpi", id, dpi) << QString::fromLatin1(id) << dpi;
        };
        for (const char *id : {"avery-l7160", "avery-5163", "brother-dk-11209", "brother-dk-22205",
                               "dymo-99012", "dymo-30334", "zebra-2x1in", "zebra-4x6in"}) {
            for (const int dpi : {203, 300, 600})
                row(id, dpi);
        }
        for (const char *id : {"avery-l7651", "avery-l7165", "avery-5160", "avery-5167",
                               "plain-a4-45x30", "plain-letter-60x40"})
            row(id, 300);
    }
    void everySymbolIsWhereAndAsLargeAsItShouldBe()
    {
        QFETCH(QString, id);
        QFETCH(int, dpi);
        PrintOrder order;
        order.stock = *builtInStock(id);
        order.stock.kind = LabelStock::Kind::Sheet; // without marks to cut by
        order.design = DesignChoice::always(bareDesign());
        order.dpi = dpi;
        order.copies = order.stock.labelsPerPage();
        order.labels.push_back({LabelCodeId::make(), 412, sampleLabel()});
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"labels.pdf"_s);
        const auto sink = PdfSink::create(pdf, order.stock.page, dpi);
        QVERIFY(!PrintRun(order, *piecesOf(order)).print(**sink).error);

        const QSizeF size = pageSize(pdf);
        QVERIFY2(std::abs(size.width() - order.stock.page.width()) < exact
                     && std::abs(size.height() - order.stock.page.height()) < exact,
                 qPrintable(u"%1 x %2 mm"_s.arg(size.width()).arg(size.height())));

        const auto painter = LabelPainter::create(order.design.usual, order.stock.label,
                                                  order.stock.printable(), dpi);
        const auto label = LabelPainter(*painter).draw(sampleLabel());
        QVERIFY(label);
        const auto &symbol = std::get<PrintDrawing::Symbol>(label->drawing.items.front());
        const double quiet = symbol.module * (symbol.code.sizeWithQuietZone() - symbol.code.size())
            / 2;
        const double side = symbol.module * symbol.code.size();
        const QImage page = pictureOf(pdf);
        QVERIFY(!page.isNull());
        for (int index = 0; index < order.stock.labelsPerPage(); ++index) {
            const QRectF cell = order.stock.cell(index);
            const QRectF expected(cell.topLeft() + symbol.corner + QPointF(quiet, quiet),
                                  QSizeF(side, side));
            const QRectF is = inkIn(page, cell);
            QVERIFY2(isNear(is, expected),
                     qPrintable(u"label %1 is off by %2, %3 mm and %4 mm wider"_s.arg(index + 1)
                                    .arg(is.left() - expected.left())
                                    .arg(is.top() - expected.top())
                                    .arg(is.width() - expected.width())));
        }
    }

private:
    /// In mm.
    static QSizeF pageSize(const QString &pdf)
    {
        const QString facts = QString::fromUtf8(outputOf("pdfinfo", {pdf}));
        static const QRegularExpression size(u"Page size: +([0-9.]+) x ([0-9.]+)"_s);
        const auto match = size.match(facts);
        constexpr double pointsPerMillimetre = 72 / 25.4;
        return QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble())
            / pointsPerMillimetre;
    }
    static QImage pictureOf(const QString &pdf)
    {
        std::ignore = outputOf(
            "pdftoppm",
            {u"-mono"_s, u"-r"_s, QString::number(measuredDpi), u"-singlefile"_s, pdf, pdf});
        return QImage(pdf + u".pbm"_s).convertToFormat(QImage::Format_Grayscale8);
    }
};

QTEST_MAIN(TestPdfExact)
#include "tst_pdfexact.moc"
