#include "app/labels/studio/stockbox.h"

#include "app/labels/studio/verdictwords.h"

#include <QStandardItemModel>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

StockBox::StockBox(QWidget *parent) : ComboBox(tr("Stock"), parent) { }

void StockBox::setStocks(const std::vector<LabelStock> &stocks)
{
    const QString current = currentData().toString();
    const QSignalBlocker quiet(this);
    m_stocks = stocks;
    clear();
    QString lastGroup;
    for (const LabelStock &stock : m_stocks) {
        const QString others = stock.maker.isEmpty() ? tr("Other stocks") : stock.maker;
        const QString group = stock.isOwn ? tr("Own stocks") : others;
        if (group != lastGroup) {
            addItem(group);
            auto *items = static_cast<QStandardItemModel *>(model());
            items->item(count() - 1)->setEnabled(false);
            lastGroup = group;
        }
        addItem(verdictwords::stockName(stock), stock.id);
    }
    const int index = current.isEmpty() ? -1 : findData(current);
    setCurrentIndex(index >= 0 ? index : 1);
}

LabelStock StockBox::stock() const
{
    const QString id = currentData().toString();
    const auto found = std::find_if(m_stocks.begin(), m_stocks.end(),
                                    [&id](const LabelStock &stock) { return stock.id == id; });
    return found == m_stocks.end() ? LabelStock() : *found;
}

} // namespace vestibule
