#include "app/labels/designs/lineeditor.h"

#include "app/labels/designs/designwords.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/plaintip.h"
#include "app/widgets/switch.h"
#include "core/labels/design/placeholders.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QStyle>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// How a line break looks in a field of one line.
constexpr QChar breakSign(0x23ce);

QDoubleSpinBox *letterBox(const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(4, 72);
    box->setSingleStep(0.5);
    box->setDecimals(1);
    box->setAccessibleName(name);
    box->setFixedWidth(px(50));
    return box;
}

PlainLabel *word(const QString &text)
{
    return new PlainLabel(text, TextStyle::Small, TextInk::Secondary);
}

} // namespace

LineEditor::LineEditor(QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit),
      m_insert(new Button(tr("Insert a placeholder"), Button::Kind::Icon, u"plus"_s)),
      m_bold(new CheckBox(tr("Bold"))),
      m_smallest(letterBox(tr("Smallest letters in points"))),
      m_largest(letterBox(tr("Largest letters in points"))),
      m_lines(new QSpinBox),
      m_more(new Button(tr("More about this line"), Button::Kind::Icon, u"dots"_s)),
      m_placeholders(new QMenu(this)),
      m_menu(new QMenu(this)),
      m_problem(new PlainLabel({}, TextStyle::Small, TextInk::Danger, PlainLabel::Wrap::Yes))
{
    build();
    buildMenus();
    connect(m_text, &QLineEdit::textEdited, this, &LineEditor::take);
    connect(m_bold, &QAbstractButton::toggled, this, &LineEditor::take);
    connect(m_smallest, &QDoubleSpinBox::valueChanged, this, &LineEditor::take);
    connect(m_largest, &QDoubleSpinBox::valueChanged, this, &LineEditor::take);
    connect(m_lines, &QSpinBox::valueChanged, this, &LineEditor::take);
}

void LineEditor::build()
{
    m_text->setObjectName(u"lineText"_s);
    m_text->setAccessibleName(tr("Text of the line"));
    m_insert->setObjectName(u"lineInsert"_s);
    m_bold->setObjectName(u"lineBold"_s);
    m_smallest->setObjectName(u"lineSmallest"_s);
    m_largest->setObjectName(u"lineLargest"_s);
    m_lines->setObjectName(u"lineLines"_s);
    m_lines->setAccessibleName(tr("Most lines that a long text takes"));
    m_lines->setToolTip(plainTip(m_lines->accessibleName()));
    m_lines->setRange(1, 4);
    m_lines->setFixedWidth(px(32));
    m_more->setObjectName(u"lineMore"_s);
    m_problem->setObjectName(u"lineProblem"_s);
    m_problem->hide();
    auto *text = new QHBoxLayout;
    text->setSpacing(px(4));
    text->addWidget(m_text, 1);
    text->addWidget(m_insert);
    text->addWidget(m_more);
    auto *letters = new QHBoxLayout;
    letters->setSpacing(px(6));
    letters->addWidget(m_bold);
    letters->addStretch(1);
    letters->addWidget(m_smallest);
    letters->addWidget(word(tr("to")));
    letters->addWidget(m_largest);
    letters->addWidget(word(tr("pt, lines")));
    letters->addWidget(m_lines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addLayout(text);
    column->addWidget(m_problem);
    column->addLayout(letters);
}

void LineEditor::buildMenus()
{
    m_placeholders->setObjectName(u"placeholderMenu"_s);
    const auto insert = [this](const QString &text) {
        m_text->insert(text);
        m_text->setFocus();
        take();
    };
    for (const QString &placeholder : placeholders::all()) {
        m_placeholders->addAction(
            u"%1  %2"_s.arg(designwords::placeholderWord(placeholder), placeholder), this,
            [insert, placeholder] { insert(placeholder); });
    }
    m_placeholders->addSeparator();
    m_placeholders->addAction(tr("Line break"), this, [insert] { insert(breakSign); });
    const auto addChoice = [this](const QString &words) {
        QAction *action = m_menu->addAction(words);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &LineEditor::take);
        return action;
    };
    m_menu->setObjectName(u"lineMenu"_s);
    m_mono = addChoice(tr("Letters of one width"));
    m_foot = addChoice(tr("At the lower edge, below a rule"));
    m_spare = addChoice(tr("Small labels may leave it out"));
    m_menu->addSeparator();
    m_up = m_menu->addAction(tr("Move up"), this, [this] { Q_EMIT moveRequested(-1); });
    m_down = m_menu->addAction(tr("Move down"), this, [this] { Q_EMIT moveRequested(1); });
    m_remove = m_menu->addAction(tr("Remove line"), this, &LineEditor::removeRequested);
    const auto open = [](Button *button, QMenu *menu) {
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + px(4))));
    };
    connect(m_insert, &Button::clicked, this, [this, open] { open(m_insert, m_placeholders); });
    connect(m_more, &Button::clicked, this, [this, open] { open(m_more, m_menu); });
}

void LineEditor::setLine(const LabelDesign::Line &line)
{
    m_line = line;
    const QString shown = QString(line.text).replace(u'\n', breakSign);
    const QSignalBlocker quietBold(m_bold);
    const QSignalBlocker quietSmallest(m_smallest);
    const QSignalBlocker quietLargest(m_largest);
    const QSignalBlocker quietLines(m_lines);
    if (m_text->text() != shown)
        m_text->setText(shown);
    m_bold->setChecked(line.isBold);
    m_smallest->setValue(line.smallest);
    m_largest->setValue(line.largest);
    m_lines->setValue(line.lines);
    m_mono->setChecked(line.isMonospace);
    m_foot->setChecked(line.isAtFoot);
    m_spare->setChecked(line.rank > 0);
    showProblem();
}

void LineEditor::setPlace(int place, int count)
{
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < count);
    m_remove->setEnabled(count > 1);
}

void LineEditor::take()
{
    m_line.text = m_text->text().replace(breakSign, u'\n');
    m_line.isBold = m_bold->isChecked();
    m_line.smallest = m_smallest->value();
    m_line.largest = m_largest->value();
    m_line.lines = m_lines->value();
    m_line.isMonospace = m_mono->isChecked();
    m_line.isAtFoot = m_foot->isChecked();
    if (m_spare->isChecked() != (m_line.rank > 0))
        m_line.rank = m_spare->isChecked() ? 1 : 0;
    showProblem();
    Q_EMIT edited();
}

void LineEditor::showProblem()
{
    const QString problem = designwords::lineProblem(m_line);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_text->setAccessibleDescription(problem);
    if (m_text->property("error").toBool() == !problem.isEmpty())
        return;
    m_text->setProperty("error", !problem.isEmpty());
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
}

} // namespace vestibule
