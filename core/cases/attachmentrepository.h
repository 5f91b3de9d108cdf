#pragma once

#include "core/base/result.h"
#include "core/cases/attachment.h"

#include <vector>

namespace vestibule {

class Database;
class WriteTransaction;

/// The name of `kind` in the store: case, device, branding.
QString attachmentOwnerName(Attachment::Owner kind);

/// Rows of attachment.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(Database &database) : m_database(database) { }

    /// Errors: NotFound.
    [[nodiscard]] Result<Attachment> find(const AttachmentId &id);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<Attachment>> of(Attachment::Owner ownerKind,
                                                     const QString &ownerId);
    [[nodiscard]] Result<std::vector<Attachment>> processing(int limit);
    [[nodiscard]] Result<> insert(WriteTransaction &transaction, const Attachment &attachment);
    /// Writes state, media type and sizes. Errors: Conflict when the row isn't in state Processing.
    [[nodiscard]] Result<> finish(WriteTransaction &transaction, const Attachment &attachment);
    /// The deployment of a device; null when there is no such device.
    [[nodiscard]] Result<DeploymentId> deploymentOfDevice(const QString &deviceId);

private:
    Result<std::vector<Attachment>> where(const QString &condition, const QVariantList &values);
    Database &m_database;
};

} // namespace vestibule
