#include "core/security/casesessions.h"
#include "core/security/pingate.h"
#include "core/security/signinlinks.h"
#include "core/sites/deploymentservice.h"
#include "tests/portal/portaltour.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

/// A link that signs one phone in without the PIN.
class TestSignInPages : public QObject, private PortalTour
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(open()); }

    void thePhoneThatWaitedAtALabelIsLedBackToIt()
    {
        const QByteArray path = linkPath(m_shop->label.id);
        QCOMPARE(m_phone->get(path).status, 200);
        QVERIFY(m_phone->page().contains("Sign this phone in?"));
        QVERIFY(!m_phone->page().contains("name=\"pin\""));
        QCOMPARE(m_phone->submit(path, {}).status, 200);
        QCOMPARE(m_phone->path(), m_shop->path());
        QVERIFY(m_phone->page().contains("AGV 12"));
    }

    void withoutALabelItIsToldToScanOne()
    {
        const QByteArray path = linkPath();
        m_phone->get(path);
        QCOMPARE(m_phone->submit(path, {}).status, 200);
        QVERIFY(m_phone->page().contains("This phone is signed in"));
        QCOMPARE(m_phone->get(m_shop->path()).status, 200);
        QVERIFY(m_phone->page().contains("AGV 12"));
    }

    void lookingUsesNothingUp()
    {
        const QByteArray path = linkPath();
        Phone preview(m_shop->portal.port());
        QCOMPARE(preview.get(path).status, 200);
        QCOMPARE(preview.head(path).status, 200);
        QVERIFY(services().sessions.list()->empty());
        m_phone->get(path);
        m_phone->submit(path, {});
        QCOMPARE(services().sessions.list()->size(), 1U);
    }

    void itWorksOnceButLeadsItsOwnPhoneOnAgain()
    {
        const QByteArray path = linkPath(m_shop->label.id);
        m_phone->get(path);
        m_phone->submit(path, {});
        Phone other(m_shop->portal.port());
        QCOMPARE(other.get(path).status, 410);
        QVERIFY(other.page().contains("This link is no longer valid"));
        QVERIFY(other.page().contains("01632 960 410"));
        QCOMPARE(m_phone->get(path).status, 200);
        QCOMPARE(m_phone->path(), m_shop->path());
        QCOMPARE(services().sessions.list()->size(), 1U);
    }

    void aPhoneWhoseAnswerGotLostSignsInAgain()
    {
        const QByteArray path = linkPath(m_shop->label.id);
        m_phone->get(path);
        m_phone->submit(path, {});
        m_phone->forgetCookies("session");
        QCOMPARE(m_phone->get(path).status, 200);
        QVERIFY(m_phone->page().contains("Sign this phone in?"));
        QCOMPARE(m_phone->submit(path, {}).status, 200);
        QCOMPARE(m_phone->path(), m_shop->path());
    }

    void whoWasQuickerGetsIt()
    {
        const QByteArray path = linkPath();
        Phone other(m_shop->portal.port());
        m_phone->get(path);
        other.get(path);
        QCOMPARE(m_phone->submit(path, {}).status, 200);
        QCOMPARE(other.submit(path, {}).status, 410);
        QCOMPARE(services().sessions.list()->size(), 1U);
    }

    void aLinkThatIsOverSaysSo_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char *how : {"a day later", "after a new PIN", "that nobody made"})
            QTest::newRow(how) << QByteArray(how);
    }
    void aLinkThatIsOverSaysSo()
    {
        QFETCH(QByteArray, how);
        QByteArray path = linkPath();
        m_phone->get(path);
        if (how == "a day later")
            m_shop->clock.advance(SignInLinks::validSeconds);
        else if (how == "after a new PIN")
            QVERIFY(services().deployments.newPin(m_shop->hall, 4, Actor::system()));
        else
            path = "/s/AAAAAAAAAAAAAAAAAAAAAA";
        QCOMPARE(m_phone->submit(path, {}).status, 410);
        QCOMPARE(m_phone->get(path).status, 410);
        QVERIFY(m_phone->page().contains("no longer valid"));
        QVERIFY(services().sessions.list()->empty());
    }

    void anotherSiteCannotSignAPhoneIn()
    {
        const QByteArray path = linkPath();
        m_phone->get(path);
        m_phone->setOrigin("http://evil.example");
        QCOMPARE(m_phone->submit(path, {}).status, 403);
        QVERIFY(m_phone->page().contains(path));
        QVERIFY(services().sessions.list()->empty());
    }

    void aSwitchedOffPortalKeepsTheLink()
    {
        const QByteArray path = linkPath();
        Deployment site = *services().deployments.find(m_shop->hall);
        site.portalEnabled = false;
        QVERIFY(services().deployments.update(site, Actor::system()));
        QCOMPARE(m_phone->get(path).status, 503);
        QVERIFY(m_phone->page().contains("switched off"));
        site = *services().deployments.find(m_shop->hall);
        site.portalEnabled = true;
        QVERIFY(services().deployments.update(site, Actor::system()));
        m_phone->get(path);
        QCOMPARE(m_phone->submit(path, {}).status, 200);
    }

    void aGuardedSiteLetsItsPhoneInAndKnowsItFromThenOn()
    {
        for (int which = 0; which < 6; ++which) {
            m_phone->get(m_shop->path());
            m_phone->submit(m_shop->path(), {{"pin", m_shop->wrongPin(which)}});
        }
        QCOMPARE(services().pins.lockedPhones()->size(), 1U);
        const QByteArray path = linkPath(m_shop->label.id);
        m_phone->get(path);
        m_phone->submit(path, {});
        QVERIFY(m_phone->page().contains("AGV 12"));
        QVERIFY(services().pins.lockedPhones()->empty());
        // The visit ends; as a known phone it may type the PIN at once.
        m_phone->forgetCookies("session");
        QCOMPARE(enterPin().status, 200);
        QVERIFY(m_phone->page().contains("AGV 12"));
    }

    void itIsInGermanToo()
    {
        m_phone->get(linkPath(), "Accept-Language: de\r\n");
        QVERIFY(m_phone->page().contains("Dieses Telefon anmelden?"));
    }

private:
    Services &services() { return m_shop->services; }
    QByteArray linkPath(const LabelCodeId &label = {})
    {
        const auto token = services().signInLinks.make(m_shop->hall, label, Actor::system());
        return "/s/" + (token ? token->toLatin1() : QByteArray("nothing"));
    }
};

QTEST_GUILESS_MAIN(TestSignInPages)
#include "tst_signinpages.moc"
