#include "core/security/operatorrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView columns("id, name, role, email, active");

QString roleName(Operator::Role role)
{
    return role == Operator::Role::Manager ? u"manager"_s : u"technician"_s;
}

Operator operatorFrom(const Rows &row)
{
    Operator person;
    person.id = OperatorId::fromStore(row.text(0));
    person.name = row.text(1);
    person.role = row.text(2) == u"manager"_s ? Operator::Role::Manager
                                              : Operator::Role::Technician;
    person.email = row.text(3);
    person.active = row.boolean(4);
    return person;
}

} // namespace

Result<Operator> OperatorRepository::find(const OperatorId &id)
{
    auto rows = m_database.query(u"SELECT "_s + columns + u" FROM operator WHERE id = ?"_s,
                                 {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"operator"_s);
    return operatorFrom(*rows);
}

Result<std::vector<Operator>> OperatorRepository::list(bool withInactive)
{
    auto rows = m_database.query(u"SELECT "_s + columns
                                     + u" FROM operator WHERE active = 1 OR ? = 1"
                                       " ORDER BY name_key, id"_s,
                                 {withInactive ? 1 : 0});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Operator> people;
    while (rows->next())
        people.push_back(operatorFrom(*rows));
    return people;
}

Result<bool> OperatorRepository::isTechnician(const OperatorId &id)
{
    if (id.isNull())
        return false;
    auto rows = m_database.query(u"SELECT id FROM operator WHERE id = ? AND role = 'technician'"_s,
                                 {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<int> OperatorRepository::countManagersBut(const OperatorId &id)
{
    auto rows = m_database.query(
        u"SELECT COUNT(*) FROM operator WHERE role = 'manager' AND active = 1 AND id <> ?"_s,
        {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? static_cast<int>(rows->integer(0)) : 0;
}

Result<QString> OperatorRepository::passwordHash(const OperatorId &id)
{
    auto rows = m_database.query(u"SELECT password_hash FROM operator WHERE id = ?"_s,
                                 {id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"operator"_s);
    return rows->text(0);
}

Result<> OperatorRepository::insert(WriteTransaction &transaction, const Operator &person,
                                    const QString &passwordHash, const QDateTime &at)
{
    return transaction.executeOne(
        u"INSERT INTO operator (id, name, name_key, role, email, password_hash, active,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {person.id.toString(), person.name, foldForSearch(person.name), roleName(person.role),
         person.email, passwordHash, person.active ? 1 : 0, toStoreTime(at)});
}

Result<> OperatorRepository::update(WriteTransaction &transaction, const Operator &person)
{
    return transaction.executeOne(
        u"UPDATE operator SET name = ?, name_key = ?, role = ?, email = ?, active = ?"
        " WHERE id = ?"_s,
        {person.name, foldForSearch(person.name), roleName(person.role), person.email,
         person.active ? 1 : 0, person.id.toString()});
}

Result<> OperatorRepository::setPasswordHash(WriteTransaction &transaction, const OperatorId &id,
                                             const QString &hash)
{
    const auto put = transaction.execute(u"UPDATE operator SET password_hash = ? WHERE id = ?"_s,
                                         {hash, id.toString()});
    if (!put)
        return tl::unexpected(put.error());
    return *put == 0 ? failure(ErrorCode::NotFound, u"operator"_s) : Result<>();
}

} // namespace vestibule
