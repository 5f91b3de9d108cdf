#include "core/labels/codes/labelwriting.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/security/changelog.h"

namespace vestibule {
using namespace Qt::StringLiterals;

LabelWriting::LabelWriting(WriteTransaction &transaction, ChangeLog &changes, const Clock &clock,
                           const Actor &actor)
    : m_transaction(transaction),
      m_labels(transaction.database()),
      m_changes(changes),
      m_clock(clock),
      m_actor(actor)
{ }

Result<LabelWriting::Given> LabelWriting::forWish(const LabelWish &wish, const QString &baseAddress)
{
    if (!wish.blank.isNull())
        return blank(wish.blank, baseAddress);
    const auto target = m_labels.targetOf(wish.device, wish.space);
    if (!target)
        return tl::unexpected(target.error());
    auto found = m_labels.newestActive(*target);
    if (!found)
        return tl::unexpected(found.error());
    if (*found) {
        if (const auto adapted = withAddress(**found, baseAddress); !adapted)
            return tl::unexpected(adapted.error());
        return Given{std::move(**found), false};
    }
    return create(*target, baseAddress).map([](LabelCode label) {
        return Given{std::move(label), true};
    });
}

Result<LabelWriting::Given> LabelWriting::blank(const LabelCodeId &id, const QString &baseAddress)
{
    auto label = m_labels.byId(id);
    if (!label)
        return tl::unexpected(label.error());
    if (label->state == LabelCode::State::Blank) {
        if (const auto adapted = withAddress(*label, baseAddress); !adapted)
            return tl::unexpected(adapted.error());
    }
    return Given{std::move(*label), false};
}

Result<> LabelWriting::withAddress(LabelCode &label, const QString &baseAddress)
{
    if (label.baseAddress == baseAddress)
        return {};
    const auto printed = m_labels.isPrinted(label.id);
    if (!printed)
        return tl::unexpected(printed.error());
    if (*printed)
        return {};
    label.baseAddress = baseAddress;
    return m_labels.setBaseAddress(m_transaction, label.id, baseAddress);
}

Result<LabelCode> LabelWriting::create(const LabelTarget &target, const QString &baseAddress)
{
    const auto number = m_labels.takeNumbers(m_transaction);
    if (!number)
        return tl::unexpected(number.error());
    LabelCode label;
    label.id = LabelCodeId::make();
    label.code = makeBase32Token(labelCodeLength);
    label.number = *number;
    label.deployment = target.deployment;
    label.device = target.device;
    label.space = target.space;
    label.state = LabelCode::State::Active;
    label.baseAddress = baseAddress;
    label.createdAt = m_clock.now();
    if (const auto put = m_labels.insert(m_transaction, label); !put)
        return tl::unexpected(put.error());
    if (const auto noted = note(u"label_code.created"_s, label, {}); !noted)
        return tl::unexpected(noted.error());
    return label;
}

Result<> LabelWriting::createBlank(const LabelBatchId &batch, const DeploymentId &deployment,
                                   const QString &baseAddress, int count)
{
    const auto first = m_labels.takeNumbers(m_transaction, count);
    if (!first)
        return tl::unexpected(first.error());
    LabelCode label;
    label.batch = batch;
    label.deployment = deployment;
    label.baseAddress = baseAddress;
    label.createdAt = m_clock.now();
    for (int i = 0; i < count; ++i) {
        label.id = LabelCodeId::make();
        label.code = makeBase32Token(labelCodeLength);
        label.number = *first + i;
        if (const auto put = m_labels.insert(m_transaction, label); !put)
            return put;
    }
    Event event;
    event.type = u"label_batch.filled"_s;
    event.deployment = deployment;
    event.subjectKind = u"label_batch"_s;
    event.subjectId = batch.toString();
    return m_changes.note(m_transaction, m_actor, event);
}

Result<LabelCode> LabelWriting::link(const LabelCodeId &id, const LabelWish &wish)
{
    const auto target = m_labels.targetOf(wish.device, wish.space);
    if (!target)
        return tl::unexpected(target.error());
    if (const auto set = m_labels.setLinked(m_transaction, id, *target); !set)
        return tl::unexpected(set.error());
    auto label = m_labels.byId(id);
    if (!label)
        return label;
    const auto noted = note(u"label_code.linked"_s, *label,
                            {wish.device.isNull() ? u"space"_s : u"device"_s});
    if (!noted)
        return tl::unexpected(noted.error());
    return label;
}

Result<> LabelWriting::unlink(const LabelCodeId &id)
{
    const auto before = m_labels.byId(id);
    if (!before)
        return tl::unexpected(before.error());
    if (const auto set = m_labels.setBlank(m_transaction, id); !set)
        return set;
    // With the device that it led to: its pages change.
    return note(u"label_code.unlinked"_s, *before,
                {before->device.isNull() ? u"space"_s : u"device"_s});
}

Result<LabelCode> LabelWriting::replace(const LabelCodeId &id, const QString &baseAddress,
                                        qint64 graceSeconds)
{
    const auto old = m_labels.byId(id);
    if (!old)
        return old;
    auto made = create({old->deployment, old->device, old->space}, baseAddress);
    if (!made)
        return made;
    const QDateTime now = m_clock.now();
    const auto set = m_labels.setReplaced(m_transaction, id, made->id, now,
                                          now.addSecs(graceSeconds));
    if (!set)
        return tl::unexpected(set.error());
    const auto noted = note(u"label_code.replaced"_s, *old, {u"state"_s, u"grace_end"_s});
    if (!noted)
        return tl::unexpected(noted.error());
    return made;
}

Result<> LabelWriting::undoReplace(const LabelCodeId &old, const LabelCodeId &fresh)
{
    if (const auto revoked = revoke(fresh); !revoked)
        return revoked;
    if (const auto set = m_labels.setUnreplaced(m_transaction, old, fresh); !set)
        return set;
    const auto label = m_labels.byId(old);
    if (!label)
        return tl::unexpected(label.error());
    return note(u"label_code.restored"_s, *label, {u"state"_s, u"grace_end"_s});
}

Result<> LabelWriting::revoke(const LabelCodeId &id)
{
    const auto label = m_labels.byId(id);
    if (!label)
        return tl::unexpected(label.error());
    if (const auto set = m_labels.setRevoked(m_transaction, id, m_clock.now()); !set)
        return set;
    return note(u"label_code.revoked"_s, *label, {u"state"_s});
}

Result<> LabelWriting::restore(const LabelCodeId &id)
{
    const auto label = m_labels.byId(id);
    if (!label)
        return tl::unexpected(label.error());
    if (const auto set = m_labels.setRestored(m_transaction, id); !set)
        return set;
    return note(u"label_code.restored"_s, *label, {u"state"_s});
}

Result<> LabelWriting::note(const QString &type, const LabelCode &label, const QStringList &fields)
{
    Event event;
    event.type = type;
    event.deployment = label.deployment;
    event.subjectKind = u"label_code"_s;
    event.subjectId = label.id.toString();
    event.device = label.device;
    event.space = label.space;
    event.fields = fields;
    return m_changes.note(m_transaction, m_actor, std::move(event));
}

} // namespace vestibule
