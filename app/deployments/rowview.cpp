#include "app/deployments/rowview.h"

#include "app/widgets/rowdelegate.h"

#include <QListView>

namespace vestibule {

QListView *makeRowView(const QString &name, QAbstractItemModel *model)
{
    auto *view = new QListView;
    view->setAccessibleName(name);
    view->setModel(model);
    view->setItemDelegate(new TwoLineDelegate(52, RowMargins::pane(), view));
    view->setMouseTracking(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->viewport()->setAutoFillBackground(false);
    return view;
}

} // namespace vestibule
