#include "portalserver/http/answer.h"
#include "portalserver/http/assets.h"
#include "portalserver/http/gzip.h"
#include "portalserver/http/requestgate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

QByteArray joined(const AnswerPieces &pieces)
{
    QByteArray bytes;
    for (const QByteArray &piece : pieces)
        bytes += piece;
    return bytes;
}

QByteArray unzipped(const QByteArray &compressed, qsizetype size)
{
    QByteArray bytes(size, '\0');
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.constData()));
    stream.avail_in = static_cast<uInt>(compressed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return bytes;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// What `assets` answer to a request for `hash` and `file` with these `fields`.
QByteArray served(const Assets &assets, QByteArrayView hash, QByteArrayView file,
                  const QByteArray &fields = {})
{
    const GatePolicy policy{{"portal.test"}, {}};
    RequestGate gate(&policy);
    const QByteArray bytes = "GET / HTTP/1.1\r\nHost: portal.test\r\n" + fields + "\r\n";
    gate.inspect(bytes);
    const QHostAddress peer;
    const Request request(gate.head(), {}, peer, false);
    AnswerContext context;
    context.acceptsGzip = acceptsGzip(request.header("accept-encoding"));
    return joined(makeAnswer(assets.serve(request, hash, file), context));
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unfitHeadersBreakTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("CR LF") << QByteArray("X") << QByteArray("a\r\nSet-Cookie: s=1");
        QTest::newRow("LF") << QByteArray("X") << QByteArray("a\nb");
        QTest::newRow("CR") << QByteArray("X") << QByteArray("a\rb");
        QTest::newRow("NUL") << QByteArray("X") << QByteArray("a\0b", 3);
        QTest::newRow("a colon in the name") << QByteArray("X: y\r\nZ") << QByteArray("a");
        QTest::newRow("no name") << QByteArray("") << QByteArray("a");
    }
    void unfitHeadersBreakTheAnswer()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Response response = Response::text("secret");
        response.addHeader(name, value);
        const QByteArray answer = joined(makeAnswer(response, {}));
        QVERIFY(answer.startsWith("HTTP/1.1 500 "));
        QVERIFY(!answer.contains("secret") && !answer.contains("s=1") && !answer.contains("\nZ"));
    }

    void unfitSpecialHeadersBreakTheAnswerToo()
    {
        Response type;
        type.setContentType("text/html\r\nX: y");
        Response cache;
        cache.setCacheControl("no-store\n");
        Response policy;
        policy.setContentSecurityPolicy(QByteArray("default-src\0", 12));
        QVERIFY(type.isBroken() && cache.isBroken() && policy.isBroken());
    }

    void redirectsStayOnTheSite()
    {
        QVERIFY(!Response::redirect("/d/7K3M?lang=de").isBroken());
        for (const QByteArray &location :
             QList<QByteArray>{"//evil.test", "https://evil.test/", "", "x", "/\\evil.test",
                               "/a\r\nX: y", "/a b"})
            QVERIFY2(Response::redirect(location).isBroken(), location.constData());
    }

    void someAnswersHaveNoBody()
    {
        Response response(204);
        QVERIFY(!joined(makeAnswer(response, {})).contains("Content-Length"));
        AnswerContext head;
        head.withoutBody = true;
        const QByteArray answer = joined(makeAnswer(Response::text("hello"), head));
        QVERIFY(answer.contains("Content-Length: 5\r\n") && answer.endsWith("\r\n\r\n"));
    }

    void tooLargeAnswersBecome500()
    {
        QVERIFY(joined(makeAnswer(Response::text("123456"), {}, 5)).startsWith("HTTP/1.1 500 "));
    }

    void gzipIsAcceptedOrNot_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("browsers") << QByteArray("gzip, deflate, br") << true;
        QTest::newRow("last") << QByteArray("br,GZIP") << true;
        QTest::newRow("with a weight") << QByteArray("gzip;q=0.5") << true;
        QTest::newRow("a small weight") << QByteArray("gzip;q=0.001") << true;
        QTest::newRow("refused") << QByteArray("gzip;q=0") << false;
        QTest::newRow("refused at length") << QByteArray("gzip; q=0.000, br") << false;
        QTest::newRow("another") << QByteArray("xgzip, br") << false;
        QTest::newRow("none") << QByteArray() << false;
    }
    void gzipIsAcceptedOrNot()
    {
        QFETCH(QByteArray, field);
        QTEST(acceptsGzip(field), "isAccepted");
    }

    void assetsAreServedByTheirHash()
    {
        const QTemporaryDir folder;
        const QByteArray css = QByteArray("body { color: black }\n").repeated(50);
        writeFile(folder.filePath(u"portal.css"_s), css);
        writeFile(folder.filePath(u"tiny.js"_s), "1");
        const Result<Assets> assets = Assets::load(folder.path());
        QVERIFY(assets);
        const QByteArray url = assets->url("portal.css");
        const QList<QByteArray> parts = url.split('/');
        QCOMPARE(parts.size(), 4);
        QCOMPARE(parts.at(3), QByteArray("portal.css"));
        const QByteArray hash = parts.at(2);
        QCOMPARE(hash.size(), 16);

        const QByteArray plain = served(*assets, hash, "portal.css");
        QVERIFY(plain.startsWith("HTTP/1.1 200 ") && plain.endsWith(css));
        QVERIFY(plain.contains("Cache-Control: public, max-age=31536000, immutable\r\n"));
        QVERIFY(plain.contains("Content-Type: text/css; charset=utf-8\r\n"));
        QVERIFY(plain.contains(QByteArray("ETag: W/\"" + hash + "\"\r\n"))
                && plain.contains("Vary: Accept-Encoding\r\n"));

        const QByteArray zipped = served(*assets, hash, "portal.css", "Accept-Encoding: gzip\r\n");
        QVERIFY(zipped.contains("Content-Encoding: gzip\r\n") && zipped.size() < plain.size());
        QCOMPARE(unzipped(zipped.mid(zipped.indexOf("\r\n\r\n") + 4), css.size()), css);
        QVERIFY(!served(*assets, assets->url("tiny.js").split('/').at(2), "tiny.js",
                        "Accept-Encoding: gzip\r\n")
                     .contains("gzip"));

        for (const QByteArray &tag : QList<QByteArray>{"\"" + hash + "\"", "W/\"" + hash + "\"",
                                                       "\"x\", \"" + hash + "\"", "*"}) {
            const QByteArray kept = served(*assets, hash, "portal.css",
                                           "Accept-Encoding: gzip\r\nIf-None-Match: " + tag
                                               + "\r\n");
            QVERIFY(kept.startsWith("HTTP/1.1 304 ") && kept.endsWith("\r\n\r\n"));
            QVERIFY(!kept.contains("Content-Encoding") && !kept.contains("Content-Length"));
        }
        QVERIFY(served(*assets, hash, "portal.css", "If-None-Match: \"other\"\r\n")
                    .startsWith("HTTP/1.1 200 "));
        QVERIFY(served(*assets, "0000000000000000", "portal.css").startsWith("HTTP/1.1 404 "));
        QVERIFY(served(*assets, hash, "other.css").startsWith("HTTP/1.1 404 "));
        QVERIFY(assets->url("other.css").isEmpty());
    }

    void anUnknownKindOfAssetIsReported()
    {
        const QTemporaryDir folder;
        QCOMPARE(Assets::load(folder.path()).error().code, ErrorCode::NotFound);
        writeFile(folder.filePath(u"a.exe"_s), "1");
        QCOMPARE(Assets::load(folder.path()).error().field, u"a.exe"_s);
    }
};

QTEST_APPLESS_MAIN(TestAnswer)
#include "tst_answer.moc"
