#include "portalserver/http/outputqueue.h"
#include "tests/portal/rawclient.h"
#include "tests/portal/testserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Response hello(const Request &request)
{
    if (request.path() == "/big")
        return Response::text(QByteArray(12'000'000, 'b'));
    return Response::text(request.isEncrypted() ? "hello over TLS" : "hello");
}

std::optional<QSslConfiguration> makeTls(const QString &folder)
{
    const QString key = folder + u"/key.pem"_s;
    const QString certificate = folder + u"/certificate.pem"_s;
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN=portal.test"_s,
                   u"-days"_s, u"2"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return std::nullopt;
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace

class TestTlsServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tlsIsServed()
    {
        QTemporaryDir folder;
        ListenerSetup setup = testSetup();
        setup.tls = makeTls(folder.path());
        setup.limits.handshake = 50ms;
        if (!setup.tls)
            QSKIP("openssl could not make a certificate here");
        Listener listener(m_clock, setup, handlersOf(hello));
        QVERIFY(listener.start());

        RawClient silent(listener.port());
        QVERIFY(silent.isClosedByServer());
        RawClient plain(listener.port());
        plain.send(testRequest("GET /"));
        const QByteArray noise = plain.receiveAll();
        QVERIFY(!noise.contains("HTTP"));

        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(u"127.0.0.1"_s, listener.port());
        QVERIFY(client.waitForEncrypted());
        for (int i = 0; i < 3; ++i) {
            client.write(testRequest("GET /"));
            QByteArray received;
            while (!received.endsWith("hello over TLS") && client.waitForReadyRead())
                received += client.readAll();
            QVERIFY(received.startsWith("HTTP/1.1 200 OK\r\n"));
        }
        client.write(testRequest("GET /big", "Connection: close\r\n"));
        QByteArray received;
        while (client.waitForReadyRead())
            received += client.readAll();
        received += client.readAll();
        QCOMPARE(splitAnswers(received).value(0).body.size(), 12'000'000);
        QTRY_COMPARE(listener.admission().count(), 0);
    }

    void aSlowReaderCostsOneSmallBuffer()
    {
        QTemporaryDir folder;
        const auto tls = makeTls(folder.path());
        if (!tls)
            QSKIP("openssl could not make a certificate here");
        QSslServer server;
        server.setSslConfiguration(*tls);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.setReadBufferSize(64 * 1024);
        client.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort());
        QTRY_VERIFY(server.hasPendingConnections() && client.isEncrypted());
        auto *socket = qobject_cast<QSslSocket *>(server.nextPendingConnection());
        QVERIFY(socket != nullptr);

        constexpr qint64 size = 12'000'000;
        OutputQueue queue(socket);
        auto outcome = queue.send({QByteArray(size, 'b')});
        QCOMPARE(outcome, OutputQueue::Outcome::Pending);
        QVERIFY(queue.waiting() > 0);
        qint64 most = socket->encryptedBytesToWrite();
        connect(socket, &QSslSocket::encryptedBytesWritten, this, [&] {
            outcome = queue.proceed();
            most = qMax(most, socket->bytesToWrite() + socket->encryptedBytesToWrite());
        });
        qint64 received = 0;
        connect(&client, &QSslSocket::readyRead, this,
                [&] { received += client.readAll().size(); });
        QTRY_COMPARE_WITH_TIMEOUT(received, size, 60000);
        QTRY_COMPARE(outcome, OutputQueue::Outcome::Sent);
        QVERIFY2(most < 256 * 1024, qPrintable(QString::number(most)));
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestTlsServer)
#include "tst_tlsserver.moc"
