#include "core/store/schemacheck.h"

#include "core/store/connectionname.h"
#include "core/store/schemafiles.h"
#include "core/store/sqlerror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace vestibule::schema {
using namespace Qt::StringLiterals;

namespace {

struct Item {
    QString kind;
    QString table;
    QString text; ///< the statement that makes it
    friend bool operator==(const Item &, const Item &) = default;
};
using Items = QHash<QString, Item>; ///< by name

constexpr int mostItems = 1000;

/// Renaming quotes names, differently in each version of SQLite.
QString comparable(QString text)
{
    return text.remove(u'"').simplified();
}

Result<Items> itemsOf(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT name, type, tbl_name, sql FROM sqlite_master LIMIT %1"_s.arg(mostItems)))
        return tl::unexpected(toError(query.lastError()));
    Items items;
    while (query.next()) {
        const QString name = query.value(0).toString();
        if (items.contains(name))
            return failure(ErrorCode::Damaged, u"two things of one name"_s);
        items.insert(name,
                     {query.value(1).toString(), query.value(2).toString(),
                      comparable(query.value(3).toString())});
    }
    if (query.lastError().isValid())
        return tl::unexpected(toError(query.lastError()));
    return items;
}

Item migrationItem()
{
    return {u"table"_s, u"migration"_s,
            comparable(QString(migrationTable).remove(u" IF NOT EXISTS"_s))};
}

/// What our files up to `number` make.
Result<Items> itemsOfOurs(int number)
{
    const QString name = nextConnectionName();
    Result<Items> items;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(u":memory:"_s);
        QStringList statements{u"BEGIN"_s, QString(migrationTable)};
        const QStringList all = files();
        for (const QString &file : all) {
            if (numberOf(file) <= number)
                statements += statementsOf(file);
        }
        bool isMade = connection.open();
        QSqlQuery query(connection);
        for (const QString &statement : std::as_const(statements))
            isMade = isMade && query.exec(statement);
        query.finish();
        items = isMade ? itemsOf(connection)
                       : Result<Items>(tl::unexpected(toError(query.lastError())));
    }
    QSqlDatabase::removeDatabase(name);
    return items;
}

/// The file's own words stay out of messages.
QString kindWord(const QString &kind)
{
    const QStringList known{u"table"_s, u"view"_s, u"trigger"_s, u"index"_s};
    return known.contains(kind) ? u"a "_s + kind : u"something"_s;
}

Result<> compare(const Items &found, const Items &ours)
{
    for (auto item = found.begin(); item != found.end(); ++item) {
        const auto same = ours.constFind(item.key());
        if (same == ours.constEnd() || *same != *item)
            return failure(ErrorCode::Damaged,
                           u"the file holds %1 that no Vestibule made"_s.arg(kindWord(item->kind)));
    }
    if (found.size() < ours.size())
        return failure(ErrorCode::Damaged, u"the file lacks a table or an index"_s);
    return {};
}

} // namespace

Result<std::optional<int>> checkedNumber(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    for (const QString &guard :
         {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s}) {
        if (!query.exec(guard))
            return tl::unexpected(toError(query.lastError()));
    }
    const auto found = itemsOf(connection);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return std::nullopt;
    if (found->value(u"migration"_s) != migrationItem())
        return failure(ErrorCode::Unsupported, u"a database of another program"_s);
    if (!query.exec(u"SELECT COALESCE(MAX(number), 0) FROM migration"_s) || !query.next())
        return tl::unexpected(toError(query.lastError()));
    const int number = query.value(0).toInt();
    if (number > newest())
        return failure(ErrorCode::NewerStore,
                       u"schema %1, known up to %2"_s.arg(number).arg(newest()));
    const auto ours = itemsOfOurs(number);
    if (!ours)
        return tl::unexpected(ours.error());
    if (const auto same = compare(*found, *ours); !same)
        return tl::unexpected(same.error());
    return number;
}

} // namespace vestibule::schema
