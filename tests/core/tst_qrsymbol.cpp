#include "core/labels/cards/wifitext.h"
#include "core/labels/drawing/qrsymbol.h"
#include "tests/support/decode.h"

#include <QPainter>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(const QrSymbol &symbol, int moduleSize)
{
    const int side = symbol.sizeWithQuietZone() * moduleSize;
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    symbol.paint(painter, {0, 0}, moduleSize);
    return picture;
}

} // namespace

class TestQrSymbol : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("version");
        QTest::newRow("an address on the LAN")
            << u"HTTP://192.168.10.25:8080/D/7K3M9P2QX4TBD"_s << 3;
        QTest::newRow("the longest for version 3") << QString(47, u'A') << 3;
        QTest::newRow("one more than that") << QString(48, u'A') << 4;
        QTest::newRow("in lower case, as bytes") << u"http://192.168.10.25:8080/enter"_s << 3;
        QTest::newRow("so short that version 1 would do") << u"A"_s << 2;
        QTest::newRow("a host in brackets") << u"HTTP://[FE80::1]:8080/D/7K3M9P2QX4TBD"_s << 4;
        QTest::newRow("Wi-Fi") << u"WIFI:T:WPA;S:Halden Visitors;P:blue-crane-41;;"_s << 4;
        QTest::newRow("other scripts") << u"Grüße, Łódź, 東京, مرحبا 🤖"_s << 4;
    }
    void aTextIsReadBack()
    {
        QFETCH(QString, text);
        QFETCH(int, version);
        const auto symbol = QrSymbol::forText(text);
        QVERIFY(symbol);
        QCOMPARE(symbol->version(), version);
        QCOMPARE(symbol->size(), 17 + 4 * version);
        QCOMPARE(symbol->sizeWithQuietZone(), symbol->size() + 8);
        QCOMPARE(decodedByZxing(pictureOf(*symbol, 4)), text);
    }

    void everyLevelIsReadBack()
    {
        const QString text = u"HTTP://192.168.10.25:8080/D/7K3M9P2QX4TBD"_s;
        for (const auto level : {QrSymbol::Level::M, QrSymbol::Level::Q, QrSymbol::Level::H})
            QCOMPARE(decodedByZxing(pictureOf(*QrSymbol::forText(text, level), 3)), text);
        QCOMPARE(QrSymbol::forText(text, QrSymbol::Level::H)->version(), 4);
    }

    void aLevelMendsWhatItSays()
    {
        const QString text = u"HTTP://192.168.10.25:8080/D/7K3M9P2QX4TBD"_s;
        QImage picture = pictureOf(*QrSymbol::forText(text), 6);
        const int box = qRound(picture.width() * 29.0 / 37.0 * 0.28);
        QPainter painter(&picture);
        painter.fillRect(QRect((picture.width() - box) / 2, (picture.height() - box) / 2, box, box),
                         Qt::white);
        painter.end();
        QCOMPARE(decodedByZxing(picture), text);
    }

    void aTextThatDoesNotFitIsAnError()
    {
        QVERIFY(QrSymbol::forText(QString(2420, u'A')));
        QCOMPARE(QrSymbol::forText(QString(2421, u'A')).error().code, ErrorCode::TooLarge);
        QCOMPARE(QrSymbol::forText(QString(100000, u'a')).error().code, ErrorCode::TooLarge);
        QCOMPARE(QrSymbol::forText({}).error().code, ErrorCode::Invalid);
    }

    void rectanglesCoverEachDarkModuleOnce()
    {
        const auto symbol = QrSymbol::forText(u"HTTP://192.168.10.25:8080/D/7K3M9P2QX4TBD"_s);
        QVector<int> covered(symbol->size() * symbol->size(), 0);
        for (const QRect &box : symbol->rectangles()) {
            for (int y = box.top(); y <= box.bottom(); ++y) {
                for (int x = box.left(); x <= box.right(); ++x)
                    ++covered[y * symbol->size() + x];
            }
        }
        for (int y = 0; y < symbol->size(); ++y) {
            for (int x = 0; x < symbol->size(); ++x)
                QCOMPARE(covered[y * symbol->size() + x], symbol->isDark(x, y) ? 1 : 0);
        }
    }

    void theQuietZoneStaysFree()
    {
        const auto symbol = QrSymbol::forText(u"A"_s);
        const QImage picture = pictureOf(*symbol, 1);
        const QRect inner(4, 4, symbol->size(), symbol->size());
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const bool isDark = inner.contains(x, y) && symbol->isDark(x - 4, y - 4);
                QCOMPARE(picture.pixelColor(x, y), QColor(isDark ? Qt::black : Qt::white));
            }
        }
    }

    void theSvgPathIsCompactAndHoldsNothingElse()
    {
        const auto symbol = QrSymbol::forText(u"HTTP://192.168.10.25:8080/D/7K3M9P2QX4TBD"_s);
        const QString path = symbol->svgPath();
        static const QRegularExpression safe(u"^[mhvz0-9 -]+$"_s);
        QVERIFY(safe.match(path).hasMatch());
        QVERIFY2(path.size() < 4000, qPrintable(QString::number(path.size())));
    }

    void wifiTextsAreEscaped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Halden Visitors"_s << u"blue-crane-41"_s
                               << u"WIFI:T:WPA;S:Halden Visitors;P:blue-crane-41;;"_s;
        QTest::newRow("an open network") << u"Guests"_s << u""_s << u"WIFI:T:nopass;S:Guests;;"_s;
        QTest::newRow("every special character")
            << u"a;b,c:d\"e\\f"_s << u"\\\\;;,,::\"\""_s
            << u"WIFI:T:WPA;S:a\\;b\\,c\\:d\\\"e\\\\f;P:\\\\\\\\\\;\\;\\,\\,\\:\\:\\\"\\\";;"_s;
        QTest::newRow("an attempt to end the field")
            << u"x;T:nopass;S:evil"_s << u"12345678"_s
            << u"WIFI:T:WPA;S:x\\;T\\:nopass\\;S\\:evil;P:12345678;;"_s;
        QTest::newRow("letters beyond ASCII")
            << u"Café 東京"_s << u"passwort"_s << u"WIFI:T:WPA;S:Café 東京;P:passwort;;"_s;
    }
    void wifiTextsAreEscaped()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QString, text);
        QCOMPARE(wifiText({name, Secret(password)}), text);
    }

    void networksThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << u""_s << u"12345678"_s << u"wifi_name"_s;
        QTest::newRow("a name of 33 bytes") << QString(33, u'x') << u""_s << u"wifi_name"_s;
        QTest::newRow("17 letters of two bytes") << QString(17, u'ä') << u""_s << u"wifi_name"_s;
        QTest::newRow("a line break") << u"a\nb"_s << u""_s << u"wifi_name"_s;
        QTest::newRow("a password of 7") << u"x"_s << u"1234567"_s << u"wifi_password"_s;
        QTest::newRow("a password of 65") << u"x"_s << QString(65, u'1') << u"wifi_password"_s;
    }
    void networksThatCannotBeAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QString, field);
        const auto text = wifiText({name, Secret(password)});
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::Invalid);
        QCOMPARE(text.error().field, field);
    }
};

QTEST_MAIN(TestQrSymbol)
#include "tst_qrsymbol.moc"
