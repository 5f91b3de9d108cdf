#include "app/server/requestmodel.h"

#include <QLocale>

namespace vestibule {

void RequestModel::follow(const RequestLog &log)
{
    std::vector<RequestLogLine> fresh = log.after(m_newest);
    if (fresh.empty())
        return;
    m_newest = fresh.back().number;
    if (fresh.size() > most)
        fresh.erase(fresh.begin(), fresh.end() - most);
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    for (RequestLogLine &line : fresh)
        m_lines.push_front(std::move(line));
    endInsertRows();
    const int surplus = int(m_lines.size()) - most;
    if (surplus > 0) {
        beginRemoveRows({}, most, int(m_lines.size()) - 1);
        m_lines.resize(most);
        endRemoveRows();
    }
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestLogLine &line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case RouteRole:
        return tr("%1 %2").arg(line.method, line.route);
    case TimeRole:
        return QLocale()
            .toString(line.at.toLocalTime().time(), QLocale::LongFormat)
            .section(u' ', 0, 0);
    case StatusRole:
        return line.status;
    case ClientRole:
        return line.client;
    case DurationRole:
        return tr("%1 ms").arg(QLocale().toString(double(line.microseconds) / 1000, 'f', 1));
    case Qt::AccessibleTextRole:
        return tr("%1 %2 from %3: %4")
            .arg(line.method, line.route, line.client, QString::number(line.status));
    default:
        return {};
    }
}

} // namespace vestibule
