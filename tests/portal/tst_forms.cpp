#include "portalserver/http/cookies.h"
#include "portalserver/http/multipart.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView testType = "multipart/form-data; boundary=xyz";

QByteArray part(const QByteArray &disposition, const QByteArray &content,
                const QByteArray &more = {})
{
    return "--xyz\r\nContent-Disposition: " + disposition + "\r\n" + more + "\r\n" + content
        + "\r\n";
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << QByteArray("pin=4815&x=1") << u"4815"_s;
        QTest::newRow("last") << QByteArray("x=1&pin=4815") << u"4815"_s;
        QTest::newRow("the first counts") << QByteArray("pin=1&pin=2") << u"1"_s;
        QTest::newRow("blanks") << QByteArray("pin=a+b%20c%2B") << u"a b c+"_s;
        QTest::newRow("UTF-8") << QByteArray("pin=T%C3%BCr+%F0%9F%94%91") << u"Tür 🔑"_s;
        QTest::newRow("raw UTF-8") << QByteArray("pin=T\xc3\xbcr") << u"Tür"_s;
        QTest::newRow("an encoded name") << QByteArray("%70in=7") << u"7"_s;
        QTest::newRow("equals in the value") << QByteArray("pin=a=b") << u"a=b"_s;
        QTest::newRow("line ends") << QByteArray("pin=a%0D%0Ab%0Dc%0Ad") << u"a\nb\nc\nd"_s;
        QTest::newRow("empty") << QByteArray("pin=") << u""_s;
        QTest::newRow("without equals") << QByteArray("pin") << u""_s;
        QTest::newRow("empty pairs") << QByteArray("&&pin=1&&") << u"1"_s;
        QTest::newRow("absent") << QByteArray("PIN=1") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void formsAreDecoded()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, value);
        const Result<Form> form = Form::parse(body);
        QVERIFY(form);
        QCOMPARE(form->value(u"pin"_s), value);
        QCOMPARE(form->contains(u"pin"_s), !value.isNull());
    }

    void brokenFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("half an escape") << QByteArray("a=%4") << ErrorCode::Invalid;
        QTest::newRow("no hex") << QByteArray("a=%zz") << ErrorCode::Invalid;
        QTest::newRow("half an escape in a name") << QByteArray("%=1") << ErrorCode::Invalid;
        QTest::newRow("NUL") << QByteArray("a=%00") << ErrorCode::Invalid;
        QTest::newRow("raw NUL") << QByteArray("a=\0b", 4) << ErrorCode::Invalid;
        QTest::newRow("escape character") << QByteArray("a=%1b[2J") << ErrorCode::Invalid;
        QTest::newRow("Latin-1") << QByteArray("a=%E9") << ErrorCode::Invalid;
        QTest::newRow("overlong UTF-8") << QByteArray("a=%C0%AF") << ErrorCode::Invalid;
        QTest::newRow("a surrogate") << QByteArray("a=%ED%A0%80") << ErrorCode::Invalid;
        QTest::newRow("cut UTF-8") << QByteArray("a=%C3") << ErrorCode::Invalid;
        QTest::newRow("65 fields") << QByteArray("a=1&").repeated(65) << ErrorCode::TooLarge;
        QTest::newRow("a long name") << QByteArray(65, 'a') << ErrorCode::TooLarge;
        QTest::newRow("a long value")
            << QByteArray("a=" + QByteArray(32 * 1024 + 1, 'b')) << ErrorCode::TooLarge;
    }
    void brokenFormsAreRefused()
    {
        QFETCH(QByteArray, body);
        const Result<Form> form = Form::parse(body);
        QVERIFY(!form);
        QTEST(form.error().code, "code");
    }

    void aFormKeepsAllValuesInOrder()
    {
        const Result<Form> form = Form::parse("tag=a&x=1&tag=b");
        QCOMPARE(form->values(u"tag"_s), QList<QString>({u"a"_s, u"b"_s}));
        QCOMPARE(form->fields().size(), 3);
    }

    void multipartGivesFieldsAndFiles()
    {
        const QByteArray picture("\xff\xd8\r\n--xy\0\r\n", 11);
        const QByteArray body = part("form-data; name=\"title\"", "T\xc3\xbcr\r\nklemmt")
            + part("form-data; name=\"photo\"; filename=\"C:\\fake\\t\xc3\xbcr %22a%22.jpg\"",
                   picture, "Content-Type: image/jpeg\r\n")
            + part("form-data; name=\"empty\"; filename=\"\"", "",
                   "Content-Type: application/octet-stream\r\n")
            + part("form-data; filename=\"b.png\"; name=photo", "PNG") + "--xyz--\r\n";
        const Result<Multipart> multipart = Multipart::parse(testType, body);
        QVERIFY(multipart);
        QCOMPARE(multipart->form.value(u"title"_s), u"Tür\nklemmt"_s);
        QCOMPARE(multipart->files.size(), 2);
        const UploadedFile *photo = multipart->file(u"photo"_s);
        QVERIFY(photo);
        QCOMPARE(photo->bytes.toByteArray(), picture);
        QCOMPARE(photo->type.toByteArray(), QByteArray("image/jpeg"));
        QCOMPARE(photo->name, u"tür \"a\".jpg"_s);
        QCOMPARE(multipart->files.at(1).name, u"b.png"_s);
        QVERIFY(multipart->files.at(1).type.isEmpty());
        QVERIFY(!multipart->file(u"empty"_s));
    }

    void multipartAcceptsWhatClientsWrite_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("quoted boundary") << QByteArray("multipart/form-data; boundary=\"xyz\"");
        QTest::newRow("other case") << QByteArray("Multipart/Form-Data;BOUNDARY=xyz");
        QTest::newRow("another parameter")
            << QByteArray("multipart/form-data; charset=utf-8; boundary=xyz");
        QTest::newRow("trailing semicolon") << QByteArray("multipart/form-data; boundary=xyz;");
    }
    void multipartAcceptsWhatClientsWrite()
    {
        QFETCH(QByteArray, type);
        const QByteArray body = part("form-data; name=a", "1") + "--xyz--";
        const Result<Multipart> multipart = Multipart::parse(type, body);
        QVERIFY(multipart);
        QCOMPARE(multipart->form.value(u"a"_s), u"1"_s);
    }

    void aFileThatIsNearlyABoundaryEverywhereIsReadAsOne_data()
    {
        QTest::addColumn<QByteArray>("nearly");
        QTest::newRow("its beginning") << QByteArray("\r\n--" + QByteArray(69, 'x') + 'y');
        QTest::newRow("its letter") << QByteArray(1, 'x');
        QTest::newRow("line ends") << QByteArray("\r\n--");
    }
    void aFileThatIsNearlyABoundaryEverywhereIsReadAsOne()
    {
        // A search that starts over at each of these takes minutes for what a phone may send.
        QFETCH(QByteArray, nearly);
        const QByteArray boundary(70, 'x');
        const QByteArray file = nearly.repeated(11 * 1024 * 1024 / nearly.size());
        const QByteArray body = "--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a\"\r\n\r\n" + file
            + "\r\n--" + boundary + "--\r\n";
        const QByteArray type = "multipart/form-data; boundary=" + boundary;
        const Result<Multipart> multipart = Multipart::parse(type, body);
        QVERIFY(multipart);
        QCOMPARE(multipart->files.size(), 1);
        QCOMPARE(multipart->files.front().bytes.size(), file.size());
    }

    void brokenMultipartIsRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray type = testType.toByteArray();
        const QByteArray good = part("form-data; name=\"a\"", "1");
        const auto invalid = [&type](const char *name, const QByteArray &body) {
            QTest::newRow(name) << type << body << ErrorCode::Invalid;
        };
        QTest::newRow("another type")
            << QByteArray("text/plain; boundary=xyz") << good << ErrorCode::Unsupported;
        QTest::newRow("no boundary")
            << QByteArray("multipart/form-data") << good << ErrorCode::Unsupported;
        QTest::newRow("an empty boundary")
            << QByteArray("multipart/form-data; boundary=") << good << ErrorCode::Unsupported;
        QTest::newRow("two boundaries") << QByteArray("multipart/form-data; boundary=a; boundary=b")
                                        << good << ErrorCode::Unsupported;
        QTest::newRow("a boundary of 71")
            << QByteArray("multipart/form-data; boundary=" + QByteArray(71, 'a')) << good
            << ErrorCode::Unsupported;
        QTest::newRow("an open quote")
            << QByteArray("multipart/form-data; boundary=\"xyz") << good << ErrorCode::Unsupported;
        invalid("empty", "");
        invalid("no last delimiter", good);
        invalid("cut in the last delimiter", good + "--xyz-");
        invalid("cut in a head", "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n");
        invalid("cut in the content",
                "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nabc");
        invalid("text before", "hello\r\n" + good + "--xyz--");
        invalid("text behind", good + "--xyz--\r\nhello");
        invalid("another boundary", QByteArray(good + "--xyz--").replace("xyz", "abc"));
        invalid("a part without a name", part("form-data", "1") + "--xyz--");
        invalid("a part without a disposition",
                "--xyz\r\nContent-Type: text/plain\r\n\r\n1\r\n--xyz--");
        invalid("not form-data", part("attachment; name=\"a\"", "1") + "--xyz--");
        invalid("two names", part("form-data; name=\"a\"; name=\"b\"", "1") + "--xyz--");
        invalid("two dispositions",
                part("form-data; name=\"a\"", "1", "Content-Disposition: form-data; name=\"b\"\r\n")
                    + "--xyz--");
        invalid("an open quote in a name", part("form-data; name=\"a", "1") + "--xyz--");
        invalid("text behind a quote", part("form-data; name=\"a\"b", "1") + "--xyz--");
        invalid("a line without a colon",
                part("form-data; name=\"a\"", "1", "hello\r\n") + "--xyz--");
        invalid("bare line ends", QByteArray(good + "--xyz--").replace("\r\n", "\n"));
        invalid("a field that is no UTF-8", part("form-data; name=\"a\"", "\xff") + "--xyz--");
        invalid("a field with NUL", part("form-data; name=\"a\"", QByteArray("\0", 1)) + "--xyz--");
        const auto tooLarge = [&type](const char *name, const QByteArray &body) {
            QTest::newRow(name) << type << body << ErrorCode::TooLarge;
        };
        tooLarge("a large head",
                 part("form-data; name=\"a\"", "1", "X: " + QByteArray(1100, 'x') + "\r\n")
                     + "--xyz--");
        tooLarge("65 fields", good.repeated(65) + "--xyz--");
        tooLarge("9 files", part("form-data; name=a; filename=b", "1").repeated(9) + "--xyz--");
        tooLarge("a large file",
                 part("form-data; name=a; filename=b", QByteArray(12 * 1024 * 1024 + 1, 'x'))
                     + "--xyz--");
        tooLarge("a large field",
                 part("form-data; name=a", QByteArray(32 * 1024 + 1, 'x')) + "--xyz--");
    }
    void brokenMultipartIsRefused()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const Result<Multipart> multipart = Multipart::parse(type, body);
        QVERIFY(!multipart);
        QTEST(multipart.error().code, "code");
    }

    void cookiesAreFound_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value"); // null: there is none
        QTest::newRow("alone") << QByteArray("s=abc") << QByteArray("abc");
        QTest::newRow("among others") << QByteArray("a=1; s=abc; b=2") << QByteArray("abc");
        QTest::newRow("without blanks") << QByteArray("a=1;s=abc;b=2") << QByteArray("abc");
        QTest::newRow("the first counts") << QByteArray("s=1; s=2") << QByteArray("1");
        QTest::newRow("quoted") << QByteArray("s=\"abc\"") << QByteArray("abc");
        QTest::newRow("with equals") << QByteArray("s=a=b=") << QByteArray("a=b=");
        QTest::newRow("empty") << QByteArray("s=") << QByteArray("");
        QTest::newRow("in another's value") << QByteArray("a=s=1") << QByteArray();
        QTest::newRow("names have case") << QByteArray("S=1") << QByteArray();
        QTest::newRow("without a value") << QByteArray("s; a=1") << QByteArray();
        QTest::newRow("noise") << QByteArray(";;=;=s;\"") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void cookiesAreFound()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QCOMPARE(cookieValue(header, "s").isNull(), value.isNull());
        QCOMPARE(cookieValue(header, "s").toByteArray(), value);
        QByteArrayView inList;
        for (const Cookie &cookie : parseCookies(header)) {
            if (cookie.name == "s" && inList.isNull())
                inList = cookie.value;
        }
        QCOMPARE(inList.toByteArray(), value);
    }

    void onlySoManyCookiesAreRead()
    {
        QCOMPARE(parseCookies(QByteArray("a=1;").repeated(1000)).size(), 50);
    }

    void cookiesAreSetInTwoProfiles()
    {
        using namespace std::chrono_literals;
        QCOMPARE(setCookie(CookieProfile::Http, "s", "abc"),
                 QByteArray("s=abc; Path=/; HttpOnly; SameSite=Lax"));
        QCOMPARE(setCookie(CookieProfile::Https, "s", "abc", 12h),
                 QByteArray("__Host-s=abc; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Lax"));
        QCOMPARE(removeCookie(CookieProfile::Http, "s"),
                 QByteArray("s=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax"));
        for (const QByteArray &value : QList<QByteArray>{"a;b", "a b", "a,b", "a\"", "a\r\nX: y",
                                                         "a\\", "\x7f", "t\xc3\xbcr"})
            QVERIFY2(!setCookie(CookieProfile::Http, "s", value), value.constData());
        QVERIFY(!setCookie(CookieProfile::Http, "s=", "a"));
        QVERIFY(!setCookie(CookieProfile::Http, "", "a"));
    }
};

QTEST_APPLESS_MAIN(TestForms)
#include "tst_forms.moc"
