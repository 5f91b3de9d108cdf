#include "app/overview/cardlist.h"

namespace vestibule {

QListView *makeCardList(const QString &accessibleName)
{
    auto *list = new QListView;
    list->setAccessibleName(accessibleName);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

void fitToRows(QListView *list)
{
    const int rows = list->model()->rowCount();
    const int height = rows == 0 ? 0 : list->sizeHintForRow(0);
    list->setFixedHeight(rows * height);
}

} // namespace vestibule
