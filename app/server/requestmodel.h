#pragma once

#include "portalserver/state/requestlog.h"

#include <QAbstractListModel>

#include <deque>

namespace vestibule {

/// The newest requests to the portal, newest first. Holds no secret: routes are patterns.
class RequestModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { TimeRole = Qt::UserRole + 1, RouteRole, StatusRole, ClientRole, DurationRole };
    static constexpr int most = 200;

    using QAbstractListModel::QAbstractListModel;

    /// Takes what came since the last call.
    void follow(const RequestLog &log);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::deque<RequestLogLine> m_lines; ///< newest first
    quint64 m_newest = 0;
};

} // namespace vestibule
