#include "core/events/eventhub.h"
#include "core/settings/settings.h"
#include "portalserver/state/portalstate.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

Event happening(const QString &type, const DeploymentId &deployment, const DeviceId &device = {})
{
    Event made;
    made.type = type;
    made.deployment = deployment;
    made.device = device;
    return made;
}

} // namespace

class TestPortalState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangedDeviceMakesItsOwnPagesOldOnly()
    {
        const auto before = m_state.versions.of(m_device.toString(), m_site);
        const auto other = m_state.versions.of(DeviceId::make().toString(), m_site);
        m_hub.announce({happening(u"device.updated"_s, m_site, m_device)});
        QVERIFY(m_state.versions.of(m_device.toString(), m_site) > before);
        QCOMPARE(m_state.versions.of(DeviceId::make().toString(), m_site), other);
    }

    void aChangedDeploymentMakesAllItsPagesOld()
    {
        const auto before = m_state.versions.of(m_device.toString(), m_site);
        const QString stranger = DeviceId::make().toString();
        const auto elsewhere = m_state.versions.of(stranger, m_otherSite);
        m_hub.announce({happening(u"deployment.updated"_s, m_site)});
        QVERIFY(m_state.versions.of(m_device.toString(), m_site) > before);
        QCOMPARE(m_state.versions.of(stranger, m_otherSite), elsewhere);
    }

    void aChangeOfTheWorkspaceMakesEverythingOld()
    {
        const auto before = m_state.versions.of(m_device.toString(), m_otherSite);
        m_hub.announce({happening(u"branding.updated"_s, {})});
        QVERIFY(m_state.versions.of(m_device.toString(), m_otherSite) > before);
    }

    void onlySettingsThatPagesShowMakeThemOld_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("makesThemOld");
        QTest::newRow("how long contacts are kept")
            << QString(settingkeys::contactRetentionDays.name) << true;
        QTest::newRow("the port") << QString(settingkeys::portalPort.name) << false;
        QTest::newRow("somebody's views")
            << settingkeys::listViews(u"cases"_s, u"1"_s).name << false;
    }
    void onlySettingsThatPagesShowMakeThemOld()
    {
        QFETCH(QString, key);
        QFETCH(bool, makesThemOld);
        const auto before = m_state.versions.of(m_device.toString(), m_site);
        const auto everything = m_state.versions.ofEverything();
        Event event = happening(u"setting.updated"_s, {});
        event.subjectKind = u"setting"_s;
        event.subjectId = key;
        m_hub.announce({event});
        QCOMPARE(m_state.versions.of(m_device.toString(), m_site) > before, makesThemOld);
        QCOMPARE(m_state.versions.ofEverything() > everything, makesThemOld);
    }

    void sessionsEndWhenIdleOrOldOrWhenThePinChanges()
    {
        (void)m_state.sessions.put(session(u"a"_s), m_state.sessions.generation());
        QVERIFY(m_state.sessions.find(u"a"_s));
        m_clock.advance(CaseSessions::idleSeconds + 1);
        QVERIFY(!m_state.sessions.find(u"a"_s));

        (void)m_state.sessions.put(session(u"b"_s), m_state.sessions.generation());
        for (int minutes = 0; minutes < 12 * 60; minutes += 20) {
            QVERIFY(m_state.sessions.find(u"b"_s));
            m_clock.advance(20 * 60);
        }
        m_clock.advance(1);
        QVERIFY(!m_state.sessions.find(u"b"_s));

        (void)m_state.sessions.put(session(u"c"_s), m_state.sessions.generation());
        m_hub.announce({happening(u"deployment.pin_changed"_s, m_otherSite)});
        QVERIFY(m_state.sessions.find(u"c"_s));
        m_hub.announce({happening(u"deployment.pin_changed"_s, m_site)});
        QVERIFY(!m_state.sessions.find(u"c"_s));
    }

    void aSessionThatWasEndedMeanwhileDoesNotComeBack()
    {
        const auto before = m_state.sessions.generation();
        m_hub.announce({happening(u"deployment.pin_changed"_s, m_site)});
        QVERIFY(!m_state.sessions.put(session(u"late"_s), before));
        QVERIFY(!m_state.sessions.find(u"late"_s));
        m_state.sessions.remove(u"gone"_s);
        QVERIFY(!m_state.sessions.put(session(u"gone"_s), m_state.sessions.generation()));
    }

    void usesAreHandedOutOnce()
    {
        (void)m_state.sessions.put(session(u"d"_s), m_state.sessions.generation());
        m_clock.advance(60);
        QVERIFY(m_state.sessions.find(u"d"_s)->isUse);
        QVERIFY(m_state.sessions.takeUsed().size() == 1U);
        QVERIFY(m_state.sessions.takeUsed().empty());
    }

    void whatHasEndedIsForgottenAlthoughNobodyAsks()
    {
        (void)m_state.sessions.put(session(u"idle"_s), m_state.sessions.generation());
        m_state.sessions.remove(u"removed"_s);
        const auto before = m_state.sessions.size();
        m_clock.advance(CaseSessions::idleSeconds + 1);
        (void)m_state.sessions.takeUsed();
        QVERIFY(m_state.sessions.size() < before);
        QVERIFY(!m_state.sessions.put(session(u"removed"_s), m_state.sessions.generation()));
        m_clock.advance(CaseSessions::absoluteSeconds + 1);
        (void)m_state.sessions.takeUsed();
        QCOMPARE(m_state.sessions.size(), 0);
    }

    void aSessionThatIsUsedAgainWithinAMinuteIsNotWrittenAgain()
    {
        (void)m_state.sessions.put(session(u"e"_s), m_state.sessions.generation());
        m_clock.advance(59);
        QVERIFY(!m_state.sessions.find(u"e"_s)->isUse);
        QVERIFY(m_state.sessions.takeUsed().empty());
    }

    void aScanIsCountedOnceAMinuteForEachClient()
    {
        const auto label = LabelCodeId::make();
        const QHostAddress phone(u"192.168.10.31"_s);
        const auto isNew = [&](const QString &result, const QHostAddress &client) {
            return m_state.scans.isNew(label, result, client, m_clock.now());
        };
        QVERIFY(isNew(u"shown"_s, phone));
        QVERIFY(!isNew(u"shown"_s, phone));
        QVERIFY(isNew(u"portal_off"_s, phone));
        QVERIFY(isNew(u"shown"_s, QHostAddress(u"192.168.10.32"_s)));
        m_clock.advance(60);
        QVERIFY(isNew(u"shown"_s, phone));
    }

    void theRequestLogKnowsWhenAnotherDeviceAskedLast_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<bool>("isOther");
        QTest::newRow("a phone") << u"192.168.20.7"_s << true;
        QTest::newRow("a phone, mapped") << u"::ffff:192.168.20.7"_s << true;
        QTest::newRow("a phone by IPv6") << u"fe80::7%eth0"_s << true;
        QTest::newRow("itself") << u"127.0.0.1"_s << false;
        QTest::newRow("itself by IPv6") << u"::1"_s << false;
        QTest::newRow("itself, mapped") << u"::ffff:127.0.0.1"_s << false;
        QTest::newRow("its own address") << u"192.168.20.25"_s << false;
        QTest::newRow("its own address, mapped") << u"::ffff:192.168.20.25"_s << false;
        QTest::newRow("its own address by IPv6") << u"fe80::25%wlan0"_s << false;
        QTest::newRow("the address that it had before") << u"10.0.0.25"_s << true;
    }
    void theRequestLogKnowsWhenAnotherDeviceAskedLast()
    {
        QFETCH(QString, client);
        QFETCH(bool, isOther);
        OwnAddresses own;
        own.set({QHostAddress(u"10.0.0.25"_s)});
        own.set({QHostAddress(u"192.168.20.25"_s), QHostAddress(u"fe80::25%eth0"_s)});
        RequestLog log(own);
        QVERIFY(!log.lastFromOthers().isValid());
        log.add({m_clock.now(), "GET", "/", 200, QHostAddress(client), 1});
        QCOMPARE(log.lastFromOthers().isValid(), isOther);
    }

    void theRequestLogKeepsTheNewest()
    {
        QVERIFY(m_state.requests.after(0).empty());
        for (int i = 0; i < 600; ++i)
            m_state.requests.add({m_clock.now(), "GET", "/d/{code:code}", i,
                                  QHostAddress(u"::ffff:192.168.10.31"_s), 5});
        const auto lines = m_state.requests.after(0);
        QCOMPARE(lines.size(), RequestLog::capacity);
        QCOMPARE(lines.front().number, 101U);
        QCOMPARE(lines.front().status, 100);
        QCOMPARE(lines.front().client, u"192.168.10.31"_s);
        QCOMPARE(lines.back().number, 600U);
        QCOMPARE(m_state.requests.after(599).size(), 1U);
    }

private:
    CaseSession session(const QString &hash)
    {
        return {hash, m_site, 1, {}, {}, m_clock.now(), m_clock.now()};
    }

    FakeClock m_clock;
    EventHub m_hub;
    PortalState m_state{m_hub, m_clock};
    DeploymentId m_site = DeploymentId::make();
    DeploymentId m_otherSite = DeploymentId::make();
    DeviceId m_device = DeviceId::make();
};

QTEST_GUILESS_MAIN(TestPortalState)
#include "tst_portalstate.moc"
