#pragma once

#include "core/labels/stock/stockimport.h"

#include <QByteArray>
#include <QSet>

namespace vestibule::importing {

/// Gathers the stocks of a table: refuses what is impossible, takes each name once.
class Gatherer
{
public:
    void take(LabelStock stock);
    void refuse(const QString &name, RefusedStock::Reason reason, const StockFault &fault = {});
    [[nodiscard]] StockImport finish() { return std::move(m_import); }

private:
    StockImport m_import;
    QSet<QString> m_names;
};

/// The whole of a table's file. Errors: NotFound, TooLarge over 16 MiB.
[[nodiscard]] Result<QByteArray> contentsOf(const QString &path);
/// Sheet or roll, told by the grid: one label that fills its page is a roll's.
[[nodiscard]] LabelStock::Kind kindOf(const LabelStock &stock);

} // namespace vestibule::importing
