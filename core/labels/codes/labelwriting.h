#pragma once

#include "core/base/actor.h"
#include "core/labels/codes/labelcoderepository.h"
#include "core/labels/codes/labelwish.h"

#include <QStringList>

namespace vestibule {

class ChangeLog;
class Clock;

/// The steps of which the label services are made, each with its event and audit line, all in the
/// caller's transaction. Base addresses are normalised.
class LabelWriting
{
public:
    LabelWriting(WriteTransaction &transaction, ChangeLog &changes, const Clock &clock,
                 const Actor &actor);

    /// As LabelService::forWish(); `isNew` tells whether it was made.
    struct Given {
        LabelCode label;
        bool isNew = false;
    };
    [[nodiscard]] Result<Given> forWish(const LabelWish &wish, const QString &baseAddress);
    [[nodiscard]] Result<LabelCode> create(const LabelTarget &target, const QString &baseAddress);
    /// `count` numbered ones that lead nowhere yet. One event for all.
    [[nodiscard]] Result<> createBlank(const LabelBatchId &batch, const DeploymentId &deployment,
                                       const QString &baseAddress, int count);
    /// Errors: NotFound, Conflict unless it is blank, Gone for an archived device.
    [[nodiscard]] Result<LabelCode> link(const LabelCodeId &id, const LabelWish &wish);
    [[nodiscard]] Result<> unlink(const LabelCodeId &id);
    /// Gives the new one.
    [[nodiscard]] Result<LabelCode> replace(const LabelCodeId &id, const QString &baseAddress,
                                            qint64 graceSeconds);
    [[nodiscard]] Result<> undoReplace(const LabelCodeId &old, const LabelCodeId &fresh);
    [[nodiscard]] Result<> revoke(const LabelCodeId &id);
    [[nodiscard]] Result<> restore(const LabelCodeId &id);
    [[nodiscard]] Result<> note(const QString &type, const LabelCode &label,
                                const QStringList &fields);

private:
    Result<Given> blank(const LabelCodeId &id, const QString &baseAddress);
    Result<> withAddress(LabelCode &label, const QString &baseAddress);

    WriteTransaction &m_transaction;
    LabelCodeRepository m_labels;
    ChangeLog &m_changes;
    const Clock &m_clock;
    Actor m_actor;
};

} // namespace vestibule
