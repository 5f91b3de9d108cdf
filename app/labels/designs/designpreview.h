#pragma once

#include "app/labels/studio/labelpreviews.h"
#include "app/widgets/pane.h"

#include <QTimer>

namespace vestibule {

class Banner;
class Button;
class ComboBox;
class LabelView;
class PlainLabel;
class StockBox;

/// A design at work: a label of this site on a stock, drawn and checked as it is printed.
class DesignPreview : public Pane
{
    Q_OBJECT
public:
    explicit DesignPreview(QWidget *parent = nullptr);

    void setStocks(const std::vector<LabelStock> &stocks);
    [[nodiscard]] LabelStock stock() const;
    /// Labels to look at, each under its name; none: a sample stands in.
    void setContents(std::vector<LabelContent> contents);
    void setDesign(const LabelDesign &design);

Q_SIGNALS:
    void markKnown(bool hasMark);
    void ownStockRequested();

private:
    void build();
    void draw();
    void show(const PreviewLabel &label);
    [[nodiscard]] LabelContent content() const;

    StockBox *m_stock;
    Button *m_ownStock;
    PlainLabel *m_facts;
    ComboBox *m_whose;
    LabelView *m_view;
    PlainLabel *m_size;
    Banner *m_verdict;
    std::vector<LabelContent> m_contents;
    LabelDesign m_design;
    QTimer m_draw;
    int m_round = 0; ///< of drawings, so that late ones are left
};

} // namespace vestibule
