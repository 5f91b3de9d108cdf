#include "app/labels/studio/studiopanel.h"

#include "app/labels/studio/designpicker.h"
#include "app/labels/studio/printerbox.h"
#include "app/labels/studio/stockbox.h"
#include "app/labels/studio/verdictwords.h"
#include "app/printing/printing.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

StudioPanel::StudioPanel(QWidget *parent)
    : Pane(Ground::Surface, parent),
      m_column(new ScrollColumn),
      m_stock(new StockBox),
      m_facts(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_distance(new PlainLabel({}, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes)),
      m_designs(new DesignPicker),
      m_printer(new PrinterBox),
      m_noPrinter(new PlainLabel(printing::noPrinterSentence(), TextStyle::Small, TextInk::Muted,
                                 PlainLabel::Wrap::Yes)),
      m_from(new QSpinBox),
      m_verdict(new Banner(ToneKind::Success)),
      m_larger(m_verdict->addButton(tr("Make it larger"))),
      m_check(m_verdict->addButton(tr("Check all"))),
      m_progress(new QProgressBar),
      m_print(new Button({}, Button::Kind::Primary, u"print"_s)),
      m_save(new Button(tr("Save PDF"))),
      m_cancel(new Button(tr("Cancel")))
{
    setFixedWidth(px(284));
    build();
    connect(m_stock, &QComboBox::currentIndexChanged, this, [this] {
        showStock();
        Q_EMIT choiceChanged();
    });
    connect(m_printer, &QComboBox::currentIndexChanged, this, &StudioPanel::choiceChanged);
    connect(m_designs, &DesignPicker::designChosen, this, &StudioPanel::choiceChanged);
    connect(m_from, &QSpinBox::valueChanged, this, [this] {
        showButtons();
        Q_EMIT choiceChanged();
    });
    connect(m_larger, &Button::clicked, this, &StudioPanel::largerRequested);
    connect(m_check, &Button::clicked, this, &StudioPanel::checkRequested);
    connect(m_print, &Button::clicked, this, &StudioPanel::printRequested);
    connect(m_save, &Button::clicked, this, &StudioPanel::saveRequested);
    connect(m_cancel, &Button::clicked, this, &StudioPanel::cancelRequested);
    showPrinters();
    showButtons();
}

void StudioPanel::build()
{
    m_stock->setObjectName(u"studioStock"_s);
    m_facts->setObjectName(u"studioFacts"_s);
    m_printer->setObjectName(u"studioPrinter"_s);
    m_from->setObjectName(u"studioFrom"_s);
    m_verdict->setObjectName(u"studioVerdict"_s);
    m_larger->setObjectName(u"studioLarger"_s);
    m_check->setObjectName(u"studioCheck"_s);
    m_verdict->hide();
    m_from->setRange(1, 1);
    m_column->setMargins(16, 16, 16, 16, 8);
    m_column->add(new PlainLabel(tr("Stock"), TextStyle::Section));
    m_column->add(m_stock);
    m_column->add(m_facts);
    auto *ownStock = new Button(tr("Own stock…"), Button::Kind::Link);
    ownStock->setObjectName(u"studioOwnStock"_s);
    ownStock->setFlush(Qt::LeftEdge);
    ownStock->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(ownStock, &Button::clicked, this, &StudioPanel::ownStockRequested);
    m_column->add(ownStock);
    m_column->add(m_distance);
    m_column->add(new Hairline);
    m_column->add(new PlainLabel(tr("Design"), TextStyle::Section));
    m_column->add(m_designs);
    m_column->add(new Hairline);
    m_column->add(new PlainLabel(tr("Printer"), TextStyle::Section));
    m_column->add(m_printer);
    m_column->add(m_noPrinter);
    m_column->add(new FormRow(tr("Print again from number"), m_from));
    m_column->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_column, 1);
    column->addWidget(makeFoot());
}

QWidget *StudioPanel::makeFoot()
{
    m_progress->setObjectName(u"studioProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_print->setObjectName(u"studioPrint"_s);
    m_save->setObjectName(u"studioSave"_s);
    m_cancel->setObjectName(u"studioCancel"_s);
    m_cancel->hide();
    for (Button *button : {m_print, m_save, m_cancel})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_save, 1);
    line->addWidget(m_cancel, 1);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(px(16), px(8), px(16), px(16));
    column->setSpacing(px(10));
    column->addWidget(m_verdict);
    column->addWidget(m_progress);
    column->addWidget(m_print);
    column->addLayout(line);
    return foot;
}

void StudioPanel::showPrinters()
{
    const bool hasPrinter = m_printer->count() > 0;
    m_printer->setVisible(hasPrinter);
    m_noPrinter->setVisible(!hasPrinter);
    if (!hasPrinter) { // then a PDF is what people want
        m_print->setKind(Button::Kind::Normal);
        m_save->setKind(Button::Kind::Primary);
    }
}

void StudioPanel::show(const StudioReading &reading)
{
    m_designs->setDesigns(reading.designs);
    if (reading.stocks == m_stock->stocks())
        return;
    m_stock->setStocks(reading.stocks);
    showStock();
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

LabelDesign StudioPanel::design() const
{
    return m_designs->current();
}

int StudioPanel::dpi() const
{
    return m_printer->dpi();
}

QString StudioPanel::printer() const
{
    return m_printer->printer();
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
}

void StudioPanel::setReadableMetres(double metres)
{
    m_distance->setVisible(metres > 0);
    m_distance->setText(
        tr("Phones read it from about %1 cm.").arg(QLocale().toString(qRound(metres * 100))));
}

void StudioPanel::setCount(int chosen)
{
    m_count = chosen;
    m_from->setMaximum(std::max(1, chosen));
    showButtons();
}

void StudioPanel::setFinding(const Finding &finding)
{
    const bool isBad = finding.bad > 0;
    m_verdict->setVisible(finding.good + finding.bad > 0);
    m_verdict->setTone(isBad ? ToneKind::Danger : ToneKind::Success);
    QString sentence = finding.sentence;
    if (!isBad)
        sentence = finding.isOfAll ? tr("Each code was read back from its picture.")
                                   : tr("Only this sheet is looked at so far.");
    m_verdict->setTexts(verdictwords::summary(finding.good, finding.bad), sentence);
    m_larger->setVisible(isBad);
    m_check->setVisible(!finding.isOfAll && !isBad);
}

void StudioPanel::setProgress(int done, int total)
{
    m_progress->setMaximum(std::max(1, total));
    m_progress->setValue(done);
    m_progress->setVisible(total > 0);
    m_cancel->setVisible(total > 0);
    m_save->setVisible(total == 0);
}

void StudioPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_column->setEnabled(!isBusy);
    setProgress(0, isBusy ? 1 : 0);
    showButtons();
}

void StudioPanel::showButtons()
{
    const int count = m_count == 0 ? 0 : m_count - m_from->value() + 1;
    m_print->setText(tr("Print %n labels", nullptr, count));
    m_print->setEnabled(count > 0 && !m_isBusy && !printer().isEmpty());
    m_print->setToolTip(printer().isEmpty() ? printing::noPrinterSentence() : QString());
    m_save->setEnabled(count > 0 && !m_isBusy);
}

} // namespace vestibule
