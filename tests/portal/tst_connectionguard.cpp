#include "tests/portal/rawclient.h"
#include "tests/portal/testserver.h"

#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace vestibule;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Response hello(const Request &request)
{
    if (request.path() == "/big")
        return Response::text(QByteArray(12'000'000, 'b'));
    return Response::text("hello");
}

} // namespace

class TestConnectionGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slowClientsAreEnded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("one that says nothing") << QByteArray() << 0;
        QTest::newRow("one that stops in the request line") << QByteArray("GET /") << 408;
        QTest::newRow("one that stops in the head")
            << QByteArray("GET / HTTP/1.1\r\nHost: portal.test\r\n") << 408;
        QTest::newRow("one that stops in the body")
            << QByteArray("POST / HTTP/1.1\r\nHost: portal.test\r\nContent-Length: 9\r\n\r\nabc")
            << 408;
    }
    void slowClientsAreEnded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        ListenerSetup setup = testSetup();
        setup.limits.idle = setup.limits.header = setup.limits.request = setup.limits.linger = 50ms;
        Listener listener(m_clock, setup, handlersOf(hello));
        QVERIFY(listener.start());
        RawClient client(listener.port());
        client.send(bytes);
        const QList<RawAnswer> answers = splitAnswers(client.receiveAll());
        QCOMPARE(answers.value(0).status, status);
        QVERIFY(answers.size() <= 1);
        QTRY_COMPARE(listener.admission().count(), 0);
    }

    void idleConnectionsAreClosedAfterTheirAnswer()
    {
        ListenerSetup setup = testSetup();
        setup.limits.idle = setup.limits.linger = 50ms;
        Listener listener(m_clock, setup, handlersOf(hello));
        QVERIFY(listener.start());
        RawClient client(listener.port());
        client.send(testRequest("GET /"));
        QCOMPARE(client.receive().status, 200);
        QVERIFY(client.isClosedByServer());
    }

    void receivedBytesEarnTime()
    {
        ListenerSetup setup = testSetup();
        setup.limits.request = 50ms;
        setup.limits.bytesPerSecond = 1; // so that the head alone earns more than a minute
        setup.limits.requestMost = 5min;
        Listener listener(m_clock, setup, handlersOf(hello));
        QVERIFY(listener.start());
        RawClient waiting(listener.port());
        waiting.send("POST / HTTP/1.1\r\nHost: portal.test\r\nContent-Length: 3\r\n\r\n");

        setup.limits.requestMost = 50ms;
        Listener strict(m_clock, setup, handlersOf(hello));
        QVERIFY(strict.start());
        RawClient late(strict.port());
        late.send("POST / HTTP/1.1\r\nHost: portal.test\r\nContent-Length: 3\r\n\r\n");
        QCOMPARE(late.receive().status, 408);

        waiting.send("abc");
        QCOMPARE(waiting.receive().status, 200);
    }

    void whoTakesNothingOfAnAnswerIsDropped()
    {
        ListenerSetup setup = testSetup();
        setup.limits.writeStall = 50ms;
        std::atomic<int> handled = 0;
        Listener listener(m_clock, setup, handlersOf([&handled](const Request &request) {
                              ++handled;
                              return hello(request);
                          }));
        QVERIFY(listener.start());
        RawClient client(listener.port());
        client.send(testRequest("GET /big"));
        QTRY_COMPARE(handled.load(), 1);
        QTRY_COMPARE(listener.admission().count(), 0);
        QCOMPARE(client.receive().status, 0);
    }

    void anotherRequestBeforeTheAnswerWasTakenEndsTheConnection()
    {
        Listener listener(m_clock, testSetup(), handlersOf(hello));
        QVERIFY(listener.start());
        RawClient client(listener.port());
        client.send(testRequest("GET /big"));
        QTRY_COMPARE(listener.admission().count(), 1);
        client.send(testRequest("GET /again"));
        QTRY_COMPARE(listener.admission().count(), 0);
    }

    void anAddressHasItsShare()
    {
        ListenerSetup setup = testSetup();
        setup.admission.perAddress = 3;
        Listener listener(m_clock, setup, handlersOf(hello));
        QVERIFY(listener.start());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<RawClient>(listener.port()));
            clients.back()->send(testRequest("GET /"));
            QCOMPARE(clients.back()->receive().status, 200);
        }
        RawClient refused(listener.port());
        QVERIFY(refused.isClosedByServer());
        RawClient other(listener.port(), QHostAddress(u"127.0.0.2"_s));
        other.send(testRequest("GET /"));
        QCOMPARE(other.receive().status, 200);
        clients.pop_back();
        QTRY_COMPARE(listener.admission().count(), 3);
        RawClient again(listener.port());
        again.send(testRequest("GET /"));
        QCOMPARE(again.receive().status, 200);
    }

    void oneAddressWithLargeBodiesKeepsNobodyOut()
    {
        Listener listener(m_clock, testSetup(), handlersOf(hello, 20'000'000));
        QVERIFY(listener.start());
        const QByteArray head
            = "POST / HTTP/1.1\r\nHost: portal.test\r\nContent-Length: 12000000\r\n";
        RawClient first(listener.port());
        first.send(head + "Expect: 100-continue\r\n\r\n");
        QCOMPARE(first.receive(true).status, 100);
        RawClient second(listener.port());
        second.send(head + "\r\n");
        QCOMPARE(second.receive().status, 503);
        RawClient other(listener.port(), QHostAddress(u"127.0.0.2"_s));
        other.send(head + "Expect: 100-continue\r\n\r\n");
        QCOMPARE(other.receive(true).status, 100);
        RawClient pin(listener.port());
        pin.send(testRequest("POST /", {}, QByteArray(60'000, 'p')));
        QCOMPARE(pin.receive().status, 200);
        first.send(QByteArray(12'000'000, 'x'));
        QCOMPARE(first.receive().status, 200);
        RawClient third(listener.port());
        third.send(head + "Expect: 100-continue\r\n\r\n");
        QCOMPARE(third.receive(true).status, 100);
    }

    void smallBodiesAreTakenWhenTheBudgetIsOut()
    {
        Listener listener(m_clock, testSetup(), handlersOf(hello, 20'000'000));
        QVERIFY(listener.start());
        std::vector<std::unique_ptr<RawClient>> uploads;
        for (const QString &address : {u"127.0.0.2"_s, u"127.0.0.3"_s, u"127.0.0.4"_s}) {
            uploads.push_back(std::make_unique<RawClient>(listener.port(), QHostAddress(address)));
            uploads.back()->send("POST / HTTP/1.1\r\nHost: portal.test\r\nContent-Length: "
                                 "12000000\r\nExpect: 100-continue\r\n\r\n");
            const int status = uploads.back()->receive(true).status;
            QCOMPARE(status, uploads.size() < 3 ? 100 : 503);
        }
        RawClient pin(listener.port());
        pin.send(testRequest("POST /", {}, "pin=1234"));
        QCOMPARE(pin.receive().status, 200);
    }

    void whoeverLetsAnswersLieMakesRoomForTheNext()
    {
        Listener listener(m_clock, testSetup(), handlersOf(hello));
        QVERIFY(listener.start());
        RawClient lazy(listener.port());
        lazy.send(testRequest("GET /big"));
        QTRY_COMPARE(listener.admission().count(), 1);
        RawClient next(listener.port());
        next.send(testRequest("GET /big"));
        QCOMPARE(next.receive().body.size(), 12'000'000);
        QTRY_COMPARE(listener.admission().count(), 1);
        QVERIFY(lazy.receive().body.size() < 12'000'000);
    }

    void aNewcomerTakesThePlaceOfTheOldestWhoAsksForNothing()
    {
        ListenerSetup setup = testSetup();
        setup.admission.total = 3;
        setup.admission.reserved = 0;
        Listener listener(m_clock, setup, handlersOf(hello));
        QVERIFY(listener.start());
        RawClient silent(listener.port());
        QTRY_COMPARE(listener.admission().count(), 1);
        RawClient slow(listener.port());
        slow.send("GET / HTTP/1.1\r\n");
        QTRY_COMPARE(listener.admission().count(), 2);
        RawClient posting(listener.port());
        posting.send("POST / HTTP/1.1\r\nHost: portal.test\r\nContent-Length: 3\r\n"
                     "Expect: 100-continue\r\n\r\n");
        QCOMPARE(posting.receive(true).status, 100);
        RawClient newcomer(listener.port(), QHostAddress(u"127.0.0.2"_s));
        newcomer.send(testRequest("GET /"));
        QCOMPARE(newcomer.receive().status, 200);
        QVERIFY(silent.isClosedByServer());
        slow.send("Host: portal.test\r\n\r\n");
        QCOMPARE(slow.receive().status, 200);
        posting.send("abc");
        QCOMPARE(posting.receive().status, 200);
    }

    void whoNeverFinishesABodyMakesRoom()
    {
        ListenerSetup setup = testSetup();
        setup.admission.total = 5;
        setup.admission.reserved = 0;
        setup.threads = 1;
        Listener listener(m_clock, setup, handlersOf(hello));
        QVERIFY(listener.start());
        const QByteArray unfinished
            = "POST / HTTP/1.1\r\nHost: portal.test\r\nContent-Length: 3\r\n"
              "Expect: 100-continue\r\n\r\n";
        const auto post = [&](RawClient &client) {
            client.send(unfinished);
            return client.receive(true).status;
        };
        RawClient honest(listener.port(), QHostAddress(u"127.0.0.3"_s));
        QCOMPARE(post(honest), 100);
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 4; ++i) {
            slow.push_back(std::make_unique<RawClient>(listener.port()));
            QCOMPARE(post(*slow.back()), 100);
        }
        RawClient stranger(listener.port(), QHostAddress(u"127.0.0.2"_s));
        stranger.send(testRequest("GET /"));
        QCOMPARE(stranger.receive().status, 200);
        // Who holds one place isn't ended while others hold many.
        honest.send("abc");
        QCOMPARE(honest.receive().status, 200);
        int served = 0;
        for (const auto &client : slow) {
            client->send("abc");
            served += client->receive().status == 200 ? 1 : 0;
        }
        QCOMPARE(served, 3);
    }

    void aPlaceIsTakenFromAnyThread()
    {
        ListenerSetup setup = testSetup();
        setup.admission.total = 1;
        setup.admission.reserved = 0;
        setup.threads = 2;
        Listener listener(m_clock, setup, handlersOf(hello));
        QVERIFY(listener.start());
        RawClient slow(listener.port());
        slow.send("POST / HTTP/1.1\r\nHost: portal.test\r\nContent-Length: 3\r\n"
                  "Expect: 100-continue\r\n\r\n");
        QCOMPARE(slow.receive(true).status, 100);
        // Each takes the place of the one before, whichever thread that is on.
        std::vector<std::unique_ptr<RawClient>> strangers;
        for (int i = 0; i < 20; ++i) {
            const QHostAddress source(0x7f000002U + static_cast<quint32>(i));
            strangers.push_back(std::make_unique<RawClient>(listener.port(), source));
            strangers.back()->send(testRequest("GET /"));
            QCOMPARE(strangers.back()->receive().status, 200);
        }
        QVERIFY(slow.isClosedByServer());
        QCOMPARE(listener.admission().count(), 1);
    }

    void slowBodiesOfManyAddressesKeepNobodyOut()
    {
        ListenerSetup setup = testSetup();
        setup.threads = 2;
        Listener listener(m_clock, setup, handlersOf(hello));
        QVERIFY(listener.start());
        const int places = setup.admission.total - setup.admission.reserved;
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < places + 64; ++i) {
            const QHostAddress source(0x7f000002U + static_cast<quint32>(i / 64));
            slow.push_back(std::make_unique<RawClient>(listener.port(), source));
            slow.back()->send(
                "POST / HTTP/1.1\r\nHost: portal.test\r\nContent-Length: 60000\r\n\r\nx");
        }
        QTRY_COMPARE(listener.admission().count(), places);
        for (int i = 0; i < 80; ++i) {
            RawClient stranger(listener.port());
            stranger.send(testRequest("GET /"));
            QCOMPARE(stranger.receive().status, 200);
        }
    }

    void whoTakesNoAnswerMakesRoom()
    {
        ListenerSetup setup = testSetup();
        setup.admission.total = 1;
        setup.admission.reserved = 0;
        Listener listener(m_clock, setup, handlersOf([](const Request &request) {
                              return Response::text(
                                  QByteArray(request.path() == "/big" ? 12'000'000 : 1, 'x'));
                          }));
        QVERIFY(listener.start());
        RawClient lazy(listener.port());
        lazy.send(testRequest("GET /big"));
        RawClient stranger(listener.port(), QHostAddress(u"127.0.0.2"_s));
        stranger.send(testRequest("GET /"));
        QCOMPARE(stranger.receive().status, 200);
        QVERIFY(lazy.receive().body.size() < 12'000'000);
    }

    void whoHasASessionIsNotEndedForAStranger()
    {
        ListenerSetup setup = testSetup();
        setup.admission.total = 1;
        setup.admission.reserved = 0;
        Listener listener(m_clock, setup, handlersOf(hello));
        QVERIFY(listener.start());
        listener.admission().noteSession(QHostAddress(QHostAddress::LocalHost));
        RawClient known(listener.port());
        QTRY_COMPARE(listener.admission().count(), 1);
        RawClient stranger(listener.port(), QHostAddress(u"127.0.0.2"_s));
        QVERIFY(stranger.isClosedByServer());
        known.send(testRequest("GET /"));
        QCOMPARE(known.receive().status, 200);
    }

    void itServesAgainWhenDescriptorsAreFree()
    {
        Listener listener(m_clock, testSetup(), handlersOf(hello));
        QVERIFY(listener.start());
        RawClient before(listener.port());
        before.send(testRequest("GET /"));
        QCOMPARE(before.receive().status, 200);

        // Leave one descriptor, which the client's end takes, so that the server has none to accept
        // with.
        const int next = ::dup(0);
        ::close(next);
        rlimit limit{};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        const rlim_t usual = std::exchange(limit.rlim_cur, static_cast<rlim_t>(next) + 1);
        ::setrlimit(RLIMIT_NOFILE, &limit);
        RawClient waiting(listener.port());
        waiting.send(testRequest("GET /"));
        before.send(testRequest("GET /"));
        const int status = before.receive().status;
        limit.rlim_cur = usual;
        ::setrlimit(RLIMIT_NOFILE, &limit);
        QCOMPARE(status, 200);
        QVERIFY(waiting.isConnected());
        QCOMPARE(waiting.receive().status, 200);
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestConnectionGuard)
#include "tst_connectionguard.moc"
