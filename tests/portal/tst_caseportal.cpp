#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labellinking.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/pingate.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "tests/portal/portaltour.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

/// From the label to the device.
class TestCasePortal : public QObject, private PortalTour
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(open()); }

    void aScanAsksForThePinAndTheRightOneShowsTheDevice()
    {
        QCOMPARE(m_phone->get(m_shop->path()).status, 200);
        QVERIFY(m_phone->page().contains("name=\"pin\""));
        QVERIFY(!m_phone->page().contains("AGV 12"));
        QCOMPARE(enterPin().status, 200);
        QCOMPARE(m_phone->path(), m_shop->path());
        QVERIFY(m_phone->page().contains("AGV 12"));
        QVERIFY(m_phone->page().contains("Has stopped"));
    }

    void aLookOnThisComputerIsNoScan()
    {
        QCOMPARE(m_phone->get(m_shop->path()).status, 200);
        QVERIFY(m_shop->portal.state().scans.take().empty());
        QVERIFY(!m_shop->portal.state().requests.lastFromOthers().isValid());
    }

    void lowerCaseAddressesWorkToo()
    {
        m_phone->get(m_shop->path().toLower());
        QVERIFY(m_phone->page().contains("name=\"pin\""));
        m_phone->get("/D" + m_shop->path().mid(2).toLower());
        QVERIFY(m_phone->page().contains("name=\"pin\""));
    }

    void aWrongPinSaysHowManyTriesAreLeftAndThenWhenToComeBack()
    {
        m_phone->get(m_shop->path());
        QCOMPARE(m_phone->submit(m_shop->path(), {{"pin", m_shop->wrongPin()}}).status, 422);
        QVERIFY(m_phone->page().contains("4 tries left"));
        RawAnswer last;
        for (int which = 1; which < 6; ++which)
            last = m_phone->submit(m_shop->path(), {{"pin", m_shop->wrongPin(which)}});
        QCOMPARE(last.status, 429);
        QVERIFY(last.field("Retry-After").toInt() > 0);
        QVERIFY(last.body.contains("01632 960 410"));
        QCOMPARE(m_shop->services.pins.lockedPhones()->size(), 1U);
    }

    void aLabelThatLeadsNowhereSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("status");
        QTest::newRow("revoked") << u"revoked"_s << 410;
        QTest::newRow("unknown") << u"unknown"_s << 404;
        QTest::newRow("portal switched off") << u"off"_s << 503;
        QTest::newRow("device out of use") << u"archived"_s << 410;
    }
    void aLabelThatLeadsNowhereSaysWhatToDo()
    {
        QFETCH(QString, what);
        const Actor me = Actor::system();
        QByteArray path = m_shop->path();
        QCOMPARE(m_phone->get(path).status, 200); // so that it is kept in memory
        if (what == u"revoked"_s)
            QVERIFY(m_shop->services.labels.revoke(m_shop->label.id, me));
        else if (what == u"off"_s)
            QVERIFY(m_shop->services.deployments.setPortalEnabled(m_shop->hall, false, me));
        else if (what == u"archived"_s)
            QVERIFY(m_shop->services.devices.setArchived(m_shop->device, true, me));
        else
            path = "/d/0000000000000";
        const auto answer = m_phone->get(path);
        QTEST(answer.status, "status");
        QVERIFY(answer.body.contains("<h1>"));
        QVERIFY(!answer.body.contains("AGV 12"));
    }

    void aBlankLabelSaysItsNumberAndLeadsThereOnceLinked()
    {
        Services &services = m_shop->services;
        const Actor me = Actor::system();
        const auto batch = services.labelBatches.makeBlank(u"Roll"_s, m_shop->hall, 1, m_shop->base,
                                                           me);
        const LabelCode blank = services.labelBatches.blankOf(batch->id)->front();
        const QByteArray path = "/d/" + blank.code.toLatin1();
        const auto before = m_phone->get(path);
        QCOMPARE(before.status, 404);
        QVERIFY(before.body.contains("This label is not connected to a device yet"));
        QVERIFY(before.body.contains(labelNumberText(blank.number).toLatin1()));
        QVERIFY(before.body.contains("01632 960 410"));
        QVERIFY(services.linking.link(blank.id, {m_shop->device, {}}, me));
        QCOMPARE(m_phone->get(path).status, 200);
        QVERIFY(m_phone->page().contains("name=\"pin\""));
        QVERIFY(services.linking.unlink(blank.id, me));
        QCOMPARE(m_phone->get(path).status, 404);
        QVERIFY(services.labelBatches.revoke(std::vector{blank.id}, me));
        QCOMPARE(m_phone->get(path).status, 410);
    }

    void aChangedPinEndsTheSession()
    {
        enterPin();
        QVERIFY(m_phone->get(m_shop->path()).body.contains("AGV 12"));
        QVERIFY(m_shop->services.deployments.newPin(m_shop->hall, 4, Actor::system()));
        QVERIFY(!m_phone->get(m_shop->path()).body.contains("AGV 12"));
    }

    void aRenamedDeviceIsShownAtOnce()
    {
        enterPin();
        QVERIFY(m_phone->get(m_shop->path()).body.contains("AGV 12"));
        Device device = *m_shop->services.devices.find(m_shop->device);
        device.name = u"AGV 13"_s;
        QVERIFY(m_shop->services.devices.update(device, Actor::system()));
        QVERIFY(m_phone->get(m_shop->path()).body.contains("AGV 13"));
    }

    void aSiteWithoutABrandIsNamedByItself()
    {
        QVERIFY(m_phone->get(m_shop->path()).body.contains("<p><b>Warehouse North</b></p>"));
        Branding brand;
        brand.name = u"Halden Logistics"_s;
        QVERIFY(m_shop->services.branding.set({}, brand, Actor::system()));
        QVERIFY(
            m_phone->get(m_shop->path())
                .body.contains("<p><b>Halden Logistics</b><br><span>Warehouse North</span></p>"));
    }

    void otherSitesCannotPost_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("another site") << QByteArray("http://evil.example");
        QTest::newRow("a frame without origin") << QByteArray("null");
        QTest::newRow("another port") << QByteArray("http://127.0.0.1:1");
    }
    void otherSitesCannotPost()
    {
        QFETCH(QByteArray, origin);
        m_phone->get(m_shop->path());
        m_phone->setOrigin(origin);
        QCOMPARE(m_phone->submit(m_shop->path(), {{"pin", m_shop->pin.toLatin1()}}).status, 403);
        QVERIFY(m_phone->page().contains("01632 960 410")); // the site's, to call instead
    }

    void aPostFromAnotherSiteGetsNoCookies()
    {
        // Browsers would take them in place of the ones they have, and open forms would be refused.
        const QByteArray head = "Content-Type: application/x-www-form-urlencoded\r\n";
        const auto mine = m_phone->send("POST", m_shop->path(), head, "pin=1");
        QVERIFY(!mine.field("Set-Cookie").isEmpty());
        m_phone->forgetCookies();
        m_phone->setOrigin("http://evil.example");
        const auto forged = m_phone->send("POST", m_shop->path(), head, "pin=1");
        QCOMPARE(forged.status, 403);
        QVERIFY(forged.field("Set-Cookie").isEmpty());
    }

    void aFormWithoutItsTokenIsRefused()
    {
        m_phone->get(m_shop->path());
        const auto answer = m_phone->submit(m_shop->path(),
                                            {{"pin", m_shop->pin.toLatin1()}, {"csrf", "guess"}});
        QCOMPARE(answer.status, 403);
    }

    void germanPhonesReadGerman()
    {
        m_phone->get(m_shop->path(), "Accept-Language: de-AT,de;q=0.9\r\n");
        QVERIFY(m_phone->page().contains("lang=\"de\""));
        m_phone->get(m_shop->path() + "?lang=en", "Accept-Language: de\r\n");
        QVERIFY(m_phone->page().contains("lang=\"en\""));
        m_phone->get(m_shop->path(), "Accept-Language: de\r\n");
        QVERIFY(m_phone->page().contains("lang=\"en\""));
    }

    void aPictureOnAnotherPageDoesNotChooseTheLanguage()
    {
        const QByteArray german = m_shop->path() + "?lang=de";
        QVERIFY(
            !m_phone->get(german, "Accept: image/avif,image/*;q=0.8\r\n").head.contains("lang="));
        QVERIFY(m_phone->get(german, "Accept: text/html,*/*;q=0.8\r\n").head.contains("lang=de"));
    }

    void aTypedCodeLeadsToItsDevice()
    {
        const QString typed = groupedCode(m_shop->label.code).toLower();
        m_phone->get("/enter?code=" + typed.toLatin1());
        QCOMPARE(m_phone->path(), m_shop->path());
        QCOMPARE(m_phone->get("/enter?code=ABC").status, 422);
    }

    void aSpaceCanBeReportedToo()
    {
        m_phone->get("/d/" + m_shop->spaceLabel.code.toLatin1());
        m_phone->submit("/d/" + m_shop->spaceLabel.code.toLatin1(),
                        {{"pin", m_shop->pin.toLatin1()}});
        QVERIFY(m_phone->page().contains("Washroom 1.07"));
    }
};

QTEST_GUILESS_MAIN(TestCasePortal)
#include "tst_caseportal.moc"
