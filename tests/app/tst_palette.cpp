#include "app/palette/storesources.h"
#include "tests/support/consoleshop.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaletteFindsThingsOfTheStore_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("title");
        QTest::newRow("a case by its number")
            << u"hall-0001"_s << 0 << u"HALL-0001 · Has stopped"_s;
        QTest::newRow("a device by its place") << u"aisle b"_s << 1 << u"AGV 12"_s;
        QTest::newRow("a site by its key") << u"HALL"_s << 2 << u"Hall"_s;
    }

    void thePaletteFindsThingsOfTheStore()
    {
        QFETCH(QString, typed);
        QFETCH(int, source);
        QFETCH(QString, title);
        ConsoleShop shop;
        shop.reported();
        QStringList opened;
        const auto sources = storeSources(
            shop.context, [&](const QString &page, const QString &) { opened.append(page); });
        QList<Command> found;
        sources.at(size_t(source))->find(typed, [&](const QList<Command> &commands) {
            found = commands;
        });
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().title, title);
        found.constFirst().run();
        QCOMPARE(opened,
                 (QStringList{QStringList{u"cases"_s, u"devices"_s, u"deployments"_s}.at(source)}));
    }

    void aTechnicianFindsOnlyTheirCasesAndPages()
    {
        ConsoleShop shop;
        const OperatorId lena = shop.technician();
        const Case hers = shop.reported(u"Lamp is dark"_s);
        shop.reported(u"Lamp is loud"_s);
        QVERIFY(shop.cases.assign(hers.id, lena, Actor::system()));
        shop.context.me = lena;
        shop.context.pages = QStringList{u"cases"_s, u"devices"_s, u"labels"_s};
        const auto sources = storeSources(shop.context, {});
        QCOMPARE(sources.size(), 3U); // no deployments
        QList<Command> found;
        sources.front()->find(u"lamp"_s, [&](const QList<Command> &commands) { found = commands; });
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(found.constFirst().title.contains(u"Lamp is dark"_s));
    }

    void anEmptyPaletteAsksNothing()
    {
        ConsoleShop shop;
        shop.reported();
        for (const auto &source : storeSources(shop.context, {})) {
            bool isAnswered = false;
            source->find(u"  "_s,
                         [&](const QList<Command> &commands) { isAnswered = commands.isEmpty(); });
            QVERIFY(isAnswered);
        }
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
