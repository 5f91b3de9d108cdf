#include "core/labels/stock/stockjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QJsonArray pairOf(double first, double second)
{
    return {first, second};
}

/// Reads what a stock needs and remembers the first name that was missing.
class Reader
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) { }

    QString text(const QString &name, bool isRequired = false)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isString() && (isRequired || !value.isUndefined()))
            refuse(name);
        return value.toString();
    }
    int count(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isDouble())
            refuse(name);
        return value.toInt(0);
    }
    QPointF pair(const QString &name)
    {
        const QJsonArray values = m_json.value(name).toArray();
        if (values.size() != 2 || !values.at(0).isDouble() || !values.at(1).isDouble())
            refuse(name);
        return {values.at(0).toDouble(), values.at(1).toDouble()};
    }
    QSizeF size(const QString &name)
    {
        const QPointF read = pair(name);
        return {read.x(), read.y()};
    }
    QMarginsF margins(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return {};
        const QJsonArray sides = value.toArray();
        if (sides.size() != 4)
            refuse(name);
        return {sides.at(0).toDouble(), sides.at(1).toDouble(), sides.at(2).toDouble(),
                sides.at(3).toDouble()};
    }
    template<typename Value>
    Value named(const QString &name, std::optional<Value> (*read)(const QString &))
    {
        const auto value = read(text(name, true));
        if (!value)
            refuse(name);
        return value.value_or(Value{});
    }
    [[nodiscard]] const QString &refused() const { return m_refused; }

private:
    void refuse(const QString &name)
    {
        if (m_refused.isEmpty())
            m_refused = name;
    }

    const QJsonObject &m_json;
    QString m_refused;
};

/// A program whose own table is broken has no stocks; a test keeps that from being released.
std::vector<LabelStock> readBuiltInStocks()
{
    QFile file(u":/labels/stocks.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return stocksFromJson(file.readAll()).value_or(std::vector<LabelStock>{});
}

} // namespace

QJsonObject stockToJson(const LabelStock &stock)
{
    const QMarginsF &unprintable = stock.unprintable;
    QJsonObject json{
        {u"id"_s, stock.id},
        {u"maker"_s, stock.maker},
        {u"part"_s, stock.part},
        {u"kind"_s, stockKindName(stock.kind)},
        {u"page"_s, pairOf(stock.page.width(), stock.page.height())},
        {u"columns"_s, stock.columns},
        {u"rows"_s, stock.rows},
        {u"label"_s, pairOf(stock.label.width(), stock.label.height())},
        {u"first"_s, pairOf(stock.first.x(), stock.first.y())},
        {u"pitch"_s, pairOf(stock.pitch.width(), stock.pitch.height())},
        {u"material"_s, stockMaterialName(stock.material)},
        {u"corner"_s, stock.cornerRadius},
        {u"outdoor"_s, stock.isForOutdoors},
        {u"verified"_s, stock.isVerified},
        {u"also"_s, QJsonArray::fromStringList(stock.sameAs)},
        {u"note"_s, stock.note},
    };
    if (!unprintable.isNull()) {
        json.insert(u"unprintable"_s,
                    QJsonArray{unprintable.left(), unprintable.top(), unprintable.right(),
                               unprintable.bottom()});
    }
    return json;
}

Result<LabelStock> stockFromJson(const QJsonObject &json)
{
    Reader reader(json);
    LabelStock stock;
    stock.id = reader.text(u"id"_s, true);
    stock.maker = reader.text(u"maker"_s);
    stock.part = reader.text(u"part"_s, true);
    stock.kind = reader.named(u"kind"_s, stockKindFromName);
    stock.page = reader.size(u"page"_s);
    stock.columns = reader.count(u"columns"_s);
    stock.rows = reader.count(u"rows"_s);
    stock.label = reader.size(u"label"_s);
    stock.first = reader.pair(u"first"_s);
    stock.pitch = reader.size(u"pitch"_s);
    stock.cornerRadius = json.value(u"corner"_s).toDouble(0);
    stock.unprintable = reader.margins(u"unprintable"_s);
    stock.material = reader.named(u"material"_s, stockMaterialFromName);
    stock.isForOutdoors = json.value(u"outdoor"_s).toBool(false);
    stock.isVerified = json.value(u"verified"_s).toBool(true);
    for (const QJsonValue &number : json.value(u"also"_s).toArray())
        stock.sameAs.append(number.toString());
    stock.note = reader.text(u"note"_s);
    if (!reader.refused().isEmpty())
        return failure(ErrorCode::Invalid, u"missing or unreadable"_s, reader.refused());
    return stock;
}

Result<std::vector<LabelStock>> stocksFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.object().value(u"stocks"_s).isArray())
        return failure(ErrorCode::Invalid, u"no list of stocks"_s, u"stocks"_s);
    std::vector<LabelStock> stocks;
    for (const QJsonValue &value : document.object().value(u"stocks"_s).toArray()) {
        auto stock = stockFromJson(value.toObject());
        if (!stock)
            return tl::unexpected(stock.error());
        stocks.push_back(std::move(*stock));
    }
    return stocks;
}

const std::vector<LabelStock> &builtInStocks()
{
    static const std::vector<LabelStock> stocks = readBuiltInStocks();
    return stocks;
}

std::optional<LabelStock> builtInStock(const QString &id)
{
    for (const LabelStock &stock : builtInStocks()) {
        if (stock.id == id)
            return stock;
    }
    return std::nullopt;
}

} // namespace vestibule
