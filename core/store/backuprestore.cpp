// How a backup takes the place of the store's database.
#include "core/store/backup.h"
#include "core/store/connectionname.h"
#include "core/store/durablefile.h"
#include "core/store/sqlerror.h"
#include "core/store/storelocation.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <vector>

namespace vestibule::backup {
using namespace Qt::StringLiterals;

namespace {

/// A whole, checked copy under this name is a decision: it takes the database's place, now or at the next start.
QString arrivingFile(const StoreLocation &location)
{
    return location.databaseFile() + u".restoring"_s;
}

/// Where the renames are: the database may lie outside of the data folder.
QString folderOf(const StoreLocation &location)
{
    return QFileInfo(location.databaseFile()).path();
}

/// A copy still knows sign-ins that were ended, and links that were used, after it was written. What only opens once or
/// for a while goes; device cookies stay, since they open nothing without the PIN.
constexpr QLatin1StringView signInTables[] = {
    QLatin1StringView("case_session"), QLatin1StringView("sign_in_link"),
    QLatin1StringView("technician_pairing"), QLatin1StringView("technician_session")};

Result<> forgetSignIns(const QString &path, const QString &connectionName)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    connection.setDatabaseName(path);
    if (!connection.open())
        return tl::unexpected(toError(connection.lastError()));
    const QStringList tables = connection.tables(); // an older copy doesn't have all of them
    QSqlQuery query(connection);
    // One file, without a log beside it that a rename would leave behind.
    QStringList statements{u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA secure_delete = ON"_s,
                           u"PRAGMA journal_mode = DELETE"_s};
    for (const QLatin1StringView table : signInTables) {
        if (tables.contains(table))
            statements.append(u"DELETE FROM "_s + table);
    }
    for (const QString &statement : std::as_const(statements)) {
        if (!query.exec(statement))
            return tl::unexpected(toError(query.lastError()));
        query.finish();
    }
    return {};
}

/// Before the copy gets the name that decides, so that no power cut lets it in as it was.
Result<> forgetSignIns(const QString &path)
{
    const QString connectionName = nextConnectionName();
    const auto forgotten = forgetSignIns(path, connectionName);
    QSqlDatabase::removeDatabase(connectionName);
    return forgotten;
}

/// Renames that are undone together.
class Renames
{
public:
    /// A missing file is fine. False: all earlier ones were undone.
    bool add(const QString &from, const QString &to)
    {
        if (!QFile::exists(from))
            return true;
        if (QFile::rename(from, to)) {
            m_done.push_back({from, to});
            return true;
        }
        undo();
        return false;
    }
    void undo()
    {
        for (auto step = m_done.rbegin(); step != m_done.rend(); ++step)
            QFile::rename(step->to, step->from);
        m_done.clear();
    }

private:
    struct Step {
        QString from;
        QString to;
    };
    std::vector<Step> m_done;
};

} // namespace

Result<> restore(const StoreLocation &location, const QString &path, const QDateTime &now)
{
    if (const auto checked = check(path); !checked)
        return checked;
    const QString unfinished = arrivingFile(location) + u".part"_s;
    QFile::remove(unfinished);
    const bool isCopied = QFile::copy(path, unfinished)
        && QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner)
        && forgetSignIns(unfinished) && makeDurable(unfinished)
        && QFile::rename(unfinished, arrivingFile(location)) && makeDurable(folderOf(location));
    if (!isCopied) {
        QFile::remove(unfinished);
        QFile::remove(arrivingFile(location));
        return failure(ErrorCode::Unavailable, unfinished);
    }
    const auto finished = finishRestore(location, now);
    if (!finished)
        QFile::remove(arrivingFile(location));
    return finished;
}

Result<> finishRestore(const StoreLocation &location, const QDateTime &now)
{
    if (!QFile::exists(arrivingFile(location)))
        return {};
    const QString current = location.databaseFile();
    const QString kept = current + u".before-"_s + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    // A write-ahead log belongs to the file it was written for: it goes with that one, since it may
    // hold the last commits, and would spoil the restored one.
    Renames renames;
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (!renames.add(current + part, kept + part))
            return failure(ErrorCode::Unavailable, kept + part);
    }
    if (!renames.add(arrivingFile(location), current))
        return failure(ErrorCode::Unavailable, current);
    if (!makeDurable(folderOf(location))) {
        renames.undo();
        return failure(ErrorCode::Unavailable, folderOf(location));
    }
    return {};
}

} // namespace vestibule::backup
