// Every stock × every design × the resolutions that printers have, read by two programs.
#include "core/labels/design/labelpainter.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/decode.h"
#include "tests/support/labelsample.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// What is printed of a stock, and what can't be, as "design: field".
struct Printed {
    std::vector<QImage> pictures;
    QStringList refused;
};

Printed everyDesignOn(const LabelStock &stock, int dpi)
{
    Printed printed;
    for (const LabelDesign &design : builtInDesigns()) {
        auto painter = LabelPainter::create(design, stock.label, stock.printable(), dpi);
        const auto label = painter ? painter->draw(sampleLabel()) : tl::unexpected(painter.error());
        if (label)
            printed.pictures.push_back(rasterOf(label->drawing, dpi, QImage::Format_Grayscale8));
        else
            printed.refused.append(design.id + u": "_s + label.error().field);
    }
    return printed;
}

} // namespace

class TestEveryLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zxingReadsIt_data() { combinations(); }
    void zxingReadsIt()
    {
        const Printed printed = fetch();
        for (const QImage &picture : printed.pictures)
            QCOMPARE(decodedByZxing(picture), sampleLabel().address);
    }

    void zbarReadsIt_data() { combinations(); }
    void zbarReadsIt()
    {
        if (!hasProgram("zbarimg"))
            QSKIP("zbarimg is not installed");
        const Printed printed = fetch();
        const auto texts = decodedByZbar(printed.pictures);
        QCOMPARE(texts.size(), printed.pictures.size());
        for (const QSet<QString> &text : texts)
            QCOMPARE(text, QSet{sampleLabel().address});
    }

    void whatHasNoRoomIsRefusedAndNothingElse_data() { combinations(); }
    void whatHasNoRoomIsRefusedAndNothingElse()
    {
        QFETCH(LabelStock, stock);
        QFETCH(int, dpi);
        // A cable flag has a code on either side of a fold.
        static const QStringList tooShortForAFlag{
            u"avery-l7651"_s, u"avery-l7157"_s,    u"avery-l6009"_s,
            u"avery-5160"_s,  u"avery-6570"_s,     u"brother-dk-11209"_s,
            u"zebra-2x1in"_s, u"plain-a4-45x30"_s, u"plain-a4-30x20"_s};
        QStringList refused;
        if (tooShortForAFlag.contains(stock.id))
            refused = QStringList{u"cable-flag: stock"_s};
        if (stock.id == u"avery-5167") { // 44.5 x 12.7 mm
            refused = QStringList{u"code-above: stock"_s, u"cable-flag: stock"_s};
            // Under the band there is room for modules of 2 dots of the coarse printer, and a bit
            // too little for the next whole dots of the others.
            if (dpi > 203)
                refused.insert(1, u"branded: symbol"_s);
        }
        QCOMPARE(fetch().refused, refused);
    }

private:
    static void combinations()
    {
        QTest::addColumn<LabelStock>("stock");
        QTest::addColumn<int>("dpi");
        for (const LabelStock &stock : builtInStocks()) {
            for (const int dpi : {203, 300, 600})
                QTest::addRow("%s, %d dpi", qPrintable(stock.id), dpi) << stock << dpi;
        }
    }
    static Printed fetch()
    {
        QFETCH(LabelStock, stock);
        QFETCH(int, dpi);
        return everyDesignOn(stock, dpi);
    }
};

QTEST_MAIN(TestEveryLabel)
#include "tst_everylabel.moc"
