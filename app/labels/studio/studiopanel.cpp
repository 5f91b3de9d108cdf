#include "app/labels/studio/studiopanel.h"

#include "app/labels/printers/printerpart.h"
#include "app/labels/studio/designpicker.h"
#include "app/labels/studio/stockbox.h"
#include "app/labels/studio/verdictwords.h"
#include "app/widgets/button.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int usualDpi = 300;
constexpr int mostCopies = 100;

} // namespace

StudioPanel::StudioPanel(bool makesPinCards, QWidget *parent)
    : Pane(Ground::Surface, parent),
      m_column(new ScrollColumn),
      m_stock(new StockBox),
      m_facts(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_distance(new PlainLabel({}, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes)),
      m_designs(new DesignPicker),
      m_printer(new PrinterPart),
      m_copies(new QSpinBox),
      m_sequence(new ComboBox(tr("Order"))),
      m_from(new QSpinBox),
      m_foot(new StudioFoot)
{
    setFixedWidth(px(284));
    build(makesPinCards);
    connect(m_stock, &QComboBox::currentIndexChanged, this, [this] {
        showStock();
        Q_EMIT pairChanged();
        Q_EMIT choiceChanged();
    });
    connect(m_printer, &PrinterPart::printerChosen, this, [this] {
        showMeans();
        Q_EMIT pairChanged();
        Q_EMIT choiceChanged();
    });
    connect(m_designs, &DesignPicker::designChosen, this, &StudioPanel::choiceChanged);
    connect(m_designs, &DesignPicker::drawn, this, &StudioPanel::showDistance);
    connect(m_sequence, &QComboBox::currentIndexChanged, this, &StudioPanel::choiceChanged);
    for (QSpinBox *number : {m_copies, m_from}) {
        connect(number, &QSpinBox::valueChanged, this, [this] {
            showMeans();
            Q_EMIT choiceChanged();
        });
    }
    showMeans();
}

void StudioPanel::build(bool makesPinCards)
{
    m_stock->setObjectName(u"studioStock"_s);
    m_facts->setObjectName(u"studioFacts"_s);
    m_distance->setObjectName(u"studioDistance"_s);
    m_copies->setObjectName(u"studioCopies"_s);
    m_sequence->setObjectName(u"studioSequence"_s);
    m_from->setObjectName(u"studioFrom"_s);
    m_copies->setRange(1, mostCopies);
    m_from->setRange(1, 1);
    m_sequence->addItems({tr("As listed"), tr("By place"), tr("By number")});
    m_distance->hide();
    m_column->setMargins(16, 16, 16, 16, 8);
    m_column->add(new PlainLabel(tr("Stock"), TextStyle::Section));
    m_column->add(m_stock);
    m_column->add(m_facts);
    connect(addLink(tr("Own stock…"), u"studioOwnStock"_s), &Button::clicked, this,
            &StudioPanel::ownStockRequested);
    m_column->add(m_distance);
    m_column->add(new Hairline);
    m_column->add(new PlainLabel(tr("Design"), TextStyle::Section));
    m_column->add(m_designs);
    if (makesPinCards) {
        connect(addLink(tr("PIN card for the entrance…"), u"studioPinCard"_s), &Button::clicked,
                this, &StudioPanel::pinCardRequested);
    }
    m_column->add(new Hairline);
    m_column->add(new PlainLabel(tr("Printer"), TextStyle::Section));
    m_column->add(m_printer);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(px(12));
    pair->addWidget(new FormRow(tr("Copies"), m_copies), 1);
    pair->addWidget(new FormRow(tr("Order"), m_sequence), 2);
    m_column->addLayout(pair);
    m_column->add(new FormRow(tr("Print again from number"), m_from));
    m_column->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_column, 1);
    column->addWidget(m_foot);
}

Button *StudioPanel::addLink(const QString &words, const QString &name)
{
    auto *link = new Button(words, Button::Kind::Link);
    link->setObjectName(name);
    link->setFlush(Qt::LeftEdge);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_column->add(link);
    return link;
}

