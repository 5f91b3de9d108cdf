#include "app/labels/sheets/sheetrows.h"

#include "app/labels/studio/verdictwords.h"
#include "app/printing/printwords.h"
#include "core/engine/services.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/stock/stockservice.h"
#include "core/security/operators.h"

#include <QHash>

#include <algorithm>

namespace vestibule {

Result<SheetsReading> readSheets(Services &services)
{
    SheetsReading reading;
    const auto stocks = services.stocks.all();
    if (!stocks)
        return tl::unexpected(stocks.error());
    QHash<QString, LabelStock> byId;
    for (const LabelStock &stock : *stocks) {
        byId.insert(stock.id, stock);
        if (stock.kind == LabelStock::Kind::Sheet && stock.labelsPerPage() > 1)
            reading.stocks.push_back(stock);
    }
    const auto operators = services.operators.list();
    if (!operators)
        return tl::unexpected(operators.error());
    const auto sheets = services.sheets.all();
    if (!sheets)
        return tl::unexpected(sheets.error());
    for (const LabelSheet &sheet : *sheets) {
        const auto opener = std::find_if(
            operators->begin(), operators->end(),
            [&sheet](const Operator &person) { return person.id == sheet.openedBy; });
        reading.rows.push_back({sheet, byId.value(sheet.stock),
                                opener == operators->end() ? QString() : opener->name});
    }
    return reading;
}

QVariant SheetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SheetRow &shown = row(index.row());
    const QString title = printwords::sheetTitle(shown.sheet);
    const QString stock = shown.stock.page.isEmpty() ? tr("A stock that was removed")
                                                     : verdictwords::stockName(shown.stock);
    const QString free = tr("%n free", nullptr, shown.sheet.freeCount());
    switch (role) {
    case TitleRole:
        return title;
    case SecondLineRole:
        return stock;
    case TrailingTextRole:
        return free;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(title, stock, free);
    default:
        return {};
    }
}

} // namespace vestibule
