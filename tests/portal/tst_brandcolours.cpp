#include "portalserver/text/brandcss.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

Colour colour(const char *text)
{
    return Colour::parse(QString::fromLatin1(text)).value();
}

/// Empty, or the first rule that the scheme breaks.
QString brokenRule(const BrandScheme &scheme, const Colour &card, const Colour &page,
                   const Colour &ink, const Colour &mute, bool isDark)
{
    if (contrastRatio(scheme.onHead, scheme.head) < 4.5)
        return u"text on the head"_s;
    if (contrastRatio(scheme.onBrand, scheme.brand) < 4.5)
        return u"text on the button"_s;
    if (contrastRatio(scheme.brand, card) < 3)
        return u"button on the card"_s;
    for (const Colour &background : {card, page, scheme.tint}) {
        if (contrastRatio(scheme.link, background) < 4.5)
            return u"link on "_s + background.toString();
    }
    if (contrastRatio(ink, scheme.tint) < 4.5 || contrastRatio(mute, scheme.tint) < 4.5)
        return u"text on the tint"_s;
    if (isDark && toOklch(scheme.head).lightness > 0.325)
        return u"a bright head in the dark"_s;
    return {};
}

QString brokenRule(const BrandColours &colours)
{
    const QString light = brokenRule(colours.light, colour("#ffffff"), colour("#f3f5f4"),
                                     colour("#15201f"), colour("#4c5857"), false);
    return light.isEmpty() ? brokenRule(colours.dark, colour("#181e21"), colour("#0e1214"),
                                        colour("#eff3f2"), colour("#b0bbba"), true)
                           : QString(u"light: "_s + light);
}

} // namespace

class TestBrandColours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsWhatTheStandardSays()
    {
        QCOMPARE(contrastRatio(colour("#000000"), colour("#ffffff")), 21.0);
        QVERIFY(qAbs(contrastRatio(colour("#777777"), colour("#ffffff")) - 4.478) < 0.001);
        QCOMPARE(contrastRatio(colour("#0b4f6c"), colour("#fde9e8")),
                 contrastRatio(colour("#fde9e8"), colour("#0b4f6c")));
    }

    void coloursSurviveTheWayToOklchAndBack()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 1000; ++i) {
            const Colour before{random.bounded(256), random.bounded(256), random.bounded(256)};
            QCOMPARE(fromOklch(toOklch(before)), before);
        }
    }

    void onlySixHexDigitsAreAColour_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a name") << u"red"_s;
        QTest::newRow("three digits") << u"#fff"_s;
        QTest::newRow("a sign") << u"#+12345"_s;
        QTest::newRow("css") << u"#ffffff;}"_s;
        QTest::newRow("no hex") << u"#gggggg"_s;
        QTest::newRow("empty") << QString();
    }
    void onlySixHexDigitsAreAColour()
    {
        QFETCH(QString, text);
        QVERIFY(!Colour::parse(text));
    }

    void anyBrandStaysReadable()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 1000; ++i) {
            const Colour brand{random.bounded(256), random.bounded(256), random.bounded(256)};
            const Colour head{random.bounded(256), random.bounded(256), random.bounded(256)};
            const QString broken = brokenRule(correctBrandColours(brand, head));
            QVERIFY2(broken.isEmpty(),
                     qPrintable(brand.toString() + u' ' + head.toString() + u' ' + broken));
        }
    }

    void theExtremesStayReadable_data()
    {
        QTest::addColumn<QString>("brand");
        for (const char *text : {"#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#ff0000",
                                 "#00ffff", "#ff00ff", "#808080", "#0b4f6c"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void theExtremesStayReadable()
    {
        QFETCH(QString, brand);
        QCOMPARE(brokenRule(correctBrandColours(Colour::parse(brand).value())), QString());
    }

    void theDefaultIsUsedAsItIs()
    {
        const BrandColours colours = correctBrandColours(defaultBrandColour);
        QVERIFY(colours.changes.isEmpty());
        QCOMPARE(colours.light.brand, defaultBrandColour);
        QCOMPARE(colours.dark.brand, colour("#8bcdea"));
    }

    void changesSayWhatWasUsedAndWhy()
    {
        const Colour yellow = colour("#ffd400");
        const BrandColours colours = correctBrandColours(yellow);
        const auto found = std::ranges::find_if(colours.changes, [](const BrandChange &change) {
            return change.part == BrandChange::Part::Button && !change.isDarkScheme;
        });
        QVERIFY(found != colours.changes.end());
        QCOMPARE(found->asked, yellow);
        QCOMPARE(found->used, colours.light.brand);
        QCOMPARE(found->reason, BrandChange::Reason::DarkenedToStandOut);
        QVERIFY(qAbs(toOklch(found->used).hue - toOklch(yellow).hue) < 3);
    }

    void aReadableColourIsLeftAlone()
    {
        const Colour green = colour("#0d6638");
        QCOMPARE(correctBrandColours(green).light.brand, green);
        QCOMPARE(correctBrandColours(green).light.head, green);
        QCOMPARE(correctBrandColours(green).light.link, green);
    }

    void theStyleSheetHoldsColoursOnly()
    {
        const QByteArray css = brandCss(correctBrandColours(colour("#ffd400"), colour("#123456")));
        QVERIFY(css.size() < 300);
        const QRegularExpression expected(
            u"^:root\\{(--[a-z-]+:#[0-9a-f]{6};?){6}\\}@media\\(prefers-color-scheme:dark\\)\\{"
            "\\:root\\{(--[a-z-]+:#[0-9a-f]{6};?){6}\\}\\}\\n$"_s);
        QVERIFY2(expected.match(QString::fromLatin1(css)).hasMatch(), css.constData());
    }
};

QTEST_GUILESS_MAIN(TestBrandColours)
#include "tst_brandcolours.moc"
