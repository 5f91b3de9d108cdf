#include "core/base/token.h"

#include <sodium.h>

#include <array>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView base32Alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
}

QByteArray randomBytes(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(bytes));
    return random;
}

QString makeToken(int bits)
{
    const QByteArray encoded = randomBytes((bits + 7) / 8)
                                   .toBase64(QByteArray::Base64UrlEncoding
                                             | QByteArray::OmitTrailingEquals);
    return QString::fromLatin1(encoded);
}

QString makeBase32Token(int characters)
{
    QString token;
    token.reserve(characters);
    const QByteArray random = randomBytes(characters);
    for (const char byte : random)
        token.append(base32Alphabet.at(static_cast<unsigned char>(byte) & 31U));
    return token;
}

QString normaliseBase32(const QString &typed)
{
    QString code;
    for (const QChar given : typed) {
        QChar c = given.toUpper();
        if (c.isSpace() || c == u'-')
            continue;
        if (c == u'O')
            c = u'0';
        else if (c == u'I' || c == u'L')
            c = u'1';
        if (!base32Alphabet.contains(c))
            return {};
        code.append(c);
    }
    return code;
}

QString hashToken(const QString &token)
{
    const QByteArray text = token.toUtf8();
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(hash.data()), hash.size()).toHex());
}

bool sameToken(const QString &a, const QString &b)
{
    const QByteArray left = a.toUtf8();
    const QByteArray right = b.toUtf8();
    return left.size() == right.size()
        && sodium_memcmp(left.constData(), right.constData(), static_cast<size_t>(left.size()))
        == 0;
}

} // namespace vestibule
