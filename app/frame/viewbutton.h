#pragma once

#include "app/frame/listviews.h"
#include "app/widgets/button.h"
#include "app/widgets/columns.h"
#include "app/widgets/toast.h"

class QMenu;

namespace vestibule {

/// The toolbar's button for views and columns: an icon, and the name of the saved view that is shown.
class ViewButton : public Button
{
    Q_OBJECT
public:
    /// `views` must outlive the button; `columns` tells the list's columns, shown or not.
    ViewButton(ListViews &views, std::function<Columns()> columns, QWidget *parent = nullptr);

    /// The choice of columns alone, at a place on the screen.
    void openColumns(const QPoint &globalPosition);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

private:
    void openMenu();
    void fillViews(QMenu &menu);
    void fillChosen(QMenu &menu, const ListView &chosen);
    void fillColumns(QMenu &menu);
    void showName();
    void askName(const ListView &view);
    void remove(const QString &id);

    ListViews &m_views;
    std::function<Columns()> m_columns;
};

} // namespace vestibule
