#include "portalserver/storeoptions.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace vestibule {
using namespace Qt::StringLiterals;

void storeoptions::addTo(QCommandLineParser &parser)
{
    parser.addOption({u"data-dir"_s, u"Folder that holds the store."_s, u"DIR"_s});
    parser.addOption(
        {u"database"_s,
         u"SQLite file to use instead of the one in the data folder, as sqlite:FILE."_s, u"URL"_s});
}

Result<StoreLocation> storeoptions::read(const QCommandLineParser &parser)
{
    StoreLocation store;
    store.dataDirectory = parser.isSet(u"data-dir"_s)
        ? parser.value(u"data-dir"_s)
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vestibule"_s;
    if (store.dataDirectory.isEmpty())
        return failure(ErrorCode::Invalid, u"--data-dir needs the name of a folder."_s);
    if (!parser.isSet(u"database"_s))
        return store;
    const QUrl url(parser.value(u"database"_s), QUrl::StrictMode);
    if (url.scheme() != u"sqlite" || url.path().isEmpty() || !url.host().isEmpty())
        return failure(ErrorCode::Invalid,
                       u"--database takes sqlite:FILE, such as sqlite:/srv/vestibule.db; other "
                       "databases can't be used in this version."_s);
    store.database = QFileInfo(url.path(QUrl::FullyDecoded)).absoluteFilePath();
    return store;
}

} // namespace vestibule
