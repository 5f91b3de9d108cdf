// What was typed as a printer's profile, measured in the printed picture.
#include "core/labels/printing/printrun.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/labelsample.h"
#include "tests/support/picturesink.h"

#include <QTest>
#include <QtMath>

#include <cmath>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 600; ///< so fine that rounding to dots and hinting of text hardly count
constexpr double dots = dpi / 25.4; ///< per mm

/// How a label lies on a page: the middle of its ink in mm, and the direction in which it is long,
/// in degrees clockwise.
struct Pose {
    QPointF middle;
    double direction = 0;
};

Pose poseIn(const QImage &page, const QRectF &area)
{
    const QRect part = QRectF(area.topLeft() * dots, area.size() * dots).toAlignedRect()
        & page.rect();
    double weight = 0;
    QPointF sum;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(page.constScanLine(y));
        for (int x = part.left(); x <= part.right(); ++x) {
            const double ink = 255 - qGray(line[x]);
            const QPointF at(x + 0.5, y + 0.5);
            weight += ink;
            sum += at * ink;
            xx += at.x() * at.x() * ink;
            yy += at.y() * at.y() * ink;
            xy += at.x() * at.y() * ink;
        }
    }
    const QPointF middle = sum / weight;
    const double across = xx / weight - middle.x() * middle.x();
    const double down = yy / weight - middle.y() * middle.y();
    const double both = xy / weight - middle.x() * middle.y();
    return {middle / dots, qRadiansToDegrees(std::atan2(2 * both, across - down) / 2)};
}

/// The same label on every cell of an L7160.
PrintOrder orderWith(const PrinterProfile &profile)
{
    PrintOrder order;
    order.stock = *builtInStock(u"avery-l7160"_s);
    order.dpi = dpi;
    order.copies = order.stock.labelsPerPage();
    order.labels.push_back({LabelCodeId::make(), 412, sampleLabel()});
    order.profile = profile;
    return order;
}

/// The first page, where something could be printed.
std::unique_ptr<QImage> pageOf(const PrintOrder &order)
{
    PictureSink sink(order.stock.page, dpi);
    const auto outcome = PrintRun(order, *piecesOf(order)).print(sink);
    return outcome.error ? nullptr : std::move(sink.pages.front());
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsMoveAndTurnByWhatWasTyped_data()
    {
        QTest::addColumn<PrinterProfile>("profile");
        const auto row = [](const char *name, QPointF offset, double scaleX, double scaleY,
                            double rotation) {
            QTest::newRow(name) << PrinterProfile{offset, scaleX, scaleY, rotation};
        };
        row("right and down", {1.5, 0.8}, 1, 1, 0);
        row("left and up", {-2.3, -1.1}, 1, 1, 0);
        row("wider", {}, 1.01, 1, 0);
        row("lower", {}, 1, 0.985, 0);
        row("turned clockwise", {}, 1, 1, 1.2);
        row("turned back", {}, 1, 1, -0.4);
        row("all of it", {0.7, -1.3}, 0.99, 1.012, 0.6);
    }
    void labelsMoveAndTurnByWhatWasTyped()
    {
        QFETCH(PrinterProfile, profile);
        const PrintOrder plain = orderWith({});
        const auto before = pageOf(plain);
        const auto after = pageOf(orderWith(profile));
        QVERIFY(before && after);
        const QPointF centre(plain.stock.page.width() / 2, plain.stock.page.height() / 2);
        const double angle = qDegreesToRadians(profile.rotation);
        const auto turned = [angle](const QPointF &by) {
            return QPointF(by.x() * std::cos(angle) - by.y() * std::sin(angle),
                           by.x() * std::sin(angle) + by.y() * std::cos(angle));
        };
        for (const int index : {0, 2, 10, 18, 20}) { // in the corners and in the middle
            const QRectF cell = plain.stock.cell(index);
            const Pose was = poseIn(*before, cell);
            // The cell turns about the page's middle, and is then pulled and moved.
            const QPointF way = turned(cell.center() - centre);
            const QPointF expected = centre + profile.offset
                + QPointF(way.x() * profile.scaleX, way.y() * profile.scaleY);
            const QPointF expectedInk = expected + turned(was.middle - cell.center());
            QRectF around = cell;
            around.moveCenter(expected);
            const Pose is = poseIn(*after, around);
            const QPointF off = is.middle - expectedInk;
            QVERIFY2(std::abs(off.x()) < 0.05 && std::abs(off.y()) < 0.05,
                     qPrintable(u"label %1: %2, %3 mm"_s.arg(index + 1).arg(off.x()).arg(off.y())));
            const double turn = is.direction - was.direction - profile.rotation;
            QVERIFY2(std::abs(turn) < 0.05,
                     qPrintable(u"label %1: %2 degrees"_s.arg(index + 1).arg(turn)));
        }
    }
};

QTEST_MAIN(TestCalibration)
#include "tst_calibration.moc"
