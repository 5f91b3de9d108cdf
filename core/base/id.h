#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace vestibule {

/// A new UUID version 7 (RFC 9562, section 5.7) as 36 lower-case characters. Within one process
/// later ones sort after earlier ones.
QString makeUuid7();
/// Whether `text` has the form of a UUID in lower case.
bool isUuid(const QString &text);

/// The identity of one kind of record. Ids of different kinds do not mix.
template<class Tag>
class Id
{
public:
    Id() = default; ///< no record

    /// The id of a record that is about to be created.
    static Id make() { return Id(makeUuid7()); }
    /// An id from outside; nothing when `text` is no UUID.
    static std::optional<Id> parse(const QString &text)
    {
        return isUuid(text) ? std::optional<Id>(Id(text)) : std::nullopt;
    }
    /// An id read from the store, which holds only valid ones; an empty text gives the null id.
    static Id fromStore(const QString &text) { return Id(text); }

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &toString() const { return m_text; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit Id(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

using CustomerId = Id<struct CustomerTag>;
using DeploymentId = Id<struct DeploymentTag>;
using SpaceId = Id<struct SpaceTag>;
using DeviceId = Id<struct DeviceTag>;
using LabelCodeId = Id<struct LabelCodeTag>;
using CaseId = Id<struct CaseTag>;
using CaseTemplateId = Id<struct CaseTemplateTag>;
using CaseEntryId = Id<struct CaseEntryTag>;
using AttachmentId = Id<struct AttachmentTag>;
using OperatorId = Id<struct OperatorTag>;

} // namespace vestibule
