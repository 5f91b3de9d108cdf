#pragma once

#include "core/base/id.h"

namespace vestibule {

/// Who does something, for the audit log and the timeline.
struct Actor {
    enum class Kind { System, Operator, Reporter, Integrator };

    Kind kind = Kind::System;
    OperatorId operatorId; ///< set for Kind::Operator

    static Actor system() { return {}; }
    static Actor reporter() { return {Kind::Reporter, {}}; }
    static Actor byOperator(OperatorId id) { return {Kind::Operator, std::move(id)}; }
    friend bool operator==(const Actor &, const Actor &) = default;
};

/// The word for `kind` in the store: system, operator, reporter, integrator.
QString actorKindName(Actor::Kind kind);
Actor::Kind actorKindFromName(const QString &name);

} // namespace vestibule
