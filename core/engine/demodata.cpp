#include "core/engine/demodata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace vestibule {
using namespace Qt::StringLiterals;

Result<QJsonObject> demoData(const QString &name)
{
    QFile file(u":/demo/"_s + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Damaged, u"no demo file "_s + name);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return failure(ErrorCode::Damaged, name + u": "_s + problem.errorString());
    return document.object();
}

LocalisedText demoText(const QJsonValue &byLanguage)
{
    LocalisedText text;
    const QJsonObject languages = byLanguage.toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        const QJsonValue words = it.value();
        text.byLanguage.insert(it.key(),
                               words.isArray() ? demoList(words).join(u'\n') : words.toString());
    }
    return text;
}

QStringList demoList(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray values = list.toArray();
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    return texts;
}

} // namespace vestibule
