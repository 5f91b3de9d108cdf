#pragma once

#include "core/labels/codes/labelservice.h"
#include "core/labels/codes/scanlog.h"
#include "core/store/writetransaction.h"

namespace vestibule {

/// Scans of one label, added up.
struct ScanSum {
    qint64 count = 0;
    QDateTime first;
    QDateTime last;
    QDateTime firstShown; ///< the first that led to its device or space; invalid: none did

    void add(const ScanNote &scan);
};

/// Scans on one hour of the clock, in UTC.
struct ScanHour {
    QDateTime hour;
    int scans = 0;
};

/// SQL of table label_scan: one row a scan, no address of the phone.
class LabelScanRepository
{
public:
    explicit LabelScanRepository(Database &database) : m_database(database) { }

    [[nodiscard]] Result<int> countSince(const QDateTime &since);
    [[nodiscard]] Result<int> countUnknownSince(const QDateTime &since);
    /// Hours without a scan are left out; oldest first.
    [[nodiscard]] Result<std::vector<ScanHour>> byHour(const ScanScope &scope,
                                                       const QDateTime &since);
    /// Newest first.
    [[nodiscard]] Result<std::vector<ScanLine>> latest(const ScanScope &scope, int limit);
    [[nodiscard]] Result<std::vector<ScannedTarget>> most(const DeploymentId &deployment,
                                                          const QDateTime &since, int limit);

    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const ScanNote &scan);
    /// Adds `sum` to the label's figures; its first shown scan says that it hangs there by now.
    [[nodiscard]] static Result<> add(WriteTransaction &transaction, const LabelCodeId &id,
                                      const ScanSum &sum);
    /// Errors: Conflict when it is known to hang there already.
    [[nodiscard]] static Result<> setAffixed(WriteTransaction &transaction, const LabelCodeId &id,
                                             const QDateTime &at);
    [[nodiscard]] static Result<> setNotAffixed(WriteTransaction &transaction,
                                                const LabelCodeId &id);
    [[nodiscard]] static Result<int> eraseBefore(WriteTransaction &transaction,
                                                 const QDateTime &before);

private:
    Result<int> count(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace vestibule
