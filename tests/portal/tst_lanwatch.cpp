#include "core/base/token.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"
#include "core/store/database.h"
#include "core/store/store.h"
#include "portalserver/backend.h"
#include "tests/portal/rawclient.h"
#include "tests/support/portalshop.h"

#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

ComputerAddresses at(const QString &address)
{
    if (address.isEmpty())
        return {};
    return {{{QHostAddress(address), u"Ethernet (eth0)"_s, false}}, {QHostAddress(address)}};
}

int statusFor(quint16 port, const QByteArray &host, const QString &server = u"127.0.0.1"_s)
{
    RawClient client(port, QHostAddress(QHostAddress::LocalHost), QHostAddress(server));
    client.send("GET /enter HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    return client.receive().status;
}

/// A backend in a computer whose address the test sets, with one site whose portal is on.
struct MovingComputer {
    explicit MovingComputer(const QString &address, const QString &listensOn = {})
        : current(at(address)),
          backend(openStore(listensOn), dataKey, commandLine(), [this] { return current; })
    {
        isStarted = backend.start().has_value();
        backend.followPortalSettings();
    }

    std::unique_ptr<Store> openStore(const QString &listensOn)
    {
        auto store = std::move(*Store::open({directory.path()}));
        const auto database = std::move(*Database::open(*store));
        EventHub hub;
        const Vault vault{dataKey};
        const SystemClock clock;
        Services services(*database, hub, vault, clock);
        Customer customer;
        customer.customerKey = u"own"_s;
        customer.name = u"Harbour Quay"_s;
        Deployment site;
        site.customer = services.customers.create(customer, Actor::system())->id;
        site.name = u"Hall North"_s;
        site.key = u"HALL"_s;
        site.timeZone = u"Europe/London"_s;
        site.portalEnabled = true;
        (void)services.deployments.create(site, Actor::system());
        (void)services.settings.set(settingkeys::portalAddress, listensOn, Actor::system());
        return store;
    }
    CommandLine commandLine() const
    {
        CommandLine line;
        line.store.dataDirectory = directory.path();
        line.portalPort = 0;
        return line;
    }
    void moveTo(const QString &address)
    {
        current = at(address);
        backend.lan().look();
    }
    QString base() { return backend.portal().baseAddress(); }
    QString host() { return QUrl(base()).host(); }

    QTemporaryDir directory;
    Secret dataKey{randomBytes(32)};
    ComputerAddresses current;
    Backend backend;
    bool isStarted = false;
};

} // namespace

class TestLanWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itTellsOnlyOfChanges()
    {
        ComputerAddresses current = at(u"192.168.10.25"_s);
        LanWatch watch([&current] { return current; });
        QSignalSpy told(&watch, &LanWatch::changed);
        watch.look();
        QCOMPARE(told.count(), 0);
        current = at(u"192.168.10.77"_s);
        watch.look();
        watch.look();
        QCOMPARE(told.count(), 1);
        QCOMPARE(watch.addresses(), current);
    }

    void theHostCheckFollows()
    {
        PortalShop shop;
        QVERIFY(shop.started);
        const quint16 port = shop.portal.port();
        QCOMPARE(statusFor(port, "192.168.77.7"), 421);
        shop.portal.followAddresses(at(u"192.168.77.7"_s));
        QTRY_COMPARE(statusFor(port, "192.168.77.7"), 200);
        QCOMPARE(statusFor(port, "localhost"), 200);
        shop.portal.followAddresses(at(u"192.168.77.8"_s));
        QTRY_COMPARE(statusFor(port, "192.168.77.7"), 421);
    }

    void whichAddressesAreItsOwnFollows()
    {
        PortalShop shop;
        const OwnAddresses &own = shop.portal.state().ownAddresses;
        shop.portal.followAddresses(at(u"192.168.77.7"_s));
        QVERIFY(own.contains(QHostAddress(u"192.168.77.7"_s)));
        shop.portal.followAddresses(at(u"192.168.77.8"_s));
        QVERIFY(!own.contains(QHostAddress(u"192.168.77.7"_s)));
        QVERIFY(own.contains(QHostAddress(u"192.168.77.8"_s)));
    }

    void theAddressOfEveryNetworkFollows()
    {
        PortalShop shop;
        QVERIFY(shop.portal.start({QHostAddress(QHostAddress::AnyIPv4), 0, {}, {}}));
        shop.portal.followAddresses(at(u"192.168.77.7"_s));
        QSignalSpy told(&shop.portal, &PortalServer::changed);
        const quint16 port = shop.portal.port();
        shop.portal.followAddresses(at(u"192.168.77.8"_s));
        QCOMPARE(told.count(), 1);
        QCOMPARE(shop.portal.baseAddress(), u"http://192.168.77.8:%1"_s.arg(port));
        QCOMPARE(shop.portal.port(), port);
        shop.portal.followAddresses(at(u"192.168.77.8"_s));
        QCOMPARE(told.count(), 1);
    }

    void anAutomaticAddressMovesThePortal()
    {
        MovingComputer computer(u"127.0.0.2"_s);
        QVERIFY(computer.isStarted);
        QTRY_COMPARE(computer.host(), u"127.0.0.2"_s);
        QSignalSpy told(&computer.backend, &Backend::addressesChanged);
        QSignalSpy settled(&computer.backend, &Backend::portalSettled);
        computer.moveTo(u"127.0.0.3"_s);
        QTRY_COMPARE(computer.host(), u"127.0.0.3"_s);
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(told.count(), 1);
        QCOMPARE(statusFor(computer.backend.portal().port(), "127.0.0.3", u"127.0.0.3"_s), 200);
    }

    void aNetworkThatIsAwayForAMomentMovesNothing()
    {
        MovingComputer computer(u"127.0.0.2"_s);
        QTRY_COMPARE(computer.host(), u"127.0.0.2"_s);
        const QString base = computer.base();
        QSignalSpy settled(&computer.backend, &Backend::portalSettled);
        computer.moveTo({});
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(computer.base(), base);
        computer.moveTo(u"127.0.0.2"_s);
        QTRY_COMPARE(settled.count(), 2);
        QCOMPARE(computer.base(), base);
    }

    void aNetworkThatComesAfterTheStartIsServed()
    {
        MovingComputer computer({});
        QTRY_COMPARE(computer.host(), u"127.0.0.1"_s);
        computer.moveTo(u"127.0.0.2"_s);
        QTRY_COMPARE(computer.host(), u"127.0.0.2"_s);
    }

    void aChosenAddressStays()
    {
        MovingComputer computer(u"127.0.0.2"_s, u"127.0.0.4"_s);
        QTRY_COMPARE(computer.host(), u"127.0.0.4"_s);
        const QString base = computer.base();
        QSignalSpy settled(&computer.backend, &Backend::portalSettled);
        computer.moveTo(u"127.0.0.3"_s);
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(computer.base(), base);
    }
};

QTEST_GUILESS_MAIN(TestLanWatch)
#include "tst_lanwatch.moc"
