#include "app/frame/listlook.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &one : value.toArray())
        strings.append(one.toString());
    return strings;
}

QJsonObject jsonOf(const ListView &view)
{
    return {{u"id"_s, view.id},
            {u"name"_s, view.name},
            {u"tab"_s, view.look.tab},
            {u"search"_s, view.look.search},
            {u"filters"_s, view.look.filters},
            {u"sort"_s, view.look.sort},
            {u"columns"_s, QJsonArray::fromStringList(view.look.columns)}};
}

ListView viewFrom(const QJsonObject &json)
{
    return {json.value(u"id"_s).toString(),
            json.value(u"name"_s).toString(),
            {json.value(u"tab"_s).toString(), json.value(u"search"_s).toString(),
             json.value(u"filters"_s).toObject(), json.value(u"sort"_s).toString(),
             stringsFrom(json.value(u"columns"_s))}};
}

} // namespace

QString textOf(const ListMemory &memory)
{
    QJsonArray views;
    for (const ListView &view : memory.views)
        views.append(jsonOf(view));
    QJsonObject json{{u"views"_s, views}};
    if (memory.columns)
        json.insert(u"columns"_s, QJsonArray::fromStringList(*memory.columns));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ListMemory listMemoryFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ListMemory memory;
    for (const QJsonValue &view : json.value(u"views"_s).toArray()) {
        if (!view.toObject().value(u"id"_s).toString().isEmpty())
            memory.views.push_back(viewFrom(view.toObject()));
    }
    if (json.contains(u"columns"_s))
        memory.columns = stringsFrom(json.value(u"columns"_s));
    return memory;
}

} // namespace vestibule
