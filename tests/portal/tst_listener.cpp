#include "portalserver/http/portholder.h"
#include "tests/portal/rawclient.h"
#include "tests/portal/testserver.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyThreadHasAHandlerOfItsOwn()
    {
        std::atomic<int> made = 0;
        std::atomic<int> gone = 0;
        class Counted final : public RequestHandler
        {
        public:
            explicit Counted(std::atomic<int> *counter)
                : m_gone(counter),
                  m_thread(QThread::currentThread())
            { }
            ~Counted() override { *m_gone += QThread::currentThread() == m_thread ? 1 : 1000; }
            Response handle(const Request &) override
            {
                return Response::text(QThread::currentThread() == m_thread ? "mine" : "not mine");
            }

        private:
            std::atomic<int> *m_gone;
            QThread *m_thread;
        };
        ListenerSetup setup = testSetup();
        setup.threads = 3;
        Listener listener(m_clock, setup, [&made, &gone] {
            ++made;
            return std::make_unique<Counted>(&gone);
        });
        QVERIFY(listener.start());
        QCOMPARE(made.load(), 3);
        for (int i = 0; i < 50; ++i) {
            RawClient client(listener.port());
            client.send(testRequest("GET /"));
            QCOMPARE(client.receive().body, QByteArray("mine"));
        }
        RawClient open(listener.port());
        open.send(testRequest("GET /"));
        QCOMPARE(open.receive().status, 200);
        const quint16 port = listener.port();
        listener.stop();
        QCOMPARE(gone.load(), 3);
        QVERIFY(open.isClosedByServer());
        QVERIFY(!RawClient(port).isConnected());
        QCOMPARE(listener.admission().count(), 0);
    }

    void aTakenPortIsReportedWithItsHolderAndTheNextFreeOne()
    {
        Listener first(m_clock, testSetup(), hello());
        QVERIFY(first.start());
        ListenerSetup setup = testSetup();
        setup.port = first.port();
        Listener second(m_clock, setup, hello());
        const Result<> started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Conflict);
        QCOMPARE(started.error().field, u"port"_s);
        const std::optional<PortHolder> holder = portHolder(first.port());
        QVERIFY(holder);
        QCOMPARE(holder->processId, QCoreApplication::applicationPid());
        QVERIFY(!holder->program.isEmpty());
        const quint16 next = nextFreePort(setup.address, first.port());
        QVERIFY(next > first.port());
        QVERIFY(!portHolder(next));
    }

    void anAddressOfAnotherComputerIsReported()
    {
        ListenerSetup setup = testSetup();
        setup.address = QHostAddress(u"192.0.2.1"_s);
        Listener listener(m_clock, setup, hello());
        const Result<> started = listener.start();
        QVERIFY(!started);
        QCOMPARE(started.error().field, u"address"_s);
    }

    void aHandlerThatCannotBeMadeStopsTheStart()
    {
        ListenerSetup setup = testSetup();
        setup.threads = 2;
        std::atomic<int> calls = 0;
        Listener listener(m_clock, setup, [&calls]() -> std::unique_ptr<RequestHandler> {
            if (++calls == 2)
                return nullptr;
            return std::make_unique<FunctionHandler>(
                [](const Request &) { return Response::text("hello"); });
        });
        const Result<> started = listener.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Unavailable);
        QCOMPARE(listener.port(), 0);
    }

    void itCanBeStartedAgain()
    {
        Listener listener(m_clock, testSetup(), hello());
        for (int round = 0; round < 3; ++round) {
            QVERIFY(listener.start());
            RawClient client(listener.port());
            client.send(testRequest("GET /"));
            QCOMPARE(client.receive().status, 200);
            listener.stop();
            QCOMPARE(listener.port(), 0);
        }
    }

private:
    static HandlerFactory hello()
    {
        return handlersOf([](const Request &) { return Response::text("hello"); });
    }

    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
