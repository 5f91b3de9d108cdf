#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/cases/pictureworker.h"
#include "tests/portal/phone.h"
#include "tests/support/pictures.h"
#include "tests/support/portalshop.h"

#include <QRegularExpression>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const Phone::Fields contact{{"reporter_name", "Priya Raman"}, {"reporter_phone", "01632 960 355"}};

} // namespace

/// Photos of a form that had to be shown again.
class TestDraftPhotos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<PortalShop>();
        QVERIFY(m_shop->started);
        m_phone = std::make_unique<Phone>(m_shop->portal.port());
        m_phone->get(m_shop->path());
        m_phone->submit(m_shop->path(), {{"pin", m_shop->pin.toLatin1()}});
        m_phone->get(m_shop->reportPath());
    }

    void aPhotoStaysWithItsFormAndComesWithTheCase()
    {
        const RawAnswer again = sendWithoutName();
        QCOMPARE(again.status, 422);
        QVERIFY(again.body.contains("Your photo and your text are still here."));
        QCOMPARE(m_phone->keptPhotos().size(), 1);
        QCOMPARE(m_phone->submit(m_shop->reportPath(), contact).status, 200);
        const auto cases = m_shop->services.cases.list({});
        QCOMPARE(cases->size(), 1U);
        QVERIFY(cases->front().hasPictures);
    }

    void itIsAStandInUntilItIsReencoded()
    {
        sendWithoutName();
        const QByteArray url = thumbnail();
        QVERIFY(m_phone->page().contains("data-soon"));
        const RawAnswer before = m_phone->send("GET", url, {}, {});
        QCOMPARE(before.status, 200);
        QCOMPARE(before.field("Content-Type"), QByteArray("image/svg+xml"));
        QCOMPARE(before.field("Cache-Control"), QByteArray("no-store"));
        develop();
        const RawAnswer after = m_phone->send("GET", url, {}, {});
        QCOMPARE(after.field("Content-Type"), QByteArray("image/jpeg"));
        QVERIFY(!after.body.contains("SECRET PLACE"));
        QCOMPARE(QImage::fromData(after.body).size(), QSize(20, 40));
        QVERIFY(after.field("Content-Security-Policy").contains("sandbox"));
    }

    void nobodyElseSeesIt()
    {
        sendWithoutName();
        const QByteArray url = thumbnail();
        Phone stranger(m_shop->portal.port());
        QCOMPARE(stranger.send("GET", url, {}, {}).status, 404);
        stranger.get(m_shop->path());
        stranger.submit(m_shop->path(), {{"pin", m_shop->pin.toLatin1()}});
        QCOMPARE(stranger.send("GET", url, {}, {}).status, 404);
        const QByteArray otherForm = QByteArray(url).replace(url.split('/').at(4),
                                                             QByteArray(32, '0'));
        QCOMPARE(m_phone->send("GET", otherForm, {}, {}).status, 404);
    }

    void nobodyElseSendsIt()
    {
        sendWithoutName();
        const QByteArray id = m_phone->keptPhotos().first();
        const QByteArray key = m_phone->hidden("submission_key");
        Phone other(m_shop->portal.port());
        other.get(m_shop->path());
        other.submit(m_shop->path(), {{"pin", m_shop->pin.toLatin1()}});
        other.get(m_shop->reportPath());
        const RawAnswer refused = other.submit(
            m_shop->reportPath(),
            contact + Phone::Fields{{"kept_photo", id}, {"submission_key", key}});
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.body.contains("add your photo once more"));
        QVERIFY(m_shop->services.cases.list({})->empty());
    }

    void itsButtonRemovesItAndKeepsTheRest()
    {
        sendWithoutName();
        const QByteArray id = m_phone->keptPhotos().first();
        const RawAnswer without = m_phone->submit(
            m_shop->reportPath(), {{"description", "See the photo"}, {"remove_photo", id}});
        QCOMPARE(without.status, 200);
        QVERIFY(without.body.contains("See the photo"));
        QVERIFY(!without.body.contains("role=\"alert\""));
        QVERIFY(m_phone->keptPhotos().isEmpty());
        QVERIFY(m_shop->services.attachments.processing()->empty());
    }

    void removingWorksWithoutTheFormsTokenForNobody()
    {
        sendWithoutName();
        const QByteArray id = m_phone->keptPhotos().first();
        const RawAnswer refused = m_phone->submit(m_shop->reportPath(),
                                                  {{"remove_photo", id}, {"csrf", "guess"}});
        QCOMPARE(refused.status, 403);
        QCOMPARE(m_shop->services.attachments.processing()->size(), 1U);
    }

    void aSecondMistakeKeepsItToo()
    {
        sendWithoutName();
        const QByteArray id = m_phone->keptPhotos().first();
        QCOMPARE(m_phone->submit(m_shop->reportPath(), {{"description", "Beeps"}}).status, 422);
        QCOMPARE(m_phone->keptPhotos(), QList<QByteArray>{id});
    }

    void aFileThatIsNoPictureDoesNotCostTheOthers()
    {
        const RawAnswer again = m_phone->submitWithPhotos(
            m_shop->reportPath(), contact,
            {{"arch.jpg", pictures::jpeg()}, {"virus.jpg", "MZ this is a program"}});
        QCOMPARE(again.status, 422);
        QCOMPARE(m_phone->keptPhotos().size(), 1);
    }

    void moreThanThreeAreRefusedAndThreeStay()
    {
        const Phone::Photo photo{"arch.jpg", pictures::jpeg()};
        m_phone->submitWithPhotos(m_shop->reportPath(), {}, {photo, photo, photo});
        QCOMPARE(m_phone->keptPhotos().size(), 3);
        const RawAnswer again = m_phone->submitWithPhotos(m_shop->reportPath(), contact, {photo});
        QCOMPARE(again.status, 422);
        QCOMPARE(m_phone->keptPhotos().size(), 3);
        m_phone->submit(m_shop->reportPath(), contact);
        QCOMPARE(m_shop->services.cases.list({})->size(), 1U);
    }

    void theSameFormSentTwiceStillMakesOneCase()
    {
        sendWithoutName();
        const Phone::Fields fields = contact
            + Phone::Fields{{"submission_key", m_phone->hidden("submission_key")},
                            {"csrf", m_phone->hidden("csrf")},
                            {"kept_photo", m_phone->keptPhotos().first()}};
        m_phone->submit(m_shop->reportPath(), fields);
        const QByteArray first = m_phone->path();
        m_phone->submit(m_shop->reportPath(), fields);
        QCOMPARE(m_phone->path(), first);
        QCOMPARE(m_shop->services.cases.list({})->size(), 1U);
    }

    void enterDoesNotPressItsButton()
    {
        sendWithoutName();
        const QByteArray form = m_phone->page().mid(m_phone->page().indexOf("<form id=\"report\""));
        QVERIFY(!form.mid(form.indexOf("<button")).left(60).contains("remove_photo"));
    }

private:
    RawAnswer sendWithoutName()
    {
        return m_phone->submitWithPhotos(m_shop->reportPath(), {{"description", "See the photo"}},
                                         {{"arch.jpg", pictures::withExif(pictures::jpeg())}});
    }
    QByteArray thumbnail() const
    {
        static const QRegularExpression image(u"<img src=\"(/d/[^\"]*/draft/[^\"]*)\""_s);
        return image.match(QString::fromUtf8(m_phone->page())).captured(1).toLatin1();
    }
    void develop()
    {
        PictureWorker worker(m_shop->services.attachments, QStringLiteral(VESTIBULE_PICTURE));
        worker.wake();
        QTRY_VERIFY_WITH_TIMEOUT(m_shop->services.attachments.processing()->empty(), 60000);
    }

    std::unique_ptr<PortalShop> m_shop;
    std::unique_ptr<Phone> m_phone;
};

QTEST_GUILESS_MAIN(TestDraftPhotos)
#include "tst_draftphotos.moc"
