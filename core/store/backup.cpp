#include "core/store/backup.h"

#include "core/store/connectionname.h"
#include "core/store/database.h"
#include "core/store/durablefile.h"
#include "core/store/migrator.h"
#include "core/store/sqlerror.h"
#include "core/store/storelocation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

namespace vestibule::backup {
using namespace Qt::StringLiterals;

namespace {

/// Reads the whole file. Only one whose shape was checked: it runs what tables say about their values.
Result<> checkPages(const QString &path, const QString &connectionName)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    connection.setDatabaseName(path);
    if (!connection.open())
        return tl::unexpected(toError(connection.lastError()));
    QSqlQuery query(connection);
    query.exec(u"PRAGMA trusted_schema = OFF"_s);
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next())
        return tl::unexpected(toError(query.lastError()));
    if (query.value(0).toString() != u"ok"_s)
        return failure(ErrorCode::Damaged, query.value(0).toString());
    return {};
}

} // namespace

Result<> check(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::Unavailable, path);
    const auto version = Migrator::checkVersion(path);
    if (!version)
        return tl::unexpected(version.error());
    if (!*version)
        return failure(ErrorCode::Damaged, u"not a store of this program"_s);
    const QString connectionName = nextConnectionName();
    const auto result = checkPages(path, connectionName);
    QSqlDatabase::removeDatabase(connectionName);
    return result;
}

Result<> write(Database &database, const QString &path)
{
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(ErrorCode::Unavailable, QFileInfo(path).path());
    if (auto copied = database.query(u"VACUUM INTO ?"_s, {unfinished}); !copied)
        return tl::unexpected(copied.error());
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto checked = check(unfinished); !checked) {
        QFile::remove(unfinished);
        return checked;
    }
    QFile::remove(path);
    if (!makeDurable(unfinished) || !QFile::rename(unfinished, path)
        || !makeDurable(QFileInfo(path).path())) {
        QFile::remove(unfinished);
        return failure(ErrorCode::Unavailable, path);
    }
    return {};
}

std::vector<File> list(const StoreLocation &location)
{
    std::vector<File> files;
    const QFileInfoList found = QDir(location.backupDirectory())
                                    .entryInfoList({u"vestibule-*.db"_s}, QDir::Files,
                                                   QDir::Name | QDir::Reversed);
    for (const QFileInfo &info : found)
        files.push_back({info.filePath(), info.lastModified().toUTC(), info.size()});
    return files;
}

QString pathFor(const StoreLocation &location, const QDateTime &now)
{
    return location.backupDirectory() + u"/vestibule-"_s
        + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s) + u".db"_s;
}

void prune(const StoreLocation &location, int keep)
{
    const auto files = list(location);
    for (size_t i = static_cast<size_t>(keep); i < files.size(); ++i)
        QFile::remove(files[i].path);
}

} // namespace vestibule::backup
