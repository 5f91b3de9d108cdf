#pragma once

#include "core/security/keyring.h"

namespace vestibule {

/// The keyring of the running desktop: Secret Service (GNOME) or KWallet, over D-Bus.
class DesktopKeyring final : public Keyring
{
public:
    void read(const QString &entry, QObject *context,
              std::function<void(const Result<Secret> &)> done) override;
    void write(const QString &entry, const Secret &secret, QObject *context,
               std::function<void(const Result<> &)> done) override;
};

} // namespace vestibule
