#include "core/labels/drawing/printfile.h"
#include "core/labels/printing/calibrationpage.h"
#include "core/labels/printing/printerprofiles.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/teststore.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 300;
constexpr double dots = dpi / 25.4;
const QSizeF a4(210, 297);

const LabelStock &l7160()
{
    return builtInStocks().front();
}

/// What a printer that needs `profile` does to a page: the opposite.
QTransform printerOf(const PrinterProfile &profile)
{
    return profile.transform(a4).inverted();
}

MeasuredCrosses measuredAfter(const QTransform &printer)
{
    const MeasuredCrosses is = expectedCrosses(a4);
    return {printer.map(is.topLeft), printer.map(is.topRight), printer.map(is.bottomLeft)};
}

/// A black square of 10 mm on `place` of a page, printed with `profile`.
QImage pageWithSquare(const QRectF &place, const PrinterProfile &profile)
{
    PrintDrawing square;
    square.size = place.size();
    square.items.emplace_back(PrintDrawing::Box{{{}, place.size()}, 0, Qt::black, {}, 0});
    QImage page((a4 * dots).toSize(), QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    paint(painter, square, profile.corner(place, a4), dpi);
    return page;
}

/// The rectangle around all dark pixels.
QRect darkIn(const QImage &page)
{
    QRect dark;
    for (int y = 0; y < page.height(); ++y) {
        const uchar *line = page.constScanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            if (line[x] < 128)
                dark |= QRect(x, y, 1, 1);
        }
    }
    return dark;
}

bool isDarkNear(const QImage &page, const QPointF &place)
{
    const QPoint at = (place * dots).toPoint();
    for (int y = -2; y <= 2; ++y) {
        for (int x = -2; x <= 2; ++x) {
            if (page.valid(at + QPoint(x, y)) && qGray(page.pixel(at + QPoint(x, y))) < 128)
                return true;
        }
    }
    return false;
}

} // namespace

class TestPrinterProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDrawingMovesByWhatWasTyped_data()
    {
        QTest::addColumn<QPointF>("offset");
        QTest::newRow("not at all") << QPointF();
        QTest::newRow("right and down") << QPointF(1.5, 0.8);
        QTest::newRow("left and up") << QPointF(-2.3, -1.1);
    }
    void theDrawingMovesByWhatWasTyped()
    {
        QFETCH(QPointF, offset);
        PrinterProfile profile;
        profile.offset = offset;
        const QRectF place(50, 60, 10, 10);
        const QRect before = darkIn(pageWithSquare(place, {}));
        const QRect after = darkIn(pageWithSquare(place, profile));
        QCOMPARE(after.size(), before.size());
        const QPointF moved = QPointF(after.topLeft() - before.topLeft()) - offset * dots;
        QVERIFY2(std::abs(moved.x()) <= 1 && std::abs(moved.y()) <= 1,
                 qPrintable(u"%1, %2"_s.arg(moved.x()).arg(moved.y())));
    }

    void theDrawingStretchesByWhatWasTyped()
    {
        PrinterProfile profile;
        profile.scaleX = 1.01;
        profile.scaleY = 0.98;
        // The centre of a label at 200 mm is 95 mm right of the page's and stands 0.95 mm farther.
        const QRectF place(195, 243.5, 10, 10);
        const QRect before = darkIn(pageWithSquare(place, {}));
        const QRect after = darkIn(pageWithSquare(place, profile));
        QCOMPARE(after.size(), before.size());
        QVERIFY(std::abs(after.left() - before.left() - 0.95 * dots) <= 1);
        QVERIFY(std::abs(after.top() - before.top() + 2 * dots) <= 1);
    }

    void aNeutralProfileMovesNothing()
    {
        const PrinterProfile neutral;
        QVERIFY(neutral.isNeutral());
        QCOMPARE(neutral.transform(a4).map(QPointF(17, 33)), QPointF(17, 33));
        QCOMPARE(neutral.corner({17, 33, 60, 40}, a4), QPointF(17, 33));
        QCOMPARE(*profileFrom(expectedCrosses(a4), a4), neutral);
    }

    void whatWasMeasuredGivesTheProfile_data()
    {
        QTest::addColumn<QPointF>("offset");
        QTest::addColumn<double>("scaleX");
        QTest::addColumn<double>("scaleY");
        QTest::addColumn<double>("rotation");
        QTest::newRow("moved") << QPointF(1.4, -0.9) << 1.0 << 1.0 << 0.0;
        QTest::newRow("shrunk to the page") << QPointF() << 1.03 << 1.03 << 0.0;
        QTest::newRow("pulled through askew") << QPointF() << 1.0 << 1.0 << 0.7;
        QTest::newRow("all of it") << QPointF(-2.1, 3.3) << 1.02 << 0.99 << -1.2;
    }
    void whatWasMeasuredGivesTheProfile()
    {
        QFETCH(QPointF, offset);
        QFETCH(double, scaleX);
        QFETCH(double, scaleY);
        QFETCH(double, rotation);
        const PrinterProfile needed{offset, scaleX, scaleY, rotation};
        const QTransform printer = printerOf(needed);
        const auto profile = profileFrom(measuredAfter(printer), a4);
        QVERIFY(profile);
        QVERIFY(std::abs(profile->scaleX - scaleX) < 1e-9);
        QVERIFY(std::abs(profile->scaleY - scaleY) < 1e-9);
        QVERIFY(std::abs(profile->rotation - rotation) < 1e-9);
        for (const QPointF &corner : {QPointF(0, 0), QPointF(210, 0), QPointF(105, 297)}) {
            const QPointF printed = printer.map(profile->transform(a4).map(corner));
            QVERIFY(QLineF(printed, corner).length() < 1e-6);
        }
    }

    void aPageThatLayWrongIsRefused_data()
    {
        QTest::addColumn<MeasuredCrosses>("measured");
        QTest::addColumn<QString>("field");
        const MeasuredCrosses right = expectedCrosses(a4);
        MeasuredCrosses far = right;
        far.topLeft += {20, 0};
        far.topRight += {20, 0};
        far.bottomLeft += {20, 0};
        QTest::newRow("too far") << far << u"offset"_s;
        MeasuredCrosses wide = right;
        wide.topRight.rx() = 150;
        QTest::newRow("too narrow") << wide << u"scale"_s;
        MeasuredCrosses askew = right;
        askew.topRight.ry() += 12;
        askew.bottomLeft.rx() -= 17;
        QTest::newRow("too askew") << askew << u"rotation"_s;
        QTest::newRow("nothing typed") << MeasuredCrosses() << u"scale"_s;
    }
    void aPageThatLayWrongIsRefused()
    {
        QFETCH(MeasuredCrosses, measured);
        QFETCH(QString, field);
        const auto profile = profileFrom(measured, a4);
        QVERIFY(!profile);
        QCOMPARE(profile.error().field, field);
    }

    void theCalibrationPageShowsCrossesRulersAndLabels()
    {
        const QImage page = rasterOf(calibrationPage(l7160()), dpi);
        if (const QString folder = qEnvironmentVariable("VESTIBULE_PICTURES"); !folder.isEmpty())
            page.save(folder + u"/calibration.png"_s);
        const MeasuredCrosses crosses = expectedCrosses(a4);
        for (const QPointF &cross : {crosses.topLeft, crosses.topRight, crosses.bottomLeft}) {
            QVERIFY(isDarkNear(page, cross));
            QVERIFY(isDarkNear(page, cross + QPointF(4.5, 0)));
            QVERIFY(isDarkNear(page, cross + QPointF(0, -4.5)));
        }
        for (int index : {0, 10, 20}) {
            const QRectF cell = l7160().cell(index);
            QVERIFY(isDarkNear(page, cell.bottomRight()));
            QVERIFY(isDarkNear(page, {cell.left(), cell.center().y()}));
        }
        QVERIFY(isDarkNear(page, {100, crosses.topLeft.y() + 2.5}));
        QVERIFY(!isDarkNear(page, {100.5, crosses.topLeft.y() + 2.5}));
    }

    void nothingReachesBeyondThePage_data()
    {
        QTest::addColumn<LabelStock>("stock");
        for (const LabelStock &stock : builtInStocks())
            QTest::newRow(qPrintable(stock.id)) << stock;
    }
    void nothingReachesBeyondThePage()
    {
        QFETCH(LabelStock, stock);
        const QRectF page = QRectF({}, stock.page).adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
        for (const PrintDrawing &drawing : {calibrationPage(stock), cutMarks(stock)}) {
            QVERIFY(!drawing.items.empty());
            for (const PrintDrawing::Item &item : drawing.items) {
                if (const auto *box = std::get_if<PrintDrawing::Box>(&item))
                    QVERIFY(page.contains(box->area));
                if (const auto *text = std::get_if<PrintDrawing::Text>(&item))
                    QVERIFY(text->baseline.x() + widthOf(text->line) < page.right());
            }
        }
    }

    void aPrinterHasProfilesPerStock()
    {
        TestStore shop;
        PrinterProfiles profiles(*shop.database, shop.changes, shop.clock);
        const Actor actor = Actor::system();
        QVERIFY(profiles.find(u"Office"_s, u"avery-l7160"_s)->isNeutral());
        const PrinterProfile any{{1, 2}, 1, 1, 0};
        const PrinterProfile one{{-1, 0.5}, 1.01, 0.99, 0.2};
        QVERIFY(profiles.set(u"Office"_s, {}, any, actor));
        QVERIFY(profiles.set(u"Office"_s, u"avery-l7160"_s, any, actor));
        QVERIFY(profiles.set(u"Office"_s, u"avery-l7160"_s, one, actor));
        QCOMPARE(*profiles.find(u"Office"_s, u"avery-l7160"_s), one);
        QCOMPARE(*profiles.find(u"Office"_s, u"avery-l7163"_s), any);
        QVERIFY(profiles.find(u"Hall"_s, u"avery-l7160"_s)->isNeutral());
        QCOMPARE(profiles.set({}, {}, any, actor).error().field, u"printer"_s);
        QCOMPARE(profiles.set(u"Office"_s, {}, {{99, 0}, 1, 1, 0}, actor).error().field,
                 u"offset"_s);
        QCOMPARE(shop.eventTypes().count(u"printer_profile.updated"_s), 3);
    }
};

QTEST_MAIN(TestPrinterProfile)
#include "tst_printerprofile.moc"
