#include "app/deployments/historymodel.h"

#include "app/widgets/rowdelegate.h"

#include <QLocale>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString fieldWord(const QString &field)
{
    const QHash<QString, QString> words{
        {u"name"_s, HistoryModel::tr("name")},
        {u"key"_s, HistoryModel::tr("key")},
        {u"time_zone"_s, HistoryModel::tr("time zone")},
        {u"default_assignee"_s, HistoryModel::tr("default assignee")},
        {u"notification_email"_s, HistoryModel::tr("notification address")},
        {u"show_open_cases"_s, HistoryModel::tr("whether open cases are shown")},
        {u"contact_details"_s, HistoryModel::tr("contact details")},
        {u"wifi_name"_s, HistoryModel::tr("Wi-Fi name")},
        {u"wifi_password"_s, HistoryModel::tr("Wi-Fi password")},
        {u"headline"_s, HistoryModel::tr("headline")},
        {u"welcome"_s, HistoryModel::tr("welcome text")},
        {u"pin_hint"_s, HistoryModel::tr("PIN hint")},
        {u"instructions"_s, HistoryModel::tr("instructions")},
        {u"templates"_s, HistoryModel::tr("case templates")},
    };
    return words.value(field, QString(field).replace(u'_', u' '));
}

QString iconOf(const QString &action)
{
    const QHash<QString, QString> icons{
        {u"deployment.created"_s, u"plus"_s},        {u"deployment.pin_changed"_s, u"key"_s},
        {u"deployment.pin_revealed"_s, u"eye"_s},    {u"deployment.archived"_s, u"trash"_s},
        {u"deployment.portal_enabled"_s, u"play"_s}, {u"deployment.portal_disabled"_s, u"pause"_s}};
    if (action.contains(u"reveal"_s) || action.contains(u"look"_s))
        return u"eye"_s;
    return icons.value(action, u"pencil"_s);
}

} // namespace

QString historySentence(const AuditEntry &entry)
{
    if (entry.action == u"deployment.created"_s)
        return HistoryModel::tr("Created");
    if (entry.action == u"deployment.pin_changed"_s)
        return HistoryModel::tr("PIN changed");
    if (entry.action == u"deployment.archived"_s)
        return HistoryModel::tr("Archived");
    if (entry.action == u"deployment.portal_enabled"_s)
        return HistoryModel::tr("Portal switched on");
    if (entry.action == u"deployment.portal_disabled"_s)
        return HistoryModel::tr("Portal switched off");
    if (entry.action.contains(u"wifi"_s) && entry.action.contains(u"reveal"_s))
        return HistoryModel::tr("Wi-Fi password looked at");
    if (entry.action.contains(u"reveal"_s))
        return HistoryModel::tr("PIN looked at");
    QStringList words;
    for (const QString &field : entry.fields)
        words.append(fieldWord(field));
    return words.isEmpty() ? HistoryModel::tr("Changed")
                           : HistoryModel::tr("Changed: %1").arg(words.join(u", "_s));
}

QString HistoryModel::who(const Actor &actor) const
{
    switch (actor.kind) {
    case Actor::Kind::System:
        return tr("Vestibule");
    case Actor::Kind::Reporter:
        return tr("A reporter");
    case Actor::Kind::Integrator:
        return tr("The API");
    case Actor::Kind::Operator:
        break;
    }
    return m_names.value(actor.operatorId.toString(), tr("Somebody who left"));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = row(index.row());
    switch (role) {
    case TitleRole:
        return historySentence(entry);
    case SecondLineRole:
        return tr("%1, %2").arg(who(entry.actor),
                                QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat));
    case TileIconRole:
        return iconOf(entry.action);
    default:
        return {};
    }
}

} // namespace vestibule
