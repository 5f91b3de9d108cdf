#pragma once

#include "app/widgets/combobox.h"
#include "core/labels/stock/labelstock.h"

namespace vestibule {

/// Chooses a stock; they stand in groups of their makers.
class StockBox : public ComboBox
{
    Q_OBJECT
public:
    explicit StockBox(QWidget *parent = nullptr);

    /// Keeps the choice as long as it is there; the first time takes the first. Emits nothing.
    void setStocks(const std::vector<LabelStock> &stocks);
    [[nodiscard]] const std::vector<LabelStock> &stocks() const { return m_stocks; }
    /// Without page before setStocks().
    [[nodiscard]] LabelStock stock() const;

private:
    std::vector<LabelStock> m_stocks;
};

} // namespace vestibule
