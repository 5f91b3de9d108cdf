#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "tests/portal/phone.h"
#include "tests/support/pictures.h"
#include "tests/support/portalshop.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const Phone::Fields contact{{"reporter_name", "Priya Raman"}, {"reporter_phone", "01632 960 355"}};

} // namespace

/// A site's portal that was switched off while a phone was in it.
class TestPortalOff : public QObject
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
        m_phone->submit(m_shop->reportPath(), contact + Phone::Fields{{"description", "Beeps"}});
        m_link = m_phone->path().chopped(5);
        m_case = m_shop->services.cases.list({})->front().id;
        m_phone->get(m_shop->path());
    }

    void whoHoldsALinkStillReads_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("the case") << QByteArray();
        QTest::newRow("its number and link") << QByteArray("/done");
        QTest::newRow("whether it changed") << QByteArray("/live");
    }
    void whoHoldsALinkStillReads()
    {
        QFETCH(QByteArray, page);
        setPortal(false);
        QCOMPARE(m_phone->get(m_link + page).status, 200);
    }

    void theCaseIsShownWithoutTheFormForAnswers()
    {
        QVERIFY(m_phone->get(m_link).body.contains("name=\"description\""));
        setPortal(false);
        const RawAnswer shown = m_phone->get(m_link);
        QVERIFY(shown.body.contains("Beeps"));
        QVERIFY(shown.body.contains("01632 960 410"));
        QVERIFY(!shown.body.contains("name=\"description\""));
    }

    void answersAreRefused_data()
    {
        QTest::addColumn<Phone::Fields>("fields");
        QTest::addColumn<QByteArray>("photo");
        const Phone::Fields words{{"description", "It blinks."}};
        QTest::newRow("words") << words << QByteArray();
        QTest::newRow("a photo") << words << pictures::jpeg();
        QTest::newRow("a large photo") << words << QByteArray(200'000, 'x');
    }
    void answersAreRefused()
    {
        QFETCH(Phone::Fields, fields);
        QFETCH(QByteArray, photo);
        m_phone->get(m_link);
        setPortal(false);
        checkRefusal(photo.isEmpty()
                         ? m_phone->submit(m_link, fields)
                         : m_phone->submitWithPhotos(m_link, fields, {{"arch.jpg", photo}}));
        QCOMPARE(m_shop->services.cases.timeline(m_case)->size(), 1U);
    }

    void answersAreTakenAgainWhenItIsOn()
    {
        setPortal(false);
        setPortal(true);
        m_phone->get(m_link);
        QCOMPARE(m_phone->submit(m_link, {{"description", "It blinks."}}).status, 200);
        QVERIFY(m_phone->page().contains("It blinks."));
    }

    void meTooIsRefused()
    {
        setPortal(false);
        checkRefusal(m_phone->submit(
            m_shop->path() + "/cases/" + m_case.toString().toLatin1() + "/me-too", {}));
        QCOMPARE(m_shop->services.cases.find(m_case)->meTooCount, 0);
    }

    void theDeviceIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("its page") << QByteArray();
        QTest::newRow("its picture") << QByteArray("/picture");
        QTest::newRow("its form") << QByteArray("/report");
        QTest::newRow("a photo of a form")
            << QByteArray("/draft/00000000000000000000000000000000/" + makeUuid7().toLatin1());
    }
    void theDeviceIsNotShown()
    {
        QFETCH(QByteArray, page);
        givePicture();
        setPortal(false);
        checkRefusal(m_phone->get(m_shop->path() + page));
    }

    void thePictureIsThereWhileThePortalIsOn()
    {
        givePicture();
        const RawAnswer picture = m_phone->get(m_shop->path() + "/picture");
        QCOMPARE(picture.status, 200);
        QCOMPARE(picture.field("Content-Type"), QByteArray("image/jpeg"));
    }

    void reportsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("photo");
        QTest::newRow("without a photo") << QByteArray();
        QTest::newRow("with a photo") << pictures::jpeg();
        QTest::newRow("with a large photo") << QByteArray(200'000, 'x');
    }
    void reportsAreRefused()
    {
        QFETCH(QByteArray, photo);
        m_phone->get(m_shop->reportPath());
        setPortal(false);
        checkRefusal(photo.isEmpty() ? m_phone->submit(m_shop->reportPath(), contact)
                                     : m_phone->submitWithPhotos(m_shop->reportPath(), contact,
                                                                 {{"arch.jpg", photo}}));
        QCOMPARE(m_shop->services.cases.list({})->size(), 1U);
        QVERIFY(m_shop->services.attachments.processing()->empty());
    }

    void thePinOpensNothing()
    {
        Phone other(m_shop->portal.port());
        other.get(m_shop->path());
        setPortal(false);
        checkRefusal(other.submit(m_shop->path(), {{"pin", m_shop->pin.toLatin1()}}));
        checkRefusal(
            other.submit(m_shop->path() + "/resume/free", {{"pin", m_shop->pin.toLatin1()}}));
    }

private:
    void setPortal(bool isOn)
    {
        QVERIFY(m_shop->services.deployments.setPortalEnabled(m_shop->hall, isOn, Actor::system()));
    }
    void givePicture()
    {
        AttachmentService &attachments = m_shop->services.attachments;
        const auto stored = attachments.store(Attachment::Owner::Device, m_shop->device.toString(),
                                              {u"agv.jpg"_s, pictures::jpeg()}, Actor::system());
        QVERIFY(stored);
        QVERIFY(QFile::copy(attachments.files().incomingPath(stored->id),
                            attachments.files().partPath(stored->id)));
        QVERIFY(attachments.markReady(stored->id, {u"image/jpeg"_s, 40, 20}, 100));
        Device device = *m_shop->services.devices.find(m_shop->device);
        device.picture = stored->id;
        QVERIFY(m_shop->services.devices.update(device, Actor::system()));
    }
    static void checkRefusal(const RawAnswer &answer)
    {
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.body.contains("Reports are switched off here"));
        QVERIFY(answer.body.contains("01632 960 410"));
        QVERIFY(!answer.body.contains("AGV 12"));
    }

    std::unique_ptr<PortalShop> m_shop;
    std::unique_ptr<Phone> m_phone;
    QByteArray m_link;
    CaseId m_case;
};

QTEST_GUILESS_MAIN(TestPortalOff)
#include "tst_portaloff.moc"
