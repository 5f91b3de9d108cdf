#pragma once

#include "portalserver/lanaddress.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace vestibule {

/// Notices when this computer comes into another network, or gets another address there.
class LanWatch : public QObject
{
    Q_OBJECT
public:
    /// Where the addresses are read from; computerAddresses() but for tests.
    using Source = std::function<ComputerAddresses()>;
    explicit LanWatch(Source source, QObject *parent = nullptr);

    [[nodiscard]] const ComputerAddresses &addresses() const { return m_addresses; }
    /// Looks now, and from then on every five seconds: Qt 6.4 has no signal for a changed address.
    void start();

public Q_SLOTS:
    void look();

Q_SIGNALS:
    void changed();

private:
    Source m_source;
    ComputerAddresses m_addresses;
    QTimer m_timer;
};

} // namespace vestibule
