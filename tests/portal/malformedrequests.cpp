#include "tests/portal/malformedrequests.h"

namespace vestibule {

namespace {

using Rows = QList<MalformedRequest>;

QByteArray withLine(const QByteArray &line)
{
    return line + "\r\nHost: portal.test\r\n\r\n";
}

QByteArray withTarget(const QByteArray &target)
{
    return withLine("GET " + target + " HTTP/1.1");
}

QByteArray withFields(const QByteArray &fields, const QByteArray &method = "GET")
{
    return method + " / HTTP/1.1\r\nHost: portal.test\r\n" + fields + "\r\n\r\n";
}

QByteArray withHost(const QByteArray &field)
{
    return "GET / HTTP/1.1\r\n" + field + "\r\n\r\n";
}

void addRequestLines(Rows *rows)
{
    for (const QByteArray &line : QList<QByteArray>{"",
                                                    " ",
                                                    "GET",
                                                    "GET ",
                                                    "GET /",
                                                    "GET / ",
                                                    "GET  / HTTP/1.1",
                                                    "GET /  HTTP/1.1",
                                                    " GET / HTTP/1.1",
                                                    "GET / HTTP/1.1 ",
                                                    "GET / HTTP/1.1 x",
                                                    "GET\t/\tHTTP/1.1",
                                                    "GET /\tHTTP/1.1",
                                                    "GET / http/1.1",
                                                    "GET / HTTP/1",
                                                    "GET / HTTP/11",
                                                    "GET / HTTP/1.10",
                                                    "GET / HTTP/01.1",
                                                    "GET / HTTP/1,1",
                                                    "GET / HTTPS/1.1",
                                                    "GET / HTTP /1.1",
                                                    "GET / HTTP/1.1\t",
                                                    "GET / HTTP/-1.1",
                                                    "GET / HTTPzzzz",
                                                    "GET / HTTP/a.b",
                                                    "GET / ICY/1.1",
                                                    "GET HTTP/1.1",
                                                    "/ HTTP/1.1",
                                                    "G@T / HTTP/1.1",
                                                    "GET: / HTTP/1.1",
                                                    "(GET) / HTTP/1.1",
                                                    "G\xc3\x84T / HTTP/1.1",
                                                    "\"GET\" / HTTP/1.1",
                                                    "GET,POST / HTTP/1.1",
                                                    "GET / HTTP/1.1\rX: y",
                                                    "HTTP/1.1 200 OK",
                                                    "GET /a b HTTP/1.1"})
        rows->append({"request line: " + line, withLine(line), 400});
    for (const QByteArray &line :
         QList<QByteArray>{"GET / HTTP/0.9", "GET / HTTP/1.2", "GET / HTTP/2.0", "GET / HTTP/3.0",
                           "GET / HTTP/9.9", "GET / HTTP/0.0", "PRI * HTTP/2.0"})
        rows->append({"version: " + line, withLine(line), 505});
    for (const QByteArray &method :
         QList<QByteArray>{"get", "Get", "TRACE", "CONNECT", "PROPFIND", "FOO", "G", "GETT", "*",
                           "BREW", "M-SEARCH", "SUBSCRIBE", "GET/"})
        rows->append(
            {"method: " + method, withLine(method + " / HTTP/1.1"), method == "GET/" ? 400 : 501});
}

void addTargets(Rows *rows)
{
    for (const QByteArray &target : QList<QByteArray>{"*",
                                                      "x",
                                                      "d/7K3M",
                                                      "http://portal.test/",
                                                      "https://portal.test/",
                                                      "HTTP://portal.test/x",
                                                      "//",
                                                      "//evil.test/",
                                                      "//portal.test/d",
                                                      "portal.test:80",
                                                      "?q",
                                                      "#top",
                                                      "/a#top",
                                                      "/\\evil",
                                                      "\\",
                                                      "/<script>",
                                                      "/\"",
                                                      "/a\x01"
                                                      "b",
                                                      "/a\x7f"
                                                      "b",
                                                      "/caf\xc3\xa9",
                                                      "/\xff",
                                                      "/\x80",
                                                      "/%",
                                                      "/%2",
                                                      "/%zz",
                                                      "/%0",
                                                      "/a%00b",
                                                      "/%g0",
                                                      "/?a=%",
                                                      "/?a=%0",
                                                      "/?a=%00",
                                                      "/?x=\xc3\xa9",
                                                      "/?<",
                                                      "/?\"",
                                                      "/?a\\b",
                                                      "javascript:1",
                                                      "/%%30",
                                                      "/%-1",
                                                      "/%+1",
                                                      "\x01"})
        rows->append({"target: " + target, withTarget(target), 400});
    rows->append({"target: NUL", withTarget(QByteArray("/a\0b", 4)), 400});
    rows->append({"target: 4097 bytes", withTarget("/" + QByteArray(4096, 'a')), 414});
    rows->append({"target: 5000 bytes", withTarget("/" + QByteArray(5000, 'a')), 414});
    rows->append({"target: 20000 bytes", withTarget("/" + QByteArray(20000, 'a')), 414});
    rows->append({"target: 5000 bytes and no end", "GET /" + QByteArray(5000, 'a'), 414});
    rows->append({"target: long query", withTarget("/?" + QByteArray(4096, 'a')), 414});
}

void addHosts(Rows *rows)
{
    rows->append({"host: none", "GET / HTTP/1.1\r\n\r\n", 400});
    rows->append({"host: none, HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 400});
    rows->append({"host: none but other fields", withHost("Accept: */*"), 400});
    rows->append({"host: two", withHost("Host: portal.test\r\nHost: portal.test"), 400});
    rows->append(
        {"host: two, the second ours", withHost("Host: portal.test\r\nhost: evil.test"), 400});
    for (const QByteArray &host :
         QList<QByteArray>{"", " ", ":80", "portal.test:", "portal.test:x", "portal.test:80x",
                           "portal.test:123456", "portal.test: 80", "portal.test:80:80",
                           "portal.test:-1", "[::1]:", "[::1]:x"})
        rows->append({"host: " + host, withHost("Host: " + host), 400});
    for (const QByteArray &host : QList<QByteArray>{
             "evil.test", "portal.test.evil.test", "portal.test.", "xportal.test", "portal.tes",
             "evil.test:80", "127.0.0.2", "user@portal.test", "portal.test/",
             "portal.test,evil.test", "portal.test evil.test", "[::1", "[::2]", "::1x",
             "p\xc3\xb6rtal.test", "*", "http//portal.test", "portal%2etest"})
        rows->append(
            {"host: " + host, withHost("Host: " + host), host.startsWith(':') ? 400 : 421});
}

void addFieldSyntax(Rows *rows)
{
    for (const QByteArray &field : QList<QByteArray>{"X",
                                                     "no colon here",
                                                     ": empty name",
                                                     "X : blank before colon",
                                                     "X\t: tab before colon",
                                                     " X: folded",
                                                     "\tX: folded",
                                                     "X: a\r\n b",
                                                     "X: a\r\n\tb",
                                                     "X(y): 1",
                                                     "X,y: 1",
                                                     "X;y: 1",
                                                     "X@y: 1",
                                                     "X\"y: 1",
                                                     "X/y: 1",
                                                     "X[y]: 1",
                                                     "X{y}: 1",
                                                     "X=y: 1",
                                                     "X?y: 1",
                                                     "X\\y: 1",
                                                     "X<y>: 1",
                                                     "X\xc3\xa4: 1",
                                                     "X\x01: 1",
                                                     "X\x7f: 1",
                                                     "X: a\x01"
                                                     "b",
                                                     "X: a\x08"
                                                     "b",
                                                     "X: a\x1f",
                                                     "X: \x7f",
                                                     "X: a\x1b[0m",
                                                     "X: a\rb",
                                                     "X: \r",
                                                     "X\r: y",
                                                     "X y: 1",
                                                     "Host portal.test",
                                                     "X: a\x0b"
                                                     "b",
                                                     "X: a\x0c"
                                                     "b"})
        rows->append({"field: " + field, withFields(field), 400});
    rows->append({"field: NUL in value", withFields(QByteArray("X: a\0b", 6)), 400});
    rows->append({"field: NUL in name", withFields(QByteArray("X\0: b", 5)), 400});
    rows->append({"field: Cookie twice", withFields("Cookie: a=1\r\nCookie: b=2"), 400});
    rows->append(
        {"field: Origin twice", withFields("Origin: http://portal.test\r\nOrigin: null"), 400});
    rows->append(
        {"field: Authorization twice", withFields("Authorization: a\r\nauthorization: b"), 400});
    rows->append(
        {"field: Content-Type twice", withFields("Content-Type: a/b\r\nContent-Type: c/d"), 400});
    for (const QByteArray &expect :
         QList<QByteArray>{"200-ok", "", "100-continue, 100-continue", "100"})
        rows->append({"expect: " + expect, withFields("Expect: " + expect), 417});
    QByteArray many;
    for (int i = 0; i < 64; ++i)
        many += "X-" + QByteArray::number(i) + ": y\r\n";
    rows->append({"fields: 65", withFields(many.chopped(2)), 431});
    rows->append({"fields: one of 17 KiB", withFields("X: " + QByteArray(17 * 1024, 'a')), 431});
    rows->append(
        {"fields: 17 KiB and no end", "GET / HTTP/1.1\r\nX: " + QByteArray(17 * 1024, 'a'), 431});
    rows->append(
        {"fields: 40 of 1 KiB",
         withFields(QByteArray("X: " + QByteArray(1000, 'a') + "\r\n").repeated(40) + "Y: z"),
         431});
}

void addLineEnds(Rows *rows)
{
    rows->append({"line ends: only LF", "GET / HTTP/1.1\nHost: portal.test\n\n", 400});
    rows->append(
        {"line ends: LF after the request line", "GET / HTTP/1.1\nHost: portal.test\r\n\r\n", 400});
    rows->append({"line ends: LF after a field", "GET / HTTP/1.1\r\nHost: portal.test\n\r\n", 400});
    rows->append(
        {"line ends: LF as the empty line", "GET / HTTP/1.1\r\nHost: portal.test\r\n\n", 400});
    rows->append({"line ends: CR CR LF", "GET / HTTP/1.1\r\r\nHost: portal.test\r\n\r\n", 400});
    rows->append({"line ends: CR CR LF after a field",
                  "GET / HTTP/1.1\r\nHost: portal.test\r\r\n\r\n", 400});
    rows->append(
        {"line ends: an empty line first", "\r\nGET / HTTP/1.1\r\nHost: portal.test\r\n\r\n", 400});
    rows->append({"line ends: LF first", "\nGET / HTTP/1.1\r\nHost: portal.test\r\n\r\n", 400});
    rows->append({"noise: a TLS greeting",
                  QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400});
    rows->append({"noise: NUL", QByteArray(1, '\0'), 400});
    rows->append({"noise: SOCKS", QByteArray("\x05\x01\x00", 3), 400});
    rows->append({"noise: 300 bytes of 0xff", QByteArray(300, '\xff'), 400});
    rows->append({"noise: a blank", " ", 400});
    rows->append({"noise: SSH", "SSH-2.0-OpenSSH_9.2\r\n", 400});
    rows->append({"noise: SMTP", "EHLO portal.test\r\n", 400});
    rows->append({"noise: HTTP/0.9", "GET /\r\n", 400});
}

void addBodies(Rows *rows)
{
    for (const QByteArray &length :
         QList<QByteArray>{"", "abc", "-1", "+5", "5 5", "5, 5", "5,6", "0x5", "5.0", "5e1", "5;",
                           "\"5\"", "1_000", "٥", "5\t5", " ,5", "NaN", "--5", "5-"})
        rows->append(
            {"length: " + length, withFields("Content-Length: " + length, "POST") + "hello", 400});
    for (const QByteArray &length : QList<QByteArray>{
             "65537", "9223372036854775807", "9223372036854775808", "18446744073709551616",
             "99999999999999999999999999999999999999", "1073741824"})
        rows->append({"length: " + length, withFields("Content-Length: " + length, "POST"), 413});
    rows->append({"length: too large with Expect",
                  withFields("Content-Length: 65537\r\nExpect: 100-continue", "POST"), 413});
    rows->append({"length: twice the same",
                  withFields("Content-Length: 5\r\nContent-Length: 5", "POST") + "hello", 400});
    rows->append({"length: twice, different",
                  withFields("Content-Length: 5\r\ncontent-length: 50", "POST") + "hello", 400});
    for (const QByteArray &coding :
         QList<QByteArray>{"chunked", "Chunked", "xchunked", "identity", "gzip", "gzip, chunked",
                           "chunked, identity", "", "\"chunked\"", "chunked;q=1"})
        rows->append(
            {"coding: " + coding, withFields("Transfer-Encoding: " + coding, "POST"), 501});
    rows->append(
        {"coding: with a length",
         withFields("Content-Length: 5\r\nTransfer-Encoding: chunked", "POST") + "0\r\n\r\n", 400});
    rows->append(
        {"coding: before a length",
         withFields("Transfer-Encoding: chunked\r\nContent-Length: 5", "POST") + "0\r\n\r\n", 400});
    const QByteArray good = withFields("Accept: */*");
    rows->append({"pipelined: two", good + good, 400, true});
    rows->append({"pipelined: a line end", good + "\r\n", 400, true});
    rows->append({"pipelined: GET with a body that was not announced", good + "hello", 400, true});
    rows->append({"pipelined: body longer than announced",
                  withFields("Content-Length: 5", "POST") + "hello!", 400, true});
    rows->append({"pipelined: NUL behind the body",
                  withFields("Content-Length: 5", "POST") + QByteArray("hello\0", 6), 400, true});
}

} // namespace

QList<MalformedRequest> malformedRequests()
{
    Rows rows;
    addRequestLines(&rows);
    addTargets(&rows);
    addHosts(&rows);
    addFieldSyntax(&rows);
    addLineEnds(&rows);
    addBodies(&rows);
    return rows;
}

} // namespace vestibule
