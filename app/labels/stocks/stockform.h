#pragma once

#include "core/labels/stock/labelstock.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace vestibule {

class CheckBox;
class ComboBox;
class FormRow;
class LengthBox;
class SegmentedControl;

/// The measures of a stock as fields, in mm or inch. Rolls and bands have no page of their own: theirs is the label.
class StockForm : public QWidget
{
    Q_OBJECT
public:
    explicit StockForm(QWidget *parent = nullptr);

    /// Emits nothing.
    void show(const LabelStock &stock);
    [[nodiscard]] const LabelStock &stock() const { return m_stock; }
    [[nodiscard]] bool isInch() const;
    /// An empty sentence takes the problem away.
    void setNameProblem(const QString &sentence);

Q_SIGNALS:
    void edited();
    void unitChanged(bool isInch);

private:
    void build();
    void connectParts();
    QWidget *pair(LengthBox *first, LengthBox *second) const;
    void take();
    void takePage();
    void centre();
    void showKind();
    void setInch(bool isInch);

    LabelStock m_stock;
    SegmentedControl *m_unit;
    QLineEdit *m_maker;
    QLineEdit *m_part;
    FormRow *m_nameRow;
    ComboBox *m_kind;
    ComboBox *m_pageKind;
    QSpinBox *m_columns;
    QSpinBox *m_rows;
    std::vector<LengthBox *> m_lengths; ///< in the order of the fields below
    LengthBox *m_pageWidth;
    LengthBox *m_pageHeight;
    LengthBox *m_labelWidth;
    LengthBox *m_labelHeight;
    LengthBox *m_firstX;
    LengthBox *m_firstY;
    LengthBox *m_pitchX;
    LengthBox *m_pitchY;
    LengthBox *m_corner;
    QWidget *m_pageFields; ///< of stocks with a page
    ComboBox *m_material;
    CheckBox *m_outdoor;
};

} // namespace vestibule
