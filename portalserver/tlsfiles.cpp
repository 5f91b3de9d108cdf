#include "portalserver/tlsfiles.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<QSslConfiguration> readTlsFiles(const QString &certificate, const QString &key)
{
    const auto chain = QSslCertificate::fromPath(certificate);
    if (chain.isEmpty())
        return failure(ErrorCode::Invalid,
                       u"%1 holds no certificate in PEM form."_s.arg(certificate));
    QFile file(key);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Invalid, u"The file %1 cannot be read."_s.arg(key));
    const QSslKey privateKey = readKey(file.readAll());
    if (privateKey.isNull())
        return failure(ErrorCode::Invalid,
                       u"%1 holds no private key in PEM form without a passphrase."_s.arg(key));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(privateKey);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace vestibule
