#pragma once

#include "core/base/result.h"
#include "core/cases/attachment.h"

#include <optional>
#include <vector>

namespace vestibule {

struct CaseEntry;
class Database;
class WriteTransaction;

/// The name of `kind` in the store: case, device, branding, draft.
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
    /// Those that have a file, whosever they are, in the order of their ids behind `last`.
    [[nodiscard]] Result<std::vector<Attachment>> withFile(const AttachmentId &last, int limit);
    [[nodiscard]] Result<> insert(WriteTransaction &transaction, const Attachment &attachment);
    /// Writes state, media type and sizes. Errors: Conflict when the row isn't in state Processing.
    [[nodiscard]] Result<> finish(WriteTransaction &transaction, const Attachment &attachment);
    /// How many pictures belong to drafts whose name begins with `nameBegin`.
    /// The oldest to re-encode of the first owner behind `ownerId`.
    [[nodiscard]] Result<std::optional<Attachment>> processingAfter(const QString &ownerId);
    /// Bytes of all pictures.
    [[nodiscard]] Result<qint64> totalBytes();
    [[nodiscard]] Result<int> countDraftsOf(const QString &client);
    /// Notes whose draft a picture is.
    [[nodiscard]] Result<> setDraftClient(WriteTransaction &transaction, const AttachmentId &id,
                                          const QString &client);
    [[nodiscard]] Result<int> countDrafts(const QString &nameBegin);
    /// Pictures of drafts that came before `before`, oldest first.
    [[nodiscard]] Result<std::vector<Attachment>> oldDrafts(const QDateTime &before, int limit);
    /// Errors: Conflict when it is no picture of a draft.
    [[nodiscard]] Result<> removeDraft(WriteTransaction &transaction, const AttachmentId &id);
    /// Gives a picture of `draft` to the case of `entry`. Errors: Conflict when the draft has none
    /// of that id.
    [[nodiscard]] Result<> sendDraft(WriteTransaction &transaction, const AttachmentId &id,
                                     const QString &draft, const CaseEntry &entry,
                                     const QDateTime &since);
    /// The deployment of a device; null when there is no such device.
    [[nodiscard]] Result<DeploymentId> deploymentOfDevice(const QString &deviceId);

private:
    Result<int> count(const QString &condition, const QVariantList &values);
    Result<std::vector<Attachment>> where(const QString &condition, const QVariantList &values);
    Database &m_database;
};

} // namespace vestibule
