#pragma once

#include <QString>

namespace vestibule {

/// Whether `text` can be dialled: up to 40 digits, spaces, + - ( ) and /, at least two digits.
bool isPhoneNumber(const QString &text);
/// Whether `text` looks like an e-mail address: something, one @, a domain with a dot or
/// "localhost", no spaces, at most 254 characters (RFC 5321, section 4.5.3.1).
bool isEmailAddress(const QString &text);

} // namespace vestibule
