#include "portalserver/http/router.h"

#include <QTest>

using namespace vestibule;

namespace {

constexpr CallerKind Anonymous{0};
constexpr CallerKind WithSession{1};

Route::Handler answering(const char *text)
{
    return [text](const Request &, const PathArguments &arguments) {
        QByteArray body(text);
        for (const QByteArrayView argument : arguments)
            body += '|' + argument.toByteArray();
        return Response::text(body);
    };
}

Router testRouter()
{
    std::vector<Route> routes;
    routes.push_back({{Method::Get}, "/", Anonymous, 0, answering("home")});
    routes.push_back({{Method::Get}, "/d/{code:code}", Anonymous, 0, answering("scan"), true});
    routes.push_back(
        {{Method::Post}, "/d/{code:code}", WithSession, 1000, answering("report"), true});
    routes.push_back({{Method::Get}, "/c/{token}", Anonymous, 0, answering("status")});
    routes.push_back({{Method::Get, Method::Post}, "/enter", Anonymous, 100, answering("enter")});
    routes.push_back(
        {{Method::Get}, "/assets/{hash}/{file:file}", Anonymous, 0, answering("asset")});
    routes.push_back({{Method::Get}, "/n/{n:number}", Anonymous, 0, answering("number")});
    routes.push_back({{Method::Get}, "/i/{id:id}", Anonymous, 0, answering("id")});
    return Router(std::move(routes));
}

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pathsFindTheirRoute_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("pattern"); // empty: 404
        QTest::addColumn<QByteArray>("argument");
        const auto row = [](const char *path, const char *pattern, const char *argument = "") {
            QTest::newRow(path) << QByteArray(path) << QByteArray(pattern) << QByteArray(argument);
        };
        row("/", "/");
        row("/d/7K3M-9P2Q", "/d/{code:code}", "7K3M-9P2Q");
        row("/D/7k3m", "/d/{code:code}", "7k3m");
        row("/c/aB_-9", "/c/{token}", "aB_-9");
        row("/C/aB_-9", "");
        row("/enter", "/enter");
        row("/Enter", "");
        row("/enter/", "");
        row("/enter/x", "");
        row("/d", "");
        row("/d/", "");
        row("/d//7K3M", "");
        row("/d/7K3M/", "");
        row("/d/7K3M%2F", "");
        row("/d/%37K3M", "");
        row("/d/..", "");
        row("/d/../enter", "");
        row("/%65nter", "");
        row("/d/123456789012345678901234567890123", "");
        row("/assets/0a1b/portal.css", "/assets/{hash}/{file:file}", "0a1b");
        row("/assets/0a1b/..", "");
        row("/assets/0a1b/.htaccess", "");
        row("/assets/0a1b/a..b", "");
        row("/assets/0a1b/a%00.css", "");
        row("/n/0", "/n/{n:number}", "0");
        row("/n/123456789", "/n/{n:number}", "123456789");
        row("/n/1234567890", "");
        row("/n/-1", "");
        row("/n/1e3", "");
        row("/i/01930e5c-7b1a-7c3d-8e4f-0123456789ab", "/i/{id:id}",
            "01930e5c-7b1a-7c3d-8e4f-0123456789ab");
        row("/i/01930e5c", "");
        row("/i/01930e5c-7b1a-7c3d-8e4f-0123456789aB", "");
    }
    void pathsFindTheirRoute()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, argument);
        const Router router = testRouter();
        const RouteMatch match = router.find(Method::Get, path);
        QCOMPARE(match.isKnownPath, !pattern.isEmpty());
        QCOMPARE(match.route ? match.route->path : QByteArray(), pattern);
        if (!argument.isEmpty())
            QCOMPARE(match.arguments.value(0).toByteArray(), argument);
    }

    void methodsChooseAmongTheRoutesOfAPath()
    {
        const Router router = testRouter();
        const RouteMatch post = router.find(Method::Post, "/d/7K3M");
        QCOMPARE(post.route->caller, WithSession);
        QCOMPARE(post.route->bodyLimit, 1000);
        QCOMPARE(router.find(Method::Get, "/d/7K3M").route->caller, Anonymous);
        QVERIFY(router.find(Method::Head, "/d/7K3M").route);
    }

    void aWrongMethodIsToldTheRightOnes()
    {
        const Router router = testRouter();
        const RouteMatch match = router.find(Method::Delete, "/d/7K3M");
        QVERIFY(!match.route && match.isKnownPath);
        QCOMPARE(match.allowed.toAllow(), QByteArray("GET, HEAD, POST"));
        QCOMPARE(router.find(Method::Post, "/").allowed.toAllow(), QByteArray("GET, HEAD"));
        QVERIFY(!router.find(Method::Delete, "/nowhere").isKnownPath);
    }
};

QTEST_APPLESS_MAIN(TestRouter)
#include "tst_router.moc"
