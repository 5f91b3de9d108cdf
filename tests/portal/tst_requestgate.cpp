#include "portalserver/http/requestgate.h"
#include "tests/portal/malformedrequests.h"

#include <QTest>

using namespace vestibule;

namespace {

GatePolicy testPolicy()
{
    return {{"portal.test", "127.0.0.1", "[::1]"}, {}};
}

QByteArray get(const QByteArray &fields = {}, const QByteArray &line = "GET / HTTP/1.1")
{
    return line + "\r\nHost: portal.test\r\n" + fields + "\r\n";
}

/// What a gate says that sees `bytes` in pieces of `step` bytes, the first being `first` long.
GateVerdict inInPieces(const GatePolicy &policy, const QByteArray &bytes, qsizetype first,
                       qsizetype step)
{
    RequestGate gate(&policy);
    GateVerdict verdict;
    for (qsizetype end = first; verdict.kind == GateVerdict::Kind::NeedMore; end += step) {
        // A copy each time, because the buffer of a connection moves as it grows.
        const QByteArray received(bytes.constData(), qMin(end, bytes.size()));
        verdict = gate.inspect(received);
        if (end >= bytes.size())
            break;
    }
    return verdict;
}

} // namespace

class TestRequestGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAreEnoughMalformedRequests() { QVERIFY(malformedRequests().size() >= 150); }

    void malformedRequestsAreRejected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isPipelined");
        for (const MalformedRequest &row : malformedRequests())
            QTest::newRow(row.name.left(60).toPercentEncoding(" :/").constData())
                << row.bytes << row.status << row.isPipelined;
    }
    void malformedRequestsAreRejected()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(bool, isPipelined);
        const GatePolicy policy = testPolicy();
        const GateVerdict expected{GateVerdict::Kind::Reject, status};
        QCOMPARE(inInPieces(policy, bytes, bytes.size(), 1).status, expected.status);
        if (isPipelined)
            return;
        const qsizetype stride = qMax<qsizetype>(1, bytes.size() / 1000);
        for (qsizetype cut = 1; cut < bytes.size(); cut += stride)
            QCOMPARE(inInPieces(policy, bytes, cut, bytes.size()), expected);
        QCOMPARE(inInPieces(policy, bytes, 1, 1), expected);
        QCOMPARE(inInPieces(policy, bytes, 7, 7), expected);
    }

    void goodRequestsPassHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << get();
        QTest::newRow("HTTP/1.0") << get({}, "GET / HTTP/1.0");
        QTest::newRow("HEAD") << get({}, "HEAD /d/7K3M9P2QX4TBD HTTP/1.1");
        QTest::newRow("OPTIONS") << get({}, "OPTIONS /x HTTP/1.1");
        QTest::newRow("target of 4096 bytes")
            << get({}, "GET /" + QByteArray(4095, 'a') + " HTTP/1.1");
        QTest::newRow("what browsers leave in a query")
            << get({}, "GET /?a[]={b|c}^`'~!$&()*+,;=:@/? HTTP/1.1");
        QTest::newRow("escapes") << get({}, "GET /caf%C3%A9?x=%20%0a HTTP/1.1");
        QTest::newRow("a port in Host")
            << QByteArray("GET / HTTP/1.1\r\nHost: portal.test:8080\r\n\r\n");
        QTest::newRow("Host in upper case")
            << QByteArray("GET / HTTP/1.1\r\nHOST: PORTAL.TEST\r\n\r\n");
        QTest::newRow("Host is an address")
            << QByteArray("GET / HTTP/1.1\r\nhost:127.0.0.1:1\r\n\r\n");
        QTest::newRow("Host is an IPv6 address")
            << QByteArray("GET / HTTP/1.1\r\nHost: [::1]:65535\r\n\r\n");
        QTest::newRow("no blank after the colon") << get("X:y\r\n");
        QTest::newRow("blanks around the value") << get("X: \t y \t \r\n");
        QTest::newRow("an empty value") << get("X:\r\nY: \r\n");
        QTest::newRow("obs-text in a value") << get("User-Agent: caf\xc3\xa9 \xff\r\n");
        QTest::newRow("a tab in a value") << get("X: a\tb\r\n");
        QTest::newRow("every token character in a name") << get("!#$%&'*+-.^_`|~09azAZ: y\r\n");
        QTest::newRow("64 fields") << get(QByteArray("X: y\r\n").repeated(63));
        QTest::newRow("nearly 16 KiB of head") << get("X: " + QByteArray(16'000, 'a') + "\r\n");
        QTest::newRow("Upgrade is ignored") << get("Connection: Upgrade\r\nUpgrade: websocket\r\n");
        QTest::newRow("POST without a body") << get({}, "POST / HTTP/1.1");
        QTest::newRow("POST with a length of 0") << get("Content-Length: 0\r\n", "POST / HTTP/1.1");
        QTest::newRow("POST") << get("Content-Length: 5\r\n", "POST / HTTP/1.1") + "a=b&c";
        QTest::newRow("a length with leading noughts")
            << get("Content-Length: 0005\r\n", "POST / HTTP/1.1") + "a=b&c";
        QTest::newRow("a body with everything in it")
            << get("Content-Length: 7\r\n", "PUT / HTTP/1.1") + QByteArray("\0\r\n\r\n\xff\n", 7);
        QTest::newRow("GET with a body") << get("Content-Length: 2\r\n") + "{}";
        QTest::newRow("64 KiB of body")
            << get("Content-Length: 65536\r\n", "POST / HTTP/1.1") + QByteArray(65536, 'x');
    }
    void goodRequestsPassHoweverTheyAreCut()
    {
        QFETCH(QByteArray, bytes);
        const GatePolicy policy = testPolicy();
        const GateVerdict pass{GateVerdict::Kind::Pass, 0};
        QCOMPARE(inInPieces(policy, bytes, bytes.size(), 1), pass);
        const qsizetype stride = qMax<qsizetype>(1, bytes.size() / 1000);
        for (qsizetype cut = 1; cut < bytes.size(); cut += stride) {
            QCOMPARE(inInPieces(policy, bytes, cut, bytes.size()), pass);
            QCOMPARE(inInPieces(policy, bytes.first(cut), cut, 1).kind,
                     GateVerdict::Kind::NeedMore);
        }
        QCOMPARE(inInPieces(policy, bytes, 1, stride), pass);
    }

    void theHeadIsTold()
    {
        const GatePolicy policy = testPolicy();
        RequestGate gate(&policy);
        const QByteArray bytes
            = "POST /d/7K3M?lang=de&x=? HTTP/1.1\r\nHost: portal.test:80\r\ncookie:  a=1; b=2 \r\n"
              "Content-Length: 3\r\nX: 1\r\nx: 2\r\n\r\nabc";
        QCOMPARE(gate.inspect(bytes).kind, GateVerdict::Kind::Pass);
        const RequestHead &head = gate.head();
        QCOMPARE(head.method(), Method::Post);
        QCOMPARE(head.target().toByteArray(), QByteArray("/d/7K3M?lang=de&x=?"));
        QCOMPARE(head.path().toByteArray(), QByteArray("/d/7K3M"));
        QCOMPARE(head.query().toByteArray(), QByteArray("lang=de&x=?"));
        QCOMPARE(head.host().toByteArray(), QByteArray("portal.test:80"));
        QCOMPARE(head.field("cookie").toByteArray(), QByteArray("a=1; b=2"));
        QCOMPARE(head.field("x").toByteArray(), QByteArray("1"));
        QVERIFY(head.field("origin").isNull());
        QCOMPARE(head.bodyLength(), 3);
        QCOMPARE(gate.headLength(), bytes.size() - 3);
    }

    void connectionOptionsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("keepsAlive");
        QTest::newRow("HTTP/1.1 keeps") << get() << true;
        QTest::newRow("HTTP/1.0 does not") << get({}, "GET / HTTP/1.0") << false;
        QTest::newRow("close") << get("Connection: close\r\n") << false;
        QTest::newRow("close among others") << get("Connection: TE, Close ,x\r\n") << false;
        QTest::newRow("a word that only contains close") << get("Connection: closed\r\n") << true;
        QTest::newRow("HTTP/1.0 asks to keep")
            << get("Connection: Keep-Alive\r\n", "GET / HTTP/1.0") << true;
        QTest::newRow("HTTP/1.0 asks for both")
            << get("Connection: keep-alive, close\r\n", "GET / HTTP/1.0") << false;
    }
    void connectionOptionsAreRead()
    {
        QFETCH(QByteArray, bytes);
        const GatePolicy policy = testPolicy();
        RequestGate gate(&policy);
        QCOMPARE(gate.inspect(bytes).kind, GateVerdict::Kind::Pass);
        QTEST(gate.head().keepsAlive(), "keepsAlive");
    }

    void continueIsAskedForOnlyInHttp11()
    {
        const GatePolicy policy = testPolicy();
        RequestGate gate(&policy);
        gate.inspect(get("Expect: 100-Continue\r\nContent-Length: 5\r\n", "POST / HTTP/1.1"));
        QVERIFY(gate.hasHead() && gate.head().expectsContinue());
        gate.reset();
        gate.inspect(get("Expect: 100-continue\r\nContent-Length: 5\r\n", "POST / HTTP/1.0"));
        QVERIFY(gate.hasHead() && !gate.head().expectsContinue());
    }

    void thePolicySetsTheBodyLimit()
    {
        GatePolicy policy = testPolicy();
        policy.bodyLimit = [](const RequestHead &head) {
            return qint64(head.path() == "/upload" && head.field("cookie") == "s=1" ? 1'000'000
                                                                                    : 10);
        };
        const QByteArray length = "Content-Length: 1000000\r\n";
        RequestGate gate(&policy);
        const QByteArray allowed = get(length + "Cookie: s=1\r\n", "POST /upload HTTP/1.1");
        QCOMPARE(gate.inspect(allowed).kind, GateVerdict::Kind::NeedMore);
        QVERIFY(gate.hasHead());
        for (const QByteArray &bytes : {get(length, "POST /upload HTTP/1.1"),
                                        get(length + "Cookie: s=1\r\n", "POST /x HTTP/1.1")}) {
            gate.reset();
            QCOMPARE(gate.inspect(bytes).status, 413);
        }
    }

    void aVerdictIsFinalUntilReset()
    {
        const GatePolicy policy = testPolicy();
        RequestGate gate(&policy);
        QCOMPARE(gate.inspect("\r\n").status, 400);
        QCOMPARE(gate.inspect(get()).status, 400);
        gate.reset();
        QCOMPARE(gate.inspect(get()).kind, GateVerdict::Kind::Pass);
    }
};

QTEST_APPLESS_MAIN(TestRequestGate)
#include "tst_requestgate.moc"
