#include "app/labels/studio/printerbox.h"

#include <QPrinterInfo>

#include <algorithm>

namespace vestibule {

namespace {

constexpr int usualDpi = 300;
constexpr int dpiRole = Qt::UserRole + 1;

/// Dots of 300 dpi are whole dots on 600 and 1200 dpi, too; label printers have 203 or 300.
int drawingDpi(const QList<int> &supported)
{
    const bool isFine = supported.isEmpty()
        || std::any_of(supported.begin(), supported.end(),
                       [](int dpi) { return dpi % usualDpi == 0; });
    return isFine ? usualDpi : *std::max_element(supported.begin(), supported.end());
}

} // namespace

PrinterBox::PrinterBox(QWidget *parent) : ComboBox(tr("Printer"), parent)
{
    const QList<QPrinterInfo> printers = QPrinterInfo::availablePrinters();
    for (const QPrinterInfo &known : printers) {
        const int drawn = drawingDpi(known.supportedResolutions());
        const QString name = known.description().isEmpty() ? known.printerName()
                                                           : known.description();
        addItem(tr("%1, %2 dpi").arg(name).arg(drawn), known.printerName());
        setItemData(count() - 1, drawn, dpiRole);
        if (known.isDefault())
            setCurrentIndex(count() - 1);
    }
}

int PrinterBox::dpi() const
{
    const QVariant drawn = currentData(dpiRole);
    return drawn.isValid() ? drawn.toInt() : usualDpi;
}

} // namespace vestibule
