#include "core/security/wrongpins.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

WrongPins::WrongPins(Database &database, const Clock &clock) : m_database(database), m_clock(clock)
{ }

Result<bool> WrongPins::contains(const WrongPin &pin)
{
    auto rows = m_database.query(u"SELECT at FROM attempt_wrong_pin"
                                 " WHERE client = ? AND deployment_id = ? AND pin_hash = ?"_s,
                                 {pin.client, pin.deployment.toString(), pin.pinHash});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<> WrongPins::remember(WriteTransaction &transaction, const WrongPin &pin)
{
    return transaction
        .execute(u"INSERT INTO attempt_wrong_pin (client, deployment_id, pin_hash, browser,"
                 " label_code_id, at) VALUES (?, ?, ?, ?, ?, ?)"
                 " ON CONFLICT (client, deployment_id, pin_hash) DO UPDATE SET at = excluded.at"_s,
                 {pin.client, pin.deployment.toString(), pin.pinHash, pin.browser,
                  pin.labelCode.toString(), toStoreTime(m_clock.now())})
        .map([](int) {});
}

Result<std::vector<WrongPin>> WrongPins::takeLast(WriteTransaction &transaction,
                                                  const DeploymentId &deployment,
                                                  const QString &browser, int limit)
{
    std::vector<WrongPin> taken;
    if (browser.isEmpty())
        return taken;
    {
        auto rows = m_database.query(
            u"SELECT client, pin_hash, label_code_id FROM attempt_wrong_pin"
            " WHERE deployment_id = ? AND browser = ? ORDER BY at DESC, pin_hash LIMIT ?"_s,
            {deployment.toString(), browser, limit});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            taken.push_back({deployment, rows->text(0), rows->text(1), browser,
                             LabelCodeId::fromStore(rows->text(2))});
        }
    }
    for (const WrongPin &pin : taken) {
        const auto gone = transaction.execute(
            u"DELETE FROM attempt_wrong_pin"
            " WHERE client = ? AND deployment_id = ? AND pin_hash = ?"_s,
            {pin.client, deployment.toString(), pin.pinHash});
        if (!gone)
            return tl::unexpected(gone.error());
    }
    return taken;
}

Result<> WrongPins::forget(WriteTransaction &transaction, const DeploymentId &deployment)
{
    return transaction
        .execute(u"DELETE FROM attempt_wrong_pin WHERE deployment_id = ?"_s,
                 {deployment.toString()})
        .map([](int) {});
}

Result<> WrongPins::sweep(WriteTransaction &transaction, int days)
{
    return transaction
        .execute(u"DELETE FROM attempt_wrong_pin WHERE at < ?"_s,
                 {toStoreTime(m_clock.now().addDays(-days))})
        .map([](int) {});
}

} // namespace vestibule
