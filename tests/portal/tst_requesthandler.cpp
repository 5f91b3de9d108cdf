#include "portalserver/http/requesthandler.h"

#include <QTest>

#include <stdexcept>

using namespace vestibule;

namespace {

class FailingHandler final : public RequestHandler
{
public:
    Response handle(const Request &) override { throw std::runtime_error("on purpose"); }
    Response tooLarge(const Request &) override { throw 7; }
};

class PlainHandler final : public RequestHandler
{
public:
    Response handle(const Request &) override { return Response::text("hello"); }
};

} // namespace

class TestRequestHandler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExceptionBecomesAnError()
    {
        FailingHandler handler;
        QCOMPARE(handleSafely(handler, m_request).status(), 500);
        QCOMPARE(tooLargeSafely(handler, m_request).status(), 500);
    }

    void otherAnswersAreTheHandlers()
    {
        PlainHandler handler;
        QCOMPARE(handleSafely(handler, m_request).status(), 200);
        QCOMPARE(tooLargeSafely(handler, m_request).status(), 413);
    }

private:
    RequestHead m_head;
    QHostAddress m_peer;
    Request m_request{m_head, {}, m_peer, false};
};

QTEST_GUILESS_MAIN(TestRequestHandler)
#include "tst_requesthandler.moc"
