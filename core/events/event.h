#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>

namespace vestibule {

/// Something that happened. Carries ids and names of fields, never values, so that erasing a person
/// leaves it true.
struct Event {
    qint64 sequence = 0; ///< position in the log, from 1; set by EventLog
    QDateTime at; ///< set by EventLog
    QString type; ///< for example "case.created"; the table of types is in eventlog.h
    DeploymentId deployment;
    QString subjectKind; ///< "case", "device", "deployment", "label_code", …
    QString subjectId;
    DeviceId device; ///< the device whose pages change with this, if any
    SpaceId space; ///< likewise the space
    QStringList fields; ///< what changed
    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace vestibule
