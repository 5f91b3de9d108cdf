#include "core/store/migrator.h"

#include "core/base/clock.h"
#include "core/store/connectionname.h"
#include "core/store/database.h"
#include "core/store/namekey.h"
#include "core/store/schemacheck.h"
#include "core/store/schemafiles.h"
#include "core/store/sqlerror.h"
#include "core/store/writetransaction.h"

#include <QFileInfo>
#include <QSqlError>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

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
    return schema::newest();
}

Result<std::optional<int>> Migrator::checkVersion(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() || info.size() == 0)
        return std::nullopt;
    const QString name = nextConnectionName();
    Result<std::optional<int>> number;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        connection.setDatabaseName(file);
        number = connection.open() ? schema::checkedNumber(connection)
                                   : tl::unexpected(toError(connection.lastError()));
    }
    QSqlDatabase::removeDatabase(name);
    return number;
}

Result<> Migrator::migrate(int upTo)
{
    const auto made = m_database.execute(QString(schema::migrationTable));
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
    const QStringList files = schema::files();
    for (const QString &file : files) {
        const int number = schema::numberOf(file);
        if (number <= current || number > upTo)
            continue;
        if (const auto applied = apply(number, file); !applied)
            return applied;
    }
    return {};
}

Result<> Migrator::apply(int number, const QString &file)
{
    const QStringList statements = schema::statementsOf(file);
    if (statements.isEmpty())
        return failure(ErrorCode::Unavailable, file);
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
