#include "core/labels/check/labelcheck.h"
#include "core/labels/design/labelpainter.h"
#include "core/labels/design/placeholders.h"
#include "core/labels/stock/labelstock.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/decode.h"
#include "tests/support/labelsample.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

LabelPainter painterFor(const QString &stock, int dpi)
{
    const LabelStock paper = *builtInStock(stock);
    return *LabelPainter::create(standardDesign(), paper.label, paper.printable(), dpi);
}

const PrintDrawing::Symbol &symbolIn(const PrintDrawing &drawing)
{
    for (const PrintDrawing::Item &item : drawing.items) {
        if (const auto *symbol = std::get_if<PrintDrawing::Symbol>(&item))
            return *symbol;
    }
    qFatal("no symbol");
}

/// All texts of a drawing, in its order.
std::vector<PrintDrawing::Text> textsIn(const PrintDrawing &drawing)
{
    std::vector<PrintDrawing::Text> texts;
    for (const PrintDrawing::Item &item : drawing.items) {
        if (const auto *text = std::get_if<PrintDrawing::Text>(&item))
            texts.push_back(*text);
    }
    return texts;
}

} // namespace

class TestLabelPainter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDesignDecodesAtEveryResolution_data()
    {
        QTest::addColumn<QString>("stock");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("dots");
        QTest::newRow("63.5 x 38.1 mm, 203 dpi") << u"roll-63x38"_s << 203 << 6;
        QTest::newRow("63.5 x 38.1 mm, 300 dpi") << u"roll-63x38"_s << 300 << 9;
        QTest::newRow("63.5 x 38.1 mm, 600 dpi") << u"roll-63x38"_s << 600 << 18;
        QTest::newRow("50.8 x 25.4 mm, 203 dpi") << u"zebra-2x1in"_s << 203 << 5;
        QTest::newRow("50.8 x 25.4 mm, 300 dpi") << u"zebra-2x1in"_s << 300 << 7;
        QTest::newRow("50.8 x 25.4 mm, 600 dpi") << u"zebra-2x1in"_s << 600 << 14;
    }
    void everyDesignDecodesAtEveryResolution()
    {
        QFETCH(QString, stock);
        QFETCH(int, dpi);
        QFETCH(int, dots);
        const LabelContent content = sampleLabel();
        const auto drawing = painterFor(stock, dpi).drawChecked(content);
        QVERIFY2(drawing, drawing ? "" : qPrintable(drawing.error().detail));
        QCOMPARE(drawing->module, dots * 25.4 / dpi);
        const QImage raster = rasterOf(drawing->drawing, dpi);
        QCOMPARE(raster.width(), qRound(drawing->drawing.size.width() * dpi / 25.4));
        QCOMPARE(decodedByZxing(raster), content.address);
        if (hasProgram("zbarimg"))
            QCOMPARE(decodedByZbar(raster), content.address);
        if (const QString folder = qEnvironmentVariable("VESTIBULE_PICTURES"); !folder.isEmpty())
            raster.save(folder + u"/%1-%2.png"_s.arg(stock).arg(dpi));
    }

    void aNameIsPrintedAsItIsWhateverHidesInIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed");
        QTest::newRow("override") << u"Lift \u202e21 B"_s << u"Lift 21 B"_s;
        QTest::newRow("isolate") << u"\u2067Lift 1\u2069"_s << u"Lift 1"_s;
        QTest::newRow("zero width") << u"Li\u200bft\ufeff"_s << u"Lift"_s;
        QTest::newRow("control") << u"Lift\u0007"_s << u"Lift"_s;
        QTest::newRow("Arabic") << u"مصعد ٢"_s << u"مصعد ٢"_s;
        QTest::newRow("Hebrew") << u"מעלית 2"_s << u"מעלית 2"_s;
    }
    void aNameIsPrintedAsItIsWhateverHidesInIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, printed);
        LabelContent content = sampleLabel();
        content.name = typed;
        const auto label = painterFor(u"roll-63x38"_s, 300).drawChecked(content);
        QVERIFY2(label, label ? "" : qPrintable(label.error().detail));
        const auto texts = textsIn(label->drawing);
        QVERIFY(std::any_of(texts.begin(), texts.end(), [&printed](const auto &text) {
            return text.line.runs.front().text == printed
                && text.line.isRightToLeft == printed.isRightToLeft();
        }));
    }

    void aNameOfNothingButWhatHidesIsNone()
    {
        LabelContent content = sampleLabel();
        content.name = u"\u202e\u200b\u2066"_s;
        const auto label = painterFor(u"roll-63x38"_s, 300).draw(content);
        QVERIFY(!label);
        QCOMPARE(label.error().field, u"name"_s);
    }

    void aNameInAnotherDirectionMovesNothingBesideIt()
    {
        // Else the number would stand at the wrong side of the name, as if it belonged to it.
        LabelContent content = sampleLabel();
        content.name = u"מעלית"_s;
        content.number = u"12"_s;
        QCOMPARE(placeholders::filled(u"{device} {number} A"_s, content),
                 u"\u2068מעלית\u2069 \u206812\u2069 A"_s);
        QCOMPARE(placeholders::filled(u"{device}"_s, content), content.name);
        QCOMPARE(placeholders::filled(u"{device} {number}"_s, content), u"מעלית 12"_s);
        content.name = u"Lift\u202e\u2069"_s;
        QCOMPARE(placeholders::filled(u"{device} {number}"_s, content), u"Lift 12"_s);
    }

    void theQuietZoneIsWhite_data()
    {
        QTest::addColumn<QString>("stock");
        QTest::newRow("large") << u"roll-63x38"_s;
        QTest::newRow("small") << u"zebra-2x1in"_s;
    }
    void theQuietZoneIsWhite()
    {
        QFETCH(QString, stock);
        const auto drawing = painterFor(stock, 300).draw(sampleLabel());
        const PrintDrawing::Symbol &symbol = symbolIn(drawing->drawing);
        const QImage raster = rasterOf(drawing->drawing, 300);
        const QPoint corner = (symbol.corner * 300 / 25.4).toPoint();
        const int module = qRound(symbol.module * 300 / 25.4);
        const int side = symbol.code.sizeWithQuietZone() * module;
        const QRect inner(corner + QPoint(4, 4) * module,
                          QSize(side - 8 * module, side - 8 * module));
        for (int y = corner.y(); y < corner.y() + side; ++y) {
            for (int x = corner.x(); x < corner.x() + side; ++x) {
                if (!inner.contains(x, y))
                    QCOMPARE(raster.pixelColor(x, y), QColor(Qt::white));
            }
        }
    }

    void textsStayOnTheLabelAndApart_data()
    {
        QTest::addColumn<QString>("stock");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("nameLines");
        QTest::newRow("large, short") << u"roll-63x38"_s << u"AGV 12"_s << u"Hall 3"_s << 1;
        QTest::newRow("large, shrunk")
            << u"roll-63x38"_s << u"Autoclave North"_s << u"Hall 3, aisle B"_s << 1;
        QTest::newRow("large, two lines")
            << u"roll-63x38"_s << u"Autoclave 3, north wing, second bay"_s
            << u"Building 7, second floor, aisle B, rack 14"_s << 2;
        QTest::newRow("large, one long word")
            << u"roll-63x38"_s << u"Donaudampfschifffahrtsgesellschaft"_s << u""_s << 2;
        QTest::newRow("small, two lines")
            << u"zebra-2x1in"_s << u"Autoclave 3, north wing"_s << u"Hall 3"_s << 2;
        QTest::newRow("right to left")
            << u"roll-63x38"_s << u"رافعة شوكية ٧"_s << u"القاعة ٣"_s << 1;
    }
    void textsStayOnTheLabelAndApart()
    {
        QFETCH(QString, stock);
        QFETCH(QString, name);
        QFETCH(QString, place);
        QFETCH(int, nameLines);
        LabelContent content = sampleLabel();
        content.name = name;
        content.place = place;
        const auto drawing = painterFor(stock, 300).drawChecked(content);
        QVERIFY2(drawing, drawing ? "" : qPrintable(drawing.error().detail));
        std::vector<QRectF> boxes;
        int linesOfName = 0;
        for (const PrintDrawing::Text &text : textsIn(drawing->drawing)) {
            const double scale = 25.4 / textUnitsPerInch;
            const QRectF outline = outlineOf(text.line).boundingRect();
            const QRectF box(text.baseline + outline.topLeft() * scale, outline.size() * scale);
            QVERIFY2(QRectF({0, 0}, drawing->drawing.size).contains(box),
                     qPrintable(text.line.runs.front().text));
            for (const QRectF &other : boxes)
                QVERIFY2(!other.intersects(box), qPrintable(text.line.runs.front().text));
            boxes.push_back(box);
            linesOfName += name.contains(text.line.runs.front().text) ? 1 : 0;
        }
        QCOMPARE(linesOfName, nameLines);
        if (const QString folder = qEnvironmentVariable("VESTIBULE_PICTURES"); !folder.isEmpty())
            rasterOf(drawing->drawing, 300)
                .save(folder + u"/text-%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
    }

    void whatCannotBePrintedIsAnError_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("a name of 200 characters") << u"name"_s << u"Autoclave "_s.repeated(20);
        QTest::newRow("a name of 200 letters") << u"name"_s << QString(200, u'W');
        QTest::newRow("a name of a megabyte") << u"name"_s << QString(1 << 20, u'W');
        QTest::newRow("no name") << u"name"_s << u""_s;
        QTest::newRow("a name of blanks") << u"name"_s << u" \t\n"_s;
        QTest::newRow("a letter that no font has") << u"name"_s << u"AGV \U000F0000"_s;
        QTest::newRow("a long place") << u"place"_s << u"Building "_s.repeated(20);
        QTest::newRow("a long brand") << u"brand"_s << u"Halden Logistics and Sons Worldwide"_s;
        QTest::newRow("a long call") << u"call_to_action"_s << u"Problem? "_s.repeated(12);
        QTest::newRow("three lines") << u"call_to_action"_s << u"One\nTwo\nThree"_s;
        QTest::newRow("a long number") << u"number"_s << QString(80, u'1');
        QTest::newRow("a long address") << u"symbol"_s << QString(1000, u'A');
        QTest::newRow("no address") << u"symbol"_s << u""_s;
    }
    void whatCannotBePrintedIsAnError()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        LabelContent content = sampleLabel();
        QString &changed = field == u"name" ? content.name
            : field == u"place"             ? content.place
            : field == u"brand"             ? content.brand
            : field == u"number"            ? content.number
            : field == u"symbol"            ? content.address
                                            : content.callToAction;
        changed = text;
        const auto drawing = painterFor(u"roll-63x38"_s, 300).draw(content);
        QVERIFY(!drawing);
        QCOMPARE(drawing.error().code, ErrorCode::Invalid);
        QCOMPARE(drawing.error().field, field);
    }

    void hostileNamesAreShownOrRefusedButNeverHarm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Chinese") << u"自动导引车"_s;
        QTest::newRow("emoji") << u"Robot 🤖👩‍🔧"_s;
        QTest::newRow("an override of direction") << u"AGV \u202e21 tob\u202c"_s;
        QTest::newRow("combining marks") << u"Z\u0351\u0348\u0321a\u0300\u0301\u0302"_s;
        QTest::newRow("controls") << u"AGV\u0007\u0000 12"_s;
        QTest::newRow("markup") << u"<b>&amp;</b>"_s;
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD83E)) + u"x"_s;
    }
    void hostileNamesAreShownOrRefusedButNeverHarm()
    {
        QFETCH(QString, name);
        LabelContent content = sampleLabel();
        content.name = name;
        const auto drawing = painterFor(u"roll-63x38"_s, 300).drawChecked(content);
        if (!drawing) {
            QCOMPARE(drawing.error().code, ErrorCode::Invalid);
            QCOMPARE(drawing.error().field, u"name"_s);
            return;
        }
        QCOMPARE(decodedByZxing(rasterOf(drawing->drawing, 300)), content.address);
    }

    void aPictureThatSaysSomethingElseIsRefused()
    {
        const auto drawing = painterFor(u"roll-63x38"_s, 300).draw(sampleLabel());
        QImage raster = rasterOf(drawing->drawing, 300);
        QVERIFY(checkSymbol(raster, sampleLabel().address));
        const auto other = checkSymbol(raster, sampleLabel(413).address);
        QCOMPARE(other.error().code, ErrorCode::Invalid);
        QCOMPARE(other.error().field, u"symbol"_s);
        raster.fill(Qt::white);
        QCOMPARE(checkSymbol(raster, sampleLabel().address).error().detail, u"does not decode"_s);
        QVERIFY(!checkSymbol(QImage(), u"x"_s));
    }

    void anErrorNamesTheLabel()
    {
        LabelContent content = sampleLabel(977);
        content.place = u"Building "_s.repeated(20);
        const auto drawing = painterFor(u"roll-63x38"_s, 300).drawChecked(content);
        QVERIFY(!drawing);
        QCOMPARE(drawing.error().detail, u"No. 00977: does not fit"_s);
    }
};

QTEST_MAIN(TestLabelPainter)
#include "tst_labelpainter.moc"
