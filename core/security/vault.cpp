#include "core/security/vault.h"

#include "core/base/token.h"

#include <sodium.h>

#include <array>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr QLatin1StringView version("v1:");

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long sizeOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray associatedData(const SealedPlace &place)
{
    return (place.table + u'\x1f' + place.row + u'\x1f' + place.column).toUtf8();
}

} // namespace

Vault::Vault(Secret dataKey) : m_dataKey(std::move(dataKey))
{
    Q_ASSERT(m_dataKey.revealBytes().size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
}

QString Vault::seal(const Secret &secret, const SealedPlace &place) const
{
    if (secret.isEmpty())
        return {};
    const QByteArray nonce = randomBytes(static_cast<int>(nonceBytes));
    const QByteArray bound = associatedData(place);
    QByteArray sealed(secret.revealBytes().size() + tagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed), nullptr, raw(secret.revealBytes()), sizeOf(secret.revealBytes()), raw(bound),
        sizeOf(bound), nullptr, raw(nonce), raw(m_dataKey.revealBytes()));
    return version + QString::fromLatin1(QByteArray(nonce + sealed).toBase64());
}

Result<Secret> Vault::open(const QString &sealed, const SealedPlace &place) const
{
    if (sealed.isEmpty())
        return Secret();
    const QByteArray bytes = QByteArray::fromBase64(sealed.mid(version.size()).toLatin1());
    if (!sealed.startsWith(version) || bytes.size() <= nonceBytes + tagBytes)
        return failure(ErrorCode::Damaged, place.table + u'.' + place.column);
    const QByteArray nonce = bytes.left(nonceBytes);
    const QByteArray cipher = bytes.mid(nonceBytes);
    const QByteArray bound = associatedData(place);
    QByteArray plain(cipher.size() - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(cipher),
                                                   sizeOf(cipher), raw(bound), sizeOf(bound),
                                                   raw(nonce), raw(m_dataKey.revealBytes()))
        != 0)
        return failure(ErrorCode::Damaged, place.table + u'.' + place.column);
    return Secret(std::move(plain));
}

QString Vault::fingerprint(const Secret &secret, const QString &purpose) const
{
    const QByteArray text = purpose.toUtf8() + '\x1f' + secret.revealBytes();
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), raw(text), sizeOf(text),
                       raw(m_dataKey.revealBytes()), sizeOf(m_dataKey.revealBytes()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(hash.data()), hash.size()).toHex());
}

} // namespace vestibule
