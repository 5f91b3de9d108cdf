#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/store/writetransaction.h"
#include "tests/portal/portaltour.h"

#include <QBuffer>
#include <QFile>
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

} // namespace

/// From the form to the answered case.
class TestCaseReports : public QObject, private PortalTour
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(open()); }

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

    void picturesRunNothingAndAreKeptNowhere()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        m_phone->submitWithPhotos(m_shop->reportPath(), contact, {{"arch.jpg", jpeg()}});
        const QByteArray link = m_phone->path().chopped(5);
        const AttachmentId id = m_shop->services.attachments.processing()->front().id;
        develop(id);
        const RawAnswer picture = m_phone->get(link + "/picture/" + id.toString().toLatin1());
        QCOMPARE(picture.status, 200);
        QCOMPARE(picture.field("Cache-Control"), QByteArray("no-store"));
        checkPictureHeaders(picture, "HALL-0001-photo.jpg");

        const auto logo = m_shop->services.attachments.store(
            Attachment::Owner::Branding, u"workspace"_s, {u"l.jpg"_s, jpeg()}, Actor::system());
        develop(logo->id);
        checkPictureHeaders(m_phone->get("/assets/" + logo->id.toString().toLatin1() + "/logo"),
                            "logo.jpg");
    }

    void aPhotoHasAPageThatShowsItLarge()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        m_phone->submitWithPhotos(m_shop->reportPath(), contact, {{"arch.jpg", jpeg()}});
        const QByteArray link = m_phone->path().chopped(5);
        const AttachmentId id = m_shop->services.attachments.processing()->front().id;
        const QByteArray page = link + "/photo/" + id.toString().toLatin1();
        const QByteArray picture = "src=\"" + link + "/picture/" + id.toString().toLatin1() + '"';
        const QByteArray linkToPage = "href=\"" + page + '"';
        const QByteArray linkBack = "href=\"" + link + '"';
        QCOMPARE(m_phone->get(page).status, 404); // not before it was re-encoded
        develop(id);
        QVERIFY(m_phone->get(link).body.contains(linkToPage));
        QCOMPARE(m_phone->get(page).status, 200);
        QVERIFY(m_phone->page().contains(picture));
        QVERIFY(m_phone->page().contains(linkBack));
        QCOMPARE(m_phone->get("/c/AAAAAAAAAAAAAAAAAAAAAA/photo/" + id.toString().toLatin1()).status,
                 404);
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

    void aReportWhosePhotoIsTooLargeKeepsItsWords()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        const auto again = m_phone->submitWithPhotos(
            m_shop->reportPath(), contact + Phone::Fields{{"description", "It beeps."}},
            {{"huge.jpg", QByteArray(14'000'000, 'x')}});
        QCOMPARE(again.status, 422);
        QVERIFY(again.body.contains("It beeps."));
        QVERIFY(again.body.contains("That photo is too large."));
        QVERIFY(m_shop->services.cases.list({})->empty());
        // Without it the same form goes through.
        m_phone->submit(m_shop->reportPath(),
                        contact + Phone::Fields{{"description", "It beeps."}});
        QCOMPARE(m_shop->services.cases.list({})->size(), size_t(1));
    }

    void aFormInNoShapeThatIsTooLargeGetsAPage()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        const auto refused = m_phone->send("POST", m_shop->reportPath(),
                                           "Content-Type: multipart/form-data; boundary=x\r\n",
                                           QByteArray(14'000'000, 'x'));
        QCOMPARE(refused.status, 413);
        QVERIFY(refused.body.contains("01632 960 410"));
    }

    void theSameFormInTheNextSessionMakesOneCase()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        const QByteArray key = m_phone->hidden("submission_key");
        m_phone->submit(m_shop->reportPath(), contact);
        const QByteArray link = m_phone->path();
        m_shop->clock.advance(CaseSessions::idleSeconds + 60);
        const Phone::Fields sentAgain = contact + Phone::Fields{{"submission_key", key}};
        QCOMPARE(m_phone->submit(m_shop->reportPath(), sentAgain).status, 403);
        m_phone->submit(m_shop->path() + "/resume/" + m_shop->caseTemplate.toString().toLatin1(),
                        sentAgain + Phone::Fields{{"pin", m_shop->pin.toLatin1()}});
        QCOMPARE(m_phone->hidden("submission_key"), key);
        m_phone->submit(m_shop->reportPath(), contact);
        QCOMPARE(m_phone->path(), link);
        QCOMPARE(m_shop->services.cases.list({})->size(), 1U);
    }

    void theSameKeyAtAnotherDeviceMakesItsOwnCase()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        const QByteArray key = m_phone->hidden("submission_key");
        m_phone->submit(m_shop->reportPath(), contact);
        const QByteArray room = "/d/" + m_shop->spaceLabel.code.toLatin1() + "/report";
        m_phone->get(room);
        const Phone::Fields mixedUp{
            {"submission_key", key}, {"csrf", m_phone->hidden("csrf")}, {"title", "No soap"}};
        QCOMPARE(m_phone->submit(room, contact + mixedUp).status, 200);
        QCOMPARE(m_shop->services.cases.list({})->size(), 2U);
    }

    void aKeyOfAnotherPhoneLeadsNowhere_data()
    {
        QTest::addColumn<bool>("hasDeviceCookie");
        QTest::newRow("another phone") << true;
        QTest::newRow("another phone that keeps no device cookie") << false;
    }
    void aKeyOfAnotherPhoneLeadsNowhere()
    {
        QFETCH(bool, hasDeviceCookie);
        enterPin();
        m_phone->get(m_shop->reportPath());
        const QByteArray key = m_phone->hidden("submission_key");
        m_phone->submit(m_shop->reportPath(), contact + Phone::Fields{{"submission_key", key}});
        const QByteArray link = m_phone->path();
        QVERIFY(link.startsWith("/c/"));
        m_phone->forgetCookies(); // somebody else's phone, that came to know the key
        enterPin();
        if (!hasDeviceCookie)
            m_phone->forgetCookies("known_");
        m_phone->get(m_shop->reportPath());
        m_phone->submit(
            m_shop->reportPath(),
            contact + Phone::Fields{{"submission_key", key}, {"csrf", m_phone->hidden("csrf")}});
        QVERIFY(m_phone->path().startsWith("/c/"));
        QVERIFY(m_phone->path() != link);
        QCOMPARE(m_shop->services.cases.list({})->size(), 2U);
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

    void aWrongPinAfterTheSessionEndedSaysSo_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("wrong") << QByteArray("00000000") << QByteArray("tries left");
        QTest::newRow("none") << QByteArray() << QByteArray("The PIN is still missing.");
    }
    void aWrongPinAfterTheSessionEndedSaysSo()
    {
        QFETCH(QByteArray, pin);
        QFETCH(QByteArray, words);
        enterPin();
        m_phone->get(m_shop->reportPath());
        m_shop->clock.advance(CaseSessions::idleSeconds + 60);
        const Phone::Fields fields = contact + Phone::Fields{{"description", "It beeps."}};
        QVERIFY(!m_phone->submit(m_shop->reportPath(), fields).body.contains("aria-invalid"));
        const auto again = m_phone->submit(m_shop->path() + "/resume/"
                                               + m_shop->caseTemplate.toString().toLatin1(),
                                           fields + Phone::Fields{{"pin", pin}});
        QCOMPARE(again.status, 422);
        QVERIFY(again.body.contains("aria-invalid"));
        QVERIFY(again.body.contains(words));
        QVERIFY(again.body.contains("It beeps."));
    }

    void aLargePhotoAfterTheSessionEndedLeadsToThePin()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        m_shop->clock.advance(CaseSessions::idleSeconds + 60);
        const auto ended = m_phone->submitWithPhotos(m_shop->reportPath(), contact,
                                                     {{"large.jpg", QByteArray(200'000, 'x')}});
        QCOMPARE(ended.status, 403);
        QVERIFY(ended.body.contains("Enter the PIN once more"));
        QVERIFY(ended.body.contains("add your photo once more"));
        QVERIFY(!ended.body.contains("What you wrote is kept"));
        const QByteArray resume = m_shop->path() + "/resume/"
            + m_shop->caseTemplate.toString().toLatin1();
        const auto form = m_phone->submit(resume, {{"pin", m_shop->pin.toLatin1()}});
        QCOMPARE(form.status, 200);
        QVERIFY(form.body.contains("id=\"report\""));
    }

    void aStoreThatDoesNotAnswerIsNoEndedSession()
    {
        enterPin();
        m_phone->get(m_shop->reportPath());
        const QByteArray csrf = m_phone->hidden("csrf");
        m_shop->clock.advance(CaseSessions::idleSeconds + 60); // forgotten in memory
        auto change = WriteTransaction::begin(*m_shop->database);
        QVERIFY(change->execute(u"ALTER TABLE case_session RENAME TO gone"_s));
        QVERIFY(change->commit());
        const Phone::Fields fields = contact + Phone::Fields{{"csrf", csrf}};
        QCOMPARE(m_phone->submit(m_shop->reportPath(), fields).status, 503);
        QCOMPARE(m_phone
                     ->submitWithPhotos(m_shop->reportPath(), fields,
                                        {{"large.jpg", QByteArray(200'000, 'x')}})
                     .status,
                 503);
        QCOMPARE(m_phone->get(m_shop->path()).status, 503);
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

    void anAnswerThatNeedsAnotherLookSaysThatItsPhotoIsGone()
    {
        const QByteArray link = report();
        m_phone->get(link);
        QVERIFY(!m_phone->page().contains("add your photo once more"));
        const auto again = m_phone->submitWithPhotos(
            link, {{"description", QByteArray(30'000, 'x')}}, {{"arch.jpg", jpeg()}});
        QCOMPARE(again.status, 422);
        QVERIFY(again.body.contains("add your photo once more"));
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
        m_shop->clock.advance(CaseSessions::idleSeconds + 60);
        enterPin();
        m_phone->submit(path, {});
        QCOMPARE(m_shop->services.cases.find(id)->meTooCount, 1);
        m_phone->forgetCookies();
        enterPin();
        m_phone->submit(path, {});
        QCOMPARE(m_shop->services.cases.find(id)->meTooCount, 2);
    }

private:
    /// Does what the picture worker's child does.
    void develop(const AttachmentId &id)
    {
        QFile part(m_shop->services.attachments.files().partPath(id));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(jpeg());
        part.close();
        QVERIFY(m_shop->services.attachments.markReady(id, {u"image/jpeg"_s, 320, 200}, 1));
    }
    static void checkPictureHeaders(const RawAnswer &picture, const QByteArray &name)
    {
        QCOMPARE(picture.status, 200);
        QVERIFY(picture.field("Content-Security-Policy").contains("sandbox"));
        QCOMPARE(picture.field("Content-Disposition"),
                 QByteArray("attachment; filename=\"" + name + '"'));
        QCOMPARE(picture.field("X-Content-Type-Options"), QByteArray("nosniff"));
    }
};

QTEST_GUILESS_MAIN(TestCaseReports)
#include "tst_casereports.moc"
