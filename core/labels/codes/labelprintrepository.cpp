#include "core/labels/codes/labelprintrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<std::vector<AddressCount>> LabelPrintRepository::printedByAddress()
{
    auto rows = m_database.query(
        u"SELECT base_address, COUNT(*), SUM(CASE WHEN state = 'blank' THEN 1 ELSE 0 END)"
        " FROM label_code WHERE state IN ('active', 'blank')"
        " AND EXISTS (SELECT 1 FROM label_print WHERE label_code_id = label_code.id)"
        " GROUP BY base_address ORDER BY COUNT(*) DESC, base_address"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<AddressCount> counts;
    while (rows->next())
        counts.push_back({rows->text(0), static_cast<int>(rows->integer(1)),
                          static_cast<int>(rows->integer(2))});
    return counts;
}

Result<QStringList> LabelPrintRepository::printedAddresses()
{
    auto rows = m_database.query(
        u"SELECT DISTINCT base_address FROM label_code"
        " WHERE EXISTS (SELECT 1 FROM label_print WHERE label_code_id = label_code.id)"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList addresses;
    while (rows->next())
        addresses.append(rows->text(0));
    return addresses;
}

Result<> LabelPrintRepository::insert(WriteTransaction &transaction,
                                      const LabelService::Print &print, const Actor &actor,
                                      const QDateTime &at)
{
    return transaction
        .execute(u"INSERT INTO label_print (id, label_code_id, at, operator_id, stock, position,"
                 " target, verified) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {makeUuid7(), print.label.toString(), toStoreTime(at), actor.operatorId.toString(),
                  print.stock, print.position, print.target, print.verified ? 1 : 0})
        .map([](int) {});
}

Result<> LabelPrintRepository::moveBaseAddress(WriteTransaction &transaction, const QString &from,
                                               const QString &to)
{
    return transaction
        .execute(u"UPDATE label_code SET base_address = ? WHERE base_address = ?"_s, {to, from})
        .map([](int) {});
}

} // namespace vestibule
