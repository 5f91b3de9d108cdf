#include "core/labels/design/designrepository.h"

#include "core/base/clock.h"
#include "core/labels/design/designjson.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <QJsonDocument>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString definitionOf(const LabelDesign &design)
{
    return QString::fromUtf8(QJsonDocument(designToJson(design)).toJson(QJsonDocument::Compact));
}

Result<LabelDesign> fromDefinition(const QString &definition)
{
    auto design = designFromJson(QJsonDocument::fromJson(definition.toUtf8()).object());
    if (!design)
        return failure(ErrorCode::Damaged, design.error().field, u"label_design"_s);
    design->isOwn = true;
    return design;
}

} // namespace

Result<std::vector<LabelDesign>> DesignRepository::list()
{
    auto rows = m_database.query(u"SELECT definition FROM label_design ORDER BY name, id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LabelDesign> designs;
    while (rows->next()) {
        auto design = fromDefinition(rows->text(0));
        if (!design)
            return tl::unexpected(design.error());
        designs.push_back(std::move(*design));
    }
    return designs;
}

Result<LabelDesign> DesignRepository::find(const QString &id)
{
    auto rows = m_database.query(u"SELECT definition FROM label_design WHERE id = ?"_s, {id});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, id, u"design"_s);
    return fromDefinition(rows->text(0));
}

Result<bool> DesignRepository::isTakenName(const QString &name, const QString &id)
{
    auto rows = m_database.query(u"SELECT 1 FROM label_design WHERE name = ? AND id <> ?"_s,
                                 {name, id});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<QHash<QString, QString>> DesignRepository::defaults()
{
    auto rows = m_database.query(u"SELECT model, design FROM label_design_default"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, QString> designs;
    while (rows->next())
        designs.insert(rows->text(0), rows->text(1));
    return designs;
}

Result<> DesignRepository::insert(WriteTransaction &transaction, const LabelDesign &design,
                                  const QDateTime &at)
{
    return transaction.executeOne(
        u"INSERT INTO label_design (id, name, definition, created_at) VALUES (?, ?, ?, ?)"_s,
        {design.id, design.name, definitionOf(design), toStoreTime(at)});
}

Result<> DesignRepository::update(WriteTransaction &transaction, const LabelDesign &design)
{
    return transaction.executeOne(
        u"UPDATE label_design SET name = ?, definition = ? WHERE id = ?"_s,
        {design.name, definitionOf(design), design.id});
}

Result<> DesignRepository::remove(WriteTransaction &transaction, const QString &id)
{
    const auto forgotten = transaction.execute(
        u"DELETE FROM label_design_default WHERE design = ?"_s, {id});
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    return transaction.executeOne(u"DELETE FROM label_design WHERE id = ?"_s, {id});
}

Result<> DesignRepository::setDefault(WriteTransaction &transaction, const QString &model,
                                      const QString &id)
{
    return transaction.executeOne(u"INSERT INTO label_design_default (model, design) VALUES (?, ?)"
                                  " ON CONFLICT (model) DO UPDATE SET design = excluded.design"_s,
                                  {model, id});
}

Result<> DesignRepository::clearDefault(WriteTransaction &transaction, const QString &model)
{
    const auto cleared = transaction.execute(u"DELETE FROM label_design_default WHERE model = ?"_s,
                                             {model});
    if (!cleared)
        return tl::unexpected(cleared.error());
    return {};
}

} // namespace vestibule
