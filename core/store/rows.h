#pragma once

#include <QDateTime>
#include <QSqlQuery>
#include <QString>

namespace vestibule {

/// The answer of a query, read forward once. Ends the statement when destroyed, so that no read
/// transaction stays open.
class Rows
{
public:
    /// `query` belongs to the Database and outlives this.
    explicit Rows(QSqlQuery *query);
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    Q_DISABLE_COPY(Rows)
    ~Rows();

    /// Moves to the next row; false after the last.
    bool next();
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const;
    /// Invalid when the column is empty or null.
    [[nodiscard]] QDateTime time(int column) const;

private:
    QSqlQuery *m_query;
};

} // namespace vestibule
