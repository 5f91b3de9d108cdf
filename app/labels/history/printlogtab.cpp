#include "app/labels/history/printlogtab.h"

#include "app/frame/listpane.h"
#include "app/labels/history/jobdetail.h"
#include "app/labels/history/printlogmodel.h"
#include "app/pagecontext.h"
#include "app/printing/printwords.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/hairline.h"
#include "app/widgets/messagedialog.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/printing/printjobs.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

PrintLogTab::PrintLogTab(const PageContext &context, QWidget *parent)
    : PageTab(parent),
      m_context(context),
      m_model(new PrintLogModel(this)),
      m_list(new ListPane(false)),
      m_view(new QListView),
      m_detail(new JobDetail),
      m_printing(new LabelPrinting(context, this))
{
    build();
    connectParts();
    m_reload.setSingleShot(true);
    m_reload.setInterval(30ms);
    connect(&m_reload, &QTimer::timeout, this, &PrintLogTab::reload);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        if (isVisible() && !m_reload.isActive()) // activated() reads anew
            m_reload.start();
    });
}

void PrintLogTab::build()
{
    m_view->setObjectName(u"printHistory"_s);
    m_view->setAccessibleName(tr("Print jobs"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PrintLogDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_list->setColumns(PrintLogDelegate::printLogColumns());
    m_list->setView(m_view);
    m_list->setEmptyState(new EmptyState(u"print"_s, tr("Nothing printed yet"),
                                         tr("Each print job is kept here: when, where, by whom and "
                                            "how it ended. One that stopped goes on from here.")));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(0);
    line->addWidget(m_list, 1);
    line->addWidget(new Hairline(Qt::Vertical, Hairline::Colour::Border));
    line->addWidget(m_detail);
    m_detail->hide();
}

void PrintLogTab::connectParts()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PrintLogTab::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PrintLogTab::showChosen);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &PrintLogTab::loadMore);
    connect(m_detail, &JobDetail::resumeRequested, m_printing, &LabelPrinting::resume);
    connect(m_detail, &JobDetail::againRequested, m_printing, &LabelPrinting::printAgain);
    connect(m_detail, &JobDetail::cancelRequested, m_printing, &LabelPrinting::cancel);
    connect(m_detail, &JobDetail::releaseRequested, this, &PrintLogTab::release);
    connect(m_detail, &JobDetail::numberChosen, this, [this](const PrintJobId &job, int number) {
        m_context.desk.ask(
            this,
            [job, number](Services &services) { return services.printJobs.piece(job, number); },
            [this, job, number](const Result<PrintPiece> &piece) {
                if (piece)
                    m_detail->setLabelNumber(job, number, piece->labelNumber);
            });
    });
    connect(m_printing, &LabelPrinting::progressed, this,
            [this](LabelPrinting::Step, int done, int total) {
                m_detail->setProgress(done, std::max(1, total));
            });
    connect(m_printing, &LabelPrinting::toastRequested, this, &PageTab::toastRequested);
    connect(m_printing, &LabelPrinting::failed, this, &PrintLogTab::showFailure);
    connect(m_printing, &LabelPrinting::finished, this, [this] {
        m_detail->setProgress(0, 0);
        reload();
    });
}

void PrintLogTab::openSubject(const QString &subject)
{
    m_wanted = subject;
    reload();
}

void PrintLogTab::reload()
{
    m_context.desk.ask(
        this, [limit = m_limit](Services &services) { return readPrintLog(services, limit); },
        [this](const Result<PrintLogReading> &reading) { showReading(reading); });
}

void PrintLogTab::showReading(const Result<PrintLogReading> &reading)
{
    if (!reading) {
        m_list->setEmptyState(new EmptyState(u"warning"_s, tr("The print jobs can't be read"),
                                             problemwords::sentence(reading.error())));
        m_list->setEmpty(true);
        return;
    }
    m_sheets = reading->sheets;
    m_isAll = reading->isAll;
    m_model->setRows(reading->rows);
    m_list->setEmpty(m_model->rowCount() == 0);
    const int wanted = m_wanted.isEmpty() ? -1 : m_model->rowOf(std::exchange(m_wanted, {}));
    if (wanted >= 0 || (!m_view->currentIndex().isValid() && m_model->rowCount() > 0))
        m_view->setCurrentIndex(m_model->index(std::max(0, wanted)));
    showChosen();
}

void PrintLogTab::loadMore()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool isAtEnd = bar->maximum() > 0 && bar->value() == bar->maximum();
    if (!isAtEnd || m_isAll || m_limit > m_model->rowCount())
        return;
    m_limit += pageSize;
    reload();
}

void PrintLogTab::showChosen()
{
    const QModelIndex chosen = m_view->currentIndex();
    m_detail->setVisible(chosen.isValid());
    if (chosen.isValid())
        m_detail->show(m_model->row(chosen.row()), m_sheets);
}

void PrintLogTab::release(const PrintJobId &job)
{
    m_context.desk.ask(
        this,
        [job, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.sheets.release(job, actor);
        },
        [this](const Result<int> &freed) {
            if (!freed)
                return showFailure(freed.error());
            Q_EMIT toastRequested({tr("%n places are free again.", nullptr, *freed), {}});
            reload();
        });
}

void PrintLogTab::showFailure(const Error &error)
{
    MessageText message = problemwords::message(tr("The labels weren't printed again"), error);
    if (const QString problem = printwords::problem(error); !problem.isEmpty())
        message.text = problem;
    MessageDialog::tell(window(), message);
    reload();
}

} // namespace vestibule
