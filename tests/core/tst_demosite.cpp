#include "core/base/localisedtext.h"
#include "core/cases/attachmentservice.h"
#include "core/cases/templateservice.h"
#include "core/engine/demologo.h"
#include "core/labels/codes/labelservice.h"
#include "core/security/auditlog.h"
#include "core/security/operators.h"
#include "core/security/pin.h"
#include "core/settings/settings.h"
#include "core/sites/brandingservice.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/spaceservice.h"
#include "tests/support/demostore.h"

#include <QFile>
#include <QImage>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

bool hasEveryLanguage(const LocalisedText &text)
{
    return !text.byLanguage.value(u"en"_s).isEmpty() && !text.byLanguage.value(u"de"_s).isEmpty();
}

bool isConsoleIcon(const QString &name)
{
    return QFile::exists(QStringLiteral(SOURCE_FOLDER) + u"/resources/icons/"_s + name + u".svg"_s);
}

bool isPortalIcon(const QString &name)
{
    return QFile::exists(QStringLiteral(SOURCE_FOLDER) + u"/resources/portal/icons/"_s + name
                         + u".svg"_s);
}

} // namespace

class TestDemoSite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoStore>();
        QVERIFY2(m_demo->made,
                 m_demo->made
                     ? ""
                     : qPrintable(m_demo->made.error().detail + m_demo->made.error().field));
    }

    void itIsOneCustomerWithTwoSites()
    {
        QCOMPARE(m_demo->services.customers.list()->size(), 1U);
        QCOMPARE(m_demo->services.customers.list()->front().customerKey, u"halden"_s);
        QCOMPARE(m_demo->services.deployments.list()->size(), 2U);
        QCOMPARE(m_demo->site(u"HALL"_s).name, u"Warehouse North"_s);
        QCOMPARE(m_demo->site(u"QUAY"_s).name, u"Quay House"_s);
        QVERIFY(m_demo->site(u"HALL"_s).portalEnabled);
        QVERIFY(m_demo->site(u"QUAY"_s).portalEnabled);
    }

    void itsLabelsFollowThePortsItIsServedOn()
    {
        const QString moved = u"http://127.0.0.1:40123"_s;
        DemoStore own;
        Services &services = own.services;
        const int before = *services.labels.countOldAddress(DemoStore::base());
        QVERIFY(followDemoAddress(services, moved));
        QCOMPARE(*services.labels.countOldAddress(moved), before);
        QVERIFY(followDemoAddress(services, DemoStore::base()));
        QCOMPARE(*services.labels.countOldAddress(DemoStore::base()), before);
    }

    void aStoreThatIsNoDemoKeepsItsLabels()
    {
        DemoStore own;
        Services &services = own.services;
        QVERIFY(services.settings.set(settingkeys::isDemo, false, Actor::system()));
        const int before = *services.labels.countOldAddress(DemoStore::base());
        QVERIFY(followDemoAddress(services, u"http://127.0.0.1:40123"_s));
        QCOMPARE(*services.labels.countOldAddress(DemoStore::base()), before);
    }

    void itIsMarkedAsADemoThatNeedsNoWizard()
    {
        Settings &settings = m_demo->services.settings;
        QVERIFY(settings.read()->value(settingkeys::isDemo));
        QVERIFY(settings.read()->value(settingkeys::wizardFinished));
        QCOMPARE(settings.read()->value(settingkeys::workspaceName), u"Halden Logistics"_s);
        const auto me = OperatorId::parse(settings.read()->value(settingkeys::currentOperator));
        QVERIFY(me);
        QCOMPARE(m_demo->services.operators.find(*me)->name, u"Marta Lindqvist"_s);
    }

    void onePersonManagesAndThreeRepair()
    {
        const auto people = m_demo->services.operators.list();
        QCOMPARE(people->size(), 4U);
        QCOMPARE(std::ranges::count(*people, Operator::Role::Manager, &Operator::role), 1);
    }

    void thePinsDifferAndAreHardToGuess()
    {
        const auto actor = Actor::system();
        const auto hall = m_demo->services.deployments.revealPin(m_demo->site(u"HALL"_s).id, actor);
        const auto quay = m_demo->services.deployments.revealPin(m_demo->site(u"QUAY"_s).id, actor);
        QVERIFY(hall->revealText() != quay->revealText());
        QVERIFY(pin::check(hall->revealText()));
        QVERIFY(pin::check(quay->revealText()));
    }

    void everyTextOfAPortalIsThereInEnglishAndGerman_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("the warehouse") << u"HALL"_s;
        QTest::newRow("the house") << u"QUAY"_s;
    }
    void everyTextOfAPortalIsThereInEnglishAndGerman()
    {
        QFETCH(QString, key);
        const auto texts = m_demo->services.deployments.texts(m_demo->site(key).id);
        for (const PortalTextKind kind : allPortalTextKinds)
            QVERIFY2(hasEveryLanguage(texts->value(kind)), qPrintable(portalTextKindName(kind)));
    }

    void everyTemplateIsThereInEnglishAndGerman()
    {
        const auto templates = m_demo->services.templates.list();
        QCOMPARE(templates->size(), 7U);
        for (const CaseTemplate &one : *templates) {
            QVERIFY(hasEveryLanguage(one.title));
            QVERIFY(hasEveryLanguage(one.description));
            QVERIFY(!one.solutionSuggestion.isEmpty());
            if (one.type == CaseType::Improvement)
                continue;
            QVERIFY(hasEveryLanguage(one.safetyText));
            QVERIFY(hasEveryLanguage(one.tryFirst));
        }
        QCOMPARE(m_demo->services.templates.offered(m_demo->site(u"HALL"_s).id)->size(), 7U);
        QCOMPARE(m_demo->services.templates.offered(m_demo->site(u"QUAY"_s).id)->size(), 5U);
    }

    void everyIconIsDrawnForTheConsoleAndThePortal()
    {
        QStringList icons;
        const auto templates = m_demo->services.templates.list();
        for (const CaseTemplate &one : *templates)
            icons.append(one.icon);
        for (const DeviceSummary &one : m_demo->devices())
            icons.append(one.device.icon);
        for (const QString &icon : icons) {
            QVERIFY2(isConsoleIcon(icon), qPrintable(icon));
            QVERIFY2(isPortalIcon(icon), qPrintable(icon));
        }
    }

    void spacesAreThreeDeepAndEveryDeviceStandsInOne()
    {
        for (const QString &key : {u"HALL"_s, u"QUAY"_s}) {
            int deepest = 0;
            const auto tree = m_demo->services.spaces.tree(m_demo->site(key).id);
            for (const Space &space : *tree) {
                const QString path = *m_demo->services.spaces.path(space.id);
                deepest = qMax(deepest, static_cast<int>(path.count(u'›')) + 1);
            }
            QCOMPARE(deepest, 3);
        }
        const auto devices = m_demo->devices();
        QCOMPARE(devices.size(), 30U);
        for (const DeviceSummary &one : devices) {
            QVERIFY2(!one.device.spaces.empty(), qPrintable(one.device.name));
            QVERIFY(std::ranges::none_of(one.device.spaces, &SpaceId::isNull));
            QVERIFY(!one.device.model.isEmpty() && !one.device.place.isEmpty());
        }
    }

    void everyDeviceHasALabelAndOnePointsToAFormerAddress()
    {
        const auto devices = m_demo->devices();
        const auto with = [&](DeviceSummary::Label state) {
            return std::ranges::count(devices, state, &DeviceSummary::label);
        };
        QCOMPARE(with(DeviceSummary::Label::None), 0);
        QCOMPARE(with(DeviceSummary::Label::NotPrinted), 5);
        QCOMPARE(with(DeviceSummary::Label::OldAddress), 1);
        QCOMPARE(with(DeviceSummary::Label::Printed), 24);
        const auto labels = m_demo->services.labels.ofDeployment(m_demo->site(u"HALL"_s).id);
        QCOMPARE(
            std::ranges::count_if(*labels, [](const LabelCode &l) { return !l.space.isNull(); }),
            1);
        QVERIFY(*m_demo->services.labels.scansSince(m_demo->clock.now().addDays(-7)) > 20);
    }

    void theAuditLogIsWholeAndInTheOrderOfTime()
    {
        QCOMPARE(*m_demo->services.audit.firstBadRow(), std::nullopt);
        QDateTime after = m_demo->clock.now();
        const auto lines = m_demo->services.audit.list(0, 2000);
        for (const AuditEntry &entry : *lines) {
            QVERIFY(entry.at <= after);
            after = entry.at;
        }
    }

    void theLogoIsAPictureOfTheBrand()
    {
        const auto brand = m_demo->services.branding.effective(m_demo->site(u"QUAY"_s).id);
        QCOMPARE(brand->colour, u"#0b4f6c"_s);
        QCOMPARE(brand->name, u"Halden Logistics"_s);
        QVERIFY(m_demo->services.attachments.find(brand->logo));
        const QImage logo = QImage::fromData(demoLogo());
        QCOMPARE(logo.size(), QSize(240, 240));
        QCOMPARE(logo.pixelColor(60, 120).name(), u"#0b4f6c"_s);
        QCOMPARE(logo.pixelColor(120, 30), QColor(Qt::white));
        QCOMPARE(logo.pixelColor(0, 0).alpha(), 0);
    }

    void aSecondOneIsRefusedAndChangesNothing()
    {
        const auto before = m_demo->eventTypes();
        const auto again = makeDemoSite(*m_demo->database, m_demo->hub, m_demo->vault,
                                        m_demo->clock, DemoStore::base());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(m_demo->eventTypes(), before);
    }

    void anAddressThatNoLabelCanHoldWritesNothing()
    {
        TestStore store;
        const auto made = makeDemoSite(*store.database, store.hub, store.vault, store.clock,
                                       u"192.168.10.25"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().field, u"base_address"_s);
        QVERIFY(store.eventTypes().isEmpty());
    }

    void justAfterMidnightNothingLiesInTheFutureEither()
    {
        TestStore store;
        store.clock.set(QDateTime(QDate(2026, 11, 20), QTime(0, 5), Qt::UTC));
        QVERIFY(
            makeDemoSite(*store.database, store.hub, store.vault, store.clock, DemoStore::base()));
        const auto newest = store.audit.list(0, 1);
        QVERIFY(newest->front().at <= store.clock.now());
    }

private:
    std::unique_ptr<DemoStore> m_demo;
};

QTEST_GUILESS_MAIN(TestDemoSite)
#include "tst_demosite.moc"
