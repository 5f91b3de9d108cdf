#include "core/labels/codes/labelservice.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/labels/codes/labelwriting.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

ScanOutcome::Kind kindOf(const LabelCode &label, const QDateTime &now)
{
    switch (label.state) {
    case LabelCode::State::Blank:
        return ScanOutcome::Kind::Blank;
    case LabelCode::State::Active:
        return ScanOutcome::Kind::Active;
    case LabelCode::State::Replaced:
        return now < label.graceEnd ? ScanOutcome::Kind::Active : ScanOutcome::Kind::Replaced;
    case LabelCode::State::Revoked:
        break;
    }
    return ScanOutcome::Kind::Revoked;
}

} // namespace

LabelService::LabelService(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<LabelCode> LabelService::forDevice(const DeviceId &device, const QString &baseAddress,
                                          const Actor &actor)
{
    return forWish({device, {}}, baseAddress, actor);
}

Result<LabelCode> LabelService::forSpace(const SpaceId &space, const QString &baseAddress,
                                         const Actor &actor)
{
    return forWish({{}, space}, baseAddress, actor);
}

Result<LabelCode> LabelService::forWish(const LabelWish &wish, const QString &baseAddress,
                                        const Actor &actor)
{
    const auto base = normalisedBase(baseAddress);
    if (!base)
        return tl::unexpected(base.error());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto given = LabelWriting(*transaction, m_changes, m_clock, actor).forWish(wish, *base);
    if (!given)
        return tl::unexpected(given.error());
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return std::move(given->label);
}

Result<LabelCode> LabelService::replace(const LabelCodeId &id, const QString &baseAddress,
                                        qint64 graceSeconds, const Actor &actor)
{
    if (graceSeconds < 0)
        return failure(ErrorCode::Invalid, u"negative"_s, u"grace"_s);
    const auto base = normalisedBase(baseAddress);
    if (!base)
        return tl::unexpected(base.error());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto made
        = LabelWriting(*transaction, m_changes, m_clock, actor).replace(id, *base, graceSeconds);
    if (!made)
        return made;
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return made;
}

Result<> LabelService::revoke(const LabelCodeId &id, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto revoked = LabelWriting(*transaction, m_changes, m_clock, actor).revoke(id);
    return revoked ? transaction->commit() : revoked;
}

Result<LabelCode> LabelService::find(const LabelCodeId &id)
{
    return LabelCodeRepository(m_database).byId(id);
}

Result<ScanOutcome> LabelService::scan(const QString &code)
{
    const QString normal = normaliseBase32(code);
    if (normal.size() != labelCodeLength)
        return ScanOutcome{};
    auto label = LabelCodeRepository(m_database).byCode(normal);
    if (!label && label.error().code == ErrorCode::NotFound)
        return ScanOutcome{};
    if (!label)
        return tl::unexpected(label.error());
    const ScanOutcome::Kind kind = kindOf(*label, m_clock.now());
    return ScanOutcome{kind, std::move(*label)};
}

Result<LabelCode> LabelService::findByNumber(qint64 number)
{
    return LabelCodeRepository(m_database).byNumber(number);
}

Result<std::vector<LabelCode>> LabelService::of(const DeviceId &device, const SpaceId &space)
{
    return LabelCodeRepository(m_database).of(device, space);
}

Result<std::vector<LabelCode>> LabelService::ofDeployment(const DeploymentId &deployment)
{
    return LabelCodeRepository(m_database).ofDeployment(deployment);
}

} // namespace vestibule