void StudioPanel::show(const StudioReading &reading)
{
    const bool isFirst = !std::exchange(m_wasShown, true);
    const bool hasOtherStocks = reading.stocks != m_stock->stocks();
    m_printer->setLabelPrinters(reading.labelPrinters);
    if (hasOtherStocks)
        m_stock->setStocks(reading.stocks);
    m_designs->setDesigns(reading.designs, reading.byModel);
    if (isFirst) {
        const QSignalBlocker quiet(m_stock);
        if (const int last = m_stock->findData(reading.last.stock); last >= 0)
            m_stock->setCurrentIndex(last);
        // Defaults of models were set to be used; where there are none, it goes on as last time.
        if (reading.byModel.models.isEmpty())
            m_designs->choose(reading.last.design);
        m_printer->choose(reading.last.printer);
    }
    showMeans();
    if (!isFirst && !hasOtherStocks)
        return;
    showStock();
    Q_EMIT pairChanged();
    Q_EMIT choiceChanged();
}

void StudioPanel::setStock(const QString &id)
{
    m_stock->setCurrentIndex(m_stock->findData(id));
}

const std::vector<LabelStock> &StudioPanel::stocks() const
{
    return m_stock->stocks();
}

LabelStock StudioPanel::stock() const
{
    return m_stock->stock();
}

DesignChoice StudioPanel::design() const
{
    return m_designs->current();
}

std::optional<PrinterChoice> StudioPanel::printer() const
{
    return m_printer->box()->choice();
}

int StudioPanel::dpi() const
{
    const auto chosen = printer();
    return chosen ? chosen->dpi : usualDpi;
}

int StudioPanel::copies() const
{
    return m_copies->value();
}

PrintSequence StudioPanel::sequence() const
{
    return static_cast<PrintSequence>(m_sequence->currentIndex());
}

int StudioPanel::firstNumber() const
{
    return m_from->value();
}

void StudioPanel::showStock()
{
    const LabelStock chosen = m_stock->stock();
    if (chosen.page.isEmpty())
        return;
    QString facts = verdictwords::stockFacts(chosen);
    if (!chosen.note.isEmpty())
        facts += u'\n' + chosen.note;
    m_facts->setText(facts);
    m_designs->setStock(chosen);
    showMeans();
}

void StudioPanel::setReadable(double metres, double module)
{
    m_metres = metres;
    m_module = module;
    showDistance();
}

void StudioPanel::showDistance()
{
    const double metres = m_metres > 0 ? m_metres : m_designs->readableMetres();
    m_distance->setVisible(metres > 0);
    constexpr double millimetresPerInch = 25.4;
    const QString centimetres = QLocale().toString(qRound(metres * 100));
    if (m_metres > 0)
        m_distance->setText(
            tr("Phones read it from about %1 cm. A dot of its code is %2 mm, %n dots "
               "of the printer.",
               nullptr, qRound(m_module * dpi() / millimetresPerInch))
                .arg(centimetres, QLocale().toString(m_module, 'f', 2)));
    else
        m_distance->setText(tr("Phones read its code from about %1 cm.").arg(centimetres));
}

void StudioPanel::setCount(int chosen)
{
    m_count = chosen;
    m_from->setMaximum(std::max(1, chosen));
    showMeans();
}

void StudioPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_column->setEnabled(!isBusy);
    m_foot->setBusy(isBusy);
}

void StudioPanel::showMeans()
{
    const auto chosen = printer();
    StudioFoot::Means means;
    means.pieces = m_count == 0 ? 0 : (m_count - m_from->value() + 1) * m_copies->value();
    means.hasPrinter = chosen.has_value();
    means.isForLabelPrinters = m_stock->stock().labelsPerPage() == 1;
    means.isMismatch = chosen && chosen->isLabelPrinter() && !means.isForLabelPrinters;
    m_printer->setMismatch(means.isMismatch);
    m_foot->setMeans(means);
}

} // namespace vestibule
