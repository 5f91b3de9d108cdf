#include "core/sites/brandingservice.h"
#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestBranding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingStoredIsEmpty()
    {
        SiteStore store;
        BrandingService branding(*store.database, store.changes, store.clock);
        QVERIFY(*branding.stored({}) == Branding{});
        QVERIFY(*branding.effective(store.deployment().id) == Branding{});
    }

    void aDeploymentsOwnValuesWinAndTheRestIsInherited()
    {
        SiteStore store;
        BrandingService branding(*store.database, store.changes, store.clock);
        const DeploymentId id = store.deployment().id;
        const AttachmentId logo = AttachmentId::make();
        QVERIFY(branding.set({}, {u"Halden Logistics"_s, u"#0B4F6C"_s, u""_s, logo}, store.actor));
        QVERIFY(branding.set(id, {u""_s, u"#123456"_s, u""_s, {}}, store.actor));
        const auto shown = branding.effective(id);
        QCOMPARE(shown->name, u"Halden Logistics"_s);
        QCOMPARE(shown->colour, u"#123456"_s);
        QVERIFY(shown->logo == logo);
        QCOMPARE(branding.stored({})->colour, u"#0b4f6c"_s);
        const auto events = store.events.after(0);
        QCOMPARE(events->back().type, u"branding.updated"_s);
        QVERIFY(events->back().deployment == id);
    }

    void aHeadColourBelongsToItsColour()
    {
        SiteStore store;
        BrandingService branding(*store.database, store.changes, store.clock);
        const DeploymentId id = store.deployment().id;
        QVERIFY(branding.set({}, {u""_s, u"#0b4f6c"_s, u"#222222"_s, {}}, store.actor));
        QCOMPARE(branding.effective(id)->headColour, u"#222222"_s);
        QVERIFY(branding.set(id, {u""_s, u"#aa0000"_s, u""_s, {}}, store.actor));
        QVERIFY(branding.effective(id)->headColour.isEmpty());
    }

    void whatIsNoColourIsNamed_data()
    {
        QTest::addColumn<QString>("colour");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("field");
        QTest::newRow("a word") << u"teal"_s << u""_s << u"colour"_s;
        QTest::newRow("three digits") << u"#abc"_s << u""_s << u"colour"_s;
        QTest::newRow("a style sheet") << u"#0b4f6c;}"_s << u""_s << u"colour"_s;
        QTest::newRow("the head's") << u"#0b4f6c"_s << u"#00000g"_s << u"head_colour"_s;
    }
    void whatIsNoColourIsNamed()
    {
        QFETCH(QString, colour);
        QFETCH(QString, head);
        QFETCH(QString, field);
        SiteStore store;
        BrandingService branding(*store.database, store.changes, store.clock);
        const auto set = branding.set({}, {u"Halden"_s, colour, head, {}}, store.actor);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Invalid);
        QCOMPARE(set.error().field, field);
    }

    void aDeploymentThatIsNotThereHasNone()
    {
        SiteStore store;
        BrandingService branding(*store.database, store.changes, store.clock);
        QCOMPARE(branding.set(DeploymentId::make(), {}, store.actor).error().code,
                 ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestBranding)
#include "tst_branding.moc"
