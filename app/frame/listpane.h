#pragma once

#include "app/widgets/columns.h"
#include "app/widgets/pane.h"

#include <optional>

class QAbstractItemView;
class QHBoxLayout;
class QStackedWidget;

namespace vestibule {

class EmptyState;
class FilterChip;
class SearchField;
class TabStrip;

/// The list's side of a ListDetailPage: tabs (40 px), toolbar (56 px), column heads (28 px), rows. Parts that aren't
/// filled stay hidden.
class ListPane : public Pane
{
    Q_OBJECT
public:
    /// `isSlim`: a narrow column on `surface` without heads.
    explicit ListPane(bool isSlim, QWidget *parent = nullptr);

    TabStrip *tabs() const { return m_tabs; }
    void setTabs(const QStringList &tabs);
    SearchField *addSearch(const QString &placeholder);
    void addFilter(FilterChip *chip);
    void addTool(QWidget *tool);
    int toolsWidth() const;

    ColumnHeads *heads() const { return m_heads; }
    void setColumns(const Columns &columns);
    const Columns &columns() const { return m_columns; }
    /// Ids of the columns that people chose to see; nothing: the usual ones.
    void setShownColumns(const std::optional<QStringList> &ids);
    QStringList shownColumns() const { return m_shown.value_or(m_columns.usual()); }

    QAbstractItemView *view() const { return m_view; }
    void setView(QAbstractItemView *view);
    void setEmptyState(EmptyState *state);
    void setEmpty(bool isEmpty);
    void setFooter(QWidget *footer);

Q_SIGNALS:
    /// A menu is asked for on the column heads, for example by a click with the right button.
    void headsMenuRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    bool m_isSlim;
    Columns m_columns;
    std::optional<QStringList> m_shown;
    TabStrip *m_tabs;
    QWidget *m_tabRow;
    QWidget *m_toolbar;
    QHBoxLayout *m_toolbarLeft;
    QHBoxLayout *m_toolbarRight;
    ColumnHeads *m_heads;
    QStackedWidget *m_stack;
    QAbstractItemView *m_view = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_footer = nullptr;
};

} // namespace vestibule
