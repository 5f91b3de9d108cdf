#include "core/base/id.h"
#include "core/base/token.h"
#include "core/security/desktopkeyring.h"

#include <QTest>

#include <optional>

using namespace vestibule;
using namespace Qt::StringLiterals;

/// By itself without any session bus; keyring.sh runs it again with a real keyring.
class TestDesktopKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_hasKeyring = qEnvironmentVariableIsSet("VESTIBULE_TEST_KEYRING");
        // Never the keyring of whoever runs the tests.
        if (!m_hasKeyring)
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    }

    void withoutABusItIsUnavailableAndSaysSo()
    {
        if (m_hasKeyring)
            QSKIP("there is a keyring");
        QCOMPARE(write(u"entry"_s, Secret(u"secret"_s)).error().code, ErrorCode::Unavailable);
        QCOMPARE(read(u"entry"_s).error().code, ErrorCode::Unavailable);
    }

    void whatIsWrittenIsReadBack()
    {
        if (!m_hasKeyring)
            QSKIP("there is no keyring");
        const QString entry = makeUuid7();
        const Secret secret(makeToken(256));
        QCOMPARE(read(entry).error().code, ErrorCode::NotFound);
        QVERIFY(write(entry, secret));
        QVERIFY(*read(entry) == secret);
    }

private:
    Result<Secret> read(const QString &entry)
    {
        std::optional<Result<Secret>> answer;
        m_keyring.read(entry, this, [&answer](const Result<Secret> &got) { answer = got; });
        return waitFor(answer);
    }
    Result<> write(const QString &entry, const Secret &secret)
    {
        std::optional<Result<>> answer;
        m_keyring.write(entry, secret, this, [&answer](const Result<> &got) { answer = got; });
        return waitFor(answer);
    }
    template<class T>
    static Result<T> waitFor(std::optional<Result<T>> &answer)
    {
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000)
            ? *answer
            : failure(ErrorCode::TooMany, u"no answer"_s);
    }

    DesktopKeyring m_keyring;
    bool m_hasKeyring = false;
};

QTEST_GUILESS_MAIN(TestDesktopKeyring)
#include "tst_desktopkeyring.moc"
