#include "tests/portal/rawclient.h"
#include "tests/portal/testanswers.h"

#include <QTest>

using namespace vestibule;

/// How long a connection lives, and what clients may do with it.
class TestHttpConnections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_listener.start()); }

    void theClientDecidesWhetherTheConnectionIsKept_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("connection");
        QTest::newRow("HTTP/1.1 close")
            << testRequest("GET /", "Connection: close\r\n") << QByteArray("close");
        QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: portal.test\r\n\r\n")
                                  << QByteArray("close");
        QTest::newRow("HTTP/1.0 keep-alive")
            << QByteArray("GET / HTTP/1.0\r\nHost: portal.test\r\nConnection: keep-alive\r\n\r\n")
            << QByteArray("keep-alive");
    }
    void theClientDecidesWhetherTheConnectionIsKept()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, connection);
        RawClient client(m_listener.port());
        client.send(request);
        const RawAnswer answer = client.receive();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.field("Connection"), connection);
        if (connection == "close") {
            QVERIFY(client.isClosedByServer());
            return;
        }
        client.send(request);
        QCOMPARE(client.receive().status, 200);
    }

    void continueIsSentWhenTheClientWaitsForIt()
    {
        RawClient client(m_listener.port());
        client.send("POST /e HTTP/1.1\r\nHost: portal.test\r\nExpect: "
                    "100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(client.receive(true).status, 100);
        client.send("ok");
        QCOMPARE(client.receive().body, QByteArray("<h1>/e</h1>ok"));
    }

    void anUpgradeIsAnsweredAsAnOrdinaryRequest()
    {
        RawClient client(m_listener.port());
        client.send(
            testRequest("GET /ws",
                        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
        QCOMPARE(client.receive().body, QByteArray("<h1>/ws</h1>"));
    }

    void aClientThatFinishedSendingIsAnswered()
    {
        RawClient client(m_listener.port());
        client.send(testRequest("GET /half"));
        client.finishSending();
        QCOMPARE(splitAnswers(client.receiveAll()).value(0).body, QByteArray("<h1>/half</h1>"));
    }

    void hangUpsAtEveryByteDoNoHarm()
    {
        const QByteArray request = testRequest("POST /hang", "X: y\r\n", "body");
        for (qsizetype cut = 0; cut <= request.size(); ++cut) {
            RawClient closing(m_listener.port());
            closing.send(request.first(cut));
            RawClient resetting(m_listener.port());
            resetting.send(request.first(cut));
            resetting.reset();
        }
        for (int i = 0; i < 20; ++i) {
            RawClient client(m_listener.port());
            client.send(testRequest("GET /big"));
            client.reset();
        }
        // What still waits to be accepted counts against this client's share until it was seen to be gone.
        QTRY_COMPARE(statusFor(testRequest("GET /after")), 200);
        QTRY_COMPARE(m_listener.admission().count(), 0);
    }

    void servedHostsCanChange()
    {
        const QByteArray request = "GET / HTTP/1.1\r\nHost: other.test\r\n\r\n";
        m_listener.setServedHosts({"portal.test", "other.test"});
        QTRY_COMPARE(statusFor(request), 200);
        m_listener.setServedHosts({"portal.test"});
        QTRY_COMPARE(statusFor(request), 421);
    }

private:
    int statusFor(const QByteArray &request)
    {
        RawClient client(m_listener.port());
        client.send(request);
        return client.receive().status;
    }

    SystemClock m_clock;
    Listener m_listener{m_clock, testSetup(), handlersOf(answerFor)};
};

QTEST_GUILESS_MAIN(TestHttpConnections)
#include "tst_httpconnections.moc"
