#pragma once

#include "core/labels/codes/labelservice.h"
#include "core/store/writetransaction.h"

#include <QVariantList>

#include <optional>

namespace vestibule {

class Database;

/// What a label is stuck on, and where that belongs.
struct LabelTarget {
    DeploymentId deployment;
    DeviceId device;
    SpaceId space;
};

/// SQL of the label tables. Writing wants the transaction of the use case.
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
    [[nodiscard]] Result<bool> isPrinted(const LabelCodeId &id);
    [[nodiscard]] Result<int> countScansSince(const QDateTime &since);
    [[nodiscard]] Result<int> countPrintedForOther(const QString &baseAddress);

    /// The next label number. Numbers rise and none comes twice, whatever is deleted.
    [[nodiscard]] Result<qint64> takeNumber(WriteTransaction &transaction);
    [[nodiscard]] Result<> insert(WriteTransaction &transaction, const LabelCode &label);
    /// Errors of the changes: Conflict when the label isn't in a state that allows it any more.
    [[nodiscard]] Result<> setReplaced(WriteTransaction &transaction, const LabelCodeId &id,
                                       const LabelCodeId &by, const QDateTime &graceEnd);
    [[nodiscard]] Result<> setRevoked(WriteTransaction &transaction, const LabelCodeId &id);
    [[nodiscard]] Result<> setBaseAddress(WriteTransaction &transaction, const LabelCodeId &id,
                                          const QString &baseAddress);
    [[nodiscard]] static Result<> moveBaseAddress(WriteTransaction &transaction,
                                                  const QString &from, const QString &to);
    [[nodiscard]] Result<> insertPrint(WriteTransaction &transaction,
                                       const LabelService::Print &print, const Actor &actor,
                                       const QDateTime &at);
    [[nodiscard]] Result<> insertScan(WriteTransaction &transaction, const ScanNote &scan);
    [[nodiscard]] Result<int> eraseScansBefore(WriteTransaction &transaction,
                                               const QDateTime &before);
    /// Adds `count` scans, the first at `first` and the last at `last`.
    [[nodiscard]] Result<> addScans(WriteTransaction &transaction, const LabelCodeId &id,
                                    qint64 count, const QDateTime &first, const QDateTime &last);

private:
    Result<LabelCode> one(const QString &where, const QVariantList &values);
    Result<std::vector<LabelCode>> many(const QString &where, const QVariantList &values);
    Result<int> count(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace vestibule
