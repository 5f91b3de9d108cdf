#pragma once

#include "app/widgets/rowdelegate.h"

namespace vestibule {

/// One line per request: time, route, client, status, duration.
class RequestDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit RequestDelegate(QObject *parent = nullptr);
    static Columns requestColumns();

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
};

} // namespace vestibule
