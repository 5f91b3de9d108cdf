#pragma once

#include "core/base/result.h"
#include "core/labels/codes/labelcode.h"
#include "core/store/writetransaction.h"

#include <QVariantList>

#include <optional>
#include <vector>

namespace vestibule {

class Database;

/// What a label is stuck on, and where that belongs.
struct LabelTarget {
    DeploymentId deployment;
    DeviceId device;
    SpaceId space;
};

/// SQL of the label codes. Writing wants the transaction of the use case.
class LabelCodeRepository
{
public:
    explicit LabelCodeRepository(Database &database) : m_database(database) { }

    /// Errors: NotFound, Gone when the device is archived.
    [[nodiscard]] Result<LabelTarget> targetOf(const DeviceId &device, const SpaceId &space);

    /// Errors of all that find one: NotFound.
    [[nodiscard]] Result<LabelCode> byId(const LabelCodeId &id);
    [[nodiscard]] Result<LabelCode> byCode(const QString &code);
    [[nodiscard]] Result<LabelCode> byNumber(qint64 number);
    [[nodiscard]] Result<std::optional<LabelCode>> newestActive(const LabelTarget &target);
    [[nodiscard]] Result<std::vector<LabelCode>> of(const DeviceId &device, const SpaceId &space);
    [[nodiscard]] Result<std::vector<LabelCode>> ofDeployment(const DeploymentId &deployment);
    /// The blank ones of a batch, by number.
    [[nodiscard]] Result<std::vector<LabelCode>> blankOf(const LabelBatchId &batch);
    [[nodiscard]] Result<bool> hasDeployment(const DeploymentId &deployment);
    [[nodiscard]] Result<bool> isPrinted(const LabelCodeId &id);

    /// The first of the next `count` label numbers. They rise and none comes twice, whatever is deleted.
    [[nodiscard]] Result<qint64> takeNumbers(WriteTransaction &transaction, int count = 1);
    [[nodiscard]] Result<> insert(WriteTransaction &transaction, const LabelCode &label);
    /// Errors of the changes: Conflict when the label isn't in a state that allows it any more.
    [[nodiscard]] Result<> setLinked(WriteTransaction &transaction, const LabelCodeId &id,
                                     const LabelTarget &target);
    /// Only one that was blank once: undoes setLinked().
    [[nodiscard]] Result<> setBlank(WriteTransaction &transaction, const LabelCodeId &id);
    [[nodiscard]] Result<> setReplaced(WriteTransaction &transaction, const LabelCodeId &id,
                                       const LabelCodeId &by, const QDateTime &at,
                                       const QDateTime &graceEnd);
    [[nodiscard]] Result<> setRevoked(WriteTransaction &transaction, const LabelCodeId &id,
                                      const QDateTime &at);
    /// Undoes setRevoked().
    [[nodiscard]] Result<> setRestored(WriteTransaction &transaction, const LabelCodeId &id);
    /// Undoes setReplaced().
    [[nodiscard]] Result<> setUnreplaced(WriteTransaction &transaction, const LabelCodeId &id,
                                         const LabelCodeId &by);
    [[nodiscard]] Result<> setBaseAddress(WriteTransaction &transaction, const LabelCodeId &id,
                                          const QString &baseAddress);

private:
    Result<LabelCode> one(const QString &where, const QVariantList &values);
    Result<std::vector<LabelCode>> many(const QString &where, const QVariantList &values);
    Result<int> count(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace vestibule
