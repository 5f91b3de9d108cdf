// LabelService's scan log; labelservice.cpp has the labels themselves.
#include "core/labels/codes/labelscanrepository.h"
#include "core/labels/codes/labelwriting.h"

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
    QHash<LabelCodeId, ScanSum> sums;
    for (const ScanNote &scan : scans) {
        if (!scan.label.isNull())
            sums[scan.label].add(scan);
    }
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    LabelWriting writing(*transaction, m_changes, m_clock, Actor::reporter());
    for (const ScanNote &scan : scans) {
        if (const auto put = LabelScanRepository::insert(*transaction, scan); !put)
            return put;
    }
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        const auto before = LabelCodeRepository(m_database).byId(sum.key());
        if (!before)
            return tl::unexpected(before.error());
        const auto added = LabelScanRepository::add(*transaction, sum.key(), *sum);
        if (!added)
            return added;
        if (before->affixedAt.isValid() || !sum->firstShown.isValid())
            continue;
        const auto noted = writing.note(u"label_code.affixed"_s, *before, {u"affixed"_s});
        if (!noted)
            return noted;
    }
    return transaction->commit();
}

Result<int> LabelService::scansSince(const QDateTime &since)
{
    return LabelScanRepository(m_database).countSince(since);
}

Result<int> LabelService::eraseScans(const QDateTime &before)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto erased = LabelScanRepository::eraseBefore(*transaction, before);
    if (!erased)
        return erased;
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return erased;
}

} // namespace vestibule
