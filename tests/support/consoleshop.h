#pragma once

#include "app/pagecontext.h"
#include "app/widgets/theme.h"
#include "core/engine/desk.h"
#include "tests/support/caseshop.h"

#include <QApplication>

namespace vestibule {

/// A site with a desk on its store and what console pages are made from.
struct ConsoleShop : CaseShop {
    ConsoleShop()
    {
        context.me = marta;
        context.portal = [this] { return portal; };
        context.openUrl = [this](const QUrl &address) {
            opened.append(address);
            return canOpen;
        };
        isStarted = desk.start().has_value();
    }

    PortalFacts portal{true, QStringLiteral("http://192.168.20.14:8080"), {}, {}};
    QList<QUrl> opened; ///< what pages handed to the desktop
    bool canOpen = true;
    bool isStarted = false;
    Theme theme{*qApp};
    Desk desk{*store, hub, vault, clock};
    PageContext context{theme, desk, hub, clock, {}, {}, {}};
};

} // namespace vestibule
