#pragma once

#include "app/labels/printers/printerbox.h"
#include "app/labels/studio/studiofoot.h"
#include "app/labels/studio/studiorows.h"
#include "app/widgets/pane.h"

class QSpinBox;

namespace vestibule {

class Button;
class ComboBox;
class DesignPicker;
class PlainLabel;
class PrinterPart;
class ScrollColumn;
class StockBox;

/// The studio's right column: on what, how and where labels are printed; what the check says; and the buttons.
class StudioPanel : public Pane
{
    Q_OBJECT
public:
    /// `makesPinCards`: the person may see PINs.
    explicit StudioPanel(bool makesPinCards, QWidget *parent = nullptr);

    /// The first time it takes what this operator used last.
    void show(const StudioReading &reading);
    [[nodiscard]] StudioFoot *foot() const { return m_foot; }
    [[nodiscard]] PrinterPart *printerPart() const { return m_printer; }
    [[nodiscard]] const std::vector<LabelStock> &stocks() const;
    [[nodiscard]] LabelStock stock() const;
    void setStock(const QString &id);
    [[nodiscard]] DesignChoice design() const;
    [[nodiscard]] std::optional<PrinterChoice> printer() const;
    [[nodiscard]] int dpi() const;
    [[nodiscard]] int copies() const;
    [[nodiscard]] PrintSequence sequence() const;
    /// From 1: labels before it are left out.
    [[nodiscard]] int firstNumber() const;
    /// How many labels are chosen.
    void setCount(int chosen);
    /// How far phones read them, and the size of a dot of their codes in mm. 0: there are none; then it is said for a
    /// usual label.
    void setReadable(double metres, double module);
    /// A job runs: choices and buttons wait, but for Cancel.
    void setBusy(bool isBusy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void choiceChanged();
    void ownStockRequested();
    void pinCardRequested();
    /// Another printer or stock: whether they are calibrated is to be read.
    void pairChanged();

private:
    void build(bool makesPinCards);
    Button *addLink(const QString &words, const QString &name);
    void showStock();
    void showMeans();
    void showDistance();

    ScrollColumn *m_column;
    StockBox *m_stock;
    PlainLabel *m_facts;
    PlainLabel *m_distance;
    DesignPicker *m_designs;
    PrinterPart *m_printer;
    QSpinBox *m_copies;
    ComboBox *m_sequence;
    QSpinBox *m_from;
    StudioFoot *m_foot;
    int m_count = 0;
    double m_metres = 0; ///< see setReadable()
    double m_module = 0;
    bool m_isBusy = false;
    bool m_wasShown = false;
};

} // namespace vestibule
