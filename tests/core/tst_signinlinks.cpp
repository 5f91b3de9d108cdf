#include "core/security/auditlog.h"
#include "core/security/devicecookies.h"
#include "core/security/signinlinks.h"
#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct Hall : SiteStore {
    Hall() { (void)deployments.setPortalEnabled(site.id, true, actor); }

    Deployment site = deployment();
    LabelCodeId label = LabelCodeId::make();
    SignInLinks links{*database, changes, clock};
    CaseSessions sessions{*database, changes, clock};
    DeviceCookies cookies{*database, clock};
    SignInLinks::Phone phone{u"192.168.20.31"_s, u"iPhone"_s, {}, {}};
};

} // namespace

class TestSignInLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkSignsOnePhoneInAsThePinDoes()
    {
        Hall hall;
        const auto token = hall.links.make(hall.site.id, hall.label, hall.actor);
        QVERIFY(token);
        QCOMPARE(token->size(), 43);
        const SignInLink open{hall.site.id, hall.label, hall.site.pinVersion, true, false};
        QCOMPARE(hall.links.find(*token), open);
        QCOMPARE(hall.links.find(*token), open); // looking uses nothing up
        const auto accepted = hall.links.accept(*token, hall.phone);
        QVERIFY(accepted);
        QCOMPARE(hall.sessions.find(accepted->session.token), accepted->session.session);
        QCOMPARE(
            hall.cookies.isKnown(hall.site.id, hall.site.pinVersion, accepted->newDeviceCookie),
            true);
        QVERIFY(!hall.links.find(*token)->isOpen);
        QCOMPARE(hall.links.accept(*token, hall.phone).error().code, ErrorCode::Gone);
        QCOMPARE(hall.sessions.list()->size(), 1U);
    }

    void theSamePhoneMayUseItAgainForAWhile()
    {
        Hall hall;
        hall.phone.browser = u"its cookie"_s;
        SignInLinks::Phone other = hall.phone;
        other.browser = u"another cookie"_s;
        const auto token = hall.links.make(hall.site.id, hall.label, hall.actor);
        QVERIFY(hall.links.accept(*token, hall.phone)); // but the answer gets lost
        hall.clock.advance(SignInLinks::againSeconds - 1);
        QVERIFY(hall.links.find(*token, hall.phone.browser)->isOpen);
        QVERIFY(!hall.links.find(*token, other.browser)->isOpen);
        QVERIFY(!hall.links.find(*token)->isOpen);
        QVERIFY(hall.links.accept(*token, hall.phone));
        QCOMPARE(hall.links.accept(*token, other).error().code, ErrorCode::Gone);
        hall.clock.advance(1);
        QCOMPARE(hall.links.accept(*token, hall.phone).error().code, ErrorCode::Gone);
    }

    void aWithdrawnLinkOpensNothing()
    {
        Hall hall;
        const auto token = hall.links.make(hall.site.id, {}, hall.actor);
        QVERIFY(hall.links.withdraw(*token, hall.actor));
        QCOMPARE(hall.eventTypes().constLast(), u"sign_in_link.withdrawn"_s);
        QCOMPARE(hall.links.accept(*token, hall.phone).error().code, ErrorCode::NotFound);
        QCOMPARE(hall.links.withdraw(*token, hall.actor).error().code, ErrorCode::NotFound);
        const auto used = hall.links.make(hall.site.id, {}, hall.actor);
        QVERIFY(hall.links.accept(*used, hall.phone));
        QCOMPARE(hall.links.withdraw(*used, hall.actor).error().code, ErrorCode::Gone);
    }

    void whoMadeItAndThatItWasUsedIsNoted()
    {
        Hall hall;
        const Actor jonas = Actor::byOperator(OperatorId::make());
        const auto token = hall.links.make(hall.site.id, {}, jonas);
        QVERIFY(hall.links.accept(*token, hall.phone));
        QCOMPARE(hall.eventTypes().mid(hall.eventTypes().size() - 2),
                 QStringList({u"sign_in_link.made"_s, u"sign_in_link.used"_s}));
        const auto lines = *AuditLog(*hall.database, hall.clock).ofDeployment(hall.site.id, 0, 2);
        QCOMPARE(lines.at(1).actor, jonas);
        QCOMPARE(lines.at(0).actor, Actor::reporter());
    }

    void aLinkIsOverAfterADay()
    {
        Hall hall;
        const auto token = hall.links.make(hall.site.id, {}, hall.actor);
        hall.clock.advance(SignInLinks::validSeconds - 1);
        QVERIFY(hall.links.find(*token)->isOpen);
        QCOMPARE(hall.links.sweep(), 0);
        hall.clock.advance(1);
        QVERIFY(!hall.links.find(*token)->isOpen);
        QCOMPARE(hall.links.accept(*token, hall.phone).error().code, ErrorCode::Gone);
        QCOMPARE(hall.links.sweep(), 1);
        QCOMPARE(hall.links.find(*token).error().code, ErrorCode::NotFound);
    }

    void aNewPinEndsIt()
    {
        Hall hall;
        const auto token = hall.links.make(hall.site.id, {}, hall.actor);
        QVERIFY(hall.deployments.newPin(hall.site.id, 4, hall.actor));
        QVERIFY(!hall.links.find(*token)->isOpen);
        QCOMPARE(hall.links.accept(*token, hall.phone).error().code, ErrorCode::Gone);
        QVERIFY(hall.sessions.list()->empty());
    }

    void aKnownPhoneKeepsItsCookie()
    {
        Hall hall;
        const auto first = hall.links.accept(*hall.links.make(hall.site.id, {}, hall.actor),
                                             hall.phone);
        hall.phone.deviceCookie = first->newDeviceCookie;
        const auto second = hall.links.accept(*hall.links.make(hall.site.id, {}, hall.actor),
                                              hall.phone);
        QVERIFY(second);
        QVERIFY(second->newDeviceCookie.isEmpty());
    }

    void noLinkIsMadeForWhatIsNotThere()
    {
        Hall hall;
        QCOMPARE(hall.links.make(DeploymentId::make(), {}, hall.actor).error().code,
                 ErrorCode::NotFound);
        QVERIFY(hall.deployments.archive(hall.site.id, hall.actor));
        QCOMPARE(hall.links.make(hall.site.id, {}, hall.actor).error().code, ErrorCode::NotFound);
        QCOMPARE(hall.links.find({}).error().code, ErrorCode::NotFound);
        QCOMPARE(hall.links.accept(u"guessed"_s, hall.phone).error().code, ErrorCode::NotFound);
    }

    void noTokenLiesInTheStore()
    {
        Hall hall;
        const auto token = hall.links.make(hall.site.id, {}, hall.actor);
        auto rows = hall.database->query(u"SELECT token_hash FROM sign_in_link"_s);
        QVERIFY(rows && rows->next());
        QVERIFY(rows->text(0) != *token);
        QCOMPARE(rows->text(0).size(), 64);
    }
};

QTEST_GUILESS_MAIN(TestSignInLinks)
#include "tst_signinlinks.moc"
