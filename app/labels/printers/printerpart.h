#pragma once

#include "app/labels/printers/printerbox.h"

#include <QDateTime>

namespace vestibule {

class Button;
class PlainLabel;

/// The studio's choice of a printer, and whether it hits the labels of the stock.
class PrinterPart : public QWidget
{
    Q_OBJECT
public:
    explicit PrinterPart(QWidget *parent = nullptr);

    [[nodiscard]] PrinterBox *box() const { return m_box; }
    void setLabelPrinters(const std::vector<LabelPrinter> &printers);
    /// A new one is chosen at once; a changed one takes its place.
    void take(const LabelPrinter &printer);
    void choose(const PrintTarget &target);
    /// The chosen printer doesn't take the chosen stock.
    void setMismatch(bool isMismatch);
    /// When the printer was calibrated for the stock; invalid: never.
    void setCalibratedAt(const QDateTime &at);

Q_SIGNALS:
    void printerChosen();
    void addRequested();
    void changeRequested(const vestibule::LabelPrinter &printer);
    void calibrationRequested();

private:
    void showPrinter();

    PrinterBox *m_box;
    PlainLabel *m_problem;
    PlainLabel *m_state;
    Button *m_calibrate;
    Button *m_change;
    bool m_isMismatch = false;
};

} // namespace vestibule
