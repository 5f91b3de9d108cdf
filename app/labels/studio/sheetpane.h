#pragma once

#include "app/labels/studio/sheetview.h"
#include "app/widgets/pane.h"

namespace vestibule {

class Button;
class PlainLabel;

/// The studio's middle: the sheet with its words above, a pager where there are several, and what to do below.
class SheetPane : public Pane
{
    Q_OBJECT
public:
    explicit SheetPane(QWidget *parent = nullptr);

    [[nodiscard]] SheetView *view() const { return m_view; }
    /// What goes onto the sheets; keeps the start position and the page as far as they still are there.
    void setJob(const LabelStock &stock, int labels);
    [[nodiscard]] int position() const { return m_position; }
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    /// Another page or start position: its labels are wanted.
    void sheetChanged();

private:
    void build();
    void setPosition(int position);
    void turn(int by);
    void showSheet();

    SheetView *m_view;
    PlainLabel *m_title;
    PlainLabel *m_remark;
    Button *m_previous;
    Button *m_next;
    Button *m_fresh;
    PlainLabel *m_hint;
    PlainLabel *m_codes;
    LabelStock m_stock;
    int m_labels = 0;
    int m_position = 1;
    int m_page = 0;
};

} // namespace vestibule
