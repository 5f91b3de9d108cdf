#include "app/labels/stocks/stockdialog.h"

#include "app/labels/stocks/stockdrawing.h"
#include "app/labels/stocks/stockform.h"
#include "app/labels/stocks/stockwords.h"
#include "app/labels/studio/verdictwords.h"
#include "app/pagecontext.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/plaintip.h"
#include "app/widgets/scrollcolumn.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/stock/stockservice.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;

} // namespace

StockDialog::StockDialog(const PageContext &context, const QString &id, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_current(id),
      m_wanted(id),
      m_choice(new ComboBox(tr("Own stock"))),
      m_drawing(new StockDrawing),
      m_form(new StockForm),
      m_verdict(new Banner(ToneKind::Success)),
      m_delete(new Button(tr("Delete stock…"), Button::Kind::Danger, u"trash"_s)),
      m_save(new Button(tr("Save stock"), Button::Kind::Primary))
{
    setObjectName(u"stockDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own stocks"));
    build();
    resize(px(900), px(640));
    connect(m_form, &StockForm::edited, this, &StockDialog::takeEdit);
    connect(m_form, &StockForm::unitChanged, this, [this](bool isInch) {
        m_drawing->setInch(isInch);
        showState();
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_current = m_choice->currentData().toString();
        showStock();
    });
    connect(m_save, &Button::clicked, this, &StockDialog::save);
    connect(m_delete, &Button::clicked, this, &StockDialog::askToDelete);
    reload();
}

void StockDialog::build()
{
    m_choice->setObjectName(u"stockChoice"_s);
    m_drawing->setObjectName(u"stockDrawing"_s);
    m_verdict->setObjectName(u"stockVerdict"_s);
    m_delete->setObjectName(u"deleteStock"_s);
    m_delete->setAutoDefault(false);
    m_save->setObjectName(u"saveStock"_s);
    auto *import = new Button(tr("Import…"), Button::Kind::Small, u"download"_s);
    import->setObjectName(u"importStocks"_s);
    import->setToolTip(plainTip(tr("Import stocks of gLabels or LibreOffice")));
    import->setAutoDefault(false);
    connect(import, &Button::clicked, this, &StockDialog::openImport);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_choice, 1);
    head->addWidget(import);
    auto *left = new QVBoxLayout;
    left->setSpacing(px(12));
    left->addLayout(head);
    left->addWidget(m_drawing, 1);
    left->addWidget(m_verdict);
    auto *fields = new ScrollColumn;
    fields->setMargins(0, 0, 12, 0, 0);
    fields->add(m_form);
    fields->addStretch();
    fields->setFixedWidth(px(340));
    auto *body = new QHBoxLayout;
    body->setSpacing(px(20));
    body->addLayout(left, 1);
    body->addWidget(fields);
    auto *column = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    column->addLayout(body, 1);
    auto *aside = new QWidget;
    auto *asideLine = new QHBoxLayout(aside);
    asideLine->setContentsMargins({});
    asideLine->addWidget(m_delete);
    asideLine->addStretch(1);
    column->addLayout(dialogparts::foot(this, {m_save}, aside));
}

void StockDialog::reload()
{
    m_context.desk.ask(
        this, [](Services &services) { return services.stocks.all(); },
        [this](const Result<std::vector<LabelStock>> &stocks) { showReading(stocks); });
}

void StockDialog::showReading(const Result<std::vector<LabelStock>> &stocks)
{
    if (!stocks)
        return showFailure(tr("The stocks can't be read"), stocks.error());
    m_stocks = *stocks;
    const auto wanted = std::find_if(m_stocks.begin(), m_stocks.end(),
                                     [this](const auto &stock) { return stock.id == m_wanted; });
    if (m_pattern.page.isEmpty()) {
        m_pattern = wanted == m_stocks.end() ? m_stocks.front() : *wanted;
        m_pattern.id.clear();
        m_pattern.maker.clear();
        m_pattern.part.clear();
        m_pattern.note.clear();
        m_pattern.sameAs.clear();
        m_pattern.isVerified = false;
        m_pattern.isOwn = true;
    }
    showChoice();
    showStock();
}

void StockDialog::showChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("New stock"), QString());
    for (const LabelStock &stock : m_stocks) {
        if (stock.isOwn)
            m_choice->addItem(verdictwords::stockName(stock), stock.id);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_current)));
    m_current = m_choice->currentData().toString();
}

LabelStock StockDialog::stored() const
{
    const auto found = std::find_if(m_stocks.begin(), m_stocks.end(),
                                    [this](const auto &stock) { return stock.id == m_current; });
    return found == m_stocks.end() ? m_pattern : *found;
}

void StockDialog::showStock()
{
    m_form->show(m_drafts.value(m_current, stored()));
    showState();
}

void StockDialog::takeEdit()
{
    if (m_form->stock() == stored())
        m_drafts.remove(m_current);
    else
        m_drafts.insert(m_current, m_form->stock());
    showState();
}

QString StockDialog::problem() const
{
    const LabelStock &stock = m_form->stock();
    if (stock.part.simplified().isEmpty())
        return tr("Give it the number on its pack, or a name.");
    if (stock.name().simplified().size() > longestName)
        return tr("The name is longer than %1 characters.").arg(longestName);
    const bool isTaken = std::any_of(m_stocks.begin(), m_stocks.end(), [&](const auto &other) {
        return other.id != m_current && other.name() == stock.name();
    });
    return isTaken ? tr("Another stock has this name.") : QString();
}

void StockDialog::showState()
{
    const LabelStock &stock = m_form->stock();
    m_drawing->setStock(stock);
    const auto fault = faultOf(stock);
    const QString wrongName = problem();
    m_form->setNameProblem(m_drafts.contains(m_current) ? wrongName : QString());
    m_verdict->setTone(fault ? ToneKind::Danger : ToneKind::Success);
    if (fault)
        m_verdict->setTexts(tr("These measures can't be right"),
                            stockwords::faultSentence(*fault, m_form->isInch()));
    else
        m_verdict->setTexts(tr("All labels lie on the page"), verdictwords::stockFacts(stock));
    m_delete->setVisible(!m_current.isEmpty());
    m_save->setEnabled(!fault && wrongName.isEmpty() && m_drafts.contains(m_current));
}

} // namespace vestibule
