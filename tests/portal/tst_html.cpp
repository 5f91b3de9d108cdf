#include "portalserver/text/html.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestHtml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHidesInTextIsNotWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("markup") << u"<b>\"A\" & 'B'@"_s
                                << u"&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&#64;"_s;
        QTest::newRow("override") << u"Lift \u202e21 B"_s << u"Lift 21 B"_s;
        QTest::newRow("isolate that isn't closed") << u"\u2067Lift"_s << u"Lift"_s;
        QTest::newRow("zero width") << u"Li\u200bft\ufeff"_s << u"Lift"_s;
        QTest::newRow("tags") << u"Lift\U000e0041"_s << u"Lift"_s;
        QTest::newRow("zero") << QString::fromUtf16(u"A\0B", 3) << u"A\ufffdB"_s;
        QTest::newRow("line breaks of Windows") << u"A\r\nB"_s << u"A\nB"_s;
        QTest::newRow("Arabic") << u"مصعد ٢"_s << u"مصعد ٢"_s;
        QTest::newRow("German") << u"Tür – „zu“"_s << u"Tür – „zu“"_s;
    }
    void whatHidesInTextIsNotWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QCOMPARE(QString::fromUtf8(Html::escaped(typed).bytes()), written);
    }

    void aFieldsValueLosesNothing()
    {
        QCOMPARE(
            QString::fromUtf8(Html::asTyped(u"Li\u00adft \u202e21\u200b\r\n\"<b>\"@"_s).bytes()),
            u"Li\u00adft \u202e21\u200b\r\n&quot;&lt;b&gt;&quot;&#64;"_s);
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
