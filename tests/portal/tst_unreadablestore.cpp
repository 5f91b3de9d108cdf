#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/store/writetransaction.h"
#include "tests/portal/portaltour.h"
#include "tests/support/pictures.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// Stand in addresses for the case's secret link, the label's code and the picture's id.
const QByteArray caseLink = "{link}";
const QByteArray code = "{code}";
const QByteArray photo = "{photo}";

} // namespace

/// A store that can't be read just now: phones are told so, and never that something isn't there or is switched off.
class TestUnreadableStore : public QObject, private PortalTour
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(open());
        enterPin();
        m_phone->get(m_shop->reportPath());
        m_phone->submitWithPhotos(m_shop->reportPath(), contact, {{"arch.jpg", pictures::jpeg()}});
        m_link = m_phone->path().chopped(5);
        const auto pictures = m_shop->services.attachments.processing();
        QCOMPARE(pictures->size(), 1U);
        m_photo = pictures->front().id;
        publish(m_photo);
        Device device = *m_shop->services.devices.find(m_shop->device);
        device.picture = storedFor(Attachment::Owner::Device, m_shop->device.toString());
        QVERIFY(m_shop->services.devices.update(device, Actor::system()));
        m_logo = storedFor(Attachment::Owner::Branding, {});
    }

    void pagesSayThatItCannotBeReadJustNow_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("table");
        for (const char *table : {"service_case", "deployment", "device", "attachment", "branding"})
            QTest::addRow("a case, without %s", table) << caseLink << QString::fromLatin1(table);
        for (const char *table : {"service_case", "deployment", "portal_text"})
            QTest::addRow("its number, without %s", table)
                << caseLink + "/done" << QString::fromLatin1(table);
        for (const char *table : {"service_case", "case_entry", "attachment"})
            QTest::addRow("its photo, without %s", table)
                << caseLink + "/picture/" + photo << QString::fromLatin1(table);
        for (const char *table : {"service_case", "case_entry", "attachment", "branding"})
            QTest::addRow("its photo's page, without %s", table)
                << caseLink + "/photo/" + photo << QString::fromLatin1(table);
        for (const char *table : {"label_code", "deployment", "device", "branding", "portal_text"})
            QTest::addRow("a scan, without %s", table) << code << QString::fromLatin1(table);
        for (const char *table : {"label_code", "attachment"})
            QTest::addRow("the device's picture, without %s", table)
                << code + "/picture" << QString::fromLatin1(table);
        QTest::newRow("a technician's code, without technician_pairing")
            << QByteArray("/t/pair/AAAAAAAAAAAAAAAAAAAAAA") << u"technician_pairing"_s;
        QTest::newRow("a link to sign in, without sign_in_link")
            << QByteArray("/s/AAAAAAAAAAAAAAAAAAAAAA") << u"sign_in_link"_s;
        const QByteArray draft = "/draft/00000000000000000000000000000000/";
        for (const char *table : {"label_code", "attachment"})
            QTest::addRow("a photo of a form, without %s", table)
                << code + draft + photo << QString::fromLatin1(table);
    }
    void pagesSayThatItCannotBeReadJustNow()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, table);
        path.replace(caseLink, m_link).replace(code, m_shop->path());
        path.replace(photo, m_photo.toString().toLatin1());
        const int before = m_phone->get(path).status;
        changeSomething(); // so that nothing is answered from memory
        take(table);
        const RawAnswer answer = m_phone->get(path);
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.body.contains("This can&#39;t be read just now"));
        QVERIFY(!answer.body.contains("switched off"));
        giveBack(table);
        QCOMPARE(m_phone->get(path).status, before);
    }

    void whoWaitsForNewsIsToldToAskAgain_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"service_case", "case_entry", "attachment"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void whoWaitsForNewsIsToldToAskAgain()
    {
        QFETCH(QString, table);
        take(table);
        QCOMPARE(m_phone->get(m_link + "/live").status, 503);
        giveBack(table);
        QCOMPARE(m_phone->get(m_link + "/live").status, 200);
    }

    void whoAsksForItsHealthHearsOfTheStore()
    {
        take(u"event"_s);
        const RawAnswer answer = m_phone->get("/healthz");
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.body, QByteArray("The store does not answer.\n"));
        giveBack(u"event"_s);
        QCOMPARE(m_phone->get("/healthz").status, 200);
    }

    void aLogoThatCannotBeReadIsNotMissing()
    {
        const QByteArray path = "/assets/" + m_logo.toString().toLatin1() + "/logo";
        QCOMPARE(m_phone->get(path).status, 200);
        take(u"attachment"_s);
        QCOMPARE(m_phone->get(path).status, 503);
    }

    void aReportSaysThatItDidNotArrive_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<qsizetype>("photoSize");
        QTest::newRow("the cases") << u"service_case"_s << qsizetype(0);
        QTest::newRow("the label, before a large photo is let in")
            << u"label_code"_s << qsizetype(200'000);
        QTest::newRow("the site, before a large photo is let in")
            << u"deployment"_s << qsizetype(200'000);
    }
    void aReportSaysThatItDidNotArrive()
    {
        QFETCH(QString, table);
        QFETCH(qsizetype, photoSize);
        m_phone->get(m_shop->reportPath());
        changeSomething();
        take(table);
        const RawAnswer answer = photoSize == 0
            ? m_phone->submit(m_shop->reportPath(), contact)
            : m_phone->submitWithPhotos(m_shop->reportPath(), contact,
                                        {{"large.jpg", QByteArray(photoSize, 'x')}});
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.body.contains("What you wrote is still in your browser"));
        giveBack(table);
        QCOMPARE(m_shop->services.cases.list({})->size(), 1U);
    }

    void theFormKeepsItsPhotosOrSaysThatItCannotTell()
    {
        m_phone->get(m_shop->reportPath());
        m_phone->submitWithPhotos(m_shop->reportPath(), {{"description", "Beeps"}},
                                  {{"arch.jpg", pictures::jpeg()}});
        QCOMPARE(m_phone->keptPhotos().size(), 1);
        const Phone::Fields again{{"description", "Beeps"},
                                  {"kept_photo", m_phone->keptPhotos().front()}};
        take(u"attachment"_s);
        QCOMPARE(m_phone->submit(m_shop->reportPath(), again).status, 503);
    }

    void whomToCallIsStillSaid()
    {
        m_phone->get(m_link);
        changeSomething();
        take(u"branding"_s);
        QVERIFY(m_phone->get(m_link).body.contains("This can&#39;t be read just now"));
        QVERIFY(m_phone->page().contains("01632 960 410"));
    }

