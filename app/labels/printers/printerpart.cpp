#include "app/labels/printers/printerpart.h"

#include "app/printing/printing.h"
#include "app/printing/printwords.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

PrinterPart::PrinterPart(QWidget *parent)
    : QWidget(parent),
      m_box(new PrinterBox),
      m_problem(new PlainLabel({}, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes)),
      m_state(new PlainLabel({}, TextStyle::Small, TextInk::Secondary)),
      m_calibrate(new Button(tr("Calibrate"), Button::Kind::Link)),
      m_change(new Button(tr("Change the label printer"), Button::Kind::Link))
{
    m_box->setObjectName(u"studioPrinter"_s);
    m_state->setObjectName(u"studioCalibrated"_s);
    m_calibrate->setObjectName(u"studioCalibrate"_s);
    m_calibrate->setFlush(Qt::RightEdge);
    m_change->setObjectName(u"studioChangePrinter"_s);
    m_change->setFlush(Qt::LeftEdge);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_state, 1);
    line->addWidget(m_calibrate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    column->addWidget(m_box);
    column->addWidget(m_problem);
    column->addLayout(line);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_box, &PrinterBox::printerChosen, this, [this] {
        showPrinter();
        Q_EMIT printerChosen();
    });
    connect(m_box, &PrinterBox::addRequested, this, &PrinterPart::addRequested);
    connect(m_calibrate, &Button::clicked, this, &PrinterPart::calibrationRequested);
    connect(m_change, &Button::clicked, this, [this] {
        if (const auto printer = m_box->labelPrinter())
            Q_EMIT changeRequested(*printer);
    });
    showPrinter();
    setCalibratedAt({});
}

void PrinterPart::setLabelPrinters(const std::vector<LabelPrinter> &printers)
{
    m_box->setLabelPrinters(printers);
    showPrinter();
}

void PrinterPart::take(const LabelPrinter &printer)
{
    m_box->take(printer);
    showPrinter();
    Q_EMIT printerChosen();
}

void PrinterPart::choose(const PrintTarget &target)
{
    m_box->choose(target);
    showPrinter();
}

void PrinterPart::setMismatch(bool isMismatch)
{
    m_isMismatch = isMismatch;
    showPrinter();
}

void PrinterPart::setCalibratedAt(const QDateTime &at)
{
    m_state->setText(at.isValid() ? tr("Calibrated on %1").arg(printwords::day(at))
                                  : tr("Not calibrated yet"));
    m_state->setInk(at.isValid() ? TextInk::Secondary : TextInk::Muted);
}

void PrinterPart::showPrinter()
{
    const bool hasPrinter = m_box->choice().has_value();
    m_problem->setVisible(!hasPrinter || m_isMismatch);
    m_problem->setText(hasPrinter ? tr("Label printers take rolls with one label after the other. "
                                       "Choose such a stock, or another printer.")
                                  : printing::noPrinterSentence());
    m_state->setVisible(hasPrinter);
    m_calibrate->setVisible(hasPrinter);
    m_change->setVisible(m_box->labelPrinter().has_value());
}

} // namespace vestibule
