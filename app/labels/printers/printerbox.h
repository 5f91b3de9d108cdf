#pragma once

#include "app/widgets/combobox.h"
#include "core/labels/printing/labelprinter.h"
#include "core/labels/printing/printjob.h"

#include <vector>

namespace vestibule {

/// A printer to choose: one of this computer's, or a label printer in the network.
struct PrinterChoice {
    PrintTarget target;
    int dpi = 300; ///< what labels are drawn for
    std::optional<int> darkness;
    friend bool operator==(const PrinterChoice &, const PrinterChoice &) = default;

    [[nodiscard]] bool isLabelPrinter() const
    {
        return target.kind == PrintTarget::Kind::ZplSocket;
    }
};

/// Chooses where labels are printed; its last line adds a label printer.
class PrinterBox : public ComboBox
{
    Q_OBJECT
public:
    explicit PrinterBox(QWidget *parent = nullptr);

    /// Keeps the choice as long as it is there; emits nothing.
    void setLabelPrinters(const std::vector<LabelPrinter> &printers);
    /// Adds or changes one, and chooses it.
    void take(const LabelPrinter &printer);
    /// Nothing: this computer knows no printer and there is no label printer.
    [[nodiscard]] std::optional<PrinterChoice> choice() const;
    /// The label printer that is chosen.
    [[nodiscard]] std::optional<LabelPrinter> labelPrinter() const;
    void choose(const PrintTarget &target);

Q_SIGNALS:
    void printerChosen();
    void addRequested();

private:
    void fill();
    void takeLine(int index);

    std::vector<PrinterChoice> m_own; ///< of this computer
    std::vector<QString> m_names;
    int m_usual = 0;
    std::vector<LabelPrinter> m_labelPrinters;
    int m_taken = -1;
};

/// "Stores", "Label printer at 192.168.1.50".
[[nodiscard]] QString printerName(const LabelPrinter &printer);

} // namespace vestibule
