#pragma once

#include "core/labels/design/labeldesign.h"

#include <QWidget>

class QDoubleSpinBox;
class QLineEdit;
class QMenu;
class QSpinBox;

namespace vestibule {

class Button;
class CheckBox;
class PlainLabel;

/// One line of a design: its text, what may be inserted, and how its letters are.
class LineEditor : public QWidget
{
    Q_OBJECT
public:
    explicit LineEditor(QWidget *parent = nullptr);

    /// Emits nothing.
    void setLine(const LabelDesign::Line &line);
    [[nodiscard]] const LabelDesign::Line &line() const { return m_line; }
    /// Among `count` lines it is number `place`, from 0.
    void setPlace(int place, int count);

Q_SIGNALS:
    void edited();
    void moveRequested(int by);
    void removeRequested();

private:
    void build();
    void buildMenus();
    void take();
    void showProblem();

    LabelDesign::Line m_line;
    QLineEdit *m_text;
    Button *m_insert;
    CheckBox *m_bold;
    QDoubleSpinBox *m_smallest;
    QDoubleSpinBox *m_largest;
    QSpinBox *m_lines;
    Button *m_more;
    QMenu *m_placeholders;
    QMenu *m_menu;
    QAction *m_mono;
    QAction *m_foot;
    QAction *m_spare;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    PlainLabel *m_problem;
};

} // namespace vestibule
