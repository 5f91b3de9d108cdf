#include "core/labels/codes/labelservice.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/labels/codes/labelcoderepository.h"
#include "core/security/changelog.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int codeCharacters = 13;
/// Bulk work leaves the write lock to others in between.
constexpr size_t printsPerTransaction = 150;

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
    return forTarget(device, {}, baseAddress, actor);
}

Result<LabelCode> LabelService::forSpace(const SpaceId &space, const QString &baseAddress,
                                         const Actor &actor)
{
    return forTarget({}, space, baseAddress, actor);
}

Result<LabelCode> LabelService::forTarget(const DeviceId &device, const SpaceId &space,
                                          const QString &baseAddress, const Actor &actor)
{
    const auto base = normalisedBase(baseAddress);
    if (!base)
        return tl::unexpected(base.error());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    LabelCodeRepository labels(m_database);
    const auto target = labels.targetOf(device, space);
    if (!target)
        return tl::unexpected(target.error());
    const auto found = labels.newestActive(*target);
    if (!found)
        return tl::unexpected(found.error());
    auto label = *found ? withAddress(*transaction, **found, *base)
                        : create(*transaction, *target, *base, actor);
    if (!label)
        return label;
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return label;
}

Result<LabelCode> LabelService::withAddress(WriteTransaction &transaction, LabelCode label,
                                            const QString &baseAddress)
{
    if (label.baseAddress == baseAddress)
        return label;
    LabelCodeRepository labels(m_database);
    const auto printed = labels.isPrinted(label.id);
    if (!printed)
        return tl::unexpected(printed.error());
    if (*printed)
        return label;
    label.baseAddress = baseAddress;
    if (const auto set = labels.setBaseAddress(transaction, label.id, baseAddress); !set)
        return tl::unexpected(set.error());
    return label;
}

Result<LabelCode> LabelService::create(WriteTransaction &transaction, const LabelTarget &target,
                                       const QString &baseAddress, const Actor &actor)
{
    LabelCodeRepository labels(m_database);
    const auto number = labels.takeNumber(transaction);
    if (!number)
        return tl::unexpected(number.error());
    LabelCode label;
    label.id = LabelCodeId::make();
    label.code = makeBase32Token(codeCharacters);
    label.number = *number;
    label.deployment = target.deployment;
    label.device = target.device;
    label.space = target.space;
    label.state = LabelCode::State::Active;
    label.baseAddress = baseAddress;
    label.createdAt = m_clock.now();
    if (const auto put = labels.insert(transaction, label); !put)
        return tl::unexpected(put.error());
    if (const auto noted = note(transaction, u"label_code.created"_s, label, {}, actor); !noted)
        return tl::unexpected(noted.error());
    return label;
}

Result<> LabelService::note(WriteTransaction &transaction, const QString &type,
                            const LabelCode &label, const QStringList &fields, const Actor &actor)
{
    Event event;
    event.type = type;
    event.deployment = label.deployment;
    event.subjectKind = u"label_code"_s;
    event.subjectId = label.id.toString();
    event.device = label.device;
    event.space = label.space;
    event.fields = fields;
    return m_changes.note(transaction, actor, std::move(event));
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
    LabelCodeRepository labels(m_database);
    const auto old = labels.byId(id);
    if (!old)
        return old;
    auto made = create(*transaction, {old->deployment, old->device, old->space}, *base, actor);
    if (!made)
        return made;
    const QDateTime graceEnd = m_clock.now().addSecs(graceSeconds);
    if (const auto set = labels.setReplaced(*transaction, id, made->id, graceEnd); !set)
        return tl::unexpected(set.error());
    if (const auto noted = note(*transaction, u"label_code.replaced"_s, *old,
                                {u"state"_s, u"grace_end"_s}, actor);
        !noted)
        return tl::unexpected(noted.error());
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return made;
}

Result<> LabelService::revoke(const LabelCodeId &id, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    LabelCodeRepository labels(m_database);
    const auto label = labels.byId(id);
    if (!label)
        return tl::unexpected(label.error());
    if (const auto set = labels.setRevoked(*transaction, id); !set)
        return set;
    if (const auto noted = note(*transaction, u"label_code.revoked"_s, *label, {u"state"_s}, actor);
        !noted)
        return noted;
    return transaction->commit();
}

Result<LabelCode> LabelService::find(const LabelCodeId &id)
{
    return LabelCodeRepository(m_database).byId(id);
}

Result<ScanOutcome> LabelService::scan(const QString &code)
{
    const QString normal = normaliseBase32(code);
    if (normal.size() != codeCharacters)
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

Result<int> LabelService::countOldAddress(const QString &currentBaseAddress)
{
    const auto base = normalisedBase(currentBaseAddress);
    if (!base)
        return tl::unexpected(base.error());
    return LabelCodeRepository(m_database).countPrintedForOther(*base);
}

Result<> LabelService::moveAddress(const QString &from, const QString &to, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto moved = LabelCodeRepository::moveBaseAddress(*transaction, from, to);
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
        const size_t end = std::min(from + printsPerTransaction, prints.size());
        for (size_t at = from; at < end; ++at) {
            const Print &print = prints[at];
            const auto label = labels.byId(print.label);
            if (!label)
                return tl::unexpected(label.error());
            if (const auto put = labels.insertPrint(*transaction, print, actor, m_clock.now());
                !put)
                return put;
            if (const auto noted = note(*transaction, u"label_code.printed"_s, *label, {u"print"_s},
                                        actor);
                !noted)
                return noted;
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace vestibule
