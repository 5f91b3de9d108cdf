#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/codes/labelcode.h"
#include "core/labels/codes/labelwish.h"

#include <span>
#include <vector>

namespace vestibule {

class ChangeLog;
class Clock;
class Database;

/// What a scan finds.
struct ScanOutcome {
    enum class Kind { Active, Replaced, Revoked, Blank, Unknown };
    Kind kind = Kind::Unknown;
    LabelCode label; ///< unless Unknown. Replaced within its grace period counts as Active
};

/// Scans of one label that are waiting to be counted.
struct ScanNote {
    LabelCodeId label;
    QDateTime at;
    QString result; ///< shown, revoked, blank, unknown, portal_off
    QString clientKind;
};

/// Label codes: made, linked, replaced, revoked, counted. Base addresses are taken as
/// normalisedBase() does, and refused likewise.
class LabelService
{
public:
    LabelService(Database &database, ChangeLog &changes, const Clock &clock);

    /// The newest active code of the device, made when there is none; a code printed for another
    /// base address is given back as it is (the printed label stays true), one never printed takes
    /// the new address. Errors: NotFound, Gone for an archived device.
    [[nodiscard]] Result<LabelCode> forDevice(const DeviceId &device, const QString &baseAddress,
                                              const Actor &actor);
    [[nodiscard]] Result<LabelCode> forSpace(const SpaceId &space, const QString &baseAddress,
                                             const Actor &actor);
    /// The label that `wish` gets, as forDevice(). A code that was blank when it was wished for is given in whatever
    /// state it is now. Errors: NotFound, Gone.
    [[nodiscard]] Result<LabelCode> forWish(const LabelWish &wish, const QString &baseAddress,
                                            const Actor &actor);
    /// A new code for the same device or space; the old one works until now + `graceSeconds`.
    /// Errors: NotFound, Conflict unless the old one is active, Invalid for a negative time.
    [[nodiscard]] Result<LabelCode> replace(const LabelCodeId &id, const QString &baseAddress,
                                            qint64 graceSeconds, const Actor &actor);
    /// The code opens nothing any more, at once. Errors: NotFound, Conflict when it is revoked.
    [[nodiscard]] Result<> revoke(const LabelCodeId &id, const Actor &actor);
    [[nodiscard]] Result<LabelCode> find(const LabelCodeId &id);
    /// `code` in any case, with or without dashes. Never an error for unknown codes.
    [[nodiscard]] Result<ScanOutcome> scan(const QString &code);
    /// By the number printed on the label.
    [[nodiscard]] Result<LabelCode> findByNumber(qint64 number);
    /// All of a device or space, newest first.
    [[nodiscard]] Result<std::vector<LabelCode>> of(const DeviceId &device,
                                                    const SpaceId &space = {});
    [[nodiscard]] Result<std::vector<LabelCode>> ofDeployment(const DeploymentId &deployment);
    /// Writes many scans, a few hundred at a time, those all or none, outside the event log but for each
    /// label's first one: that it hangs there by now is "label_code.affixed". Scans of unknown codes
    /// have a null label.
    [[nodiscard]] Result<> countScans(const std::vector<ScanNote> &scans);
    /// Scans since `since`.
    [[nodiscard]] Result<int> scansSince(const QDateTime &since);
    /// Erases the scan log's lines from before `before`; the labels keep their counts. Gives the
    /// number of lines.
    [[nodiscard]] Result<int> eraseScans(const QDateTime &before);
    /// Active labels that were printed for another base address.
    [[nodiscard]] Result<int> countOldAddress(const QString &currentBaseAddress);
    /// All codes that encode base address `from` take `to`, although they may be printed: for labels that hang nowhere.
    [[nodiscard]] Result<> moveAddress(const QString &from, const QString &to, const Actor &actor);
    /// Notes that labels were printed or saved, each after its picture decoded to its own address.
    struct Print {
        LabelCodeId label;
        QString stock;
        int position = 0;
        QString target; ///< "pdf", "svg", "png" or a printer's name
        bool verified = false;
    };
    [[nodiscard]] Result<> notePrints(const std::vector<Print> &prints, const Actor &actor);

private:
    Result<> countTogether(std::span<const ScanNote> scans);

    Database &m_database;
    ChangeLog &m_changes;
    const Clock &m_clock;
};

} // namespace vestibule
