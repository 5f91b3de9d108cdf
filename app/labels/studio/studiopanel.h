#pragma once

#include "app/labels/studio/labelpreviews.h"
#include "app/labels/studio/studiorows.h"
#include "app/widgets/pane.h"

class QProgressBar;
class QSpinBox;

namespace vestibule {

class Banner;
class Button;
class DesignPicker;
class PlainLabel;
class PrinterBox;
class ScrollColumn;
class StockBox;

/// The studio's right column: on what, how and where labels are printed; what the check says; and the buttons.
class StudioPanel : public Pane
{
    Q_OBJECT
public:
    /// What the check found so far.
    struct Finding {
        int good = 0;
        int bad = 0;
        QString sentence; ///< about the first bad one
        bool isOfAll = true; ///< else of the sheet that is shown
        friend bool operator==(const Finding &, const Finding &) = default;
    };

    explicit StudioPanel(QWidget *parent = nullptr);

    void show(const StudioReading &reading);
    [[nodiscard]] const std::vector<LabelStock> &stocks() const;
    [[nodiscard]] LabelStock stock() const;
    void setStock(const QString &id);
    [[nodiscard]] LabelDesign design() const;
    [[nodiscard]] int dpi() const;
    [[nodiscard]] QString printer() const; ///< empty: none
    /// From 1: labels before it are left out.
    [[nodiscard]] int firstNumber() const;
    /// How many labels are chosen, and how far phones read them (0: not known).
    void setCount(int chosen);
    void setReadableMetres(double metres);
    void setFinding(const Finding &finding);
    /// Progress of printing or checking; `total` 0: nothing runs.
    void setProgress(int done, int total);
    /// A job runs: choices and buttons wait, but for Cancel.
    void setBusy(bool isBusy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void choiceChanged();
    void largerRequested();
    void ownStockRequested();
    void checkRequested();
    void printRequested();
    void saveRequested();
    void cancelRequested();

private:
    void build();
    QWidget *makeFoot();
    void showPrinters();
    void showStock();
    void showButtons();

    ScrollColumn *m_column;
    StockBox *m_stock;
    PlainLabel *m_facts;
    PlainLabel *m_distance;
    DesignPicker *m_designs;
    PrinterBox *m_printer;
    PlainLabel *m_noPrinter;
    QSpinBox *m_from;
    Banner *m_verdict;
    Button *m_larger;
    Button *m_check;
    QProgressBar *m_progress;
    Button *m_print;
    Button *m_save;
    Button *m_cancel;
    int m_count = 0;
    bool m_isBusy = false;
};

} // namespace vestibule
