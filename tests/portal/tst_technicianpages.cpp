#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/auditlog.h"
#include "core/security/operators.h"
#include "core/security/technicianphones.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "tests/portal/portaltour.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

/// A technician's phone: signed in by a code, it links blank labels where they are stuck.
class TestTechnicianPages : public QObject, private PortalTour
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(open());
        Operator jonas;
        jonas.name = u"Jonas Berg"_s;
        jonas.role = Operator::Role::Technician;
        m_actor = Actor::byOperator(services().operators.create(jonas, {}, Actor::system())->id);
        const auto batch = services().labelBatches.makeBlank(u"Roll"_s, m_shop->hall, 2,
                                                             m_shop->base, m_actor);
        m_blank = services().labelBatches.blankOf(batch->id)->front();
    }

    void aCodeOnTheScreenSignsOnePhoneIn()
    {
        const QByteArray path = pairingPath();
        QCOMPARE(m_phone->get(path).status, 200);
        QCOMPARE(m_phone->get(path).status, 200); // looking uses nothing up
        QCOMPARE(m_phone->submit(path, {}).status, 200);
        QCOMPARE(m_phone->path(), QByteArray("/t"));
        QVERIFY(m_phone->page().contains("This phone sets up labels"));
        QCOMPARE(services().technicians.list()->size(), 1U);
        Phone other(m_shop->portal.port());
        QCOMPARE(other.get(path).status, 410);
        QVERIFY(other.page().contains("no longer valid"));
    }

    void aCodeThatIsOverOrWrongSaysSo()
    {
        QCOMPARE(m_phone->get("/t/pair/AAAAAAAAAAAAAAAAAAAAAA").status, 410);
        const QByteArray path = pairingPath();
        m_phone->get(path);
        m_shop->clock.advance(TechnicianPhones::pairingSeconds);
        QCOMPARE(m_phone->submit(path, {}).status, 410);
        QVERIFY(services().technicians.list()->empty());
    }

    void anotherSiteCannotSignAPhoneIn()
    {
        const QByteArray path = pairingPath();
        m_phone->get(path);
        m_phone->setOrigin("http://evil.example");
        QCOMPARE(m_phone->submit(path, {}).status, 403);
        QVERIFY(services().technicians.list()->empty());
    }

    void aBlankLabelIsLinkedWhereItIsStuck()
    {
        signIn();
        m_phone->get(scanPath(m_blank));
        QCOMPARE(m_phone->path(), "/t/" + m_blank.code.toLatin1());
        QVERIFY(m_phone->page().contains("What does label"));
        QVERIFY(m_phone->page().contains("AGV 12"));
        const auto answer = m_phone->submit(m_phone->path() + "/link", {{"device", agv()}});
        QCOMPARE(answer.status, 200);
        QVERIFY(m_phone->page().contains("Linked to AGV 12"));
        const auto label = services().labels.find(m_blank.id);
        QCOMPARE(label->device, m_shop->device);
        QVERIFY(label->affixedAt.isValid());
        QCOMPARE(services().audit.list(0, 2)->back().actor, m_actor);
    }

    void whatWasLinkedIsUndone()
    {
        signIn();
        const QByteArray path = "/t/" + m_blank.code.toLatin1();
        m_phone->get(path);
        m_phone->submit(path + "/link", {{"device", agv()}});
        m_phone->submit(path + "/unlink", {});
        QCOMPARE(services().labels.find(m_blank.id)->state, LabelCode::State::Blank);
        QVERIFY(m_phone->page().contains("What does label"));
    }

    void devicesAreFoundByWordsAndBySpace()
    {
        signIn();
        const QByteArray path = "/t/" + m_blank.code.toLatin1();
        m_phone->get(path + "?q=agv");
        QVERIFY(m_phone->page().contains("AGV 12"));
        m_phone->get(path + "?q=nothing+like+it");
        QVERIFY(!m_phone->page().contains("AGV 12"));
        QVERIFY(m_phone->page().contains("Nothing here has that name"));
        m_phone->get(path + "?q=washroom");
        QVERIFY(m_phone->page().contains("name=\"space\""));
        m_phone->get(path);
        const QByteArray space = path + "?space=" + m_shop->space.toString().toLatin1();
        QVERIFY(m_phone->page().contains(space));
        m_phone->get(space);
        QVERIFY(m_phone->page().contains("Everywhere"));
        QVERIFY(m_phone->page().contains("name=\"space\""));
    }

    void aLabelIsNotedAsStuckOnWhenATechnicianSaysSo()
    {
        signIn();
        m_phone->get(m_shop->path());
        QVERIFY(m_phone->page().contains("Leads to AGV 12"));
        QVERIFY(!m_phone->page().contains("/unlink")); // it was never blank
        QVERIFY(!m_phone->page().contains("Noted as stuck on"));
        QVERIFY(!services().labels.find(m_shop->label.id)->affixedAt.isValid());
        m_phone->submit("/t/" + m_shop->label.code.toLatin1() + "/affix", {});
        QVERIFY(m_phone->page().contains("Noted as stuck on"));
        QVERIFY(!m_phone->page().contains("/affix"));
        QVERIFY(services().labels.find(m_shop->label.id)->affixedAt.isValid());
        QCOMPARE(services().audit.list(0, 1)->front().actor, m_actor);
    }

    void lookingAtALabelNotesNothing_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::newRow("by its scan") << QByteArray("/d/");
        QTest::newRow("by its page") << QByteArray("/t/");
    }
    void lookingAtALabelNotesNothing()
    {
        QFETCH(QByteArray, prefix);
        signIn();
        const qint64 before = services().audit.list(0, 1)->front().sequence;
        const QByteArray path = prefix + m_shop->label.code.toLatin1();
        QCOMPARE(m_phone->get(path).status, 200);
        QCOMPARE(m_phone->get(path + "?linked=1").status, 200);
        QCOMPARE(services().audit.list(0, 1)->front().sequence, before);
        QVERIFY(!services().labels.find(m_shop->label.id)->affixedAt.isValid());
    }

    void visitorsPagesAreOneTapAway()
    {
        signIn();
        m_phone->get(m_shop->path() + "?as=visitor");
        QVERIFY(m_phone->page().contains("name=\"pin\""));
    }

    void aFormWithoutItsTokenNotesNothing()
    {
        signIn();
        m_phone->get(m_shop->path());
        const QByteArray path = "/t/" + m_shop->label.code.toLatin1() + "/affix";
        QCOMPARE(m_phone->send("POST", path, {}, {}).status, 403);
        m_phone->setOrigin("http://evil.example");
        QCOMPARE(m_phone->submit(path, {}).status, 403);
        QVERIFY(!services().labels.find(m_shop->label.id)->affixedAt.isValid());
    }

    void aFormWithoutItsTokenLinksNothing()
    {
        signIn();
        const QByteArray path = "/t/" + m_blank.code.toLatin1() + "/link";
        const auto answer = m_phone->send("POST", path, {}, "device=" + agv());
        QCOMPARE(answer.status, 403);
        QCOMPARE(services().labels.find(m_blank.id)->state, LabelCode::State::Blank);
    }

    void nothingOfAnotherSiteIsLinked_data()
    {
        QTest::addColumn<bool>("isLabelOfOther");
        QTest::newRow("its device") << false;
        QTest::newRow("its label") << true;
    }
    void nothingOfAnotherSiteIsLinked()
    {
        QFETCH(bool, isLabelOfOther);
        Deployment other = *services().deployments.find(m_shop->hall);
        other.key = u"QUAY"_s;
        other.name = u"Quay House"_s;
        const DeploymentId quay = services().deployments.create(other, m_actor)->id;
        Device lift;
        lift.deployment = quay;
        lift.name = u"Lift B"_s;
        const DeviceId device = services().devices.create(lift, m_actor)->id;
        LabelCode label = m_blank;
        if (isLabelOfOther) {
            const auto batch = services().labelBatches.makeBlank(u"Roll"_s, quay, 1, m_shop->base,
                                                                 m_actor);
            label = services().labelBatches.blankOf(batch->id)->front();
        }
        signIn();
        const QByteArray path = "/t/" + label.code.toLatin1();
        m_phone->get(path);
        QVERIFY(!m_phone->page().contains("Lift B"));
        m_phone->get("/t");
        m_phone->submit(path + "/link",
                        {{"device", isLabelOfOther ? agv() : device.toString().toLatin1()}});
        QCOMPARE(services().labels.find(label.id)->state, LabelCode::State::Blank);
    }

    void aPhoneThatWasSignedOutIsLikeAnyOther_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char *how : {"by itself", "by the console", "by time"})
            QTest::newRow(how) << QByteArray(how);
    }
    void aPhoneThatWasSignedOutIsLikeAnyOther()
    {
        QFETCH(QByteArray, how);
        signIn();
        if (how == "by itself")
            m_phone->submit("/t/end", {});
        else if (how == "by time")
            m_shop->clock.advance(TechnicianPhones::sessionSeconds);
        else
            QVERIFY(services().technicians.end(services().technicians.list()->front().tokenHash,
                                               m_actor));
        QCOMPARE(m_phone->get(scanPath(m_blank)).status, 404);
        QVERIFY(m_phone->page().contains("not connected to a device yet"));
        m_phone->get("/t");
        QCOMPARE(m_phone->path(), QByteArray("/enter"));
        QVERIFY(services().technicians.list()->empty());
    }

    void aRevokedLabelSaysSoToTechniciansToo()
    {
        signIn();
        QVERIFY(services().labelBatches.revoke(std::vector{m_blank.id}, m_actor));
        QCOMPARE(m_phone->get("/t/" + m_blank.code.toLatin1()).status, 410);
    }

private:
    Services &services() { return m_shop->services; }
    QByteArray agv() const { return m_shop->device.toString().toLatin1(); }
    static QByteArray scanPath(const LabelCode &label) { return "/d/" + label.code.toLatin1(); }
    QByteArray pairingPath()
    {
        return "/t/pair/" + services().technicians.offer(m_shop->hall, m_actor)->toLatin1();
    }
    void signIn()
    {
        const QByteArray path = pairingPath();
        m_phone->get(path);
        m_phone->submit(path, {});
    }

    Actor m_actor;
    LabelCode m_blank;
};

QTEST_GUILESS_MAIN(TestTechnicianPages)
#include "tst_technicianpages.moc"
