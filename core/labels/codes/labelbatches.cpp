#include "core/labels/codes/labelbatches.h"

#include "core/base/clock.h"
#include "core/labels/codes/labelbatchrepository.h"
#include "core/labels/codes/labelwriting.h"
#include "core/security/changelog.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Calls `each(LabelWriting &, item)` for all of `items`, some of them a transaction.
template<class Item, class Each>
Result<> inPortions(Database &database, ChangeLog &changes, const Clock &clock, const Actor &actor,
                    std::span<const Item> items, Each each)
{
    for (size_t from = 0; from < items.size(); from += LabelBatches::perTransaction) {
        auto transaction = WriteTransaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        LabelWriting writing(*transaction, changes, clock, actor);
        const size_t count = std::min(LabelBatches::perTransaction, items.size() - from);
        for (const Item &item : items.subspan(from, count)) {
            if (const Result<> done = each(writing, item); !done)
                return done;
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

bool isLeftOut(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Gone;
}

} // namespace

LabelBatches::LabelBatches(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<LabelBatches::Made> LabelBatches::make(std::span<const LabelWish> wishes,
                                              const QString &baseAddress, const Actor &actor)
{
    const auto base = normalisedBase(baseAddress);
    if (!base)
        return tl::unexpected(base.error());
    Made made;
    const auto each = [&](LabelWriting &writing, const LabelWish &wish) -> Result<> {
        auto given = writing.forWish(wish, *base);
        if (!given && isLeftOut(given.error()))
            return {};
        if (!given)
            return tl::unexpected(given.error());
        made.fresh += given->isNew ? 1 : 0;
        made.labels.push_back(std::move(given->label));
        return {};
    };
    if (const auto done = inPortions(m_database, m_changes, m_clock, actor, wishes, each); !done)
        return tl::unexpected(done.error());
    return made;
}

Result<LabelBatch> LabelBatches::begin(const QString &name, const DeploymentId &deployment,
                                       int size, const QString &baseAddress, const Actor &actor)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty() || trimmed.size() > longestName)
        return failure(ErrorCode::Invalid, u"length"_s, u"name"_s);
    if (size < 1 || size > largestBatch)
        return failure(ErrorCode::Invalid, u"1 to 100,000"_s, u"size"_s);
    const auto base = normalisedBase(baseAddress);
    if (!base)
        return tl::unexpected(base.error());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto exists = LabelCodeRepository(m_database).hasDeployment(deployment);
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return failure(ErrorCode::NotFound, u"deployment"_s);
    LabelBatch batch;
    batch.id = LabelBatchId::make();
    batch.deployment = deployment;
    batch.name = trimmed;
    batch.size = size;
    batch.baseAddress = *base;
    batch.createdAt = m_clock.now();
    batch.createdBy = actor.operatorId;
    if (const auto put = LabelBatchRepository::insert(*transaction, batch); !put)
        return tl::unexpected(put.error());
    Event event;
    event.type = u"label_batch.created"_s;
    event.deployment = deployment;
    event.subjectKind = u"label_batch"_s;
    event.subjectId = batch.id.toString();
    event.fields = QStringList{u"name"_s, u"size"_s};
    if (const auto noted = m_changes.note(*transaction, actor, event); !noted)
        return tl::unexpected(noted.error());
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return batch;
}

Result<int> LabelBatches::fill(const LabelBatchId &id, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto batch = LabelBatchRepository(m_database).byId(id);
    if (!batch)
        return tl::unexpected(batch.error());
    const int missing = batch->size - batch->made;
    const int now = std::min(missing, static_cast<int>(perTransaction));
    if (now <= 0)
        return 0;
    LabelWriting writing(*transaction, m_changes, m_clock, actor);
    const auto made = writing.createBlank(id, batch->deployment, batch->baseAddress, now);
    if (!made)
        return tl::unexpected(made.error());
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return missing - now;
}

Result<LabelBatch> LabelBatches::makeBlank(const QString &name, const DeploymentId &deployment,
                                           int size, const QString &baseAddress, const Actor &actor)
{
    const auto batch = begin(name, deployment, size, baseAddress, actor);
    if (!batch)
        return batch;
    for (int missing = size; missing > 0;) {
        const auto filled = fill(batch->id, actor);
        if (!filled)
            return tl::unexpected(filled.error());
        missing = *filled;
    }
    return find(batch->id);
}

Result<std::vector<LabelBatch>> LabelBatches::list(const DeploymentId &deployment)
{
    return LabelBatchRepository(m_database).list(deployment);
}

Result<LabelBatch> LabelBatches::find(const LabelBatchId &id)
{
    return LabelBatchRepository(m_database).byId(id);
}

Result<std::vector<LabelCode>> LabelBatches::blankOf(const LabelBatchId &batch)
{
    return LabelCodeRepository(m_database).blankOf(batch);
}

Result<std::vector<LabelBatches::Replacement>> LabelBatches::replace(
    std::span<const LabelCodeId> ids, const QString &baseAddress, qint64 graceSeconds,
    const Actor &actor)
{
    if (graceSeconds < 0)
        return failure(ErrorCode::Invalid, u"negative"_s, u"grace"_s);
    const auto base = normalisedBase(baseAddress);
    if (!base)
        return tl::unexpected(base.error());
    std::vector<Replacement> replacements;
    const auto each = [&](LabelWriting &writing, const LabelCodeId &id) -> Result<> {
        const auto old = LabelCodeRepository(m_database).byId(id);
        if (!old || old->state != LabelCode::State::Active)
            return {};
        auto fresh = writing.replace(id, *base, graceSeconds);
        if (!fresh)
            return tl::unexpected(fresh.error());
        replacements.push_back({id, std::move(*fresh)});
        return {};
    };
    if (const auto done = inPortions(m_database, m_changes, m_clock, actor, ids, each); !done)
        return tl::unexpected(done.error());
    return replacements;
}

Result<> LabelBatches::undoReplace(std::span<const Replacement> replacements, const Actor &actor)
{
    return inPortions(m_database, m_changes, m_clock, actor, replacements,
                      [](LabelWriting &writing, const Replacement &done) {
                          return writing.undoReplace(done.old, done.fresh.id);
                      });
}

Result<std::vector<LabelCodeId>> LabelBatches::revoke(std::span<const LabelCodeId> ids,
                                                      const Actor &actor)
{
    std::vector<LabelCodeId> revoked;
    const auto each = [&](LabelWriting &writing, const LabelCodeId &id) -> Result<> {
        const auto label = LabelCodeRepository(m_database).byId(id);
        if (!label || label->state == LabelCode::State::Revoked)
            return {};
        if (const auto done = writing.revoke(id); !done)
            return done;
        revoked.push_back(id);
        return {};
    };
    if (const auto done = inPortions(m_database, m_changes, m_clock, actor, ids, each); !done)
        return tl::unexpected(done.error());
    return revoked;
}

Result<> LabelBatches::restore(std::span<const LabelCodeId> ids, const Actor &actor)
{
    return inPortions(
        m_database, m_changes, m_clock, actor, ids,
        [](LabelWriting &writing, const LabelCodeId &id) { return writing.restore(id); });
}

} // namespace vestibule
