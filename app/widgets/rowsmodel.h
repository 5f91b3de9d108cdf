#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
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
        while (same < std::min(rows.size(), m_rows.size())
               && keyOf(rows[same]) == keyOf(m_rows[same]))
            ++same;
        replace(rows, 0, same);
        removeOthers(rows, same);
        insertOthers(rows, same);
        if (m_rows.size() != rows.size()) { // a key that is there twice
            resetRows(std::move(rows));
            return;
        }
        arrange(rows, same);
        replace(rows, same, rows.size());
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
    /// Removes what isn't among `rows`, in one go: with thousands of rows each step costs.
    void removeOthers(const std::vector<Row> &rows, size_t from)
    {
        QSet<QString> wanted;
        for (size_t i = from; i < rows.size(); ++i)
            wanted.insert(keyOf(rows[i]));
        std::vector<size_t> order = upTo(from);
        std::vector<size_t> gone;
        for (size_t i = from; i < m_rows.size(); ++i)
            (wanted.contains(keyOf(m_rows[i])) ? order : gone).push_back(i);
        if (gone.empty())
            return;
        size_t first = gone.front();
        if (gone.back() - first + 1 != gone.size()) {
            first = order.size();
            order.insert(order.end(), gone.begin(), gone.end());
            reorder(order);
        }
        const auto begin = m_rows.begin() + std::ptrdiff_t(first);
        beginRemoveRows({}, int(first), int(first + gone.size()) - 1);
        m_rows.erase(begin, begin + std::ptrdiff_t(gone.size()));
        endRemoveRows();
    }

    /// Inserts what isn't there yet: where it belongs when that is one place, else at the end.
    void insertOthers(const std::vector<Row> &rows, size_t from)
    {
        QSet<QString> present;
        for (size_t i = from; i < m_rows.size(); ++i)
            present.insert(keyOf(m_rows[i]));
        std::vector<Row> fresh;
        size_t first = 0;
        size_t last = 0;
        for (size_t i = from; i < rows.size(); ++i) {
            if (present.contains(keyOf(rows[i])))
                continue;
            first = fresh.empty() ? i : first;
            last = i;
            fresh.push_back(rows[i]);
        }
        if (fresh.empty())
            return;
        const bool isOnePlace = last - first + 1 == fresh.size() && first <= m_rows.size();
        const size_t at = isOnePlace ? first : m_rows.size();
        beginInsertRows({}, int(at), int(at + fresh.size()) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), fresh.begin(), fresh.end());
        endInsertRows();
    }

    /// Brings the rows into the order of `rows`.
    void arrange(const std::vector<Row> &rows, size_t from)
    {
        QHash<QString, size_t> places;
        for (size_t i = from; i < m_rows.size(); ++i)
            places.insert(keyOf(m_rows[i]), i);
        std::vector<size_t> order = upTo(from);
        for (size_t i = from; i < rows.size(); ++i)
            order.push_back(places.value(keyOf(rows[i])));
        if (!std::is_sorted(order.begin(), order.end()))
            reorder(order);
    }

    static std::vector<size_t> upTo(size_t end)
    {
        std::vector<size_t> all(end);
        std::iota(all.begin(), all.end(), size_t(0));
        return all;
    }

    /// `order` says for each place which row comes there.
    void reorder(const std::vector<size_t> &order)
    {
        Q_EMIT this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::vector<Row> rows;
        rows.reserve(order.size());
        std::vector<int> places(order.size());
        for (size_t i = 0; i < order.size(); ++i) {
            rows.push_back(std::move(m_rows[order[i]]));
            places[order[i]] = int(i);
        }
        m_rows = std::move(rows);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &one : before)
            after.append(index(places[size_t(one.row())], one.column()));
        changePersistentIndexList(before, after);
        Q_EMIT this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    /// Takes those of `rows` that are other; neighbours are told of at once.
    void replace(std::vector<Row> &rows, size_t from, size_t end)
    {
        for (size_t at = from; at < end; ++at) {
            const size_t first = at;
            for (; at < end && m_rows[at] != rows[at]; ++at)
                m_rows[at] = std::move(rows[at]);
            if (at > first)
                Q_EMIT dataChanged(index(int(first)), index(int(at) - 1));
        }
    }

    std::vector<Row> m_rows;
};

} // namespace vestibule
