#include "core/security/operators.h"
#include "core/security/pin.h"
#include "tests/support/siterows.h"

#include <QSet>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestDeploymentSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewDeploymentHasAGoodPinOfItsOwn()
    {
        SiteStore store;
        QSet<QString> pins;
        for (int i = 0; i < 40; ++i) {
            const Deployment deployment = store.deployment(u"D%1"_s.arg(i));
            const auto pin = store.deployments.revealPin(deployment.id, store.actor);
            QVERIFY(pin);
            QCOMPARE(pin->revealText().size(), 4);
            QVERIFY(pin::check(pin->revealText()));
            pins.insert(pin->revealText());
        }
        QCOMPARE(pins.size(), 40);
    }

    void aNewPinRaisesTheVersionAndSaysSo()
    {
        SiteStore store;
        const Deployment deployment = store.deployment();
        const auto pin = store.deployments.newPin(deployment.id, 6, store.actor);
        QVERIFY(pin);
        QCOMPARE(pin->revealText().size(), 6);
        QVERIFY(*store.deployments.revealPin(deployment.id, store.actor) == *pin);
        QCOMPARE(store.deployments.find(deployment.id)->pinVersion, 2);
        QCOMPARE(store.eventTypes().last(), u"deployment.pin_changed"_s);
    }

    void aPinHasFourToEightDigits_data()
    {
        QTest::addColumn<int>("digits");
        QTest::newRow("three") << 3;
        QTest::newRow("nine") << 9;
    }
    void aPinHasFourToEightDigits()
    {
        QFETCH(int, digits);
        SiteStore store;
        const auto pin = store.deployments.newPin(store.deployment().id, digits, store.actor);
        QVERIFY(!pin);
        QCOMPARE(pin.error().field, u"pin"_s);
    }

    void aChosenPinIsKept()
    {
        SiteStore store;
        const Deployment deployment = store.deployment();
        QVERIFY(store.deployments.setPin(deployment.id, u"48 15"_s, store.actor));
        QCOMPARE(store.deployments.revealPin(deployment.id, store.actor)->revealText(), u"4815"_s);
        const int version = store.deployments.find(deployment.id)->pinVersion;
        QVERIFY(store.deployments.setPin(deployment.id, u"4815"_s, store.actor));
        QCOMPARE(store.deployments.find(deployment.id)->pinVersion, version);
    }

    void aGuessablePinIsRefused()
    {
        SiteStore store;
        const auto set = store.deployments.setPin(store.deployment().id, u"1234"_s, store.actor);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Invalid);
        QCOMPARE(set.error().field, u"pin"_s);
    }

    void anothersPinIsAConflictUntilThatOneIsArchived()
    {
        SiteStore store;
        const Deployment hall = store.deployment(u"HALL"_s);
        const Deployment quay = store.deployment(u"QUAY"_s);
        QVERIFY(store.deployments.setPin(hall.id, u"4815"_s, store.actor));
        const auto same = store.deployments.setPin(quay.id, u"4815"_s, store.actor);
        QVERIFY(!same);
        QCOMPARE(same.error().code, ErrorCode::Conflict);
        QCOMPARE(same.error().field, u"pin"_s);
        QVERIFY(store.deployments.archive(hall.id, store.actor));
        QVERIFY(store.deployments.setPin(quay.id, u"4815"_s, store.actor));
    }

    void showingAPinIsAuditedWithoutAnEvent()
    {
        SiteStore store;
        const Deployment deployment = store.deployment();
        const auto events = store.eventTypes();
        QVERIFY(store.deployments.revealPin(deployment.id, store.actor));
        QCOMPARE(store.eventTypes(), events);
        const auto audit = store.audit.of(u"deployment"_s, deployment.id.toString());
        QCOMPARE(audit->back().action, u"deployment.pin_revealed"_s);
        QCOMPARE(*store.audit.firstBadRow(), std::nullopt);
    }

    void nothingOfADeploymentOpensForATechnician()
    {
        SiteStore store;
        const Deployment deployment = store.deployment();
        Operator jo;
        jo.name = u"Jo"_s;
        jo.role = Operator::Role::Technician;
        OperatorService operators(*store.database, store.changes, store.clock);
        const Actor technician = Actor::byOperator(operators.create(jo, {}, Actor::system())->id);
        const auto isRefused = [](const auto &result) {
            return !result && result.error().code == ErrorCode::Forbidden;
        };
        QVERIFY(isRefused(store.deployments.revealPin(deployment.id, technician)));
        QVERIFY(isRefused(store.deployments.revealWifiPassword(deployment.id, technician)));
        QVERIFY(isRefused(store.deployments.newPin(deployment.id, 4, technician)));
        QVERIFY(isRefused(store.deployments.setWifi(deployment.id, u"Mine"_s, {}, technician)));
        QVERIFY(isRefused(store.deployments.update(deployment, technician)));
        QVERIFY(isRefused(store.deployments.setPortalEnabled(deployment.id, true, technician)));
    }

    void neitherPinNorWifiPasswordLiesOpenInTheStore()
    {
        SiteStore store;
        const Deployment deployment = store.deployment();
        QVERIFY(store.deployments.setWifi(deployment.id, u"Hall guest"_s,
                                          Secret(u"open sesame 7"_s), store.actor));
        auto rows = store.database->query(
            u"SELECT pin_sealed, wifi_password_sealed FROM deployment"_s);
        QVERIFY(rows && rows->next());
        const QString pin = store.deployments.revealPin(deployment.id, store.actor)->revealText();
        QVERIFY(rows->text(0).size() > 20 && rows->text(0) != pin);
        QVERIFY(!rows->text(1).contains(u"sesame"_s));
    }

    void aWifiNameAndPasswordAreKept()
    {
        SiteStore store;
        const Deployment deployment = store.deployment();
        QVERIFY(store.deployments.setWifi(deployment.id, u"Hall guest"_s,
                                          Secret(u"open sesame 7"_s), store.actor));
        QCOMPARE(store.deployments.find(deployment.id)->wifiName, u"Hall guest"_s);
        QCOMPARE(store.deployments.revealWifiPassword(deployment.id, store.actor)->revealText(),
                 u"open sesame 7"_s);
        QVERIFY(store.deployments.setWifi(deployment.id, u"Open"_s, {}, store.actor));
        QVERIFY(store.deployments.revealWifiPassword(deployment.id, store.actor)->isEmpty());
    }

    void aWifiPasswordThatNoNetworkTakesIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("field");
        QTest::newRow("seven characters") << u"Hall"_s << u"1234567"_s << u"wifi_password"_s;
        QTest::newRow("sixty-four letters") << u"Hall"_s << QString(64, u'x') << u"wifi_password"_s;
        QTest::newRow("no name") << u""_s << u"12345678"_s << u"wifi_name"_s;
    }
    void aWifiPasswordThatNoNetworkTakesIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QString, field);
        SiteStore store;
        const auto set = store.deployments.setWifi(store.deployment().id, name, Secret(password),
                                                   store.actor);
        QVERIFY(!set);
        QCOMPARE(set.error().field, field);
    }

    void aDeploymentsTextWinsOverTheWorkspaces()
    {
        SiteStore store;
        const Deployment deployment = store.deployment();
        const LocalisedText common{{{u"en"_s, u"Welcome"_s}, {u"de"_s, u"Willkommen"_s}}};
        const LocalisedText own{{{u"en"_s, u"Welcome to the hall"_s}}};
        QVERIFY(store.deployments.setText({}, PortalTextKind::Welcome, common, store.actor));
        QVERIFY(store.deployments.setText({}, PortalTextKind::PinHint, common, store.actor));
        QVERIFY(
            store.deployments.setText(deployment.id, PortalTextKind::Welcome, own, store.actor));
        const auto shown = store.deployments.effectiveTexts(deployment.id);
        const LocalisedText merged{
            {{u"en"_s, u"Welcome to the hall"_s}, {u"de"_s, u"Willkommen"_s}}};
        QVERIFY(shown->value(PortalTextKind::Welcome) == merged);
        QVERIFY(shown->value(PortalTextKind::PinHint) == common);
        QCOMPARE(store.deployments.texts(deployment.id)->size(), 1);
        QCOMPARE(store.eventTypes().last(), u"portal_text.updated"_s);
    }

    void aTextIsReplacedInAllLanguages()
    {
        SiteStore store;
        const DeploymentId id = store.deployment().id;
        const LocalisedText both{{{u"en"_s, u"Hello"_s}, {u"de"_s, u"Hallo"_s}}};
        QVERIFY(store.deployments.setText(id, PortalTextKind::Headline, both, store.actor));
        QVERIFY(store.deployments.setText(id, PortalTextKind::Headline,
                                          {{{u"en"_s, u"Hi"_s}, {u"de"_s, u""_s}}}, store.actor));
        const auto texts = store.deployments.texts(id);
        QVERIFY(texts->value(PortalTextKind::Headline) == (LocalisedText{{{u"en"_s, u"Hi"_s}}}));
        QVERIFY(store.deployments.setText(id, PortalTextKind::Headline, {}, store.actor));
        QVERIFY(store.deployments.texts(id)->isEmpty());
    }

    void aTextThatIsTooLongIsNamed()
    {
        SiteStore store;
        const LocalisedText text{{{u"en"_s, QString(2001, u'x')}}};
        const auto set = store.deployments.setText(store.deployment().id, PortalTextKind::PinHint,
                                                   text, store.actor);
        QVERIFY(!set);
        QCOMPARE(set.error().field, u"pin_hint"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeploymentSecrets)
#include "tst_deploymentsecrets.moc"
