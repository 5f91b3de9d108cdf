#include "core/labels/printing/printerprofiles.h"

#include "core/base/clock.h"
#include "core/labels/printing/printerprofilerepository.h"
#include "core/security/changelog.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestPrinter = 200;

} // namespace

PrinterProfiles::PrinterProfiles(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<PrinterProfile> PrinterProfiles::find(const QString &printer, const QString &stock)
{
    const auto found = known(printer, stock);
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(KnownProfile()).profile;
}

Result<std::optional<KnownProfile>> PrinterProfiles::known(const QString &printer,
                                                           const QString &stock)
{
    return PrinterProfileRepository(m_database).find(printer, stock);
}

Result<> PrinterProfiles::set(const QString &printer, const QString &stock,
                              const PrinterProfile &profile, const Actor &actor)
{
    if (printer.isEmpty() || printer.size() > longestPrinter)
        return failure(ErrorCode::Invalid, u"empty, or too long"_s, u"printer"_s);
    if (const auto checked = checkProfile(profile); !checked)
        return checked;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto put = PrinterProfileRepository::put(*transaction, printer, stock, profile,
                                                   m_clock.now());
    if (!put)
        return put;
    Event event;
    event.type = u"printer_profile.updated"_s;
    event.subjectKind = u"printer_profile"_s;
    event.subjectId = printer;
    const auto noted = m_changes.note(*transaction, actor, std::move(event));
    if (!noted)
        return noted;
    return transaction->commit();
}

} // namespace vestibule
