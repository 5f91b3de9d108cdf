#include "portalserver/text/pagedata.h"

namespace vestibule {

using Value = kainjow::mustache::data;

PageData &PageData::text(const char *key, const QString &value)
{
    m_data.set(key, value.isEmpty() ? Value(false) : Value(value.toStdString()));
    return *this;
}

PageData &PageData::flag(const char *key, bool value)
{
    m_data.set(key, Value(value));
    return *this;
}

PageData &PageData::html(const char *key, const Html &value)
{
    m_data.set(key, value.isEmpty() ? Value(false) : Value(value.bytes().toStdString()));
    return *this;
}

PageData &PageData::section(const char *key, PageData value)
{
    m_data.set(key, std::move(value.m_data));
    return *this;
}

PageData &PageData::list(const char *key, std::vector<PageData> rows)
{
    Value items(Value::type::list);
    for (PageData &row : rows)
        items.push_back(std::move(row.m_data));
    m_data.set(key, std::move(items));
    return *this;
}

PageData &PageData::texts(const char *key, const QStringList &values)
{
    Value items(Value::type::list);
    for (const QString &value : values)
        items.push_back(Value(value.toStdString()));
    m_data.set(key, std::move(items));
    return *this;
}

} // namespace vestibule
