#include "tests/portal/phone.h"
#include "tests/support/portalshop.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

QByteArray jpeg()
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG");
    return bytes;
}

const Phone::Fields contact{{"reporter_name", "Priya Raman"}, {"reporter_phone", "01632 960 355"}};

} // namespace

class TestCasePortal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<PortalShop>();
        QVERIFY(m_shop->started);
        m_phone = std::make_unique<Phone>(m_shop->portal.port());
    }

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

    void aReportMakesACaseWithItsPhotoAndGivesNumberAndLink()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        QVERIFY(m_phone->page().contains("Keep out of the yellow lane."));
        const auto done = m_phone->submitWithPhotos(
            m_shop->reportPath(),
            contact + Phone::Fields{{"description", "Red light & <b>beeps</b>"}},
            {{"arch.jpg", jpeg()}});
        QCOMPARE(done.status, 200);
        QVERIFY(m_phone->page().contains("HALL-0001"));
        QVERIFY(m_phone->page().contains("<svg viewBox"));
        const QByteArray link = m_phone->path().chopped(5);

        const auto cases = m_shop->services.cases.list({});
        QCOMPARE(cases->size(), 1U);
        QCOMPARE(cases->front().title, u"Has stopped"_s);
        QVERIFY(cases->front().hasPictures);
        m_phone->get(link);
        QVERIFY(m_phone->page().contains("Red light &amp; &lt;b&gt;beeps&lt;/b&gt;"));
        m_phone->forgetCookies();
        QCOMPARE(m_phone->get(link).status, 200);
    }

    void theSameFormSentTwiceMakesOneCase()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        const Phone::Fields fields = contact
            + Phone::Fields{{"submission_key", m_phone->hidden("submission_key")},
                            {"csrf", m_phone->hidden("csrf")}};
        m_phone->submit(m_shop->reportPath(), fields);
        const QByteArray first = m_phone->path();
        m_phone->submit(m_shop->reportPath(), fields);
        QCOMPARE(m_phone->path(), first);
        QCOMPARE(m_shop->services.cases.list({})->size(), 1U);
    }

    void missingAnswersKeepTheForm()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        const auto again = m_phone->submit(m_shop->reportPath(), {{"description", "It beeps."}});
        QCOMPARE(again.status, 422);
        QVERIFY(again.body.contains("It beeps."));
        QVERIFY(again.body.contains("role=\"alert\""));
        QVERIFY(m_shop->services.cases.list({})->empty());
    }

    void aFileThatIsNoPictureKeepsTheForm()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        const auto again = m_phone->submitWithPhotos(
            m_shop->reportPath(), contact + Phone::Fields{{"description", "See the photo"}},
            {{"virus.jpg", "MZ this is a program"}});
        QCOMPARE(again.status, 422);
        QVERIFY(again.body.contains("See the photo"));
    }

    void aReportThatIsTooLargeGetsAPageAlthoughAllOfItIsSent()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        const auto refused = m_phone->submitWithPhotos(m_shop->reportPath(), contact,
                                                       {{"huge.jpg", QByteArray(14'000'000, 'x')}});
        QCOMPARE(refused.status, 413);
        QVERIFY(refused.body.contains(m_shop->reportPath()));
        QVERIFY(refused.body.contains("01632 960 410"));
        QVERIFY(m_shop->services.cases.list({})->empty());
    }

    void anEndedSessionKeepsWhatWasWritten()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        m_shop->clock.advance(CaseSessions::idleSeconds + 60);
        const auto ended = m_phone->submit(m_shop->reportPath(),
                                           contact + Phone::Fields{{"description", "It beeps."}});
        QCOMPARE(ended.status, 403);
        QVERIFY(ended.body.contains("It beeps."));
        const QByteArray resume = m_shop->path() + "/resume/"
            + m_shop->caseTemplate.toString().toLatin1();
        const auto form = m_phone->submit(
            resume,
            contact + Phone::Fields{{"description", "It beeps."}, {"pin", m_shop->pin.toLatin1()}});
        QCOMPARE(form.status, 200);
        QVERIFY(form.body.contains("It beeps."));
        m_phone->submit(m_shop->reportPath(),
                        contact + Phone::Fields{{"description", "It beeps."}});
        QCOMPARE(m_shop->services.cases.list({})->size(), 1U);
    }

    void theStatusPageShowsEachStepAndTakesAnAnswer()
    {
        const QByteArray link = report();
        const CaseId id = m_shop->services.cases.list({})->front().id;
        const Actor me = Actor::system();
        QVERIFY(m_shop->services.cases.comment(id, u"On our way."_s, true, me));
        QVERIFY(m_shop->services.cases.comment(id, u"Bring the spare belt."_s, false, me));
        m_phone->get(link);
        QVERIFY(m_phone->page().contains("On our way."));
        QVERIFY(!m_phone->page().contains("spare belt"));
        const QByteArray before = m_phone->get(link + "/live").body;
        m_phone->get(link);
        QCOMPARE(m_phone->submit(link, {{"description", "It blinks."}}).status, 200);
        QVERIFY(m_phone->page().contains("It blinks."));
        QVERIFY(m_phone->get(link + "/live").body != before);
        const auto record = m_shop->services.cases.find(id);
        QVERIFY(m_shop->services.cases.resolve(id, u"New belt."_s, true, record->revision, me));
        m_phone->get(link);
        QVERIFY(m_phone->page().contains("New belt."));
    }

    void meTooCountsOnceForAPhone()
    {
        report();
        m_phone->get(m_shop->path());
        const CaseId id = m_shop->services.cases.list({})->front().id;
        const QByteArray path = m_shop->path() + "/cases/" + id.toString().toLatin1() + "/me-too";
        QVERIFY(m_phone->page().contains(path));
        m_phone->submit(path, {});
        m_phone->submit(path, {});
        QCOMPARE(m_shop->services.cases.find(id)->meTooCount, 1);
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

private:
    RawAnswer enterPin()
    {
        m_phone->get(m_shop->path());
        return m_phone->submit(m_shop->path(), {{"pin", m_shop->pin.toLatin1()}});
    }
    /// Reports a case; the path of its status page.
    QByteArray report()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        m_phone->submit(m_shop->reportPath(), contact);
        return m_phone->path().chopped(5);
    }

    std::unique_ptr<PortalShop> m_shop;
    std::unique_ptr<Phone> m_phone;
};

QTEST_GUILESS_MAIN(TestCasePortal)
#include "tst_caseportal.moc"
