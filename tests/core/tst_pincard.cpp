#include "core/labels/cards/pincardsheet.h"
#include "core/labels/cards/poster.h"
#include "core/labels/printing/printrun.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/decode.h"
#include "tests/support/labelsample.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const QString wifiSymbol = u"WIFI:T:WPA;S:Halden Visitors;P:blue-crane-41;;"_s;

PrintBrand sampleBrand()
{
    return {u"Halden Logistics"_s, u"Warehouse North, Hall 3"_s, sampleMark(),
            QColor(0x0d, 0x4f, 0x6c), Qt::white};
}

std::vector<TextRuns> sampleContact()
{
    return {{{u"Rather call?"_s, true},
             {u" Until 22:00: "_s, false},
             {u"01632 960 410"_s, true},
             {u". Nights: "_s, false},
             {u"01632 960 477"_s, true}},
            {{u"Someone hurt, or fire? Call "_s, false}, {u"112"_s, true}, {u" first."_s, false}}};
}

PinCardContent sampleCard()
{
    PinCardContent card;
    card.brand = sampleBrand();
    card.texts = {u"Something not working?"_s,
                  u"Join our Wi-Fi"_s,
                  u"Point your camera at this code, and tap “Join”."_s,
                  u"Password:"_s,
                  u"Scan the label on the device"_s,
                  u"It carries a square code like the one above."_s,
                  u"Enter this PIN"_s};
    card.wifi = WifiNetwork{u"Halden Visitors"_s, Secret(u"blue-crane-41"_s)};
    card.pin = Secret(u"7294"_s);
    card.contact = sampleContact();
    return card;
}

PosterContent samplePoster()
{
    return {sampleBrand(),
            u"Something not working?"_s,
            u"Scan this code, then type the code from the label on the device."_s,
            u"http://192.168.10.25:8080/enter"_s,
            u"Or open this address:"_s,
            sampleContact()};
}

Result<> saved(const PinCardContent &card, PinCardPaper paper, const QString &pdf)
{
    const auto sheet = pinCardSheet(card, paper, 300);
    return sheet ? savePinCard(*sheet, pdf) : Result<>(tl::unexpected(sheet.error()));
}

void keepPicture(const QImage &picture, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("VESTIBULE_PICTURES"); !folder.isEmpty())
        picture.save(folder + u'/' + name + u".png"_s);
}

QImage pageOf(const QString &pdf, int dpi)
{
    (void)outputOf("pdftoppm",
                   {u"-png"_s, u"-singlefile"_s, u"-r"_s, QString::number(dpi), pdf, pdf});
    return QImage(pdf + u".png"_s);
}

/// The text of a PDF without blanks.
QString wordsOf(const QString &pdf)
{
    return QString::fromUtf8(outputOf("pdftotext", {pdf, u"-"_s})).simplified().remove(u' ');
}

} // namespace

class TestPinCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCardSaysItAllAndItsWifiCodeDecodes()
    {
        if (!hasProgram("pdftoppm"))
            QSKIP("pdftoppm is not installed");
        const QString pdf = m_folder.filePath(u"card.pdf"_s);
        QVERIFY(saved(sampleCard(), PinCardPaper::A6, pdf));
        const QImage page = pageOf(pdf, 300);
        keepPicture(page, u"pincard"_s);
        QVERIFY(qAbs(page.width() - 1240) <= 3 && qAbs(page.height() - 1748) <= 3);
        QCOMPARE(decodedByZxing(page), wifiSymbol);
        const QString words = wordsOf(pdf);
        for (const QString &expected :
             {u"HaldenLogistics"_s, u"Somethingnotworking?"_s, u"HaldenVisitors"_s,
              u"blue-crane-41"_s, u"7294"_s, u"01632960477"_s})
            QVERIFY2(words.contains(expected), qPrintable(expected + u" in "_s + words));
    }

    void withoutWifiTheCardHasTwoSteps()
    {
        PinCardContent card = sampleCard();
        card.wifi.reset();
        card.texts.scanText = u"It carries a square code."_s;
        const auto drawing = drawPinCard(card, 300);
        QVERIFY(drawing);
        int circles = 0;
        for (const PrintDrawing::Item &item : drawing->items) {
            const auto *text = std::get_if<PrintDrawing::Text>(&item);
            circles += text && text->line.points == 10.5 ? 1 : 0;
        }
        QCOMPARE(circles, 2);
        keepPicture(rasterOf(*drawing, 200), u"pincard-two-steps"_s);
    }

    void twoCardsLieOnPlainPaperWithMarksToCutBy()
    {
        const auto sheet = pinCardSheet(sampleCard(), PinCardPaper::TwoWithMarks, 300);
        QVERIFY(sheet);
        QCOMPARE(sheet->page, QSizeF(297, 210));
        QCOMPARE(sheet->corners, (std::vector<QPointF>{{43.5, 31}, {148.5, 31}}));
        const QImage page = pictureOf(*sheet, 150);
        keepPicture(page, u"pincard-marks"_s);
        for (const QPointF &corner : sheet->corners) {
            const QRectF card(corner * 150 / 25.4, pinCardSize * 150 / 25.4);
            QCOMPARE(decodedByZxing(page.copy(card.toRect())), wifiSymbol);
        }
        // Beside the corner of the left card, where no card reaches.
        const QPoint mark = (QPointF(42.5, 31) * 150 / 25.4).toPoint();
        bool isMarked = false;
        for (int y = mark.y() - 2; y <= mark.y() + 2; ++y)
            isMarked = isMarked || qGray(page.pixel(mark.x(), y)) < 200;
        QVERIFY(isMarked);
    }

    void fourCardsFitOnOneSheet()
    {
        if (!hasProgram("pdftoppm"))
            QSKIP("pdftoppm is not installed");
        const QString pdf = m_folder.filePath(u"cards.pdf"_s);
        QVERIFY(saved(sampleCard(), PinCardPaper::FourOnA4, pdf));
        const QImage page = pageOf(pdf, 300);
        keepPicture(page, u"pincard-sheet"_s);
        const QSize quarter = page.size() / 2;
        for (int i = 0; i < 4; ++i) {
            const QPoint corner(i % 2 * quarter.width(), i / 2 * quarter.height());
            QCOMPARE(decodedByZxing(page.copy({corner, quarter})), wifiSymbol);
        }
    }

    void longerPinsAndNetworksFit_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::newRow("8 digits") << u"48151623"_s << u"Guests"_s << u"password"_s;
        QTest::newRow("an open network") << u"7294"_s << u"Guests"_s << u""_s;
        QTest::newRow("the longest network")
            << u"7294"_s << u"Visitors of the Harbour Hall 32b"_s << QString(63, u'w');
        QTest::newRow("with what must be escaped")
            << u"7294"_s << u"\";,:\\\";,:\\\";,:\\\";,:\\"_s << u"\";,:\\\";,:\\\";,:\\\";,:\\"_s;
        QTest::newRow("with letters beyond ASCII") << u"7294"_s << u"Café Łódź"_s << u"zażółćgęś"_s;
    }
    void longerPinsAndNetworksFit()
    {
        QFETCH(QString, pin);
        QFETCH(QString, name);
        QFETCH(QString, password);
        PinCardContent card = sampleCard();
        card.pin = Secret(pin);
        card.wifi = WifiNetwork{name, Secret(password)};
        const auto drawing = drawPinCard(card, 300);
        QVERIFY2(drawing, drawing ? "" : qPrintable(drawing.error().field));
        const QImage picture = rasterOf(*drawing, 300);
        keepPicture(picture, u"pincard-"_s + QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(decodedByZxing(picture), wifiText(*card.wifi));
        for (const PrintDrawing::Item &item : drawing->items) {
            if (const auto *symbol = std::get_if<PrintDrawing::Symbol>(&item))
                QVERIFY(symbol->module >= 0.5);
        }
    }

    void whatDoesNotFitIsAnError_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("the brand") << u"brand"_s;
        QTest::newRow("the title") << u"title"_s;
        QTest::newRow("a step") << u"steps"_s;
        QTest::newRow("the contact") << u"contact"_s;
        QTest::newRow("the network") << u"wifi_name"_s;
        QTest::newRow("no PIN") << u"pin"_s;
    }
    void whatDoesNotFitIsAnError()
    {
        QFETCH(QString, field);
        const QString tooLong = u"Halden Logistics "_s.repeated(30);
        PinCardContent card = sampleCard();
        if (field == u"brand")
            card.brand.name = tooLong;
        else if (field == u"title")
            card.texts.title = tooLong;
        else if (field == u"steps")
            card.texts.scanText = tooLong;
        else if (field == u"contact")
            card.contact[0][1].text = tooLong;
        else if (field == u"wifi_name")
            card.wifi->name = tooLong;
        else
            card.pin = {};
        const QString pdf = m_folder.filePath(u"wrong.pdf"_s);
        const auto kept = saved(card, PinCardPaper::A6, pdf);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Invalid);
        QCOMPARE(kept.error().field, field);
        QVERIFY(!QFile::exists(pdf));
    }

    void labelsNeverCarryThePin()
    {
        if (!hasProgram("pdftotext"))
            QSKIP("pdftotext is not installed");
        const QString pdf = m_folder.filePath(u"label.pdf"_s);
        LabelContent content = sampleLabel();
        PrintOrder order;
        order.stock = *builtInStock(u"roll-63x38"_s);
        order.labels.push_back({LabelCodeId::make(), 412, content});
        auto file = PdfSink::create(pdf, order.stock.page, order.dpi);
        QVERIFY(!PrintRun(order, *piecesOf(order)).print(**file).error);
        const QString words = wordsOf(pdf);
        QVERIFY(words.contains(u"AGV12"_s));
        QVERIFY(words.contains(content.code));
        QVERIFY(!words.contains(u"7294"_s));
        QVERIFY(!words.contains(u"PIN"_s));
    }

    void thePosterDecodesAndNamesTheAddress()
    {
        if (!hasProgram("pdftoppm"))
            QSKIP("pdftoppm is not installed");
        const QString pdf = m_folder.filePath(u"poster.pdf"_s);
        QVERIFY(savePoster(samplePoster(), pdf));
        const QImage page = pageOf(pdf, 100);
        keepPicture(page, u"poster"_s);
        QCOMPARE(decodedByZxing(page), samplePoster().address);
        QVERIFY(wordsOf(pdf).contains(samplePoster().address));
    }

    void aPosterThatDoesNotFitIsAnError()
    {
        PosterContent poster = samplePoster();
        poster.title = u"Something not working? "_s.repeated(20);
        QCOMPARE(drawPoster(poster, 300).error().field, u"title"_s);
        poster = samplePoster();
        poster.address.clear();
        QCOMPARE(drawPoster(poster, 300).error().field, u"address"_s);
        poster = samplePoster();
        poster.contact.resize(9, {{u"Call"_s, false}});
        QCOMPARE(drawPoster(poster, 300).error().field, u"contact"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPinCard)
#include "tst_pincard.moc"
