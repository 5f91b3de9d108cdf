#include "core/security/casesessions.h"
#include "tests/support/deploymentrow.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCaseSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestStore>();
        m_hall = putDeployment(*m_shop, u"HALL"_s, u"7305"_s);
        m_sessions = std::make_unique<CaseSessions>(*m_shop->database, m_shop->changes,
                                                    m_shop->clock);
    }
    void cleanup()
    {
        m_sessions.reset();
        m_shop.reset();
    }

    void aStartedSessionIsFoundByItsTokenOnly()
    {
        const auto started = m_sessions->start(m_hall, 1, u"iPhone"_s);
        QVERIFY(started);
        QCOMPARE(*m_sessions->find(started->token), started->session);
        QCOMPARE(m_sessions->find(started->session.tokenHash).error().code, ErrorCode::NotFound);
        QCOMPARE(m_sessions->find(u""_s).error().code, ErrorCode::NotFound);
    }

    void tokensAreLongAndDifferAndOnlyTheHashIsKept()
    {
        const auto first = m_sessions->start(m_hall, 1, {});
        const auto second = m_sessions->start(m_hall, 1, {});
        QVERIFY(first->token != second->token);
        QCOMPARE(first->token.size(), 43); // 256 bits, 6 to a character
        QVERIFY(first->session.csrfToken != first->token);
        auto rows = m_shop->database->query(
            u"SELECT COUNT(*) FROM case_session WHERE token_hash = ? OR csrf_token = ?"_s,
            {first->token, first->token});
        QVERIFY(rows->next());
        QCOMPARE(rows->integer(0), 0);
    }

    void timeEndsASession_data()
    {
        QTest::addColumn<int>("pauseSeconds");
        QTest::addColumn<int>("uses");
        QTest::addColumn<bool>("isLive");
        QTest::newRow("used a moment ago") << 60 << 1 << true;
        QTest::newRow("idle for just under half an hour") << 30 * 60 - 1 << 0 << true;
        QTest::newRow("idle for half an hour") << 30 * 60 << 0 << false;
        QTest::newRow("used all day for almost twelve hours") << 20 * 60 << 34 << true;
        QTest::newRow("used all day for twelve hours") << 20 * 60 << 36 << false;
    }
    void timeEndsASession()
    {
        QFETCH(int, pauseSeconds);
        QFETCH(int, uses);
        QFETCH(bool, isLive);
        const auto started = m_sessions->start(m_hall, 1, {});
        for (int i = 0; i < uses; ++i) {
            m_shop->clock.advance(pauseSeconds);
            QVERIFY(m_sessions->touch({started->session.tokenHash}));
        }
        if (uses == 0)
            m_shop->clock.advance(pauseSeconds);
        const auto found = m_sessions->find(started->token);
        QCOMPARE(found.has_value(), isLive);
        if (!isLive)
            QCOMPARE(found.error().code, ErrorCode::Gone);
        QCOMPARE(m_sessions->list()->size(), isLive ? 1U : 0U);
        QCOMPARE(*m_sessions->sweep(), isLive ? 0 : 1);
    }

    void aChangedPinEndsTheSessionsOfItsDeploymentOnly()
    {
        const DeploymentId wing = putDeployment(*m_shop, u"WING"_s, u"9152"_s);
        const auto here = m_sessions->start(m_hall, 1, {});
        const auto there = m_sessions->start(wing, 1, {});
        QVERIFY(changePin(*m_shop, m_hall, u"6028"_s));
        QCOMPARE(m_sessions->find(here->token).error().code, ErrorCode::Gone);
        QVERIFY(m_sessions->find(there->token));
        QCOMPARE(*m_sessions->sweep(), 1);
        QCOMPARE(m_sessions->find(here->token).error().code, ErrorCode::NotFound);
    }

    void endingOneLeavesTheOthersAndIsNoted()
    {
        const auto first = m_sessions->start(m_hall, 1, {});
        const auto second = m_sessions->start(m_hall, 1, {});
        const Actor marta = Actor::byOperator(OperatorId::make());
        QVERIFY(m_sessions->end(first->session.tokenHash, marta));
        QVERIFY(m_sessions->end(first->session.tokenHash, marta));
        QCOMPARE(m_sessions->find(first->token).error().code, ErrorCode::NotFound);
        QVERIFY(m_sessions->find(second->token));
        const auto lines = m_shop->audit.of(u"deployment"_s, m_hall.toString());
        QCOMPARE(lines->size(), 1U);
        QCOMPARE(lines->front().action, u"session.ended"_s);
        QVERIFY(lines->front().actor == marta);
        QCOMPARE(m_shop->eventTypes(), QStringList{u"session.ended"_s});
    }

    void theListHasTheLastUsedFirst()
    {
        const auto first = m_sessions->start(m_hall, 1, u"iPhone"_s);
        m_shop->clock.advance(60);
        QVERIFY(m_sessions->start(m_hall, 1, u"computer"_s));
        m_shop->clock.advance(60);
        QVERIFY(m_sessions->touch({first->session.tokenHash}));
        QCOMPARE(m_sessions->list()->front().clientKind, u"iPhone"_s);
    }

    void manyAreTouchedAtOnce()
    {
        std::vector<QString> hashes;
        for (int i = 0; i < 1200; ++i)
            hashes.push_back(u"no session %1"_s.arg(i));
        const auto started = m_sessions->start(m_hall, 1, {});
        hashes.push_back(started->session.tokenHash);
        m_shop->clock.advance(60);
        QVERIFY(m_sessions->touch(hashes));
        QCOMPARE(m_sessions->find(started->token)->lastUsedAt, m_shop->clock.now());
        QVERIFY(m_sessions->touch({}));
    }

private:
    std::unique_ptr<TestStore> m_shop;
    DeploymentId m_hall;
    std::unique_ptr<CaseSessions> m_sessions;
};

QTEST_GUILESS_MAIN(TestCaseSessions)
#include "tst_casesessions.moc"
