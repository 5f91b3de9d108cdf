#include "app/labels/printers/printerbox.h"

#include "app/printing/printwords.h"

#include <QPrinterInfo>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int usualDpi = 300;

/// Dots of 300 dpi are whole dots on 600 and 1200 dpi, too; label printers have 203 or 300.
int drawingDpi(const QList<int> &supported)
{
    const bool isFine = supported.isEmpty()
        || std::any_of(supported.begin(), supported.end(),
                       [](int dpi) { return dpi % usualDpi == 0; });
    return isFine ? usualDpi : *std::max_element(supported.begin(), supported.end());
}

PrinterChoice choiceOf(const LabelPrinter &printer)
{
    return {{PrintTarget::Kind::ZplSocket, printer.address}, printer.dpi, printer.darkness};
}

} // namespace

PrinterBox::PrinterBox(QWidget *parent) : ComboBox(tr("Printer"), parent)
{
    const QList<QPrinterInfo> printers = QPrinterInfo::availablePrinters();
    for (const QPrinterInfo &known : printers) {
        m_own.push_back({{PrintTarget::Kind::Printer, known.printerName()},
                         drawingDpi(known.supportedResolutions()),
                         {}});
        m_names.push_back(known.description().isEmpty() ? known.printerName()
                                                        : known.description());
        if (known.isDefault())
            m_usual = int(m_own.size()) - 1;
    }
    fill();
    connect(this, &QComboBox::activated, this, &PrinterBox::takeLine);
}

void PrinterBox::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (size_t i = 0; i < m_own.size(); ++i)
        addItem(tr("%1, %2 dpi").arg(m_names[i]).arg(m_own[i].dpi));
    for (const LabelPrinter &printer : m_labelPrinters)
        addItem(printerName(printer));
    if (count() == 0)
        addItem(tr("No printer"));
    m_taken = std::clamp(m_usual, 0, count() - 1);
    setCurrentIndex(m_taken);
    addItem(tr("Add a label printer…"));
}

void PrinterBox::setLabelPrinters(const std::vector<LabelPrinter> &printers)
{
    if (printers == m_labelPrinters)
        return;
    const auto before = choice();
    m_labelPrinters = printers;
    fill();
    if (before)
        choose(before->target);
}

void PrinterBox::take(const LabelPrinter &printer)
{
    std::vector<LabelPrinter> printers = m_labelPrinters;
    std::erase_if(printers, [&printer](const LabelPrinter &known) {
        return known.address == printer.address;
    });
    printers.push_back(printer);
    setLabelPrinters(printers);
    choose(choiceOf(printer).target);
}

void PrinterBox::takeLine(int index)
{
    if (index == count() - 1) { // a wish, not a printer
        setCurrentIndex(m_taken);
        Q_EMIT addRequested();
        return;
    }
    if (std::exchange(m_taken, index) != index)
        Q_EMIT printerChosen();
}

std::optional<LabelPrinter> PrinterBox::labelPrinter() const
{
    const int index = m_taken - int(m_own.size());
    if (index < 0 || index >= int(m_labelPrinters.size()))
        return std::nullopt;
    return m_labelPrinters[size_t(index)];
}

std::optional<PrinterChoice> PrinterBox::choice() const
{
    if (m_taken >= 0 && m_taken < int(m_own.size()))
        return m_own[size_t(m_taken)];
    if (const auto printer = labelPrinter())
        return choiceOf(*printer);
    return std::nullopt;
}

void PrinterBox::choose(const PrintTarget &target)
{
    int index = 0;
    for (const PrinterChoice &own : m_own) {
        if (own.target == target)
            m_taken = index;
        ++index;
    }
    for (const LabelPrinter &printer : m_labelPrinters) {
        if (choiceOf(printer).target == target)
            m_taken = index;
        ++index;
    }
    setCurrentIndex(m_taken);
}

QString printerName(const LabelPrinter &printer)
{
    if (!printer.name.isEmpty())
        return printer.name;
    return printwords::placeName({PrintTarget::Kind::ZplSocket, printer.address});
}

} // namespace vestibule
