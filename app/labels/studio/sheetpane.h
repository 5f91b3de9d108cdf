#pragma once

#include "app/labels/studio/sheetview.h"
#include "app/widgets/pane.h"

class QMenu;

namespace vestibule {

class Button;
class PlainLabel;

/// The studio's middle: the sheet with its words above, a pager where there are several, and what to do below. It goes
/// on with the sheet that was used last, until another one is chosen.
class SheetPane : public Pane
{
    Q_OBJECT
public:
    explicit SheetPane(QWidget *parent = nullptr);

    [[nodiscard]] SheetView *view() const { return m_view; }
    /// What goes onto the sheets, of which `opened` are begun; keeps sheet, start position and page as far as they
    /// still are there.
    void setJob(const LabelStock &stock, int pieces, const std::vector<LabelSheet> &opened);
    [[nodiscard]] const SheetPlan &plan() const { return m_plan; }
    [[nodiscard]] int page() const { return m_page; }
    /// Goes on with this sheet, or with a new one.
    void chooseSheet(const std::optional<LabelSheet> &sheet);

Q_SIGNALS:
    /// Another page, sheet or start position: its labels are wanted.
    void sheetChanged();

private:
    void build();
    void setPosition(int position);
    void turn(int by);
    void fillMenu();
    void showSheet();
    void showTitle();

    SheetView *m_view;
    PlainLabel *m_title;
    PlainLabel *m_remark;
    Button *m_previous;
    Button *m_next;
    Button *m_fresh;
    Button *m_other;
    QMenu *m_menu;
    PlainLabel *m_hint;
    PlainLabel *m_codes;
    std::vector<LabelSheet> m_opened; ///< of the stock
    SheetPlan m_plan;
    bool m_isNewWanted = false;
    int m_page = 0;
};

} // namespace vestibule
