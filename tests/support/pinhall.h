#pragma once

#include "core/security/pingate.h"
#include "tests/support/deploymentrow.h"

#include <memory>

namespace vestibule {

/// A hall whose PIN is 7305, and phones that try to get in.
struct PinHall : TestStore {
    PinHall()
    {
        // Hundreds of commits; that they survive a power cut is for other tests to show.
        (void)database->query(QStringLiteral("PRAGMA synchronous = OFF"));
        hall = putDeployment(*this, QStringLiteral("HALL"), QStringLiteral("7305"));
    }

    PinTry tryOf(const QString &client, const QString &typed) const
    {
        return {hall, code, client, browser, cookie, typed, QStringLiteral("iPhone")};
    }
    PinVerdict tryFrom(const QString &client, const QString &typed)
    {
        const auto verdict = gate.tryPin(tryOf(client, typed));
        return verdict ? *verdict : PinVerdict{PinVerdict::Kind::Empty, -1, {}, -1, {}};
    }
    /// Uses up a stranger's tries.
    void failFiveTimes(const QString &client)
    {
        for (int i = 0; i < 5; ++i)
            tryFrom(client, QStringLiteral("800%1").arg(i));
    }
    /// One try from each of many addresses, as fast as the deployment's budget allows. Gives how many of the hundred
    /// were answered.
    int failAHundredTimes()
    {
        int wrong = 0;
        for (int i = 0; i < 100; ++i) {
            if (i >= 20)
                clock.advance(15 * 60);
            const auto verdict = tryFrom(QStringLiteral("10.5.0.%1").arg(i),
                                         QStringLiteral("8001"));
            wrong += verdict.kind == PinVerdict::Kind::Wrong ? 1 : 0;
        }
        return wrong;
    }

    DeploymentId hall;
    LabelCodeId code;
    QString browser;
    QString cookie;
    PinGate gate{*database, changes, vault, clock};
};

} // namespace vestibule
