#pragma once

#include "core/base/result.h"
#include "core/sites/branding.h"

class QDateTime;

namespace vestibule {

class Database;
class WriteTransaction;

/// Rows of table branding.
class BrandingRepository
{
public:
    explicit BrandingRepository(Database &database) : m_database(database) { }

    /// Empty values when nothing is stored.
    [[nodiscard]] Result<Branding> find(const QString &scope);
    [[nodiscard]] static Result<> put(WriteTransaction &transaction, const QString &scope,
                                      const Branding &branding, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace vestibule
