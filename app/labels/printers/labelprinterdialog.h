#pragma once

#include "core/base/error.h"
#include "core/labels/printing/labelprinter.h"

#include <QDialog>

class QLineEdit;
class QSpinBox;

namespace vestibule {

class ComboBox;
class FormRow;
struct PageContext;

/// Adds a label printer by its network address, or changes one.
class LabelPrinterDialog : public QDialog
{
    Q_OBJECT
public:
    /// `printer` without an address: a new one. `context` must outlive the dialog.
    LabelPrinterDialog(const PageContext &context, const LabelPrinter &printer, QWidget *parent);

Q_SIGNALS:
    /// It is stored; the dialog closes.
    void stored(const vestibule::LabelPrinter &printer);

private:
    QWidget *makeRemove();
    void submit();
    void showProblem(const Error &error);

    const PageContext &m_context;
    LabelPrinter m_printer;
    QLineEdit *m_address;
    FormRow *m_addressRow;
    QLineEdit *m_name;
    FormRow *m_nameRow;
    ComboBox *m_dpi;
    QSpinBox *m_darkness;
};

} // namespace vestibule
