#pragma once

#include "app/pagecontext.h"
#include "app/shellcontext.h"
#include "app/widgets/theme.h"
#include "core/base/token.h"
#include "core/engine/services.h"
#include "core/security/operators.h"
#include "core/sites/customer.h"
#include "core/sites/customerservice.h"
#include "core/sites/deployment.h"
#include "core/sites/deploymentservice.h"
#include "core/store/database.h"
#include "core/store/store.h"
#include "portalserver/backend.h"
#include "tests/support/siterows.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace vestibule {

/// A backend on a store of its own, with what pages about the program are made from. Its portal may serve on
/// 127.0.0.1 at any free port.
struct ConsoleFixture {
    explicit ConsoleFixture(bool servesPortal = false)
        : memory(directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    {
        CommandLine line;
        line.store.dataDirectory = directory.path();
        if (servesPortal) {
            line.portalListen = QStringLiteral("127.0.0.1");
            line.portalPort = 0;
        }
        backend = std::make_unique<Backend>(std::move(*Store::open({directory.path()})), dataKey,
                                            line);
        shell = std::make_unique<ShellContext>(
            ShellContext{*backend,
                         memory,
                         dataKey,
                         VaultProtection::KeyFile,
                         false,
                         {},
                         [this](const QString &path) { restored = path; },
                         [] {}});
        context = std::make_unique<PageContext>(PageContext{theme(),
                                                            backend->desk(),
                                                            backend->hub(),
                                                            backend->clock(),
                                                            {},
                                                            [this] {
                                                                return PortalFacts{
                                                                    backend->portal().isRunning(),
                                                                    backend->portal().baseAddress(),
                                                                    shell->portalProblem,
                                                                    {}};
                                                            },
                                                            [this](const QUrl &url) {
                                                                opened = url;
                                                                return true;
                                                            },
                                                            shell.get()});
        isStarted = backend->start().has_value();
        services = std::make_unique<TestServices>(*backend);
        if (servesPortal)
            backend->followPortalSettings();
    }
    ~ConsoleFixture() { services.reset(); }

    /// The services on the test's own connection, beside the desk.
    struct TestServices {
        explicit TestServices(Backend &owner)
            : database(std::move(*Database::open(owner.store()))),
              all(*database, owner.hub(), owner.vault(), owner.clock())
        { }
        std::unique_ptr<Database> database;
        Services all;
    };
    Services &store() { return services->all; }

    /// A site with its portal on, kept by the manager Marta.
    Deployment addSite()
    {
        Operator marta;
        marta.name = QStringLiteral("Marta Lindqvist");
        context->me = store().operators.create(marta, {}, Actor::system())->id;
        Customer customer;
        customer.customerKey = QStringLiteral("own");
        customer.name = QStringLiteral("Harbour Quay");
        Deployment site;
        site.customer = store().customers.create(customer, Actor::system())->id;
        site.name = QStringLiteral("Hall North");
        site.key = QStringLiteral("HALL");
        site.timeZone = QStringLiteral("Europe/Berlin");
        const Deployment made = *store().deployments.create(site, Actor::system());
        (void)store().deployments.setPortalEnabled(made.id, true, Actor::system());
        return *store().deployments.find(made.id);
    }

    static Theme &theme()
    {
        static Theme only(*qApp);
        return only;
    }

    QTemporaryDir directory;
    QSettings memory;
    Secret dataKey{randomBytes(32)};
    std::unique_ptr<Backend> backend;
    std::unique_ptr<ShellContext> shell;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<TestServices> services;
    QString restored;
    QUrl opened;
    bool isStarted = false;
};

} // namespace vestibule
