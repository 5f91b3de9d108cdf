#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace vestibule {

class Clock;
class Desk;
class EventHub;
class Theme;
struct ShellContext;

/// How the portal of this program stands right now.
struct PortalFacts {
    bool isRunning = false;
    QString baseAddress; ///< scheme, host and port: http://192.168.10.25:8080; empty when unknown
    QString problem; ///< why it doesn't run, as a sentence; empty when it was switched off
    QDateTime lastRequestAt; ///< of a phone, not of this program; invalid: none yet
    friend bool operator==(const PortalFacts &, const PortalFacts &) = default;
};

/// What pages are made from: references to the application's objects, filled in where those are joined. It outlives
/// the pages; they keep a reference, so that a change of operator reaches them.
struct PageContext {
    Theme &theme;
    Desk &desk;
    EventHub &hub;
    const Clock &clock;
    OperatorId me; ///< the operator who works here now
    /// Asked on the GUI thread; answers at once.
    std::function<PortalFacts()> portal;
    /// Hands an address (http, tel, mailto) to the desktop; false when nothing opens it.
    std::function<bool(const QUrl &)> openUrl;
    /// For the pages about the program itself, Server and Settings; they aren't there without it.
    ShellContext *shell = nullptr;
    /// Ids of the pages that `me` can open; empty: all.
    QStringList pages = {};

    /// Whether a link to the page `id` leads anywhere. Pages are made anew when the answer changes.
    [[nodiscard]] bool offers(const QString &id) const
    {
        return pages.isEmpty() || pages.contains(id);
    }
};

} // namespace vestibule
