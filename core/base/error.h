#pragma once

#include <QString>

namespace vestibule {

/// Why an operation could not be done. Code decides on this; people get a sentence made where it is
/// shown.
enum class ErrorCode {
    NotFound, ///< no such record, or not one the caller may see
    Conflict, ///< the record changed meanwhile, or a unique value is taken
    Invalid, ///< a value breaks a rule; `Error::field` names it
    Forbidden, ///< the caller may not do this
    Gone, ///< it existed and was ended: revoked, expired, archived
    TooMany, ///< a budget is used up; try again later
    TooLarge, ///< more bytes, pixels or rows than allowed
    Locked, ///< another program holds the store
    NewerStore, ///< the store was written by a newer version
    KeyMissing, ///< sealed values exist but their key is not available
    Damaged, ///< stored data fails its integrity check
    Unavailable, ///< store, disk or service does not answer now
    Unsupported, ///< this program or file kind cannot do that
};

/// The word for `code` in logs and JSON, for example "not_found".
QString errorCodeName(ErrorCode code);

/// An expected failure. `detail` is for the log and never holds secrets or contact details.
struct Error {
    ErrorCode code = ErrorCode::Unavailable;
    QString detail;
    QString field; ///< name of the offending value as in the domain, else empty
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace vestibule
