#pragma once

#include "app/labels/sheets/sheetrows.h"
#include "app/widgets/pane.h"

class QLineEdit;

namespace vestibule {

class Button;
class PlainLabel;
class SheetView;

/// One begun sheet: which of its labels are gone, marked by a click, and its name.
class SheetDetail : public Pane
{
    Q_OBJECT
public:
    explicit SheetDetail(QWidget *parent = nullptr);

    void show(const SheetRow &row);

Q_SIGNALS:
    /// Position `position` (from 1) is gone, or there after all.
    void markRequested(const vestibule::LabelSheetId &sheet, int position, bool isUsed);
    void renameRequested(const vestibule::LabelSheetId &sheet, const QString &name);
    void forgetRequested(const vestibule::LabelSheet &sheet);
    void printRequested();

private:
    void build();

    SheetRow m_row;
    PlainLabel *m_title;
    PlainLabel *m_remark;
    QLineEdit *m_name;
    Button *m_forget;
    Button *m_print;
    SheetView *m_view;
    PlainLabel *m_hint;
};

} // namespace vestibule
