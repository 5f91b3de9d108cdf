#pragma once

#include "app/widgets/combobox.h"

namespace vestibule {

/// Chooses one of this computer's printers; empty when there is none.
class PrinterBox : public ComboBox
{
    Q_OBJECT
public:
    explicit PrinterBox(QWidget *parent = nullptr);

    /// Its name for QPrinter; empty: none.
    [[nodiscard]] QString printer() const { return currentData().toString(); }
    /// What labels are drawn for.
    [[nodiscard]] int dpi() const;
};

} // namespace vestibule
