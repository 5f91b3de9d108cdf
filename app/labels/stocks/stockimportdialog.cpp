#include "app/labels/stocks/stockimportdialog.h"

#include "app/labels/stocks/stockimportmodel.h"
#include "app/pagecontext.h"
#include "app/printing/printing.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/searchfield.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/stock/stockservice.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

StockImportDialog::StockImportDialog(const PageContext &context, Tables tables, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_tables(std::move(tables)),
      m_model(new StockImportModel(this)),
      m_source(new SegmentedControl({u"gLabels"_s, u"LibreOffice"_s})),
      m_search(new SearchField(tr("Search stocks"))),
      m_sentence(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_list(new QListView),
      m_all(new Button({}, Button::Kind::Link)),
      m_take(new Button({}, Button::Kind::Primary))
{
    setObjectName(u"stockImport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import stocks"));
    build();
    resize(px(560), px(600));
    if (m_tables.glabelsFolder.isEmpty() && !m_tables.libreOfficeFile.isEmpty())
        m_source->setCurrentIndex(1);
    connect(m_source, &ChoiceBar::currentChanged, this, &StockImportDialog::read);
    connect(m_search, &SearchField::searchChanged, m_model, &StockImportModel::search);
    connect(m_model, &StockImportModel::ticksChanged, this, &StockImportDialog::showCounts);
    connect(m_all, &Button::clicked, this, [this] { m_model->tickShown(true); });
    connect(m_take, &Button::clicked, this, &StockImportDialog::take);
    m_context.desk.ask(
        this, [](Services &services) { return services.stocks.all(); },
        [this](const Result<std::vector<LabelStock>> &stocks) {
            if (stocks) {
                for (const LabelStock &stock : *stocks)
                    m_known.insert(stock.name());
            }
            read();
        });
}

void StockImportDialog::build()
{
    m_source->setObjectName(u"importSource"_s);
    m_search->setObjectName(u"importSearch"_s);
    m_sentence->setObjectName(u"importSentence"_s);
    m_list->setObjectName(u"importList"_s);
    m_list->setAccessibleName(tr("Stocks of the table"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StockImportDelegate(52, RowMargins::card(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_all->setObjectName(u"importAll"_s);
    m_all->setFlush(Qt::LeftEdge);
    m_all->setAutoDefault(false);
    m_take->setObjectName(u"importTake"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_source);
    head->addWidget(m_search, 1);
    auto *column = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_list, 1);
    auto *aside = new QWidget;
    auto *line = new QHBoxLayout(aside);
    line->setContentsMargins({});
    line->addWidget(m_all);
    line->addStretch(1);
    column->addLayout(dialogparts::foot(this, {m_take}, aside));
    showCounts();
}

void StockImportDialog::read()
{
    const int round = ++m_round;
    const bool isGlabels = m_source->currentIndex() == 0;
    const QString path = isGlabels ? m_tables.glabelsFolder : m_tables.libreOfficeFile;
    m_model->setImport({}, {});
    m_search->clear();
    if (path.isEmpty()) {
        m_sentence->setText(
            isGlabels ? tr("gLabels isn't installed on this computer. Install the package "
                           "glabels-data and open this again; it brings more than 1,000 stocks.")
                      : tr("LibreOffice isn't installed on this computer. Install the package "
                           "libreoffice-writer and open this again."));
        return;
    }
    m_sentence->setText(tr("Reading the table …"));
    auto import = std::make_shared<Result<StockImport>>(failure(ErrorCode::Unavailable));
    printing::run(
        this,
        [isGlabels, path, import]() -> Result<> {
            *import = isGlabels ? importGlabels(path) : importLibreOffice(path);
            return {};
        },
        [this, round, import](const Result<> &) {
            if (round == m_round)
                showImport(*import);
        });
}

void StockImportDialog::showImport(const Result<StockImport> &import)
{
    if (!import) {
        m_sentence->setText(tr("The table can't be read, perhaps because an update is under way. "
                               "Install the program anew and try again."));
        return;
    }
    m_model->setImport(*import, m_known);
    m_sentence->setText(
        tr("%1 stocks can be taken; %2 are refused, with the reason below their names.")
            .arg(m_model->shownTakeable())
            .arg(import->refused.size()));
}

void StockImportDialog::showCounts()
{
    const int count = int(m_model->ticked().size());
    m_take->setText(tr("Import %n stocks", nullptr, count));
    m_take->setEnabled(count > 0);
    m_all->setText(tr("Tick all %1").arg(m_model->shownTakeable()));
    m_all->setVisible(m_model->shownTakeable() > 0);
}

void StockImportDialog::take()
{
    m_take->setEnabled(false);
    m_context.desk.ask(
        this,
        [stocks = m_model->ticked(), actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.stocks.take(stocks, actor);
        },
        [this](const Result<int> &taken) {
            if (!taken) {
                showCounts();
                MessageDialog::tell(
                    this,
                    problemwords::message(tr("The stocks weren't all imported"), taken.error()));
                return;
            }
            Q_EMIT imported(*taken);
            accept();
        });
}

} // namespace vestibule
