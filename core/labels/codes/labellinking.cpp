#include "core/labels/codes/labellinking.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/labels/codes/labelscanrepository.h"
#include "core/labels/codes/labelwriting.h"

#include <QRegularExpression>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// No label number will ever have more.
constexpr int mostDigits = 12;

/// The number in "412" or "No. 00412"; -1 when it is none.
qint64 typedNumber(const QString &typed)
{
    static const QRegularExpression form(u"^[^0-9]{0,6}([0-9]+)$"_s);
    const auto found = form.match(typed.trimmed());
    if (!found.hasMatch() || found.captured(1).size() > mostDigits)
        return -1;
    return found.captured(1).toLongLong();
}

} // namespace

LabelLinking::LabelLinking(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<LabelCode> LabelLinking::findTyped(const QString &typed)
{
    LabelCodeRepository labels(m_database);
    const QString code = normaliseBase32(typed);
    if (code.size() == labelCodeLength)
        return labels.byCode(code);
    const qint64 number = typedNumber(typed);
    if (number < 0)
        return failure(ErrorCode::Invalid, u"neither code nor number"_s, u"label"_s);
    return labels.byNumber(number);
}

Result<LabelCode> LabelLinking::link(const LabelCodeId &id, const LabelWish &wish,
                                     const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto label = LabelCodeRepository(m_database).byId(id); !label)
        return label;
    auto linked = LabelWriting(*transaction, m_changes, m_clock, actor).link(id, wish);
    if (!linked)
        return linked;
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return linked;
}

Result<> LabelLinking::unlink(const LabelCodeId &id, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto done = LabelWriting(*transaction, m_changes, m_clock, actor).unlink(id);
    return done ? transaction->commit() : done;
}

Result<bool> LabelLinking::affix(const LabelCodeId &id, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto label = LabelCodeRepository(m_database).byId(id);
    if (!label)
        return tl::unexpected(label.error());
    if (label->affixedAt.isValid())
        return false;
    const auto set = LabelScanRepository::setAffixed(*transaction, id, m_clock.now());
    if (!set)
        return tl::unexpected(set.error());
    const auto noted = LabelWriting(*transaction, m_changes, m_clock, actor)
                           .note(u"label_code.affixed"_s, *label, {u"affixed"_s});
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return true;
}

Result<> LabelLinking::undoAffix(const LabelCodeId &id, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto label = LabelCodeRepository(m_database).byId(id);
    if (!label)
        return tl::unexpected(label.error());
    if (const auto set = LabelScanRepository::setNotAffixed(*transaction, id); !set)
        return set;
    const auto noted = LabelWriting(*transaction, m_changes, m_clock, actor)
                           .note(u"label_code.updated"_s, *label, {u"affixed"_s});
    return noted ? transaction->commit() : noted;
}

} // namespace vestibule
