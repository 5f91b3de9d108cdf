// LabelService's scan log; labelservice.cpp has the labels themselves.
#include "core/labels/codes/labelcoderepository.h"
#include "core/labels/codes/labelservice.h"
#include "core/store/writetransaction.h"

#include <QHash>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Each is a row of its own and at most one of its label.
constexpr size_t scansPerTransaction = 250;

} // namespace

Result<> LabelService::countScans(const std::vector<ScanNote> &scans)
{
    for (size_t from = 0; from < scans.size(); from += scansPerTransaction) {
        const size_t count = std::min(scansPerTransaction, scans.size() - from);
        if (const auto counted = countTogether({scans.data() + from, count}); !counted)
            return counted;
    }
    return {};
}

Result<> LabelService::countTogether(std::span<const ScanNote> scans)
{
    struct Sum {
        qint64 count = 0;
        QDateTime first;
        QDateTime last;
    };
    QHash<LabelCodeId, Sum> sums;
    for (const ScanNote &scan : scans) {
        if (scan.label.isNull())
            continue;
        Sum &sum = sums[scan.label];
        sum.first = sum.count == 0 ? scan.at : std::min(sum.first, scan.at);
        sum.last = sum.count == 0 ? scan.at : std::max(sum.last, scan.at);
        ++sum.count;
    }
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    LabelCodeRepository labels(m_database);
    for (const ScanNote &scan : scans) {
        if (const auto put = labels.insertScan(*transaction, scan); !put)
            return put;
    }
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (const auto noted = noteFirstScan(*transaction, sum.key()); !noted)
            return noted;
        const auto added = labels.addScans(*transaction, sum.key(), sum->count, sum->first,
                                           sum->last);
        if (!added)
            return added;
    }
    return transaction->commit();
}

Result<> LabelService::noteFirstScan(WriteTransaction &transaction, const LabelCodeId &id)
{
    const auto before = LabelCodeRepository(m_database).byId(id);
    if (!before)
        return tl::unexpected(before.error());
    if (before->affixedAt.isValid())
        return {};
    return note(transaction, u"label_code.affixed"_s, *before, {u"affixed"_s}, Actor::reporter());
}

Result<int> LabelService::scansSince(const QDateTime &since)
{
    return LabelCodeRepository(m_database).countScansSince(since);
}

Result<int> LabelService::eraseScans(const QDateTime &before)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto erased = LabelCodeRepository(m_database).eraseScansBefore(*transaction, before);
    if (!erased)
        return erased;
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return erased;
}

} // namespace vestibule
