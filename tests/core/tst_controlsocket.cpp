#include "core/store/controlsocket.h"
#include "core/store/storelocation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestControlSocket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHolderAnswersAnotherProgram()
    {
        const QTemporaryDir directory;
        const StoreLocation location{directory.path()};
        ControlSocket socket([](const QJsonObject &request, const ControlReply &reply) {
            reply.tell({{u"half"_s, 1}});
            reply.finish({{u"heard"_s, request.value(u"command"_s)}});
        });
        QVERIFY(socket.listen(location));
        QCOMPARE(
            QFile::permissions(location.controlSocket())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QJsonObject progress;
        auto asked = std::async(std::launch::async, [location, &progress] {
            return ControlSocket::ask(location, {{u"command"_s, u"raise"_s}}, 3000,
                                      [&progress](const QJsonObject &line) { progress = line; });
        });
        QTRY_VERIFY(asked.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
        const auto answer = asked.get();
        QVERIFY(answer);
        QCOMPARE(answer->value(u"heard"_s).toString(), u"raise"_s);
        QVERIFY(answer->value(u"ok"_s).toBool());
        QCOMPARE(progress.value(u"half"_s).toInt(), 1);
    }

    void whoGoesAwayBeforeItsAnswerIsMissed()
    {
        const QTemporaryDir directory;
        const StoreLocation location{directory.path()};
        bool isGone = false;
        ControlSocket socket([&](const QJsonObject &, const ControlReply &reply) {
            reply.whenGone(&socket, [&isGone] { isGone = true; });
        });
        QVERIFY(socket.listen(location));
        auto asked = std::async(std::launch::async,
                                [location] { return ControlSocket::ask(location, {}, 50); });
        QTRY_VERIFY(asked.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
        QVERIFY(!asked.get());
        QTRY_VERIFY(isGone);
    }

    void aHolderThatLeavesWithTheRequestIsGone()
    {
        const QTemporaryDir directory;
        const StoreLocation location{directory.path()};
        bool isHeard = false;
        auto socket = std::make_unique<ControlSocket>(
            [&isHeard](const QJsonObject &, const ControlReply &) { isHeard = true; });
        QVERIFY(socket->listen(location));
        auto asked = std::async(std::launch::async,
                                [location] { return ControlSocket::ask(location, {}, -1); });
        QTRY_VERIFY(isHeard);
        socket.reset();
        QTRY_VERIFY(asked.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
        QCOMPARE(asked.get().error().code, ErrorCode::Gone);
    }

    void nobodyListeningIsSaid()
    {
        const QTemporaryDir directory;
        const auto answer = ControlSocket::ask({directory.path()}, {}, 200);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
    }

    void aSocketLeftByACrashIsReplaced()
    {
        const QTemporaryDir directory;
        const StoreLocation location{directory.path()};
        QFile left(location.controlSocket());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        ControlSocket socket([](const QJsonObject &, const ControlReply &) {});
        QVERIFY(socket.listen(location));
    }
};

QTEST_GUILESS_MAIN(TestControlSocket)
#include "tst_controlsocket.moc"
