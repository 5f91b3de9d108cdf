#include "core/base/token.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/settings/settings.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/store/store.h"
#include "portalserver/backend.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

/// When the portal serves.
class TestBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        CommandLine line;
        line.store.dataDirectory = m_folder->path();
        line.portalPort = 0;
        m_backend = std::make_unique<Backend>(std::move(*Store::open(line.store)),
                                              Secret(randomBytes(32)), line);
        QVERIFY(m_backend->start());
        m_site = inStore([](Services &services) {
            (void)services.settings.set(settingkeys::portalAddress, u"127.0.0.1"_s,
                                        Actor::system());
            Customer customer;
            customer.customerKey = u"own"_s;
            customer.name = u"Harbour Quay"_s;
            Deployment site;
            site.customer = services.customers.create(customer, Actor::system())->id;
            site.name = u"Hall North"_s;
            site.key = u"HALL"_s;
            site.timeZone = u"Europe/London"_s;
            return services.deployments.create(site, Actor::system())->id;
        });
    }
    void cleanup()
    {
        m_backend.reset();
        m_folder.reset();
    }

    void itServesWhileASiteHasItsPortalOn()
    {
        setPortal(true);
        QTRY_VERIFY(m_backend->portal().isRunning());
        setPortal(false);
        QTRY_VERIFY(!m_backend->portal().isRunning());
    }

    void whoScansALabelOfASiteThatIsOffGetsAnAnswer()
    {
        setPortal(true);
        QTRY_VERIFY(m_backend->portal().isRunning());
        inStore([site = m_site](Services &services) {
            Device device;
            device.deployment = site;
            device.name = u"AGV 12"_s;
            const auto made = services.devices.create(device, Actor::system());
            return services.labels.forDevice(made->id, u"http://127.0.0.1:8080"_s, Actor::system())
                .has_value();
        });
        setPortal(false);
        QSignalSpy settled(m_backend.get(), &Backend::portalSettled);
        m_backend->followPortalSettings();
        QTRY_VERIFY(settled.count() > 0);
        QVERIFY(m_backend->portal().isRunning());
    }

private:
    template<class Work>
    std::invoke_result_t<Work, Services &> inStore(Work work)
    {
        std::optional<std::invoke_result_t<Work, Services &>> answer;
        m_backend->desk().ask(this, work, [&answer](auto value) { answer = std::move(value); });
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *answer;
    }
    void setPortal(bool isOn)
    {
        QVERIFY(inStore([isOn, site = m_site](Services &services) {
            return services.deployments.setPortalEnabled(site, isOn, Actor::system()).has_value();
        }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Backend> m_backend;
    DeploymentId m_site;
};

QTEST_GUILESS_MAIN(TestBackend)
#include "tst_backend.moc"
