#include "core/labels/design/labelpainter.h"
#include "core/labels/design/placeholders.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/labelsample.h"

#include <QTest>

#include <cmath>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const LabelDesign &designOf(const QString &id)
{
    for (const LabelDesign &design : builtInDesigns()) {
        if (design.id == id)
            return design;
    }
    qFatal("no such design");
}

QRectF boxOf(const PrintDrawing::Text &text)
{
    const double scale = 25.4 / textUnitsPerInch;
    const QRectF outline = outlineOf(text.line).boundingRect();
    return {text.baseline + outline.topLeft() * scale, outline.size() * scale};
}

/// What is printed outside of `printable`, on top of other texts, or in the quiet zone.
QString misplacedIn(const PrintDrawing &drawing, const QRectF &printable)
{
    std::vector<QRectF> taken;
    for (const PrintDrawing::Item &item : drawing.items) {
        if (const auto *symbol = std::get_if<PrintDrawing::Symbol>(&item)) {
            const double side = symbol->module * symbol->code.sizeWithQuietZone();
            taken.emplace_back(symbol->corner, QSizeF(side, side));
        }
    }
    for (const QRectF &symbol : taken) {
        if (!printable.adjusted(-0.01, -0.01, 0.01, 0.01).contains(symbol))
            return u"symbol"_s;
    }
    for (const PrintDrawing::Item &item : drawing.items) {
        const auto *text = std::get_if<PrintDrawing::Text>(&item);
        if (!text)
            continue;
        const QRectF box = boxOf(*text);
        if (!printable.contains(box))
            return text->line.runs.front().text + u" leaves the label"_s;
        for (const QRectF &other : taken) {
            if (other.intersects(box))
                return text->line.runs.front().text + u" stands on something"_s;
        }
        taken.push_back(box);
    }
    return {};
}

} // namespace

class TestLabelLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingLeavesTheLabelOrStandsOnSomething_data()
    {
        QTest::addColumn<LabelStock>("stock");
        QTest::addColumn<QString>("design");
        for (const LabelStock &stock : builtInStocks()) {
            for (const LabelDesign &design : builtInDesigns())
                QTest::addRow("%s, %s", qPrintable(stock.id), qPrintable(design.id))
                    << stock << design.id;
        }
    }
    void nothingLeavesTheLabelOrStandsOnSomething()
    {
        QFETCH(LabelStock, stock);
        QFETCH(QString, design);
        const LabelContent content = sampleLabel();
        for (const int dpi : {203, 300, 600}) {
            auto painter = LabelPainter::create(designOf(design), stock.label, stock.printable(),
                                                dpi);
            const auto label = painter ? painter->draw(content) : tl::unexpected(painter.error());
            if (!label) // tst_everylabel knows which
                continue;
            QCOMPARE(misplacedIn(label->drawing, stock.printable()), QString());
            if (const QString folder = qEnvironmentVariable("VESTIBULE_PICTURES");
                !folder.isEmpty() && dpi == 300)
                rasterOf(label->drawing, dpi).save(folder + u"/%1-%2.png"_s.arg(stock.id, design));
        }
    }

    void smallCodesCarryTheirMeasures()
    {
        const LabelStock stock = *builtInStock(u"avery-5167"_s);
        auto painter = LabelPainter::create(designOf(u"code-only"_s), stock.label,
                                            stock.printable(), 600);
        const auto label = painter->draw(sampleLabel());
        QVERIFY(label);
        QVERIFY(label->isCodeSmall());
        QCOMPARE(label->neededModule, 0.38);
        const LabelStock large = *builtInStock(u"avery-l7160"_s);
        painter = LabelPainter::create(standardDesign(), large.label, large.printable(), 300);
        QVERIFY(!painter->draw(sampleLabel())->isCodeSmall());
    }

    void smallLabelsLeaveOutTheLeastImportantLines()
    {
        const auto textsOn = [](const QSizeF &size) {
            auto painter = LabelPainter::create(standardDesign(), size, QRectF({}, size), 300);
            QStringList texts;
            const auto label = painter->draw(sampleLabel());
            for (const PrintDrawing::Item &item : label->drawing.items) {
                if (const auto *text = std::get_if<PrintDrawing::Text>(&item))
                    texts.append(text->line.runs.front().text);
            }
            return texts;
        };
        QCOMPARE(textsOn({63.5, 38.1}).front(), u"Halden Logistics"_s);
        const QStringList small = textsOn({38.1, 21.2});
        QVERIFY(!small.contains(u"Halden Logistics"_s));
        QVERIFY(small.contains(u"AGV 12"_s));
        QVERIFY(small.join(QString()).contains(sampleLabel().code));
    }

    void aLabelWithoutRoomNamesTheLeastSize()
    {
        const auto layout = layOutLabel(standardDesign(), {15, 10}, {0, 0, 15, 10});
        QCOMPARE(layout.error().field, u"stock"_s);
        QVERIFY(layout.error().detail.contains(u" x "_s));
        const auto flag = layOutLabel(designOf(u"cable-flag"_s), {40, 20}, {0, 0, 40, 20});
        QCOMPARE(flag.error().field, u"stock"_s);
    }

    void aLogoInTheCodeKeepsItReadable()
    {
        LabelDesign design = standardDesign();
        design.logo = LabelDesign::Logo::InCode;
        auto painter = LabelPainter::create(design, {63.5, 38.1}, {0, 0, 63.5, 38.1}, 300);
        const auto label = painter->drawChecked(sampleLabel());
        QVERIFY2(label, label ? "" : qPrintable(label.error().detail));
        double symbolArea = 0;
        double logoArea = 0;
        for (const PrintDrawing::Item &item : label->drawing.items) {
            if (const auto *symbol = std::get_if<PrintDrawing::Symbol>(&item))
                symbolArea = std::pow(symbol->module * symbol->code.size(), 2);
            if (const auto *box = std::get_if<PrintDrawing::Box>(&item);
                box && box->fill == QColor(Qt::white))
                logoArea = box->area.width() * box->area.height();
        }
        QVERIFY(logoArea > 0.05 * symbolArea);
        QVERIFY(logoArea <= 0.12 * symbolArea);
    }

    void theMarkStandsBesideTheCode_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("before the brand's line") << u"side-by-side"_s << true;
        QTest::newRow("in the band") << u"branded"_s << true;
        QTest::newRow("on a design without the brand") << u"code-above"_s << false;
    }
    void theMarkStandsBesideTheCode()
    {
        QFETCH(QString, id);
        QFETCH(bool, isMarked);
        const QSizeF size(63.5, 38.1);
        auto painter = LabelPainter::create(designOf(id), size, {{}, size}, 300);
        LabelContent content = sampleLabel();
        content.mark.fill(Qt::black);
        const auto label = painter->drawChecked(content);
        QVERIFY2(label, label ? "" : qPrintable(label.error().detail));
        QRectF area;
        for (const PrintDrawing::Item &item : label->drawing.items) {
            if (const auto *picture = std::get_if<PrintDrawing::Picture>(&item))
                area = picture->area;
        }
        QCOMPARE(!area.isNull(), isMarked);
        QVERIFY(!area.intersects(label->symbol));
        if (!isMarked)
            return;
        QVERIFY(QRectF({}, size).contains(area));
        const QImage raster = rasterOf(label->drawing, 300);
        const double dots = 300 / 25.4;
        const QRect dark = QRectF(area.topLeft() * dots, area.size() * dots).toRect();
        for (const double x : {0.2, 0.5, 0.8}) {
            const QPoint place(dark.left() + int(dark.width() * x), dark.center().y());
            QVERIFY(raster.pixelColor(place).lightness() < 40);
        }
    }

    void aDesignWithoutTheBrandsLineHasTheMarkBeforeItsFirst()
    {
        LabelDesign design = designOf(u"code-above"_s);
        design.logo = LabelDesign::Logo::Beside;
        const QSizeF size(63.5, 70);
        auto painter = LabelPainter::create(design, size, {{}, size}, 300);
        const auto label = painter->drawChecked(sampleLabel());
        QVERIFY2(label, label ? "" : qPrintable(label.error().detail));
        QRectF mark;
        QPointF first;
        for (const PrintDrawing::Item &item : label->drawing.items) {
            if (const auto *picture = std::get_if<PrintDrawing::Picture>(&item))
                mark = picture->area;
            if (const auto *text = std::get_if<PrintDrawing::Text>(&item); text && first.isNull())
                first = text->baseline;
        }
        QVERIFY(mark.right() < first.x());
        QVERIFY(mark.left() > 0);
        QVERIFY(mark.top() < first.y() && mark.bottom() > first.y() - 1);
    }

    void placeholdersAreFilledAndUnknownOnesNamed()
    {
        LabelContent content = sampleLabel();
        QCOMPARE(placeholders::filled(u"{device} in {space}"_s, content),
                 u"AGV 12 in Hall 3, aisle B"_s);
        QCOMPARE(placeholders::filled(u"Call us"_s, content), u"Call us"_s);
        content.serial.clear();
        QCOMPARE(placeholders::filled(u"S/N {serial}"_s, content), QString());
        QCOMPARE(placeholders::filled(u"a { b"_s, content), u"a { b"_s);
        QCOMPARE(placeholders::unknownIn(u"{device} {pin} {}"_s), QStringList({u"pin"_s, u""_s}));
        QVERIFY(!placeholders::all().contains(u"{pin}"_s));
        content.name = u"{code} {phone}"_s;
        QCOMPARE(placeholders::filled(u"{device}"_s, content), u"{code} {phone}"_s);
    }
};

QTEST_MAIN(TestLabelLayout)
#include "tst_labellayout.moc"
