#include "app/labels/history/jobdetail.h"

#include "app/printing/printwords.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/factgrid.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "core/labels/codes/labelcode.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

JobDetail::JobDetail(QWidget *parent)
    : Pane(Ground::Surface, parent),
      m_title(new PlainLabel({}, TextStyle::Heading)),
      m_problem(new Banner(ToneKind::Warning)),
      m_facts(new FactGrid(1)),
      m_actions(new QWidget),
      m_number(new QSpinBox),
      m_numberRow(new FormRow(tr("Number"), m_number)),
      m_sheet(new ComboBox(tr("On"))),
      m_sheetRow(new FormRow(tr("On"), m_sheet)),
      m_resume(new Button({}, Button::Kind::Primary, u"print"_s)),
      m_again(new Button({})),
      m_release(new Button(tr("They weren't printed: free their places"), Button::Kind::Link)),
      m_progress(new QProgressBar),
      m_cancel(new Button(tr("Cancel")))
{
    setFixedWidth(px(372));
    build();
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) {
        showActions();
        Q_EMIT numberChosen(m_row.job.id, number);
    });
    connect(m_resume, &Button::clicked, this,
            [this] { Q_EMIT resumeRequested(m_row.job.id, m_number->value(), place()); });
    connect(m_again, &Button::clicked, this,
            [this] { Q_EMIT againRequested(m_row.job.id, m_number->value(), place()); });
    connect(m_release, &Button::clicked, this, [this] { Q_EMIT releaseRequested(m_row.job.id); });
    connect(m_cancel, &Button::clicked, this, &JobDetail::cancelRequested);
    setProgress(0, 0);
}

void JobDetail::build()
{
    m_title->setObjectName(u"jobTitle"_s);
    m_problem->setObjectName(u"jobProblem"_s);
    m_facts->setObjectName(u"jobFacts"_s);
    m_number->setObjectName(u"jobNumber"_s);
    m_sheet->setObjectName(u"jobSheet"_s);
    m_resume->setObjectName(u"jobResume"_s);
    m_again->setObjectName(u"jobAgain"_s);
    m_release->setObjectName(u"jobRelease"_s);
    m_release->setFlush(Qt::LeftEdge);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(u"jobCancel"_s);
    for (Button *button : {m_resume, m_again, m_cancel})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(px(12));
    choice->addWidget(m_numberRow, 1);
    choice->addWidget(m_sheetRow, 2);
    auto *actions = new QVBoxLayout(m_actions);
    actions->setContentsMargins({});
    actions->setSpacing(px(10));
    actions->addWidget(new PlainLabel(tr("Print again"), TextStyle::Section));
    actions->addWidget(new PlainLabel(tr("After a jam: the first number that is missing or spoilt, "
                                         "counted in this job. Labels keep their numbers."),
                                      TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes));
    actions->addLayout(choice);
    actions->addWidget(m_resume);
    actions->addWidget(m_again);
    actions->addWidget(m_release, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addWidget(m_facts);
    column->addWidget(new Hairline);
    column->addWidget(m_actions);
    column->addWidget(m_progress);
    column->addWidget(m_cancel);
    column->addStretch(1);
}

void JobDetail::show(const PrintLogRow &row, const std::vector<LabelSheet> &sheets)
{
    const bool isOther = row.job.id != m_row.job.id || row.job.done != m_row.job.done;
    m_row = row;
    showFacts();
    m_number->setMaximum(std::max(1, row.job.total));
    if (isOther)
        m_number->setValue(row.job.done < row.job.total ? row.job.done + 1 : 1);
    showSheets(sheets);
    showActions();
    Q_EMIT numberChosen(m_row.job.id, m_number->value());
}

void JobDetail::setLabelNumber(const PrintJobId &job, int number, qint64 labelNumber)
{
    if (job == m_row.job.id && number == m_number->value())
        m_numberRow->setHint(tr("Label No. %1").arg(labelNumberText(labelNumber)));
}

void JobDetail::showFacts()
{
    const PrintJob &job = m_row.job;
    m_title->setText(printlogwords::amount(job));
    const QString problem = printlogwords::problem(job);
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setTexts(tr("Stopped after number %1").arg(job.done), problem);
    const QString check = printlogwords::check(job);
    QList<FactGrid::Fact> facts{
        {tr("State"), printlogwords::state(job.state).text},
        {tr("When"), printlogwords::when(job.startedAt)},
        {tr("Who"), m_row.who.isEmpty() ? tr("The program") : m_row.who},
        {tr("Where"), printwords::placeName(job.target)},
        {tr("Stock"), m_row.stock.isEmpty() ? tr("A stock that was removed") : m_row.stock},
        {tr("Design"), m_row.design},
        {tr("Resolution"), tr("%1 dpi").arg(job.dpi)},
        {tr("Check"), check.isEmpty() ? tr("Not made") : check}};
    m_facts->setFacts(facts);
}

void JobDetail::showSheets(const std::vector<LabelSheet> &sheets)
{
    const QString before = m_sheet->currentData().toString();
    const bool wasNew = m_sheet->count() > 1 && before.isEmpty();
    m_sheet->clear();
    for (const LabelSheet &sheet : sheets) {
        if (sheet.stock == m_row.job.stock)
            m_sheet->addItem(
                tr("%1, %n free", nullptr, sheet.freeCount()).arg(printwords::sheetTitle(sheet)),
                sheet.id.toString());
    }
    m_sheet->addItem(tr("New sheet"), QString());
    const int known = m_sheet->findData(before);
    m_sheet->setCurrentIndex(known < 0 || (before.isEmpty() && !wasNew) ? 0 : known);
    m_sheetRow->setVisible(m_row.job.sheetCapacity > 0);
}

LabelPrinting::Place JobDetail::place() const
{
    const QString sheet = m_sheet->currentData().toString();
    if (m_row.job.sheetCapacity == 0 || sheet.isEmpty())
        return {};
    return {LabelSheetId::fromStore(sheet), 1};
}

void JobDetail::showActions()
{
    const PrintJob &job = m_row.job;
    const bool isOver = job.state != PrintJob::State::Running;
    m_actions->setVisible(isOver && !m_isBusy);
    const int from = m_number->value();
    const bool isNext = from == job.done + 1 && job.done > 0;
    m_resume->setText(isNext ? tr("Go on with number %1").arg(from)
                             : tr("Print from number %1 on").arg(from));
    // What never came out can't be left out.
    m_resume->setEnabled(from <= job.done + 1);
    m_again->setText(tr("Print number %1 alone").arg(from));
    const bool isFile = job.target.kind == PrintTarget::Kind::PdfFile;
    m_release->setVisible(isFile && job.sheetCapacity > 0 && job.done > 0);
}

void JobDetail::setProgress(int done, int total)
{
    m_isBusy = total > 0;
    m_progress->setMaximum(std::max(1, total));
    m_progress->setValue(done);
    m_progress->setVisible(m_isBusy);
    m_cancel->setVisible(m_isBusy);
    showActions();
}

} // namespace vestibule
