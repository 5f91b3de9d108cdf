#include "core/base/visibletext.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_misleads_is_taken_out_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("seen");
        QTest::newRow("right-to-left override") << u"Lift \u202e21 B"_s << u"Lift 21 B"_s;
        QTest::newRow("embedding and its end") << u"\u202bLift\u202c"_s << u"Lift"_s;
        QTest::newRow("right-to-left isolate") << u"\u2067Lift 1\u2069"_s << u"Lift 1"_s;
        QTest::newRow("direction marks") << u"A\u200e\u200f\u061cB"_s << u"AB"_s;
        QTest::newRow("zero width") << u"Li\u200bf\u2060t\ufeff"_s << u"Lift"_s;
        QTest::newRow("joiners between Latin letters") << u"Li\u200cf\u200dt"_s << u"Lift"_s;
        QTest::newRow("soft hyphen") << u"Li\u00adft"_s << u"Lift"_s;
        QTest::newRow("blank letters") << u"Lift\u3164\uffa0\u115f"_s << u"Lift"_s;
        QTest::newRow("tags") << u"Lift\U000e0041\U000e007f"_s << u"Lift"_s;
        QTest::newRow("controls") << u"L\u0001i\u007ff\u0085t\r"_s << u"Lift"_s;
        QTest::newRow("separators") << u"Li\u2028f\u2029t"_s << u"Lift"_s;
        QTest::newRow("an isolate that isn't closed") << u"\u2068Lift"_s << u"Lift"_s;
        QTest::newRow("one that closes another's") << u"A\u2069\u2068B"_s << u"AB"_s;
        QTest::newRow("tab") << u"Lift\tB"_s << u"Lift B"_s;
    }
    void what_misleads_is_taken_out()
    {
        QFETCH(QString, typed);
        QFETCH(QString, seen);
        QCOMPARE(visibleText(typed), seen);
    }

    void what_words_need_stays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("ASCII") << u"Lift B, \"2\" <3>"_s;
        QTest::newRow("line break") << u"Problem?\nScan"_s;
        QTest::newRow("accents, composed or not") << u"Tür Tu\u0308r"_s;
        QTest::newRow("Arabic") << u"مصعد ٢"_s;
        QTest::newRow("Arabic with vowel signs") << u"مِصْعَد"_s;
        QTest::newRow("sign of an Arabic number") << u"\u0600١٢"_s;
        QTest::newRow("Hebrew") << u"מעלית 2 (B)"_s;
        QTest::newRow("Persian with a non-joiner") << u"می\u200cخواهم"_s;
        QTest::newRow("Hindi with a joiner") << u"क्\u200dष"_s;
        QTest::newRow("Chinese") << u"电梯"_s;
        QTest::newRow("a picture of several") << u"\U0001f469\u200d\U0001f527"_s;
        QTest::newRow("isolates, well nested") << isolated(u"A"_s + isolated(u"مصعد"_s));
    }
    void what_words_need_stays()
    {
        QFETCH(QString, typed);
        QCOMPARE(visibleText(typed), typed);
        QCOMPARE(visibleText(visibleText(typed)), visibleText(typed));
    }

    void tells_where_directions_meet()
    {
        QVERIFY(hasBothDirections(u"Lift מעלית"_s));
        QVERIFY(!hasBothDirections(u"מעלית 12"_s));
        QVERIFY(!hasBothDirections(u"Lift 12"_s));
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
