#include "portalserver/cases/pinentry.h"

#include "core/engine/services.h"
#include "core/security/portalbudgets.h"
#include "core/store/database.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/visit.h"
#include "portalserver/state/portalstate.h"

namespace vestibule {

Result<PinEntry> enterPin(PortalContext &context, Visit &visit, const ScannedSubject &subject,
                          const QString &pin)
{
    const Deployment &deployment = subject.deployment;
    PinTry attempt;
    attempt.deployment = deployment.id;
    attempt.labelCode = subject.label.id;
    attempt.client = visit.client();
    attempt.browser = visit.browser();
    attempt.deviceCookie = visit.deviceCookie(deployment.id);
    attempt.pin = pin;
    attempt.clientKind = visit.clientKind();
    const auto signIn = PortalBudgets::signIn(attempt.client);
    PortalBudgets budgets(context.services.database, context.clock);
    const auto wait = budgets.waitUntil(signIn);
    if (!wait)
        return tl::unexpected(wait.error());
    if (wait->isValid())
        return PinEntry{{}, {}, *wait};
    const quint64 generation = context.state.sessions.generation();
    const auto verdict = context.services.pins.tryPin(attempt);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->kind != PinVerdict::Kind::Right)
        return PinEntry{*verdict, {}, {}};
    const auto charged = budgets.take(signIn);
    if (!charged)
        return tl::unexpected(charged.error());
    if (charged->isValid())
        return PinEntry{*verdict, {}, *charged};
    const auto started = context.services.sessions.start(deployment.id, verdict->pinVersion,
                                                         visit.clientKind());
    if (!started)
        return tl::unexpected(started.error());
    visit.startSession(deployment.id, *started, verdict->newDeviceCookie, generation);
    return PinEntry{*verdict, started->session, {}};
}

PinTrouble troubleOf(const PinVerdict &verdict)
{
    PinTrouble trouble;
    if (verdict.kind == PinVerdict::Kind::Empty)
        trouble.problem = PinProblem::Missing;
    if (verdict.kind == PinVerdict::Kind::Wrong)
        trouble.problem = PinProblem::Wrong;
    trouble.triesLeft = verdict.triesLeft;
    return trouble;
}

} // namespace vestibule
