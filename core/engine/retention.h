#pragma once

#include <optional>

namespace vestibule {

class Clock;
struct Services;

/// Erases what was kept long enough: contact details of closed cases, the scan log, ended sessions,
/// PIN tries that no longer count, pictures that no record names.
class Retention
{
public:
    Retention(Services &services, const Clock &clock) : m_services(services), m_clock(clock) { }

    /// How much went; nothing where the store refused, which the next round tries again.
    struct Report {
        std::optional<int> contacts;
        std::optional<int> scans;
        std::optional<int> sessions;
        std::optional<int> files;
    };
    /// By the settings contact_retention_days and scan_retention_days; while those can't be read, neither contacts nor
    /// scans are erased.
    Report run();

private:
    Services &m_services;
    const Clock &m_clock;
};

} // namespace vestibule
