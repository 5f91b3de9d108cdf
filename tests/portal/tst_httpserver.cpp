#include "tests/portal/malformedrequests.h"
#include "tests/portal/rawclient.h"
#include "tests/portal/testserver.h"

#include <QTest>

#include <stdexcept>

using namespace vestibule;

namespace {

Response answerFor(const Request &request)
{
    if (request.path() == "/throw")
        throw std::runtime_error("on purpose");
    if (request.path() == "/throw-something-else")
        throw 7;
    if (request.path() == "/inject") {
        Response response = Response::text("never sent");
        response.addHeader("X-Name", request.queryValue("value"));
        return response;
    }
    if (request.path() == "/big")
        return Response::text(QByteArray(6'000'000, 'b'));
    if (request.path() == "/none")
        return Response(204);
    if (request.path() == "/chunks") {
        Response response = Response::page("<p>");
        response.appendBody("token");
        response.appendBody("</p>");
        return response;
    }
    Response response = Response::page("<h1>" + request.path().toByteArray() + "</h1>"
                                       + request.body().toByteArray());
    response.addCookie("a=1; Path=/");
    response.addCookie("b=2; Path=/");
    response.addHeader("X-Peer", request.peer().toString().toLatin1());
    return response;
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_listener.start()); }

    void malformedRequestsGetOneRefusalAndAClose_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        for (const MalformedRequest &row : malformedRequests())
            QTest::newRow(row.name.left(60).toPercentEncoding(" :/").constData())
                << row.bytes << row.status;
    }
    void malformedRequestsGetOneRefusalAndAClose()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawClient client(m_listener.port());
        client.send(bytes);
        const QList<RawAnswer> answers = splitAnswers(client.receiveAll());
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().status, status);
        QCOMPARE(answers.first().field("Connection"), QByteArray("close"));
        QVERIFY(!answers.first().field("Content-Security-Policy").isEmpty());
    }

    void answersCarryTheSecurityHeaders_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("a page") << testRequest("GET /page") << 200;
        QTest::newRow("an exception") << testRequest("GET /throw") << 500;
        QTest::newRow("something else thrown") << testRequest("GET /throw-something-else") << 500;
        QTest::newRow("an injected header")
            << testRequest("GET /inject?value=a%0d%0aX-Evil:1") << 500;
        QTest::newRow("nothing") << testRequest("GET /none") << 204;
        QTest::newRow("a refusal")
            << QByteArray("GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n") << 421;
    }
    void answersCarryTheSecurityHeaders()
    {
        QFETCH(QByteArray, request);
        RawClient client(m_listener.port());
        client.send(request);
        const RawAnswer answer = client.receive();
        QTEST(answer.status, "status");
        QCOMPARE(answer.field("Content-Security-Policy"),
                 Response::defaultContentSecurityPolicy().toByteArray());
        QCOMPARE(answer.field("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(answer.field("Referrer-Policy"), QByteArray("same-origin"));
        QCOMPARE(answer.field("Cross-Origin-Resource-Policy"), QByteArray("same-origin"));
        QCOMPARE(answer.field("Cache-Control"), QByteArray("no-store"));
        QVERIFY(answer.field("Date").endsWith(" GMT"));
        QVERIFY(answer.field("X-Evil").isNull() && answer.field("X-Name").isNull());
    }

    void theRequestReachesTheHandler()
    {
        RawClient client(m_listener.port());
        client.send(testRequest("POST /d/7K3M?x=1", "Content-Type: text/plain\r\n", "hello"));
        const RawAnswer answer = client.receive();
        QCOMPARE(answer.body, QByteArray("<h1>/d/7K3M</h1>hello"));
        QCOMPARE(answer.field("X-Peer"), QByteArray("127.0.0.1"));
        QCOMPARE(answer.head.count("Set-Cookie: "), 2);
        QCOMPARE(answer.field("Content-Type"), QByteArray("text/html; charset=utf-8"));
    }

    void requestsArriveWhateverWayTheyAreCut()
    {
        const QByteArray request = testRequest("POST /cut", "X: y\r\n", "body");
        RawClient client(m_listener.port());
        for (qsizetype cut = 1; cut < request.size(); ++cut) {
            client.send(request.first(cut));
            client.send(request.sliced(cut));
            QCOMPARE(client.receive().body, QByteArray("<h1>/cut</h1>body"));
        }
    }

    void aConnectionServesManyRequests()
    {
        RawClient client(m_listener.port());
        for (int i = 0; i < 200; ++i) {
            client.send(testRequest("GET /" + QByteArray::number(i)));
            const RawAnswer answer = client.receive();
            QCOMPARE(answer.body, QByteArray("<h1>/" + QByteArray::number(i) + "</h1>"));
            QVERIFY(answer.field("Connection").isNull());
        }
    }

    void headIsAnsweredWithoutBody()
    {
        RawClient client(m_listener.port());
        client.send(testRequest("HEAD /x"));
        const RawAnswer head = client.receive(true);
        QCOMPARE(head.status, 200);
        client.send(testRequest("GET /x"));
        const RawAnswer get = client.receive();
        QCOMPARE(head.field("Content-Length"), get.field("Content-Length"));
        QCOMPARE(get.body, QByteArray("<h1>/x</h1>"));
    }

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

    void chunksAreJoined()
    {
        RawClient client(m_listener.port());
        client.send(testRequest("GET /chunks"));
        QCOMPARE(client.receive().body, QByteArray("<p>token</p>"));
    }

    void bigAnswersArriveWhole()
    {
        RawClient client(m_listener.port());
        for (int i = 0; i < 3; ++i) {
            client.send(testRequest("GET /big"));
            QCOMPARE(client.receive().body, QByteArray(6'000'000, 'b'));
        }
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

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
