#include "app/labels/sheets/sheetstab.h"

#include "app/frame/runchange.h"
#include "app/labels/sheets/opensheetdialog.h"
#include "app/labels/sheets/sheetdetail.h"
#include "app/pagecontext.h"
#include "app/printing/printwords.h"
#include "app/widgets/button.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/hairline.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/pane.h"
#include "app/widgets/plainlabel.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"
#include "core/labels/printing/labelsheets.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

SheetsTab::SheetsTab(const PageContext &context, QWidget *parent)
    : PageTab(parent),
      m_context(context),
      m_model(new SheetsModel(this)),
      m_view(new QListView),
      m_count(new PlainLabel({}, TextStyle::Small, TextInk::Secondary)),
      m_add(new Button(tr("Add a sheet"), Button::Kind::Small, u"plus"_s)),
      m_detail(new SheetDetail),
      m_empty(new EmptyState(u"columns"_s, tr("No sheet is begun"),
                             tr("When a job leaves labels on its last sheet, the sheet is "
                                "remembered here and the next job goes on with it."))),
      m_stack(new QStackedWidget)
{
    build();
    m_reload.setSingleShot(true);
    m_reload.setInterval(30ms);
    connect(&m_reload, &QTimer::timeout, this, &SheetsTab::reload);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        if (isVisible() && !m_reload.isActive()) // activated() reads anew
            m_reload.start();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SheetsTab::showChosen);
    connect(m_add, &Button::clicked, this, &SheetsTab::addSheet);
    connect(m_detail, &SheetDetail::forgetRequested, this, &SheetsTab::forget);
    connect(m_detail, &SheetDetail::printRequested, this,
            [this] { Q_EMIT navigationRequested(u"labels"_s, u"studio:"_s); });
    connect(m_detail, &SheetDetail::markRequested, this,
            [this](const LabelSheetId &sheet, int position, bool isUsed) {
                change(
                    [sheet, position, isUsed,
                     actor = Actor::byOperator(m_context.me)](Services &services) {
                        return isUsed ? services.sheets.take(sheet, {position}, {}, actor)
                                      : services.sheets.putBack(sheet, {position}, actor);
                    },
                    tr("The label wasn't marked"));
            });
    connect(m_detail, &SheetDetail::renameRequested, this,
            [this](const LabelSheetId &sheet, const QString &name) {
                change(
                    [sheet, name, actor = Actor::byOperator(m_context.me)](Services &services) {
                        return services.sheets.rename(sheet, name, actor);
                    },
                    tr("The sheet wasn't renamed"));
            });
}

void SheetsTab::build()
{
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(0);
    line->addWidget(makeList());
    line->addWidget(new Hairline(Qt::Vertical, Hairline::Colour::Border));
    line->addWidget(m_stack, 1);
}

QWidget *SheetsTab::makeList()
{
    m_view->setObjectName(u"openedSheets"_s);
    m_view->setAccessibleName(tr("Begun sheets"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TwoLineDelegate(56, RowMargins{16, 4, 4, 16, true}, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_count->setObjectName(u"openedCount"_s);
    m_add->setObjectName(u"openedAdd"_s);
    auto *list = new Pane(Pane::Ground::Surface);
    list->setFixedWidth(px(300));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(14), px(16), px(10));
    head->addWidget(m_count, 1);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline);
    column->addWidget(m_view, 1);
    return list;
}

void SheetsTab::reload()
{
    m_context.desk.ask(
        this, [](Services &services) { return readSheets(services); },
        [this](const Result<SheetsReading> &reading) { showReading(reading); });
}

void SheetsTab::showReading(const Result<SheetsReading> &reading)
{
    if (!reading) {
        m_empty->setTexts(tr("The sheets can't be read"), problemwords::sentence(reading.error()));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stocks = reading->stocks;
    m_model->setRows(reading->rows);
    m_count->setText(tr("%n begun sheets", nullptr, m_model->rowCount()));
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0));
    showChosen();
}

void SheetsTab::showChosen()
{
    const QModelIndex chosen = m_view->currentIndex();
    if (chosen.isValid())
        m_detail->show(m_model->row(chosen.row()));
    else
        m_empty->setTexts(tr("No sheet is begun"),
                          tr("When a job leaves labels on its last sheet, the sheet is remembered "
                             "here and the next job goes on with it."));
    m_stack->setCurrentIndex(chosen.isValid() ? 0 : 1);
}

void SheetsTab::change(std::function<Result<>(Services &)> work, const QString &failed)
{
    runChange(m_context, this, std::move(work), failed, [this] { reload(); });
}

void SheetsTab::addSheet()
{
    auto *dialog = new OpenSheetDialog(m_stocks, window());
    connect(dialog, &OpenSheetDialog::submitted, this,
            [this](const LabelStock &stock, const QString &name) {
                change(
                    [stock, name,
                     actor = Actor::byOperator(m_context.me)](Services &services) -> Result<> {
                        const auto opened = services.sheets.open(stock, name, actor);
                        if (!opened)
                            return tl::unexpected(opened.error());
                        return {};
                    },
                    tr("The sheet wasn't added"));
            });
    dialog->open();
}

void SheetsTab::forget(const LabelSheet &sheet)
{
    MessageDialog::ask(
        window(),
        {tr("Forget this sheet?"),
         tr("%1: its %n free labels aren't offered any more. What was printed on it stays.",
            nullptr, sheet.freeCount())
             .arg(printwords::sheetTitle(sheet)),
         ToneKind::Warning,
         {}},
        tr("Forget the sheet"), true, [this, id = sheet.id] {
            change([id, actor = Actor::byOperator(m_context.me)](
                       Services &services) { return services.sheets.finish(id, actor); },
                   tr("The sheet wasn't forgotten"));
        });
}

} // namespace vestibule
