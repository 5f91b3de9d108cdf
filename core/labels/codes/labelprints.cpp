// LabelService's printed labels and their addresses; labelservice.cpp has the labels themselves.
#include "core/base/clock.h"
#include "core/labels/codes/labelprintrepository.h"
#include "core/labels/codes/labelwriting.h"
#include "core/security/changelog.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Bulk work leaves the write lock to others in between.
constexpr size_t printsPerTransaction = 150;

} // namespace

Result<int> LabelService::countOldAddress(const QString &currentBaseAddress)
{
    const auto base = normalisedBase(currentBaseAddress);
    if (!base)
        return tl::unexpected(base.error());
    return LabelPrintRepository(m_database)
        .printedByAddress()
        .map([&base](const std::vector<AddressCount> &counts) {
            int other = 0;
            for (const AddressCount &count : counts)
                other += count.baseAddress == *base ? 0 : count.labels;
            return other;
        });
}

Result<> LabelService::moveAddress(const QString &from, const QString &to, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto moved = LabelPrintRepository::moveBaseAddress(*transaction, from, to);
    if (!moved)
        return moved;
    Event event;
    event.type = u"label_code.updated"_s;
    event.subjectKind = u"label_code"_s;
    event.fields = QStringList{u"base_address"_s};
    if (const auto noted = m_changes.note(*transaction, actor, event); !noted)
        return noted;
    return transaction->commit();
}

Result<> LabelService::notePrints(const std::vector<Print> &prints, const Actor &actor)
{
    LabelCodeRepository labels(m_database);
    for (size_t from = 0; from < prints.size(); from += printsPerTransaction) {
        auto transaction = WriteTransaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        LabelWriting writing(*transaction, m_changes, m_clock, actor);
        const size_t end = std::min(from + printsPerTransaction, prints.size());
        for (size_t at = from; at < end; ++at) {
            const Print &print = prints[at];
            const auto label = labels.byId(print.label);
            if (!label)
                return tl::unexpected(label.error());
            const auto put = LabelPrintRepository::insert(*transaction, print, actor,
                                                          m_clock.now());
            if (!put)
                return put;
            if (const auto noted = writing.note(u"label_code.printed"_s, *label, {u"print"_s});
                !noted)
                return noted;
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace vestibule
