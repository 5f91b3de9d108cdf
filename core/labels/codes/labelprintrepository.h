#pragma once

#include "core/labels/codes/labelservice.h"
#include "core/store/writetransaction.h"

namespace vestibule {

/// Labels on paper, active and blank, that encode one base address.
struct AddressCount {
    QString baseAddress;
    int labels = 0;
    int blank = 0; ///< of them, those that belong to nothing yet
    friend bool operator==(const AddressCount &, const AddressCount &) = default;
};

/// SQL of the printed labels: table label_print and what it says about addresses.
class LabelPrintRepository
{
public:
    explicit LabelPrintRepository(Database &database) : m_database(database) { }

    /// Active and blank labels that were printed, by the address that they encode, most first.
    [[nodiscard]] Result<std::vector<AddressCount>> printedByAddress();
    /// The addresses that labels on paper encode, whatever became of their codes, in no order.
    [[nodiscard]] Result<QStringList> printedAddresses();
    [[nodiscard]] static Result<> insert(WriteTransaction &transaction,
                                         const LabelService::Print &print, const Actor &actor,
                                         const QDateTime &at);
    [[nodiscard]] static Result<> moveBaseAddress(WriteTransaction &transaction,
                                                  const QString &from, const QString &to);

private:
    Database &m_database;
};

} // namespace vestibule