private:
    void take(const QString &table) { rename(table, u"gone"_s); }
    void giveBack(const QString &table) { rename(u"gone"_s, table); }
    void rename(const QString &from, const QString &to)
    {
        auto change = WriteTransaction::begin(*m_shop->database);
        QVERIFY(change->execute(u"ALTER TABLE "_s + from + u" RENAME TO "_s + to));
        QVERIFY(change->commit());
    }
    void changeSomething()
    {
        Deployment hall = *m_shop->services.deployments.find(m_shop->hall);
        hall.contact.email = u"hall@example.com"_s;
        QVERIFY(m_shop->services.deployments.update(hall, Actor::system()));
    }
    AttachmentId storedFor(Attachment::Owner owner, const QString &id)
    {
        const auto stored = m_shop->services.attachments.store(
            owner, id, {u"agv.jpg"_s, pictures::jpeg()}, Actor::system());
        publish(stored->id);
        return stored->id;
    }
    /// Does what the picture worker's child does.
    void publish(const AttachmentId &id)
    {
        AttachmentService &attachments = m_shop->services.attachments;
        QVERIFY(
            QFile::copy(attachments.files().incomingPath(id), attachments.files().partPath(id)));
        QVERIFY(attachments.markReady(id, {u"image/jpeg"_s, 40, 20}, 100));
    }

    QByteArray m_link;
    AttachmentId m_photo;
    AttachmentId m_logo;
};

QTEST_GUILESS_MAIN(TestUnreadableStore)
#include "tst_unreadablestore.moc"
