#include "core/labels/printing/labelprinters.h"

#include "core/base/clock.h"
#include "core/labels/printing/labelprinterrepository.h"
#include "core/labels/printing/rawprinter.h"
#include "core/security/changelog.h"
#include "core/store/writetransaction.h"

#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
constexpr int mostDarkness = 30;

Result<LabelPrinter> checked(LabelPrinter printer)
{
    const auto address = printerAddressFrom(printer.address);
    if (!address)
        return tl::unexpected(address.error());
    printer.address = addressText(*address);
    printer.name = printer.name.simplified();
    if (printer.name.size() > longestName)
        return failure(ErrorCode::Invalid, u"too long"_s, u"name"_s);
    if (printer.dpi != 203 && printer.dpi != 300 && printer.dpi != 600)
        return failure(ErrorCode::Invalid, QString::number(printer.dpi), u"dpi"_s);
    if (printer.darkness && std::abs(*printer.darkness) > mostDarkness)
        return failure(ErrorCode::Invalid, QString::number(*printer.darkness), u"darkness"_s);
    return printer;
}

} // namespace

LabelPrinters::LabelPrinters(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<std::vector<LabelPrinter>> LabelPrinters::all()
{
    return LabelPrinterRepository(m_database).all();
}

Result<> LabelPrinters::note(WriteTransaction &transaction, const QString &type,
                             const QString &address, const Actor &actor)
{
    Event event;
    event.type = type;
    event.subjectKind = u"label_printer"_s;
    event.subjectId = address;
    return m_changes.note(transaction, actor, std::move(event));
}

Result<LabelPrinter> LabelPrinters::put(LabelPrinter printer, const Actor &actor)
{
    auto good = checked(std::move(printer));
    if (!good)
        return good;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto isKnown = LabelPrinterRepository(m_database).has(good->address);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    if (const auto put = LabelPrinterRepository::put(*transaction, *good, m_clock.now()); !put)
        return tl::unexpected(put.error());
    const QString type = *isKnown ? u"label_printer.updated"_s : u"label_printer.created"_s;
    if (const auto noted = note(*transaction, type, good->address, actor); !noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return good;
}

Result<> LabelPrinters::remove(const QString &address, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto isKnown = LabelPrinterRepository(m_database).has(address);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    if (!*isKnown)
        return failure(ErrorCode::NotFound, address, u"printer"_s);
    if (const auto gone = LabelPrinterRepository::remove(*transaction, address); !gone)
        return gone;
    const auto noted = note(*transaction, u"label_printer.removed"_s, address, actor);
    if (!noted)
        return noted;
    return transaction->commit();
}

} // namespace vestibule
