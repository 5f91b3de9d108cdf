#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace vestibule::tampered {

inline constexpr QLatin1StringView endless(
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, x, x FROM n");

/// Columns "statements" and "isOfAnotherProgram": what somebody did to the file of a store.
inline void addRows()
{
    const QString view = QString(endless);
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<bool>("isOfAnotherProgram");
    const auto row = [](const char *name, const QStringList &statements, bool isOther = false) {
        QTest::newRow(name) << statements << isOther;
    };
    row("an endless view under a table's name",
        {QStringLiteral("DROP TABLE setting"),
         QStringLiteral("CREATE VIEW setting (key, value, updated_at) AS ") + view});
    row("an endless view that calls itself a table",
        {QStringLiteral("PRAGMA writable_schema = ON"),
         QStringLiteral("UPDATE sqlite_master SET sql ="
                        " 'CREATE VIEW setting (key, value, updated_at) AS ")
             + view + QStringLiteral("' WHERE name = 'setting'")});
    row("an endless list of migrations",
        {QStringLiteral("DROP TABLE migration"),
         QStringLiteral("CREATE VIEW migration (number, name, applied_at) AS ") + view},
        true);
    row("an endless list of migrations that calls itself a table",
        {QStringLiteral("PRAGMA writable_schema = ON"),
         QStringLiteral("UPDATE sqlite_master SET rootpage = 0, sql ="
                        " 'CREATE VIEW migration (number, name, applied_at) AS ")
             + view + QStringLiteral("' WHERE name = 'migration'")});
    row("a trigger",
        {QStringLiteral(
            "CREATE TRIGGER evil AFTER INSERT ON setting BEGIN DELETE FROM audit; END")});
    row("a view of its own", {QStringLiteral("CREATE VIEW evil AS SELECT 1")});
    row("a table of its own", {QStringLiteral("CREATE TABLE evil (id INTEGER)")});
    row("a search table", {QStringLiteral("CREATE VIRTUAL TABLE evil USING fts5(text)")});
    row("an index over an expression",
        {QStringLiteral("CREATE INDEX evil ON setting (length(zeroblob(1000)))")});
    row("a column of its own", {QStringLiteral("ALTER TABLE setting ADD COLUMN evil TEXT")});
    row("a table that is gone", {QStringLiteral("DROP TABLE setting")});
    row("an older number than its tables",
        {QStringLiteral("DELETE FROM migration WHERE number > 3")});
}

/// Does it to the file. False when SQLite refuses.
inline bool apply(const QString &path, const QStringList &statements)
{
    bool isDone = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                            QStringLiteral("tampering"));
        connection.setDatabaseName(path);
        isDone = connection.open();
        QSqlQuery query(connection);
        for (const QString &statement : statements)
            isDone = isDone && query.exec(statement);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tampering"));
    return isDone;
}

} // namespace vestibule::tampered
