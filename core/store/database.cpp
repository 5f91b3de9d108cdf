#include "core/store/database.h"

#include "core/store/connectionname.h"
#include "core/store/dialect.h"
#include "core/store/sqlerror.h"
#include "core/store/store.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Our text columns are NOT NULL, and Qt would bind a null QString as NULL.
QVariant bindable(const QVariant &value)
{
    return value.userType() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s)
                                                                               : value;
}

} // namespace

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Database::Database(Store &store, QSqlDatabase connection)
    : m_store(store),
      m_connection(std::move(connection))
{ }

Database::~Database()
{
    m_statements.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(Store &store)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(store.dialect().driver(),
                                                        nextConnectionName());
    connection.setDatabaseName(store.location().databaseFile());
    std::unique_ptr<Database> database(new Database(store, connection));
    if (!connection.open())
        return tl::unexpected(toError(connection.lastError()));
    for (const QString &statement : store.dialect().connectionSetUp()) {
        if (const auto done = database->execute(statement); !done)
            return tl::unexpected(done.error());
    }
    return database;
}

Result<QSqlQuery *> Database::run(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &statement = m_statements[sql];
    if (!statement) {
        auto prepared = std::make_shared<QSqlQuery>(m_connection);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql))
            return tl::unexpected(toError(prepared->lastError()));
        statement = prepared;
    }
    for (int i = 0; i < values.size(); ++i)
        statement->bindValue(i, bindable(values.at(i)));
    if (!statement->exec()) {
        const Error error = toError(statement->lastError());
        statement->finish();
        return tl::unexpected(error);
    }
    return statement.get();
}

Result<Rows> Database::query(const QString &sql, const QVariantList &values)
{
    const auto statement = run(sql, values);
    if (!statement)
        return tl::unexpected(statement.error());
    return Rows(*statement);
}

void Database::interrupt()
{
    const QVariant handle = m_connection.driver()->handle();
    if (auto *sqlite = *static_cast<sqlite3 *const *>(handle.constData()))
        sqlite3_interrupt(sqlite);
}

Result<int> Database::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(toError(query.lastError()));
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, bindable(values.at(i)));
    if (!query.exec())
        return tl::unexpected(toError(query.lastError()));
    return query.numRowsAffected();
}

} // namespace vestibule
