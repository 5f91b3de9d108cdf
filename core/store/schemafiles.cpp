#include "core/store/schemafiles.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace vestibule::schema {
using namespace Qt::StringLiterals;

QStringList files()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file)
{
    return file.left(4).toInt();
}

int newest()
{
    const QStringList all = files();
    return all.isEmpty() ? 0 : numberOf(all.last());
}

QStringList statementsOf(const QString &file)
{
    QFile source(u":/schema/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression endOfLine(u";[ \\t]*(\\n|$)"_s);
    QStringList statements;
    const QStringList parts = QString::fromUtf8(source.readAll()).split(endOfLine);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            statements.append(part);
    }
    return statements;
}

} // namespace vestibule::schema
