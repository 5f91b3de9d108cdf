#include "core/store/rows.h"

#include "core/base/clock.h"

#include <QVariant>

#include <utility>

namespace vestibule {

Rows::Rows(QSqlQuery *query) : m_query(query) { }

Rows::Rows(Rows &&other) noexcept : m_query(std::exchange(other.m_query, nullptr)) { }

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    return m_query->next();
}

QString Rows::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Rows::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

double Rows::real(int column) const
{
    return m_query->value(column).toDouble();
}

QByteArray Rows::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QDateTime Rows::time(int column) const
{
    return fromStoreTime(text(column));
}

} // namespace vestibule
