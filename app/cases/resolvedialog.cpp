#include "app/cases/resolvedialog.h"

#include "app/widgets/button.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/switch.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestSolution = 4000;

} // namespace

ResolveDialog::ResolveDialog(const QString &subject, const QString &solution, QWidget *parent)
    : QDialog(parent),
      m_solution(new CountedTextEdit(tr("What was done"), longestSolution)),
      m_tell(new Switch({})),
      m_problem(new PlainLabel({}, TextStyle::Small, TextInk::Danger, PlainLabel::Wrap::Yes)),
      m_resolve(new Button(tr("Resolve"), Button::Kind::Primary, u"check"_s))
{
    setObjectName(u"resolveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Resolve"));
    setAccessibleName(windowTitle());
    m_solution->setObjectName(u"solution"_s);
    m_solution->setVisibleLines(5);
    m_solution->setPlainText(solution);
    m_tell->setObjectName(u"tellReporter"_s);
    m_tell->setChecked(true);
    m_problem->setObjectName(u"resolveProblem"_s);
    m_problem->hide();
    m_resolve->setObjectName(u"resolveNow"_s);
    auto *layout = dialogparts::column(this, new PlainLabel(tr("Resolve"), TextStyle::Heading));
    layout->addWidget(
        new PlainLabel(subject, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(new FormRow(tr("What was done"), m_solution,
                                  tr("It helps whoever has the same problem next time.")));
    layout->addWidget(new SettingRow(
        tr("Tell the reporter"),
        tr("Shows these words on the status page. Without them it only says “resolved”."), m_tell));
    layout->addWidget(m_problem);
    layout->addLayout(dialogparts::foot(this, {m_resolve}, m_solution->counter()));
    setMinimumWidth(px(480));

    connect(m_resolve, &Button::clicked, this, &ResolveDialog::resolveRequested);
    connect(m_solution, &CountedTextEdit::submitRequested, this, [this] {
        if (m_resolve->isEnabled())
            Q_EMIT resolveRequested();
    });
    connect(m_solution, &QPlainTextEdit::textChanged, this, &ResolveDialog::showState);
    showState();
    m_solution->setFocus();
}

QString ResolveDialog::solution() const
{
    return m_solution->toPlainText();
}

bool ResolveDialog::tellsReporter() const
{
    return m_tell->isChecked() && !solution().trimmed().isEmpty();
}

void ResolveDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_solution->setReadOnly(isBusy);
    showState();
}

void ResolveDialog::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ResolveDialog::showState()
{
    m_resolve->setEnabled(!m_isBusy && !m_solution->isTooLong());
    m_solution->counter()->setVisible(solution().size() > longestSolution * 3 / 4);
}

} // namespace vestibule
