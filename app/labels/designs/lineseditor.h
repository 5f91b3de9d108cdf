#pragma once

#include "core/labels/design/labeldesign.h"

#include <QWidget>

class QVBoxLayout;

namespace vestibule {

class Button;
class LineEditor;

/// The lines of a design below each other; they are added, moved and removed.
class LinesEditor : public QWidget
{
    Q_OBJECT
public:
    explicit LinesEditor(QWidget *parent = nullptr);

    /// Emits nothing; what has the keyboard keeps it.
    void setLines(const std::vector<LabelDesign::Line> &lines);
    [[nodiscard]] std::vector<LabelDesign::Line> lines() const;

Q_SIGNALS:
    void edited();

private:
    LineEditor *addEditor();
    [[nodiscard]] size_t indexOf(const LineEditor *editor) const;
    void move(size_t from, int by);
    void remove(size_t index);
    void showPlaces();

    QVBoxLayout *m_column;
    std::vector<LineEditor *> m_editors;
    Button *m_add;
};

} // namespace vestibule
