#include "app/server/requestdelegate.h"

#include "app/server/requestmodel.h"

namespace vestibule {

RequestDelegate::RequestDelegate(QObject *parent) : RowDelegate(32, RowMargins::card(), parent)
{
    setColumns(requestColumns());
}

Columns RequestDelegate::requestColumns()
{
    return Columns({{tr("Time"), 64, false},
                    {tr("Request"), 0, false},
                    {tr("Phone"), 104, false},
                    {tr("Answer"), 52, true},
                    {tr("Duration"), 64, true}});
}

void RequestDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                               const Colours &colours) const
{
    const QList<QRect> cells = columns().cells(row, px(margins().text));
    const int status = index.data(RequestModel::StatusRole).toInt();
    const QColor tone = status >= 500 ? colours.tone(ToneKind::Danger).foreground
        : status >= 400               ? colours.tone(ToneKind::Warning).foreground
                                      : colours.textMuted;
    paintText(painter, cells.at(0), index.data(RequestModel::TimeRole).toString(), TextStyle::Small,
              colours.textMuted);
    paintText(painter, cells.at(1), index.data(RequestModel::RouteRole).toString(),
              TextStyle::Small, colours.text);
    paintText(painter, cells.at(2), index.data(RequestModel::ClientRole).toString(),
              TextStyle::Small, colours.textMuted);
    paintText(painter, cells.at(3), QString::number(status), TextStyle::Small, tone,
              Qt::AlignRight | Qt::AlignVCenter);
    paintText(painter, cells.at(4), index.data(RequestModel::DurationRole).toString(),
              TextStyle::Small, colours.textMuted, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace vestibule
