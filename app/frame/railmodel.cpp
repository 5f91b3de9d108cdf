#include "app/frame/railmodel.h"

#include <array>

namespace vestibule {
using namespace Qt::StringLiterals;

RailModel::RailModel(QObject *parent) : QAbstractListModel(parent) { }

void RailModel::setEntries(const QList<NavigationEntry> &entries)
{
    const std::array<std::pair<NavigationGroup, QString>, 5> groups{{
        {NavigationGroup::Today, tr("Today")},
        {NavigationGroup::Site, tr("Site")},
        {NavigationGroup::Access, tr("Access")},
        {NavigationGroup::Portal, tr("Portal")},
        {NavigationGroup::Foot, QString()},
    }};
    beginResetModel();
    m_rows.clear();
    for (const auto &[group, word] : groups) {
        bool isFirst = true;
        for (const NavigationEntry &entry : entries) {
            if (entry.group != group)
                continue;
            if (isFirst && !word.isEmpty())
                m_rows.append({{}, word, {}, {}});
            isFirst = false;
            m_rows.append({entry.id, entry.title, entry.icon, {}});
        }
    }
    endResetModel();
}

void RailModel::setBadge(const QString &pageId, const Badge &badge)
{
    const int row = rowOf(pageId);
    if (row < 0 || m_rows.at(row).badge == badge)
        return;
    m_rows[row].badge = badge;
    Q_EMIT dataChanged(index(row), index(row));
}

int RailModel::rowOf(const QString &pageId) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!pageId.isEmpty() && m_rows.at(row).pageId == pageId)
            return row;
    }
    return -1;
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.badge.count > 0 ? tr("%1, %n waiting", nullptr, row.badge.count).arg(row.title)
                                   : row.title;
    case PageIdRole:
        return row.pageId;
    case IconRole:
        return row.icon;
    case IsHeadingRole:
        return row.pageId.isEmpty();
    case CountRole:
        return row.badge.count;
    case IsWarningRole:
        return row.badge.isWarning;
    default:
        return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).pageId.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace vestibule
