#pragma once

#include <QByteArray>
#include <QString>

namespace vestibule {

/// `bytes` random bytes from the operating system.
QByteArray randomBytes(int bytes);
/// `bits` random bits as base64url without padding (A–Z a–z 0–9 - _): sessions, CSRF tokens, keys.
QString makeToken(int bits);
/// `characters` random Crockford base-32 characters in upper case (5 bits each): what people read
/// and type. Source of the alphabet: https://www.crockford.com/base32.html
QString makeBase32Token(int characters);
/// Upper case, without spaces and dashes, O read as 0, I and L as 1; empty when anything else is
/// not in the alphabet.
QString normaliseBase32(const QString &typed);
/// What the store keeps instead of a token: BLAKE2b-256 of its UTF-8, as 64 hex characters.
QString hashToken(const QString &token);
/// Compares in constant time for equal lengths.
bool sameToken(const QString &a, const QString &b);

} // namespace vestibule
