#include "core/store/migrator.h"

#include "core/base/clock.h"
#include "core/store/connectionname.h"
#include "core/store/database.h"
#include "core/store/namekey.h"
#include "core/store/sqlerror.h"
#include "core/store/writetransaction.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QStringList schemaFiles()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file)
{
    return file.left(4).toInt();
}

/// The statements of a schema file: a line that ends in a semicolon ends one.
QStringList statementsOf(const QString &sql)
{
    static const QRegularExpression end(u";[ \\t]*(\\n|$)"_s);
    QStringList statements;
    const QStringList parts = sql.split(end);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            statements.append(part);
    }
    return statements;
}

/// The number in the first column of the first row.
Result<int> ask(QSqlQuery &query, const QString &sql)
{
    if (!query.exec(sql) || !query.next())
        return tl::unexpected(toError(query.lastError()));
    return query.value(0).toInt();
}

Result<int> versionIn(QSqlDatabase &connection)
{
    if (!connection.open())
        return tl::unexpected(toError(connection.lastError()));
    QSqlQuery query(connection);
    const auto tables = ask(query, u"SELECT COUNT(*) FROM sqlite_master"_s);
    if (!tables || *tables == 0)
        return tables;
    const auto columns = ask(query,
                             u"SELECT COUNT(*) FROM pragma_table_info('migration')"
                             " WHERE name IN ('number', 'name', 'applied_at')"_s);
    if (!columns)
        return columns;
    constexpr int ours = 3;
    if (*columns != ours)
        return failure(ErrorCode::Unsupported, u"a database of another program"_s);
    return ask(query, u"SELECT MAX(number) FROM migration"_s);
}

Result<int> storedVersion(const QString &file)
{
    const QString name = nextConnectionName();
    Result<int> version = 0;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        connection.setDatabaseName(file);
        version = versionIn(connection);
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

/// A column that migration `number` added for sorting: SQL can't fold what stands in `text`.
struct KeyColumn {
    int number;
    QLatin1StringView table;
    QLatin1StringView text;
    QLatin1StringView key;
};

constexpr KeyColumn keyColumns[] = {
    {17, QLatin1StringView("device"), QLatin1StringView("place"), QLatin1StringView("place_key")},
    {17, QLatin1StringView("device"), QLatin1StringView("model"), QLatin1StringView("model_key")},
};

} // namespace

int Migrator::newest()
{
    const QStringList files = schemaFiles();
    return files.isEmpty() ? 0 : numberOf(files.last());
}

Result<> Migrator::checkVersion(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() || info.size() == 0)
        return {};
    const auto version = storedVersion(file);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newest())
        return failure(ErrorCode::NewerStore,
                       u"schema %1, known up to %2"_s.arg(*version).arg(newest()));
    return {};
}

Result<> Migrator::migrate(int upTo)
{
    const auto made = m_database.execute(
        u"CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)"_s);
    if (!made)
        return tl::unexpected(made.error());
    int current = 0;
    {
        auto rows = m_database.query(u"SELECT COALESCE(MAX(number), 0) FROM migration"_s);
        if (!rows || !rows->next())
            return rows ? failure(ErrorCode::Damaged, u"migration"_s)
                        : tl::unexpected(rows.error());
        current = static_cast<int>(rows->integer(0));
    }
    const QStringList files = schemaFiles();
    for (const QString &file : files) {
        const int number = numberOf(file);
        if (number <= current || number > upTo)
            continue;
        if (const auto applied = apply(number, file); !applied)
            return applied;
    }
    return {};
}

Result<> Migrator::apply(int number, const QString &file)
{
    QFile source(u":/schema/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, file);
    const QStringList statements = statementsOf(QString::fromUtf8(source.readAll()));
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString &statement : statements) {
        if (const auto done = m_database.execute(statement); !done)
            return tl::unexpected(
                Error{done.error().code, file + u": "_s + done.error().detail, {}});
    }
    if (const auto filled = fillKeys(number); !filled)
        return filled;
    const auto noted = transaction->execute(
        u"INSERT INTO migration (number, name, applied_at) VALUES (?, ?, ?)"_s,
        {number, file, toStoreTime(SystemClock().now())});
    if (!noted)
        return tl::unexpected(noted.error());
    return transaction->commit();
}

Result<> Migrator::fillKeys(int number)
{
    for (const KeyColumn &column : keyColumns) {
        if (column.number != number)
            continue;
        QStringList texts;
        {
            auto rows = m_database.query(
                u"SELECT DISTINCT %1 FROM %2 WHERE %1 <> ''"_s.arg(column.text, column.table));
            if (!rows)
                return tl::unexpected(rows.error());
            while (rows->next())
                texts.append(rows->text(0));
        }
        const QString fill = u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(column.table, column.key,
                                                                        column.text);
        for (const QString &text : std::as_const(texts)) {
            if (const auto done = m_database.execute(fill, {nameKey(text), text}); !done)
                return tl::unexpected(done.error());
        }
    }
    return {};
}

} // namespace vestibule
