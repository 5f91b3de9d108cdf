#include "app/deployments/brandwords.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestBrandWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_nothing_is_corrected_only_when_all_is_as_wished_data()
    {
        QTest::addColumn<QString>("colour");
        QTest::newRow("the program's own") << defaultBrandColour.toString();
        QTest::newRow("too light") << u"#ffe04a"_s;
        QTest::newRow("petrol") << u"#0d4f6c"_s;
        QTest::newRow("nearly black") << u"#101010"_s;
    }
    void says_nothing_is_corrected_only_when_all_is_as_wished()
    {
        QFETCH(QString, colour);
        const Colour wished = *Colour::parse(colour);
        const BrandColours colours = correctBrandColours(wished);
        const QList<BrandPair> pairs = brandPairs(colours, wished, wished);
        const bool differs = std::any_of(pairs.begin(), pairs.end(), [](const BrandPair &pair) {
            return pair.asked != pair.used;
        });
        const bool saysAllIsFine = brandCorrection(colours, pairs).startsWith(u"All colours"_s);
        QCOMPARE(saysAllIsFine, !differs);
    }

    void shows_each_corrected_colour_beside_the_wish()
    {
        const Colour yellow = *Colour::parse(u"#ffe04a"_s);
        const BrandColours colours = correctBrandColours(yellow);
        const QList<BrandPair> pairs = brandPairs(colours, yellow, yellow);
        for (const BrandChange &change : colours.changes) {
            QVERIFY(std::any_of(pairs.begin(), pairs.end(), [&change](const BrandPair &pair) {
                return pair.asked == change.asked && pair.used == change.used;
            }));
        }
    }
};

QTEST_MAIN(TestBrandWords)
#include "tst_brandwords.moc"
