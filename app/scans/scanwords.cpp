#include "app/scans/scanwords.h"

#include "core/labels/codes/labelcode.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::ScanLog)
};

QString clientOf(const QString &kind)
{
    const QHash<QString, QString> names{
        {u"Android phone"_s, Words::tr("Android phone")},
        {u"Windows PC"_s, Words::tr("Windows PC")},
        {u"Linux PC"_s, Words::tr("Linux PC")},
        {u"Other"_s, Words::tr("another device")},
        {QString(), Words::tr("another device")},
    };
    return names.value(kind, kind); // the rest are names of products
}

} // namespace

ChipText scanwords::result(const ScanLine &line)
{
    if (line.result == u"shown"_s)
        return {Words::tr("Shown"), ToneKind::Success, u"check"_s};
    if (line.result == u"revoked"_s)
        return {Words::tr("No longer valid"), ToneKind::Warning, u"warning"_s};
    if (line.result == u"blank"_s)
        return {Words::tr("Leads nowhere yet"), ToneKind::Neutral, u"minus"_s};
    if (line.result == u"portal_off"_s)
        return {Words::tr("Portal off"), ToneKind::Neutral, u"minus"_s};
    return {Words::tr("Unknown code"), ToneKind::Warning, u"search"_s};
}

QString scanwords::when(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    if (local.date() != QDate::currentDate())
        return QLocale().toString(local, QLocale::ShortFormat);
    return Words::tr("Today %1").arg(QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString scanwords::details(const ScanLine &line, bool hasName)
{
    QStringList words;
    if (hasName && !line.name.isEmpty())
        words.append(line.name);
    if (line.number > 0)
        words.append(Words::tr("No. %1").arg(labelNumberText(line.number)));
    words.append(clientOf(line.clientKind));
    return words.join(u" · "_s);
}

} // namespace vestibule
