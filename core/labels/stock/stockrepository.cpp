#include "core/labels/stock/stockrepository.h"

#include "core/base/clock.h"
#include "core/labels/stock/stockjson.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <QJsonDocument>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString definitionOf(const LabelStock &stock)
{
    return QString::fromUtf8(QJsonDocument(stockToJson(stock)).toJson(QJsonDocument::Compact));
}

Result<LabelStock> fromDefinition(const QString &definition)
{
    auto stock = stockFromJson(QJsonDocument::fromJson(definition.toUtf8()).object());
    if (!stock)
        return failure(ErrorCode::Damaged, stock.error().field, u"label_stock"_s);
    stock->isOwn = true;
    return stock;
}

} // namespace

Result<std::vector<LabelStock>> StockRepository::list()
{
    auto rows = m_database.query(u"SELECT definition FROM label_stock ORDER BY name, id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LabelStock> stocks;
    while (rows->next()) {
        auto stock = fromDefinition(rows->text(0));
        if (!stock)
            return tl::unexpected(stock.error());
        stocks.push_back(std::move(*stock));
    }
    return stocks;
}

Result<LabelStock> StockRepository::find(const QString &id)
{
    auto rows = m_database.query(u"SELECT definition FROM label_stock WHERE id = ?"_s, {id});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, id, u"stock"_s);
    return fromDefinition(rows->text(0));
}

Result<bool> StockRepository::isTakenName(const QString &name, const QString &id)
{
    auto rows = m_database.query(u"SELECT 1 FROM label_stock WHERE name = ? AND id <> ?"_s,
                                 {name, id});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<> StockRepository::insert(WriteTransaction &transaction, const LabelStock &stock,
                                 const QDateTime &at)
{
    return transaction.executeOne(
        u"INSERT INTO label_stock (id, name, definition, created_at) VALUES (?, ?, ?, ?)"_s,
        {stock.id, stock.name(), definitionOf(stock), toStoreTime(at)});
}

Result<> StockRepository::update(WriteTransaction &transaction, const LabelStock &stock)
{
    return transaction.executeOne(u"UPDATE label_stock SET name = ?, definition = ? WHERE id = ?"_s,
                                  {stock.name(), definitionOf(stock), stock.id});
}

Result<> StockRepository::remove(WriteTransaction &transaction, const QString &id)
{
    return transaction.executeOne(u"DELETE FROM label_stock WHERE id = ?"_s, {id});
}

} // namespace vestibule
