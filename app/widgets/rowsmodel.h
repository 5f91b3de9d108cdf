#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <algorithm>
#include <vector>

namespace vestibule {

/// A list model over values that are read anew as a whole. `setRows` works out what was removed, moved, inserted and
/// changed, so that selection, current row and scrolling stay with their rows. `Row` has `==`.
template<class Row>
class RowsModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(size_t(index)); }
    /// The index of the row with `key`, or -1.
    int rowOf(const QString &key) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const Row &row) { return keyOf(row) == key; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    void setRows(std::vector<Row> rows)
    {
        // Long lists mostly grow at their end.
        size_t same = 0;
        for (; same < std::min(rows.size(), m_rows.size())
             && keyOf(rows[same]) == keyOf(m_rows[same]);
             ++same)
            replace(same, std::move(rows[same]));
        QSet<QString> wanted;
        for (size_t i = same; i < rows.size(); ++i)
            wanted.insert(keyOf(rows[i]));
        removeOthers(wanted, int(same));
        QSet<QString> present;
        for (size_t i = same; i < m_rows.size(); ++i)
            present.insert(keyOf(m_rows[i]));
        for (size_t i = same; i < rows.size();) {
            if (!present.contains(keyOf(rows[i]))) {
                i = insertRun(i, rows, present);
                continue;
            }
            bringTo(i, keyOf(rows[i]));
            replace(i, std::move(rows[i]));
            ++i;
        }
    }

protected:
    /// For wholly different rows, for example those of a search: selection and scrolling begin anew.
    void resetRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// What tells a row from the others, for example its id.
    virtual QString keyOf(const Row &row) const = 0;

private:
    void removeOthers(const QSet<QString> &wanted, int from)
    {
        for (int last = int(m_rows.size()) - 1; last >= from; --last) {
            if (wanted.contains(keyOf(row(last))))
                continue;
            int first = last;
            while (first > from && !wanted.contains(keyOf(row(first - 1))))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    size_t insertRun(size_t at, std::vector<Row> &rows, const QSet<QString> &present)
    {
        size_t end = at;
        while (end < rows.size() && !present.contains(keyOf(rows[end])))
            ++end;
        beginInsertRows({}, int(at), int(end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), rows.begin() + std::ptrdiff_t(at),
                      rows.begin() + std::ptrdiff_t(end));
        endInsertRows();
        return end;
    }

    void bringTo(size_t at, const QString &key)
    {
        if (keyOf(m_rows[at]) == key) // nearly always
            return;
        const int from = rowOf(key);
        const int to = int(at);
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }

    void replace(size_t at, Row row)
    {
        if (m_rows[at] == row)
            return;
        m_rows[at] = std::move(row);
        const QModelIndex changed = index(int(at));
        Q_EMIT dataChanged(changed, changed);
    }

    std::vector<Row> m_rows;
};

} // namespace vestibule
