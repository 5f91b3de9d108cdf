#pragma once

#include "core/access/codeplanner.h"
#include "core/base/secret.h"
#include "core/connectors/accountprobe.h"
#include "core/connectors/climate.h"
#include "core/connectors/vendorcode.h"
#include "core/connectors/vendordevice.h"

#include <QDeadlineTimer>

#include <stop_token>

namespace vestibule {

/// How long a call may take, and whether anybody still wants it.
struct CallLimits {
    std::stop_token stop;
    QDeadlineTimer deadline{QDeadlineTimer::Forever};

    [[nodiscard]] bool isOver() const { return stop.stop_requested() || deadline.hasExpired(); }
};

/// One connected account at a vendor. A function of values: no store, no window, no clock of its own.
/// Calls block, on a pool thread; they end with a problem soon after their limits are over. Success is what was
/// read back, never what the vendor said. The same request key twice does its work once.
/// What a vendor can't do answers Unsupported; `VendorDevice::capabilities` says so before.
class Connector
{
public:
    Connector() = default;
    virtual ~Connector() = default;
    Q_DISABLE_COPY_MOVE(Connector)

    /// Who we are there, which product answers, and what it would bring.
    [[nodiscard]] virtual Outcome<AccountProbe> probe(const CallLimits &limits) = 0;
    [[nodiscard]] virtual Outcome<std::vector<VendorDevice>> listDevices(const CallLimits &limits) = 0;

    /// The code and window that `device` can really take. Pure: asks nobody.
    [[nodiscard]] virtual Outcome<CodePlan> plan(const VendorDevice &device, const CodeWish &wish,
                                                 const std::set<QString> &others,
                                                 const RandomDigits &randomDigits) const
    {
        return planCode(device.constraints, wish, others, randomDigits);
    }

    /// Programs a code as planned, and reads it back.
    [[nodiscard]] virtual Outcome<VendorCode> setCode(const CodeOrder &order, const CallLimits &limits) = 0;
    /// Moves the window of a code that is on the lock.
    [[nodiscard]] virtual Outcome<VendorCode> updateWindow(const CodePlace &place, const TimeWindow &window,
                                                           const CallLimits &limits) = 0;
    /// Takes a code off the lock; one that is gone already is a success.
    [[nodiscard]] virtual Outcome<> removeCode(const CodePlace &place, const CallLimits &limits) = 0;
    [[nodiscard]] virtual Outcome<VendorCode> readCode(const CodePlace &place, const CallLimits &limits) = 0;
    [[nodiscard]] virtual Outcome<std::vector<VendorCode>> listCodes(const QString &vendorDeviceId,
                                                                     const CallLimits &limits) = 0;

    /// Gives the state that was read back.
    [[nodiscard]] virtual Outcome<LockState> setLocked(const QString &vendorDeviceId, bool isLocked,
                                                       const CallLimits &limits) = 0;
    [[nodiscard]] virtual Outcome<Climate> readClimate(const QString &vendorDeviceId,
                                                       const CallLimits &limits) = 0;
    /// Gives the state that was read back.
    [[nodiscard]] virtual Outcome<Climate> setClimate(const QString &vendorDeviceId, const ClimateWish &wish,
                                                      const CallLimits &limits) = 0;
};

} // namespace vestibule
