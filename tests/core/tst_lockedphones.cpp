#include "core/security/lockedphones.h"
#include "core/store/writetransaction.h"
#include "tests/support/deploymentrow.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestLockedPhones : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TestStore>();
        m_hall = putDeployment(*m_shop, u"HALL"_s, u"7305"_s);
        m_wing = putDeployment(*m_shop, u"WING"_s, u"9152"_s);
        m_phones = std::make_unique<LockedPhones>(*m_shop->database, m_shop->clock);
    }
    void cleanup()
    {
        m_phones.reset();
        m_shop.reset();
    }

    void onlyAPhoneThatWaitsCanBeApproved_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<bool>("wasApproved");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("one that waits") << true << 0 << false << true;
        QTest::newRow("one in its last second") << true << 899 << false << true;
        QTest::newRow("one whose wait is over") << true << 900 << false << false;
        QTest::newRow("one that was approved before") << true << 0 << true << false;
        QTest::newRow("one that nobody listed") << false << 0 << false << false;
    }
    void onlyAPhoneThatWaitsCanBeApproved()
    {
        QFETCH(bool, isListed);
        QFETCH(int, secondsLater);
        QFETCH(bool, wasApproved);
        QFETCH(bool, isTaken);
        if (isListed)
            QVERIFY(put(m_hall));
        if (wasApproved)
            QVERIFY(approve(m_hall));
        m_shop->clock.advance(secondsLater);
        const auto approved = approve(m_hall);
        QCOMPARE(approved.has_value(), isTaken);
        if (!isTaken)
            QCOMPARE(approved.error().code, ErrorCode::NotFound);
        QCOMPARE(*m_phones->isApproved(m_hall, m_client), isTaken || wasApproved);
    }

    void anApprovalCountsAtItsDeploymentForAnHour()
    {
        QVERIFY(put(m_hall));
        QVERIFY(put(m_wing));
        QVERIFY(approve(m_hall));
        QVERIFY(!*m_phones->isApproved(m_wing, m_client));
        QCOMPARE(m_phones->list({})->size(), 1U);
        m_shop->clock.advance(LockedPhones::approvedSeconds - 1);
        QVERIFY(*m_phones->isApproved(m_hall, m_client));
        m_shop->clock.advance(1);
        QVERIFY(!*m_phones->isApproved(m_hall, m_client));
    }

    void aPhoneThatMustWaitAgainIsNoLongerApproved()
    {
        QVERIFY(put(m_hall));
        QVERIFY(approve(m_hall));
        QVERIFY(put(m_hall));
        QVERIFY(!*m_phones->isApproved(m_hall, m_client));
        QVERIFY(approve(m_hall));
    }

    void whatIsWaitingOrApprovedIsNotSwept()
    {
        QVERIFY(put(m_hall));
        QVERIFY(put(m_wing));
        QVERIFY(approve(m_hall));
        m_shop->clock.advance(900); // the wait is over, the approval isn't
        QVERIFY(change([&](auto &transaction) { return m_phones->sweep(transaction); }));
        QVERIFY(*m_phones->isApproved(m_hall, m_client));
        QVERIFY(!approve(m_wing));
    }

private:
    template<class Change>
    Result<> change(Change make)
    {
        auto transaction = WriteTransaction::begin(*m_shop->database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const auto changed = make(*transaction); !changed)
            return tl::unexpected(changed.error());
        return transaction->commit();
    }
    Result<> put(const DeploymentId &deployment)
    {
        const LockedPhone phone{m_client,    deployment, {},
                                u"iPhone"_s, {},         m_shop->clock.now().addSecs(900)};
        return change([&](auto &transaction) { return m_phones->put(transaction, phone); });
    }
    Result<> approve(const DeploymentId &deployment)
    {
        return change([&](auto &transaction) {
            return m_phones->approve(transaction, deployment, m_client);
        });
    }

    const QString m_client = u"10.0.0.1"_s;
    std::unique_ptr<TestStore> m_shop;
    DeploymentId m_hall;
    DeploymentId m_wing;
    std::unique_ptr<LockedPhones> m_phones;
};

QTEST_GUILESS_MAIN(TestLockedPhones)
#include "tst_lockedphones.moc"
