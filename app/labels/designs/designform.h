#pragma once

#include "core/labels/design/labeldesign.h"

#include <QWidget>

class QLineEdit;

namespace vestibule {

class Banner;
class Button;
class CheckBox;
class ComboBox;
class FormRow;
class LinesEditor;
class PlainLabel;
class ScrollColumn;
class SegmentedControl;

/// What can be changed about a design. Those of the program are shown, with a button that makes a copy.
class DesignForm : public QWidget
{
    Q_OBJECT
public:
    explicit DesignForm(QWidget *parent = nullptr);

    /// Emits nothing. `models` are those whose labels have the design.
    void show(const LabelDesign &design, const QStringList &models);
    [[nodiscard]] const LabelDesign &design() const { return m_design; }
    /// An empty sentence takes the problem away.
    void setNameProblem(const QString &sentence);
    /// Whether the site that is shown has a mark to print.
    void setHasMark(bool hasMark);

Q_SIGNALS:
    void edited();
    void copyRequested();
    void deleteRequested();
    void modelsRequested();

private:
    void build();
    void connectParts();
    void take();
    void showLogo();

    LabelDesign m_design;
    bool m_hasMark = true;
    Banner *m_fixed;
    ScrollColumn *m_column;
    QWidget *m_fields;
    QLineEdit *m_name;
    FormRow *m_nameRow;
    ComboBox *m_layout;
    LinesEditor *m_lines;
    ComboBox *m_font;
    SegmentedControl *m_overflow;
    FormRow *m_overflowRow;
    SegmentedControl *m_logo;
    FormRow *m_logoRow;
    CheckBox *m_band;
    SegmentedControl *m_level;
    FormRow *m_levelRow;
    PlainLabel *m_models;
    Button *m_chooseModels;
    Button *m_delete;
};

} // namespace vestibule
