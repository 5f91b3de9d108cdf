#include "app/labels/designs/lineseditor.h"

#include "app/labels/designs/lineeditor.h"
#include "app/widgets/button.h"
#include "app/widgets/tokens.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLines = 12;

} // namespace

LinesEditor::LinesEditor(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout),
      m_add(new Button(tr("Add a line"), Button::Kind::Small, u"plus"_s))
{
    m_add->setObjectName(u"addLine"_s);
    m_column->setSpacing(px(14));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(px(14));
    all->addLayout(m_column);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &Button::clicked, this, [this] {
        addEditor()->setLine({});
        showPlaces();
        Q_EMIT edited();
    });
}

LineEditor *LinesEditor::addEditor()
{
    auto *editor = new LineEditor;
    m_editors.push_back(editor);
    m_column->addWidget(editor);
    connect(editor, &LineEditor::edited, this, &LinesEditor::edited);
    connect(editor, &LineEditor::moveRequested, this,
            [this, editor](int by) { move(indexOf(editor), by); });
    connect(editor, &LineEditor::removeRequested, this,
            [this, editor] { remove(indexOf(editor)); });
    return editor;
}

size_t LinesEditor::indexOf(const LineEditor *editor) const
{
    return size_t(std::find(m_editors.begin(), m_editors.end(), editor) - m_editors.begin());
}

void LinesEditor::setLines(const std::vector<LabelDesign::Line> &lines)
{
    while (m_editors.size() < lines.size())
        addEditor();
    while (m_editors.size() > lines.size()) {
        m_editors.back()->deleteLater();
        m_editors.back()->hide();
        m_editors.pop_back();
    }
    for (size_t index = 0; index < lines.size(); ++index) {
        if (m_editors[index]->line() != lines[index] || lines[index].text.isEmpty())
            m_editors[index]->setLine(lines[index]);
    }
    showPlaces();
}

std::vector<LabelDesign::Line> LinesEditor::lines() const
{
    std::vector<LabelDesign::Line> lines;
    lines.reserve(m_editors.size());
    for (const LineEditor *editor : m_editors)
        lines.push_back(editor->line());
    return lines;
}

void LinesEditor::move(size_t from, int by)
{
    std::vector<LabelDesign::Line> moved = lines();
    std::swap(moved[from], moved[size_t(int(from) + by)]);
    setLines(moved);
    Q_EMIT edited();
}

void LinesEditor::remove(size_t index)
{
    std::vector<LabelDesign::Line> left = lines();
    left.erase(left.begin() + std::ptrdiff_t(index));
    setLines(left);
    Q_EMIT edited();
}

void LinesEditor::showPlaces()
{
    for (size_t index = 0; index < m_editors.size(); ++index)
        m_editors[index]->setPlace(int(index), int(m_editors.size()));
    m_add->setEnabled(m_editors.size() < mostLines);
}

} // namespace vestibule
