#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/security/portalbudgets.h"
#include "core/settings/settings.h"
#include "tests/portal/portaltour.h"
#include "tests/support/pictures.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

/// Nobody may fill the disk or the list of cases, and nobody else is kept from reporting.
class TestSendingBudgets : public QObject, private PortalTour
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(open()); }

    void aStatusLinkTakesTenAnswersThenSaysWhenAndKeepsTheWords()
    {
        const QByteArray link = report();
        for (int i = 0; i < 10; ++i)
            QCOMPARE(answer(link, "Answer number " + QByteArray::number(i)).status, 200);
        const RawAnswer refused = answer(link, "One word too many");
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.head.contains("Retry-After: 360"));
        QVERIFY(refused.body.contains("One word too many"));
        QVERIFY(refused.body.contains("Much has come from here"));
        m_shop->clock.advance(6 * 60);
        QCOMPARE(answer(link, "One word too many").status, 200);
    }

    void theSameAnswerAgainCostsNothing()
    {
        const QByteArray link = report();
        m_phone->get(link);
        const Phone::Fields fields = {{"description", "It blinks."},
                                      {"csrf", m_phone->hidden("csrf")},
                                      {"submission_key", m_phone->hidden("submission_key")}};
        for (int i = 0; i < 15; ++i)
            QCOMPARE(m_phone->submit(link, fields).status, 200);
    }

    void beyondTwelvePicturesACaseTakesWordsOnly()
    {
        const QByteArray link = report();
        const QList<Phone::Photo> three(3, Phone::Photo{"p.jpg", pictures::jpeg()});
        for (int i = 0; i < 4; ++i) {
            m_phone->get(link);
            QCOMPARE(m_phone->submitWithPhotos(link, {{"description", "See"}}, three).status, 200);
        }
        m_phone->get(link);
        const auto refused = m_phone->submitWithPhotos(link, {{"description", "And this"}}, three);
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.body.contains("And this"));
        QVERIFY(refused.body.contains("take photos at the moment"));
        QCOMPARE(m_phone->submit(link, {{"description", "And this"}}).status, 200);
        QCOMPARE(m_shop->services.attachments.processing(100)->size(), 12U);
    }

    void aSessionReportsFiveTimesAndTheNextPhoneStillMay()
    {
        enterPin();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(send("A report").status, 200);
        const RawAnswer refused = send("A sixth report");
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.body.contains("A sixth report"));
        QCOMPARE(m_shop->services.cases.list({})->size(), 5U);
        m_phone->forgetCookies();
        enterPin();
        QCOMPARE(send("Of another phone").status, 200);
    }

    void anAddressReportsTwentyTimesInAll()
    {
        for (int i = 0; i < 21; ++i) {
            if (i % 5 == 0) {
                m_phone->forgetCookies();
                enterPin();
            }
            QCOMPARE(send("A report").status, i < 20 ? 200 : 429);
        }
    }

    void theLastReportSentTwiceStillLeadsToItsCase()
    {
        enterPin();
        for (int i = 0; i < 4; ++i)
            send("A report");
        m_phone->get(m_shop->reportPath());
        const Phone::Fields fields = contact
            + Phone::Fields{{"submission_key", m_phone->hidden("submission_key")},
                            {"csrf", m_phone->hidden("csrf")}};
        m_phone->submit(m_shop->reportPath(), fields);
        const QByteArray done = m_phone->path();
        QCOMPARE(m_phone->submit(m_shop->reportPath(), fields).status, 200);
        QCOMPARE(m_phone->path(), done);
    }

    void withoutRoomForPicturesAReportIsTakenWithoutThem()
    {
        QVERIFY(m_shop->services.settings.set(settingkeys::attachmentLimitMebibytes, 0,
                                              Actor::system()));
        enterPin();
        m_phone->get(m_shop->reportPath());
        const auto refused = m_phone->submitWithPhotos(
            m_shop->reportPath(), contact + Phone::Fields{{"description", "It smokes"}},
            {{"p.jpg", pictures::jpeg()}});
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.body.contains("It smokes"));
        QVERIFY(refused.body.contains("take photos at the moment"));
        QVERIFY(m_shop->services.attachments.processing()->empty());
        QCOMPARE(m_phone->submit(m_shop->reportPath(), contact).status, 200);
    }

    void manySignInsFromOneAddressWait()
    {
        spend(PortalBudgets::signIn(u"127.0.0.1"_s), 60);
        const RawAnswer refused = enterPin();
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.body.contains("Please wait a little"));
        m_shop->clock.advance(2 * 60);
        QCOMPARE(enterPin().status, 200);
    }

    void whoMustWaitForThePinKeepsWhatWasWritten_data()
    {
        QTest::addColumn<bool>("isAboutPins");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("wrong PINs") << true << QByteArray("Too many wrong PINs were typed.");
        QTest::newRow("a busy address") << false << QByteArray("Much has come from your network");
    }
    void whoMustWaitForThePinKeepsWhatWasWritten()
    {
        QFETCH(bool, isAboutPins);
        QFETCH(QByteArray, words);
        enterPin();
        m_phone->get(m_shop->reportPath());
        m_shop->clock.advance(CaseSessions::idleSeconds + 60);
        m_phone->forgetCookies();
        const Phone::Fields fields = contact + Phone::Fields{{"description", "It beeps."}};
        QCOMPARE(m_phone->submit(m_shop->reportPath(), fields).status, 403);
        const QByteArray resume = m_shop->path() + "/resume/"
            + m_shop->caseTemplate.toString().toLatin1();
        if (isAboutPins) {
            for (int i = 0; i < 5; ++i)
                m_phone->submit(resume,
                                fields + Phone::Fields{{"pin", "9000" + QByteArray::number(i)}});
        } else {
            spend(PortalBudgets::signIn(u"127.0.0.1"_s), 60);
        }
        const auto waiting = m_phone->submit(
            resume, fields + Phone::Fields{{"pin", m_shop->pin.toLatin1()}});
        QCOMPARE(waiting.status, 429);
        QVERIFY(waiting.head.contains("Retry-After:"));
        QVERIFY2(waiting.body.contains(words), waiting.body.constData());
        QVERIFY(waiting.body.contains("It beeps."));
        m_shop->clock.advance(24 * 60 * 60);
        const auto form = m_phone->submit(resume,
                                          fields + Phone::Fields{{"pin", m_shop->pin.toLatin1()}});
        QCOMPARE(form.status, 200);
        QVERIFY(form.body.contains("It beeps."));
    }

    void manyMeToosFromOneAddressWait()
    {
        report();
        m_phone->get(m_shop->path());
        spend(PortalBudgets::meToo(u"somebody"_s, u"127.0.0.1"_s), 10);
        for (int i = 0; i < 3; ++i)
            spend(PortalBudgets::meToo(u"other %1"_s.arg(i), u"127.0.0.1"_s), 10);
        const CaseId id = m_shop->services.cases.list({})->front().id;
        const QByteArray path = m_shop->path() + "/cases/" + id.toString().toLatin1() + "/me-too";
        QCOMPARE(m_phone->submit(path, {}).status, 429);
        QCOMPARE(m_shop->services.cases.find(id)->meTooCount, 0);
    }

private:
    RawAnswer answer(const QByteArray &link, const QByteArray &words)
    {
        m_phone->get(link);
        return m_phone->submit(link, {{"description", words}});
    }
    RawAnswer send(const QByteArray &words)
    {
        m_phone->get(m_shop->reportPath());
        return m_phone->submit(m_shop->reportPath(),
                               contact + Phone::Fields{{"description", words}});
    }
    void spend(const PortalBudgets::Budgets &budgets, int times)
    {
        PortalBudgets all(*m_shop->database, m_shop->clock);
        for (int i = 0; i < times; ++i)
            QVERIFY(!all.take(budgets)->isValid());
    }
};

QTEST_GUILESS_MAIN(TestSendingBudgets)
#include "tst_sendingbudgets.moc"
