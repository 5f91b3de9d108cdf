#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

namespace vestibule {

using LabelBatchId = Id<struct LabelBatchTag>;

/// What a QR symbol holds: a record of its own that opens one device or space.
struct LabelCode {
    enum class State { Blank, Active, Replaced, Revoked };

    LabelCodeId id;
    QString code; ///< 13 Crockford base-32 characters, 65 random bits
    qint64 number = 0; ///< printed on the label, never given twice
    LabelBatchId
        batch; ///< the blank codes it was made with; null when it was made for its device or space
    DeploymentId deployment;
    DeviceId device; ///< device or space; neither while blank
    SpaceId space;
    State state = State::Blank;
    QString baseAddress; ///< scheme, host and port that the symbol encodes, for example
        ///< http://192.168.10.25:8080
    QDateTime graceEnd; ///< until when a replaced code still works
    QDateTime createdAt;
    QDateTime endedAt; ///< when it was replaced or revoked
    QDateTime affixedAt;
    qint64 scanCount = 0;
    QDateTime firstScanAt;
    QDateTime lastScanAt;
    friend bool operator==(const LabelCode &, const LabelCode &) = default;

    /// Whether it leads to a device or space.
    [[nodiscard]] bool isLinked() const { return !device.isNull() || !space.isNull(); }
};

/// Characters of a code.
inline constexpr int labelCodeLength = 13;

QString labelStateName(LabelCode::State state);
LabelCode::State labelStateFromName(const QString &name);
/// As people read it: 7K3M-9P2Q-X4TB-D.
QString groupedCode(const QString &code);
/// The text of the QR symbol: upper case throughout, so that it fits QR's alphanumeric mode
/// (HTTP://192.168.10.25:8080/D/7K3M9P2QX4TBD).
QString symbolText(const QString &baseAddress, const QString &code);
/// As it stands in a browser: <base>/d/<code>.
QString scanUrl(const QString &baseAddress, const QString &code);
/// One spelling per address, so that labels of the same address compare equal: in lower case without
/// a slash at the end. Errors: Invalid with field "base_address" for anything but scheme (http or
/// https), host and port.
[[nodiscard]] Result<QString> normalisedBase(const QString &given);
/// "00412": the number as printed, at least five digits.
QString labelNumberText(qint64 number);

} // namespace vestibule
