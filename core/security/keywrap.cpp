#include "core/security/keywrap.h"

#include "core/base/token.h"

#include <QStringList>

#include <sodium.h>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Figures beyond these are not ours: a store from elsewhere must not take the computer down.
constexpr quint64 mostPasses = 10;
constexpr size_t mostMemory = size_t{1024} * 1024 * 1024;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QString newSaltBytes(int bytes)
{
    return QString::fromLatin1(randomBytes(bytes).toBase64());
}

} // namespace

QString keywrap::newSalt()
{
    return newSaltBytes(crypto_generichash_KEYBYTES);
}

Result<Secret> keywrap::fromRandom(const Secret &secret, const QString &salt)
{
    const QByteArray key = QByteArray::fromBase64(salt.toLatin1());
    if (key.size() != crypto_generichash_KEYBYTES)
        return failure(ErrorCode::Damaged, u"vault_key.salt"_s);
    QByteArray wrapping(keyBytes, Qt::Uninitialized);
    crypto_generichash(raw(wrapping), keyBytes, raw(secret.revealBytes()),
                       static_cast<unsigned long long>(secret.revealBytes().size()), raw(key),
                       crypto_generichash_KEYBYTES);
    return Secret(std::move(wrapping));
}

QString keywrap::newPassphraseSalt()
{
    return QString::number(crypto_pwhash_OPSLIMIT_MODERATE) + u':'
        + QString::number(crypto_pwhash_MEMLIMIT_MODERATE) + u':'
        + newSaltBytes(crypto_pwhash_SALTBYTES);
}

Result<Secret> keywrap::fromPassphrase(const Secret &passphrase, const QString &salt)
{
    const QStringList parts = salt.split(u':');
    if (parts.size() != 3)
        return failure(ErrorCode::Damaged, u"vault_key.salt"_s);
    const quint64 passes = parts.at(0).toULongLong();
    const size_t memory = parts.at(1).toULongLong();
    const QByteArray random = QByteArray::fromBase64(parts.at(2).toLatin1());
    if (passes < crypto_pwhash_OPSLIMIT_MIN || passes > mostPasses
        || memory < crypto_pwhash_MEMLIMIT_MIN || memory > mostMemory
        || random.size() != crypto_pwhash_SALTBYTES)
        return failure(ErrorCode::Damaged, u"vault_key.salt"_s);
    // One passphrase may reach us composed in several ways, depending on the keyboard.
    const Secret composed(passphrase.revealText().normalized(QString::NormalizationForm_KC));
    QByteArray wrapping(keyBytes, Qt::Uninitialized);
    if (crypto_pwhash(raw(wrapping), keyBytes, composed.revealBytes().constData(),
                      static_cast<unsigned long long>(composed.revealBytes().size()), raw(random),
                      passes, memory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure(ErrorCode::Unavailable, u"no memory for the passphrase's hash"_s);
    return Secret(std::move(wrapping));
}

} // namespace vestibule
