#include "core/security/operators.h"

#include "core/base/clock.h"
#include "core/security/changelog.h"
#include "core/security/operatorrepository.h"
#include "core/store/writetransaction.h"

#include <sodium.h>

#include <array>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// An Argon2id string with its parameters and salt (RFC 9106); empty for no password.
Result<QString> hashOf(const Secret &password)
{
    if (password.isEmpty())
        return QString();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const QByteArray &text = password.revealBytes();
    if (crypto_pwhash_str(hash.data(), text.constData(),
                          static_cast<unsigned long long>(text.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        return failure(ErrorCode::Unavailable, u"no memory for the password's hash"_s);
    return QString::fromLatin1(hash.data());
}

Event eventOf(const QString &type, const OperatorId &id, QStringList fields = {})
{
    Event event;
    event.type = type;
    event.subjectKind = u"operator"_s;
    event.subjectId = id.toString();
    event.fields = std::move(fields);
    return event;
}

QStringList changedFields(const Operator &before, const Operator &after)
{
    QStringList fields;
    if (before.name != after.name)
        fields.append(u"name"_s);
    if (before.role != after.role)
        fields.append(u"role"_s);
    if (before.email != after.email)
        fields.append(u"email"_s);
    if (before.active != after.active)
        fields.append(u"active"_s);
    return fields;
}

bool isManager(const Operator &person)
{
    return person.active && person.role == Operator::Role::Manager;
}

} // namespace

OperatorService::OperatorService(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<Operator> OperatorService::create(const Operator &person, const Secret &password,
                                         const Actor &actor)
{
    Operator created = person;
    created.id = OperatorId::make();
    created.name = person.name.simplified();
    if (created.name.isEmpty())
        return failure(ErrorCode::Invalid, u"empty"_s, u"name"_s);
    const auto hash = hashOf(password);
    if (!hash)
        return tl::unexpected(hash.error());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto put = OperatorRepository::insert(*transaction, created, *hash, m_clock.now());
    if (!put)
        return tl::unexpected(put.error());
    const auto noted = m_changes.note(*transaction, actor,
                                      eventOf(u"operator.created"_s, created.id));
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return created;
}

Result<> OperatorService::update(const Operator &person, const Actor &actor)
{
    Operator changed = person;
    changed.name = person.name.simplified();
    if (changed.name.isEmpty())
        return failure(ErrorCode::Invalid, u"empty"_s, u"name"_s);
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = find(person.id);
    if (!before)
        return tl::unexpected(before.error());
    if (*before == changed)
        return {};
    if (isManager(*before) && !isManager(changed)) {
        const auto others = OperatorRepository(m_database).countManagersBut(person.id);
        if (!others)
            return tl::unexpected(others.error());
        if (*others == 0)
            return failure(ErrorCode::Conflict, u"last_manager"_s, u"role"_s);
    }
    const auto put = OperatorRepository::update(*transaction, changed);
    if (!put)
        return put;
    const auto noted = m_changes.note(
        *transaction, actor,
        eventOf(u"operator.updated"_s, changed.id, changedFields(*before, changed)));
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<> OperatorService::setPassword(const OperatorId &id, const Secret &password,
                                      const Actor &actor)
{
    const auto hash = hashOf(password);
    if (!hash)
        return tl::unexpected(hash.error());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto put = OperatorRepository::setPasswordHash(*transaction, id, *hash);
    if (!put)
        return put;
    const auto noted = m_changes.note(*transaction, actor,
                                      eventOf(u"operator.updated"_s, id, {u"password"_s}));
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<bool> OperatorService::verifyPassword(const OperatorId &id, const Secret &password)
{
    OperatorRepository operators(m_database);
    const auto person = operators.find(id);
    if (!person)
        return tl::unexpected(person.error());
    if (!person->active)
        return false;
    const auto stored = operators.passwordHash(id);
    if (!stored)
        return tl::unexpected(stored.error());
    const QByteArray hash = stored->toLatin1();
    if (hash.isEmpty() || password.isEmpty())
        return hash.isEmpty() && password.isEmpty();
    const QByteArray &text = password.revealBytes();
    return crypto_pwhash_str_verify(hash.constData(), text.constData(),
                                    static_cast<unsigned long long>(text.size()))
        == 0;
}

Result<Operator> OperatorService::find(const OperatorId &id)
{
    return OperatorRepository(m_database).find(id);
}

Result<std::vector<Operator>> OperatorService::list(bool withInactive)
{
    return OperatorRepository(m_database).list(withInactive);
}

} // namespace vestibule
