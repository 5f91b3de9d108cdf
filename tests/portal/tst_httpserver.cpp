#include "tests/portal/malformedrequests.h"
#include "tests/portal/rawclient.h"
#include "tests/portal/testanswers.h"

#include <QTest>

using namespace vestibule;

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

private:
    SystemClock m_clock;
    Listener m_listener{m_clock, testSetup(), handlersOf(answerFor)};
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
