#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/codes/labelcode.h"

#include <vector>

namespace vestibule {

struct DemoCast;
struct Services;

/// Labels of the demo site: one per device and for two spaces, most of them printed, one for an
/// address that the server had before.
class DemoLabels
{
public:
    DemoLabels(Services &services, const DemoCast &cast, const QString &baseAddress);

    /// Makes and prints them at the time of the services' clock. Errors: Invalid with field
    /// "base_address", else as the services'.
    [[nodiscard]] Result<> make();
    /// Counts scans of the printed ones from `from` to `until`.
    [[nodiscard]] Result<> scan(const QDateTime &from, const QDateTime &until);

private:
    Result<> print();

    Services &m_services;
    const DemoCast &m_cast;
    QString m_baseAddress;
    Actor m_manager;
    std::vector<LabelCode> m_printed;
};

} // namespace vestibule
