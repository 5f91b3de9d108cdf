#pragma once

#include "core/labels/codes/labelservice.h"
#include "core/sites/deployment.h"

#include <QCache>

#include <memory>

namespace vestibule {

class Clock;
struct PortalState;
struct Services;

/// What a label stands for: its deployment, and the device or space it is stuck to.
struct ScannedSubject {
    ScanOutcome::Kind kind = ScanOutcome::Kind::Unknown;
    LabelCode label;
    Deployment deployment; ///< valid unless the code is unknown
    QString name; ///< of the device or space
    QString model; ///< of a device
    QString place;
    QString icon;
    AttachmentId picture;

    /// Whether phones may see it: the label leads somewhere and the deployment's portal is on.
    [[nodiscard]] bool isServed() const
    {
        return kind == ScanOutcome::Kind::Active && deployment.portalEnabled;
    }
    /// Whether nothing but the deployment's switch keeps phones from it.
    [[nodiscard]] bool isSwitchedOff() const
    {
        return kind == ScanOutcome::Kind::Active && !deployment.portalEnabled;
    }
    [[nodiscard]] bool isSpace() const { return label.device.isNull(); }
    /// The id whose pages these are: the device's, else the space's.
    [[nodiscard]] QString subjectId() const
    {
        return isSpace() ? label.space.toString() : label.device.toString();
    }
    /// The code as it stands in our addresses.
    [[nodiscard]] QString path() const { return QStringLiteral("/d/") + label.code; }
};

/// Shared, because it is kept for the next visitor and has much in it.
using SubjectPointer = std::shared_ptr<const ScannedSubject>;

/// Reads what codes stand for, and keeps it until it changes. One for each portal thread.
class SubjectReader
{
public:
    SubjectReader(Services &services, const PortalState &state, const Clock &clock);

    /// `code` as typed or scanned; never null. Errors: Unavailable when the store doesn't answer.
    [[nodiscard]] Result<SubjectPointer> read(const QString &code);

private:
    struct Kept {
        SubjectPointer subject;
        quint64 version = 0;
    };
    [[nodiscard]] SubjectPointer keptFor(const QString &code) const;
    [[nodiscard]] Result<ScannedSubject> readFresh(const QString &code);
    [[nodiscard]] bool isStillTrue(const Kept &kept) const;

    Services &m_services;
    const PortalState &m_state;
    const Clock &m_clock;
    QCache<QString, Kept> m_kept;
};

} // namespace vestibule
