#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace vestibule {

class Database;

/// The PIN columns of table deployment, as far as comparing PINs needs them.
class PinRepository
{
public:
    explicit PinRepository(Database &database) : m_database(database) { }

    struct SealedPin {
        int version = 0;
        QString sealed;
    };
    /// Errors: NotFound (no such deployment, or it has no PIN).
    [[nodiscard]] Result<SealedPin> of(const DeploymentId &deployment);

private:
    Database &m_database;
};

} // namespace vestibule
