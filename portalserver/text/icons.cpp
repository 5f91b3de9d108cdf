#include "portalserver/text/icons.h"

#include <QDir>
#include <QFile>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, Html> readIcons()
{
    QHash<QString, Html> icons;
    const QDir folder(u":/portal/icons"_s);
    for (const QFileInfo &info : folder.entryInfoList({u"*.svg"_s})) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            icons.insert(info.completeBaseName(), Html::trusted(file.readAll().trimmed()));
    }
    return icons;
}

const QHash<QString, Html> &icons()
{
    static const QHash<QString, Html> read = readIcons();
    return read;
}

} // namespace

Html portalIcon(const QString &name, const QString &fallback)
{
    const auto found = icons().constFind(name);
    return found == icons().cend() ? icons().value(fallback) : *found;
}

QStringList portalIconNames()
{
    QStringList names = icons().keys();
    names.sort();
    return names;
}

} // namespace vestibule
