#include "core/base/actor.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QString actorKindName(Actor::Kind kind)
{
    switch (kind) {
    case Actor::Kind::System:
        return u"system"_s;
    case Actor::Kind::Operator:
        return u"operator"_s;
    case Actor::Kind::Reporter:
        return u"reporter"_s;
    case Actor::Kind::Integrator:
        return u"integrator"_s;
    }
    return u"system"_s;
}

Actor::Kind actorKindFromName(const QString &name)
{
    for (const auto kind :
         {Actor::Kind::Operator, Actor::Kind::Reporter, Actor::Kind::Integrator}) {
        if (actorKindName(kind) == name)
            return kind;
    }
    return Actor::Kind::System;
}

} // namespace vestibule
