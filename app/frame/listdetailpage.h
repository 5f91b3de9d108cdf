#pragma once

#include "app/frame/listlook.h"
#include "app/frame/listviews.h"
#include "app/frame/page.h"
#include "app/widgets/columns.h"

class QAbstractItemView;
class QSplitter;

namespace vestibule {

class EmptyState;
class FilterChip;
class ListPane;
class SearchField;
class SortButton;
class TabStrip;
struct SortChoice;

/// A page with a list at the left and the details of one row beside it. The list pane has tabs (40 px), a toolbar
/// (56 px), column heads (28 px) and rows; parts that a page doesn't fill stay hidden. In a window below 1200 px the
/// detail takes the list's place, with a way back.
class ListDetailPage : public Page
{
    Q_OBJECT
public:
    /// `listWidth` 0: the list takes the rest and the detail pane 488 px. Above 0: the list is a narrow column of
    /// that width on `surface` without heads (as on Deployments) and the detail takes the rest.
    explicit ListDetailPage(int listWidth = 0, QWidget *parent = nullptr);

    /// Hidden until setTabs().
    TabStrip *tabs() const;
    /// Names the tabs, in their order, and shows them.
    void setTabs(const QStringList &tabs);

    /// Shows the toolbar with a search field; the placeholder says what is searched.
    SearchField *addSearch(const QString &placeholder);
    void addFilter(FilterChip *chip);
    /// An icon button or another widget at the toolbar's right end.
    void addTool(QWidget *tool);
    /// How wide the tools are that show.
    int toolsWidth() const;

    /// Shows the column heads. The view's RowDelegate gets those of them that are chosen and have room.
    void setColumns(const Columns &columns);

    /// Offers these orders in the toolbar and on the column heads; the page reads anew when another one is chosen.
    SortButton *addSorting(const QList<SortChoice> &choices);

    /// Offers saved views and the choice of columns, kept by `keeper`. Call it when the toolbar's other parts and the
    /// columns are there, and implement `look` and `showLook`.
    ListViews *addViews(ListViews::Keeper keeper);
    /// What the list shows now; columns are added by this class.
    virtual ListLook look() const { return {}; }
    /// Shows what was saved. Words that the page doesn't know (any more) it takes for "all".
    virtual void showLook(const ListLook &look) { Q_UNUSED(look) }

    /// The list. It gets mouse tracking, pixel scrolling and no frame.
    void setView(QAbstractItemView *view);
    QAbstractItemView *view() const;

    /// What stands in the list's place while `setEmpty(true)`: nothing there yet, or nothing found.
    void setEmptyState(EmptyState *state);
    void setEmpty(bool isEmpty);

    /// A bar below the list, for example for bulk actions; the caller shows and hides it.
    void setListFooter(QWidget *footer);

    /// What stands in the detail pane.
    void setDetail(QWidget *detail);
    void showDetail();
    void hideDetail();
    bool isDetailShown() const { return m_isDetailShown; }
    /// True while the detail stands in the list's place.
    bool isNarrow() const { return m_isNarrow; }
    /// Shows the views of whoever works here now.
    void operatorChanged() override;

Q_SIGNALS:
    /// The detail pane was opened or closed, for example by its close or back button.
    void detailShownChanged(bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildDetailPane();
    void arrange();
    bool isListNarrowColumn() const { return m_listWidth > 0; }

    int m_listWidth;
    bool m_isDetailShown = false;
    bool m_isNarrow = false;
    bool m_hasSizes = false;
    QSplitter *m_splitter;
    ListPane *m_list;
    QWidget *m_detailPane;
    QWidget *m_detail = nullptr;
    QWidget *m_backRow;
    ListViews *m_views = nullptr;
};

} // namespace vestibule
