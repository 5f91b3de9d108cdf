#pragma once

#include "app/labels/printers/printerbox.h"
#include "app/widgets/toast.h"
#include "core/base/error.h"
#include "core/labels/printing/printerprofiles.h"
#include "core/labels/stock/labelstock.h"

#include <QDialog>

namespace vestibule {

class Button;
class CalibrationForm;
class CheckBox;
struct PageContext;

/// How a printer is brought to hit the labels of a stock: a page is printed, measured and typed in.
class CalibrationDialog : public QDialog
{
    Q_OBJECT
public:
    /// `context` must outlive the dialog.
    CalibrationDialog(const PageContext &context, const LabelStock &stock,
                      const PrinterChoice &printer, QWidget *parent);

    /// Prints the calibration page on the printer, or into a PDF.
    void printPage(const PrintTarget &target);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

private:
    void build();
    void read();
    void askForFile();
    void save();
    void showProblem(const QString &title, const Error &error);

    const PageContext &m_context;
    LabelStock m_stock;
    PrinterChoice m_printer;
    CalibrationForm *m_form;
    CheckBox *m_isForAll;
    Button *m_print;
    Button *m_save;
};

} // namespace vestibule
