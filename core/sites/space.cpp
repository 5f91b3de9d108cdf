#include "core/sites/space.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QString spaceKindName(Space::Kind kind)
{
    switch (kind) {
    case Space::Kind::Building:
        return u"building"_s;
    case Space::Kind::Floor:
        return u"floor"_s;
    case Space::Kind::Unit:
        return u"unit"_s;
    case Space::Kind::Room:
        return u"room"_s;
    case Space::Kind::CommonArea:
        return u"common_area"_s;
    }
    return u"room"_s;
}

Space::Kind spaceKindFromName(const QString &name)
{
    for (const auto kind :
         {Space::Kind::Building, Space::Kind::Floor, Space::Kind::Unit, Space::Kind::CommonArea}) {
        if (spaceKindName(kind) == name)
            return kind;
    }
    return Space::Kind::Room;
}

} // namespace vestibule
