#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/secret.h"
#include "core/base/token.h"

#include <QSet>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreVersion7InOrder()
    {
        QString last;
        for (int i = 0; i < 10'000; ++i) {
            const QString id = makeUuid7();
            QVERIFY(isUuid(id));
            QCOMPARE(id.at(14), u'7');
            QVERIFY(u"89ab"_s.contains(id.at(19)));
            QVERIFY2(last < id, qPrintable(last + u" then "_s + id));
            last = id;
        }
    }

    void idsRefuseWhatIsNoUuid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("too short") << u"0192"_s;
        QTest::newRow("upper case") << makeUuid7().toUpper();
        QTest::newRow("a quote in it") << makeUuid7().replace(3, 1, u"'"_s);
    }
    void idsRefuseWhatIsNoUuid()
    {
        QFETCH(QString, text);
        QVERIFY(!DeviceId::parse(text));
    }

    void typedCodesAreForgiving()
    {
        QCOMPARE(normaliseBase32(u" 7k3m-9p2q-x4tb-d "_s), u"7K3M9P2QX4TBD"_s);
        QCOMPARE(normaliseBase32(u"OIL"_s), u"011"_s);
        QCOMPARE(normaliseBase32(u"7K3M!"_s), QString());
        QCOMPARE(normaliseBase32(u"U"_s), QString());
    }

    void tokensHaveTheirLengthAndDiffer()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString token = makeToken(128);
            QCOMPARE(token.size(), 22);
            seen.insert(token);
            QCOMPARE(makeBase32Token(13).size(), 13);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void secretsPrintAsDots()
    {
        QString text;
        QDebug(&text) << Secret(u"4815"_s);
        QVERIFY(!text.contains(u"4815"_s));
        QVERIFY(text.contains(u"•••"_s));
        QVERIFY(Secret(u"4815"_s) == Secret(QByteArray("4815")));
        QVERIFY(!(Secret(u"4815"_s) == Secret(u"4816"_s)));
    }

    void storeTimesKeepMilliseconds()
    {
        const QDateTime time(QDate(2026, 11, 20), QTime(9, 41, 7, 42), Qt::UTC);
        QCOMPARE(toStoreTime(time), u"2026-11-20T09:41:07.042Z"_s);
        QCOMPARE(fromStoreTime(toStoreTime(time)), time);
        QVERIFY(toStoreTime({}).isEmpty());
        QVERIFY(!fromStoreTime(u"yesterday"_s).isValid());
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
