#include "core/cases/caseservice.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/operators.h"
#include "core/security/technicianphones.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "portalserver/cases/caseroutes.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/http/admission.h"
#include "portalserver/http/assets.h"
#include "portalserver/labels/labelroutes.h"
#include "portalserver/text/portallanguages.h"
#include "tests/portal/phone.h"
#include "tests/support/portalshop.h"

#include <QRegularExpression>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// Everybody who may knock at a route.
enum class Caller { Stranger, SessionHolder, HolderOfAnotherSite, Technician };

QByteArray callerName(Caller caller)
{
    switch (caller) {
    case Caller::Stranger:
        return "a stranger";
    case Caller::SessionHolder:
        return "a phone with the PIN";
    case Caller::HolderOfAnotherSite:
        return "a phone with another site's PIN";
    case Caller::Technician:
        return "a technician's phone";
    }
    return {};
}

} // namespace

class TestCaseRoutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Actor me = Actor::system();
        QVERIFY(m_shop.started);
        Deployment other = *m_shop.services.deployments.find(m_shop.hall);
        other.key = u"QUAY"_s;
        other.name = u"Quay House"_s;
        const auto created = m_shop.services.deployments.create(other, me);
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
        Device lift;
        lift.deployment = created->id;
        lift.name = u"Lift B"_s;
        const auto device = m_shop.services.devices.create(lift, me);
        m_otherLabel = *m_shop.services.labels.forDevice(device->id, m_shop.base, me);
        m_otherPin = m_shop.services.deployments.revealPin(created->id, me)->revealText();
        Operator jonas;
        jonas.name = u"Jonas Berg"_s;
        m_operator = Actor::byOperator(m_shop.services.operators.create(jonas, {}, me)->id);
        NewCase report;
        report.deployment = m_shop.hall;
        report.device = m_shop.device;
        report.title = u"Has stopped"_s;
        report.reporter.name = u"Priya"_s;
        report.reporter.phone = u"01632 960 355"_s;
        const auto reported = m_shop.services.cases.report(report, me);
        m_token = reported->statusToken;
        m_caseId = reported->record.id;
    }

    void everyRouteAnswersEveryCallerAsTheTableSays_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("caller");
        EventHub quiet;
        PortalState state(quiet, m_shop.clock);
        Admission admission(m_shop.clock);
        const PortalLanguages languages;
        const Assets assets = *Assets::load(u":/portal"_s);
        PortalContext context{m_shop.services, state, admission, languages, assets, m_shop.clock};
        std::vector<Route> routes = caseRoutes(context);
        for (Route &route : labelRoutes(context))
            routes.push_back(std::move(route));
        for (const Route &route : routes) {
            for (const auto caller : {Caller::Stranger, Caller::SessionHolder,
                                      Caller::HolderOfAnotherSite, Caller::Technician}) {
                const QByteArray method = route.methods.contains(Method::Get) ? "GET" : "POST";
                QTest::addRow("%s %s by %s", method.constData(), route.path.constData(),
                              callerName(caller).constData())
                    << concrete(route.path) << method << static_cast<int>(route.caller)
                    << static_cast<int>(caller);
            }
        }
    }
    void everyRouteAnswersEveryCallerAsTheTableSays()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, method);
        QFETCH(int, kind);
        QFETCH(int, caller);
        Phone phone = phoneOf(static_cast<Caller>(caller));
        const RawAnswer answer = phone.send(method, path, {}, {});
        const bool mayEnter = kind == static_cast<int>(caller::sessionHolder)
            ? caller == static_cast<int>(Caller::SessionHolder)
            : kind != static_cast<int>(caller::technician)
                || caller == static_cast<int>(Caller::Technician);
        QVERIFY2(answer.status >= 200 && answer.status < 500, answer.head.constData());
        // A form without its token changes nothing, whoever sends it.
        if (method == "POST")
            QVERIFY(answer.status == 403 || answer.status == 303);
        if (!mayEnter) {
            QVERIFY2(answer.status == 303 || answer.status == 403 || answer.status == 404,
                     answer.head.constData());
            QVERIFY(!answer.body.contains("AGV 12"));
        }
        checkHeaders(answer);
    }

    void otherMethodsAreRefusedWithTheAllowedOnes_data()
    {
        everyRouteAnswersEveryCallerAsTheTableSays_data();
    }
    void otherMethodsAreRefusedWithTheAllowedOnes()
    {
        QFETCH(QByteArray, path);
        Phone phone(m_shop.portal.port());
        const RawAnswer answer = phone.send("DELETE", path, {}, {});
        QCOMPARE(answer.status, 405);
        QVERIFY(!answer.field("Allow").isEmpty());
        checkHeaders(answer);
    }

    void aHeadRequestHasTheHeadersWithoutTheBody()
    {
        Phone phone(m_shop.portal.port());
        const RawAnswer answer = phone.head(m_shop.path());
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.field("Content-Length").toInt() > 500);
        QVERIFY(answer.body.isEmpty());
    }

    void whoAsksForItsHealthHearsOfASilentEngine()
    {
        Phone phone(m_shop.portal.port());
        m_shop.portal.state().engine.beat();
        m_shop.clock.advance(30);
        QCOMPARE(phone.get("/healthz").body, QByteArray("ok\n"));
        m_shop.clock.advance(1);
        const RawAnswer silent = phone.get("/healthz");
        QCOMPARE(silent.status, 503);
        QCOMPARE(silent.body, QByteArray("The engine does not answer.\n"));
        m_shop.portal.state().engine.beat();
        QCOMPARE(phone.get("/healthz").status, 200);
    }

    void unknownTokensAndCodesGetTheirPage_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("case link") << QByteArray("/c/AAAAAAAAAAAAAAAAAAAAAA");
        QTest::newRow("its live page") << QByteArray("/c/AAAAAAAAAAAAAAAAAAAAAA/live");
        QTest::newRow("a picture of another case")
            << QByteArray("/c/" + m_token.toLatin1() + "/picture/" + makeUuid7().toLatin1());
        QTest::newRow("label") << QByteArray("/d/ZZZZZZZZZZZZZ");
        QTest::newRow("a code with an escape") << QByteArray("/d/%2e%2e%2fetc");
        QTest::newRow("asset") << QByteArray("/assets/0000000000000000/portal.css");
        QTest::newRow("brand that is no colour") << QByteArray("/assets/red/brand.css");
        QTest::newRow("nothing of ours") << QByteArray("/wp-login.php");
    }
    void unknownTokensAndCodesGetTheirPage()
    {
        QFETCH(QByteArray, path);
        Phone phone(m_shop.portal.port());
        const RawAnswer answer = phone.send("GET", path, {}, {});
        QCOMPARE(answer.status, 404);
        checkHeaders(answer);
    }

    void aPageThatLinksBackNeverLeadsToAnotherSite_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("an escaped slash") << QByteArray("/%2Fevil.example/x");
        QTest::newRow("an escaped backslash") << QByteArray("/%5Cevil.example/x");
    }
    void aPageThatLinksBackNeverLeadsToAnotherSite()
    {
        QFETCH(QByteArray, path);
        Phone phone(m_shop.portal.port());
        const RawAnswer answer = phone.send("POST", path, {}, QByteArray(100'000, 'x'));
        QCOMPARE(answer.status, 413);
        QVERIFY(!answer.body.contains("=\"//"));
        QVERIFY(!answer.body.contains("=\"/\\"));
    }

private:
    /// The pattern with real things in the place of its braces.
    QByteArray concrete(const QByteArray &pattern) const
    {
        QString path = QString::fromLatin1(pattern);
        path.replace(u"{code:code}"_s, m_shop.label.code)
            .replace(u"{case:id}"_s, m_caseId.toString())
            .replace(u"{template:id}"_s, m_shop.caseTemplate.toString())
            .replace(u"{template}"_s, u"free"_s)
            .replace(u"{token}"_s, m_token)
            .replace(u"{form}"_s, QString(32, u'0'))
            .replace(u"{picture:id}"_s, makeUuid7())
            .replace(u"{logo:id}"_s, makeUuid7())
            .replace(u"{colours}"_s, u"0b4f6c"_s)
            .replace(u"{hash}"_s, u"0000000000000000"_s)
            .replace(u"{name:file}"_s, u"portal.css"_s);
        return path.toLatin1();
    }

    Phone phoneOf(Caller caller)
    {
        Phone phone(m_shop.portal.port());
        if (caller == Caller::Technician) {
            const auto token = m_shop.services.technicians.offer(m_shop.hall, m_operator);
            const QByteArray path = "/t/pair/" + token->toLatin1();
            phone.get(path);
            phone.submit(path, {});
            return phone;
        }
        const bool isOther = caller == Caller::HolderOfAnotherSite;
        const QByteArray path = isOther ? "/d/" + m_otherLabel.code.toLatin1() : m_shop.path();
        if (caller != Caller::Stranger) {
            phone.get(path);
            phone.submit(path, {{"pin", (isOther ? m_otherPin : m_shop.pin).toLatin1()}});
        }
        return phone;
    }

    static void checkHeaders(const RawAnswer &answer)
    {
        QVERIFY(answer.field("Content-Security-Policy").contains("default-src 'none'"));
        QVERIFY(answer.field("Content-Security-Policy").contains("frame-ancestors 'none'"));
        QCOMPARE(answer.field("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(answer.field("Referrer-Policy"), QByteArray("same-origin"));
        QVERIFY(!answer.field("Cache-Control").isEmpty());
        QVERIFY(!answer.field("Cross-Origin-Resource-Policy").isEmpty());
    }

    PortalShop m_shop;
    Actor m_operator;
    LabelCode m_otherLabel;
    QString m_otherPin;
    QString m_token;
    CaseId m_caseId;
};

QTEST_GUILESS_MAIN(TestCaseRoutes)
#include "tst_caseroutes.moc"
