#pragma once

#include <QDateTime>

namespace vestibule {

/// The time of a change to a record of `before`: `now`, but never the same, so that whoever
/// compares times sees that something changed.
inline QDateTime laterThan(const QDateTime &before, const QDateTime &now)
{
    return qMax(before.addMSecs(1), now);
}

} // namespace vestibule
