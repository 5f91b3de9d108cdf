#include "core/labels/drawing/letters.h"

#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// What Qt's own layout makes of a line: glyphs and where they stand, in thousandths of the size.
struct LaidOut {
    QList<quint32> glyphs;
    QList<QPointF> places;
    double width = 0;
};

LaidOut laidOut(const TextRuns &runs, bool isMonospace)
{
    QTextLayout layout;
    (void)layOut({runs, 10, isMonospace, false, {}, {}}, layout);
    LaidOut found;
    const QList<QGlyphRun> glyphRuns = layout.glyphRuns();
    for (const QGlyphRun &run : glyphRuns) {
        found.glyphs += run.glyphIndexes();
        found.places += run.positions();
    }
    found.width = layout.lineAt(0).naturalTextWidth();
    return found;
}

} // namespace

class TestLetters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inkToTheLeftOfALineIsMeasured()
    {
        Letters letters;
        const auto reaching = letters.set({{u"j"_s, false}}, false, {});
        const auto within = letters.set({{u"Hj"_s, false}}, false, {});
        QVERIFY(reaching && within);
        QVERIFY(reaching->underhang > 1);
        QVERIFY(reaching->underhang < 200);
        QCOMPARE(within->underhang, 0.0);
    }

    void linesAreSetAsQtLaysThemOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a device") << u"AGV 12"_s;
        QTest::newRow("pairs that kern") << u"AVAWA To. Te, LT P. fä ry 11 f"_s;
        QTest::newRow("what looks like ligatures") << u"ffi fl fi Wäsche"_s;
        QTest::newRow("letters with accents") << u"Ærøskøbing, Łódź, Çeşme, Ñandú, Žižkov"_s;
        QTest::newRow("signs") << u"<b>&amp;</b> (7K3M-9P2Q) \"£\" ½ #1/2"_s;
        QTest::newRow("a code") << u"7K3M-9P2Q-X4TB-D"_s;
        QTest::newRow("two blanks within") << u"Hall  3"_s;
    }
    void linesAreSetAsQtLaysThemOut()
    {
        QFETCH(QString, text);
        Letters letters;
        for (const bool isMonospace : {false, true}) {
            for (const bool isBold : {false, true}) {
                const TextRuns runs = {{text, isBold}};
                const auto set = letters.set(runs, isMonospace, {});
                QVERIFY(set);
                const LaidOut wanted = laidOut(runs, isMonospace);
                QCOMPARE(qsizetype(set->glyphs.size()), wanted.glyphs.size());
                QVERIFY(qAbs(set->width + set->overhang - wanted.width) < 0.5);
                for (size_t at = 0; at < set->glyphs.size(); ++at)
                    QCOMPARE(quint32(set->glyphs[at].index), wanted.glyphs[qsizetype(at)]);
            }
        }
    }

    void boldWordsWithinALineAreSetInTheirOwnFace()
    {
        Letters letters;
        const TextRuns runs = {{u"Password: "_s, false}, {u"blue-crane"_s, true}};
        const auto set = letters.set(runs, false, {});
        QVERIFY(set);
        QVERIFY(qAbs(set->width + set->overhang - laidOut(runs, false).width) < 0.5);
    }

    void whatHasToBeShapedIsLeftToQt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Arabic") << u"رافعة"_s;
        QTest::newRow("Hindi") << u"हिन्दी"_s;
        QTest::newRow("Chinese") << u"自动导引车"_s;
        QTest::newRow("emoji") << u"Robot 🤖"_s;
        QTest::newRow("combining marks") << u"Z\u0351a"_s;
        QTest::newRow("a line feed") << u"one\ntwo"_s;
        QTest::newRow("a soft hyphen") << u"Auto\u00adclave"_s;
        QTest::newRow("an override of direction") << u"AGV \u202e21"_s;
        QTest::newRow("a blank at the end") << u"AGV "_s;
        QTest::newRow("nothing") << u""_s;
    }
    void whatHasToBeShapedIsLeftToQt()
    {
        QFETCH(QString, text);
        QVERIFY(!Letters().set({{text, false}}, false, {}));
    }

    void fontsThatDoMoreThanKernAreLeftToQt()
    {
        QTextLayout layout;
        (void)layOut({{{u"12x34"_s, false}}, 10, false, false, u"Inter"_s, {}}, layout);
        if (layout.glyphRuns().front().rawFont().familyName() != u"Inter"_s)
            QSKIP("Inter is not installed");
        QVERIFY(!Letters().set({{u"12x34"_s, false}}, false, u"Inter"_s));
    }
};

QTEST_MAIN(TestLetters)
#include "tst_letters.moc"
