#include "core/base/heartbeat.h"
#include "core/cases/attachmentservice.h"
#include "core/cases/picturework.h"
#include "core/engine/engine.h"
#include "core/engine/retention.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/casesessions.h"
#include "core/settings/settings.h"
#include "core/sites/deploymentservice.h"
#include "core/store/writetransaction.h"
#include "tests/support/printshop.h"
#include "tests/support/siterows.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

class CountingWork final : public PictureWork
{
public:
    explicit CountingWork(std::atomic<int> &wakes) : m_wakes(wakes) { }
    void wake() override { ++m_wakes; }

private:
    std::atomic<int> &m_wakes;
};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangeWakesThePictureWork()
    {
        SiteStore store;
        std::atomic<int> wakes = 0;
        Heartbeat heartbeat;
        Engine engine(*store.store, store.hub, store.vault, store.clock, heartbeat);
        QVERIFY(engine.start([&](Services &) { return std::make_unique<CountingWork>(wakes); }));
        QTRY_VERIFY(wakes > 0);
        const int before = wakes;
        (void)store.customer();
        QTRY_VERIFY(wakes > before);
    }

    void itsHeartBeatsWhileItWorks()
    {
        using namespace std::chrono_literals;
        SiteStore store;
        std::atomic<Heartbeat::Time> now = Heartbeat::Time();
        Heartbeat heartbeat([&now] { return now.load(); });
        now = now.load() + 31s;
        QCOMPARE(heartbeat.age(), 31s);
        Engine engine(*store.store, store.hub, store.vault, store.clock, heartbeat);
        QVERIFY(engine.start());
        QCOMPARE(heartbeat.age(), 0s);
        now = now.load() + 31s;
        store.clock.advance(31);
        QTRY_COMPARE_WITH_TIMEOUT(heartbeat.age(), 0s, 20'000);
    }

    void theLogIsInTheFileWhenTheEngineIsGone()
    {
        SiteStore store;
        const Customer customer = store.customer();
        {
            Heartbeat heartbeat;
            Engine engine(*store.store, store.hub, store.vault, store.clock, heartbeat);
            QVERIFY(engine.start());
        }
        QCOMPARE(Checkpoint(*store.database).logBytes(), 0);
        QVERIFY(*store.customers.find(customer.id) == customer);
    }

    void aPrintJobThatRanWhenTheProgramEndedIsStopped()
    {
        PrintShop shop;
        const auto job = shop.start(shop.order(3));
        QVERIFY(job);
        Heartbeat heartbeat;
        Engine engine(*shop.store, shop.hub, shop.vault, shop.clock, heartbeat);
        QVERIFY(engine.start());
        const auto stopped = shop.jobs.find(job->id);
        QCOMPARE(stopped->state, PrintJob::State::Stopped);
        QCOMPARE(stopped->error->detail, u"interrupted"_s);
        QVERIFY(shop.begun().empty());
    }

    void retentionErasesWhatWasKeptLongEnough()
    {
        SiteStore store;
        const Deployment hall = store.deployment();
        Services services(*store.database, store.hub, store.vault, store.clock);
        QVERIFY(services.deployments.setPortalEnabled(hall.id, true, Actor::system()));
        QVERIFY(services.sessions.start(hall.id, 1, u"iPhone"_s));
        QVERIFY(services.labels.countScans({{{}, store.clock.now(), u"unknown"_s, u""_s}}));
        Retention retention(services, store.clock);
        const auto early = retention.run();
        QCOMPARE(early.scans, std::optional(0));
        QCOMPARE(early.sessions, std::optional(0));
        store.clock.advance(91LL * 24 * 60 * 60);
        const auto late = retention.run();
        QCOMPARE(late.scans, std::optional(1));
        QCOMPARE(late.sessions, std::optional(1));
        QCOMPARE(late.contacts, std::optional(0));
    }

    void retentionKeepsEverythingWhileItCannotReadForHowLong()
    {
        SiteStore store;
        Services services(*store.database, store.hub, store.vault, store.clock);
        QVERIFY(services.settings.set(settingkeys::scanRetentionDays, 3650, Actor::system()));
        QVERIFY(services.labels.countScans({{{}, store.clock.now(), u"unknown"_s, u""_s}}));
        store.clock.advance(365LL * 24 * 60 * 60);
        QVERIFY(store.write(u"ALTER TABLE setting RENAME TO away"_s, {}));
        Retention retention(services, store.clock);
        const auto blind = retention.run();
        QCOMPARE(blind.scans, std::nullopt);
        QCOMPARE(blind.contacts, std::nullopt);
        QCOMPARE(blind.sessions, std::optional(0));
        QCOMPARE(*services.labels.scansSince(store.clock.now().addDays(-400)), 1);
        QVERIFY(store.write(u"ALTER TABLE away RENAME TO setting"_s, {}));
        QCOMPARE(retention.run().scans, std::optional(0));
    }

    void retentionDeletesPicturesThatNoRecordNames()
    {
        SiteStore store;
        Services services(*store.database, store.hub, store.vault, store.clock);
        store.clock.set(QDateTime::currentDateTimeUtc());
        QVERIFY(services.attachments.files().writeIncoming(AttachmentId::make(), "stray"_ba));
        Retention retention(services, store.clock);
        QCOMPARE(retention.run().files, std::optional(0));
        store.clock.advance(2LL * 60 * 60);
        QCOMPARE(retention.run().files, std::optional(1));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
