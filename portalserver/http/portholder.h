#pragma once

#include <QString>

#include <optional>

namespace vestibule {

/// The program that listens on a port.
struct PortHolder {
    QString program; ///< as the system names it, for example "nginx"
    qint64 processId = 0;
};

/// Who listens on TCP `port` of this computer, as far as the system tells this user: nothing when
/// nobody does, or when the program belongs to somebody else. Source: proc(5).
std::optional<PortHolder> portHolder(quint16 port);

} // namespace vestibule
