#include "core/security/operators.h"
#include "core/security/technicianphones.h"
#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct Hall : SiteStore {
    Hall()
    {
        auto transaction = WriteTransaction::begin(*database);
        (void)transaction->executeOne(
            u"INSERT INTO operator (id, name, name_key, role, email, password_hash, created_at)"
            " VALUES (?, 'Jonas', 'jonas', 'technician', '', '', '')"_s,
            {jonas.operatorId.toString()});
        (void)transaction->commit();
    }
    void retire()
    {
        auto transaction = WriteTransaction::begin(*database);
        (void)transaction->executeOne(u"UPDATE operator SET active = 0"_s);
        (void)transaction->commit();
    }

    Deployment site = deployment();
    Actor jonas = Actor::byOperator(OperatorId::make());
    TechnicianPhones phones{*database, changes, clock};
};

} // namespace

class TestTechnicianPhones : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCodeSignsOnePhoneIn()
    {
        Hall hall;
        const auto token = hall.phones.offer(hall.site.id, hall.jonas);
        QVERIFY(token);
        QCOMPARE(token->size(), 43);
        QCOMPARE(hall.phones.offered(*token), hall.site.id);
        const auto started = hall.phones.accept(*token, u"iPhone"_s);
        QVERIFY(started);
        QCOMPARE(started->session.operatorId, hall.jonas.operatorId);
        QCOMPARE(hall.phones.find(started->token), started->session);
        QCOMPARE(hall.phones.accept(*token, u"iPhone"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(hall.phones.list()->size(), 1U);
        QCOMPARE(hall.eventTypes().mid(hall.eventTypes().size() - 2),
                 QStringList({u"technician.offered"_s, u"technician.paired"_s}));
    }

    void aCodeIsOverAfterTenMinutesOrWithTheNextOne()
    {
        Hall hall;
        const auto first = hall.phones.offer(hall.site.id, hall.jonas);
        const auto second = hall.phones.offer(hall.site.id, hall.jonas);
        QCOMPARE(hall.phones.offered(*first).error().code, ErrorCode::NotFound);
        hall.clock.advance(TechnicianPhones::pairingSeconds - 1);
        QVERIFY(hall.phones.offered(*second));
        hall.clock.advance(1);
        QCOMPARE(hall.phones.accept(*second, {}).error().code, ErrorCode::Gone);
        QCOMPARE(hall.phones.sweep(), 1);
    }

    void aPhoneIsSignedOutAfterTwelveHours()
    {
        Hall hall;
        const auto started = hall.phones.accept(*hall.phones.offer(hall.site.id, hall.jonas), {});
        hall.clock.advance(TechnicianPhones::sessionSeconds - 1);
        QVERIFY(hall.phones.find(started->token));
        hall.clock.advance(1);
        QCOMPARE(hall.phones.find(started->token).error().code, ErrorCode::Gone);
        QVERIFY(hall.phones.list()->empty());
        QCOMPARE(hall.phones.sweep(), 1);
    }

    void aPhoneIsSignedOutWhenItsOperatorLeavesOrTheConsoleSaysSo()
    {
        Hall hall;
        const auto one = hall.phones.accept(*hall.phones.offer(hall.site.id, hall.jonas), {});
        QVERIFY(hall.phones.end(one->session.tokenHash, Actor::system()));
        QCOMPARE(hall.phones.find(one->token).error().code, ErrorCode::NotFound);
        QVERIFY(hall.phones.end(one->session.tokenHash, Actor::system()));
        const auto two = hall.phones.accept(*hall.phones.offer(hall.site.id, hall.jonas), {});
        hall.retire();
        QCOMPARE(hall.phones.find(two->token).error().code, ErrorCode::Gone);
        QVERIFY(hall.phones.list()->empty());
        QCOMPARE(hall.phones.offer(hall.site.id, hall.jonas).error().code, ErrorCode::Forbidden);
    }

    void onlyOperatorsOfferCodes()
    {
        Hall hall;
        QCOMPARE(hall.phones.offer(hall.site.id, Actor::system()).error().code,
                 ErrorCode::Forbidden);
        QCOMPARE(hall.phones.offer(DeploymentId::make(), hall.jonas).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(hall.phones.find({}).error().code, ErrorCode::NotFound);
    }

    void noTokenLiesInTheStore()
    {
        Hall hall;
        const auto token = hall.phones.offer(hall.site.id, hall.jonas);
        const auto started = hall.phones.accept(*token, {});
        const auto other = hall.phones.offer(hall.site.id, hall.jonas);
        auto rows = hall.database->query(u"SELECT token_hash FROM technician_pairing"
                                         " UNION SELECT token_hash FROM technician_session"_s);
        while (rows->next()) {
            QVERIFY(rows->text(0) != *other);
            QVERIFY(rows->text(0) != started->token);
        }
    }
};

QTEST_GUILESS_MAIN(TestTechnicianPhones)
#include "tst_technicianphones.moc"
