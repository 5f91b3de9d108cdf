#include "core/store/writetransaction.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_shop = std::make_unique<TestStore>(); }
    void cleanup() { m_shop.reset(); }

    void anEmptyLogHasNoBadRow() { QCOMPARE(*m_shop->audit.firstBadRow(), std::nullopt); }

    void whatWasRecordedIsReadBackInOrder()
    {
        recordFive();
        const auto newest = m_shop->audit.list(0, 2);
        QCOMPARE(newest->size(), 2U);
        QCOMPARE(newest->front().sequence, 5);
        QCOMPARE(newest->front().action, u"device.updated"_s);
        QCOMPARE(newest->front().fields, (QStringList{u"name"_s, u"serial"_s}));
        QCOMPARE(newest->front().at, m_shop->clock.now());
        QCOMPARE(m_shop->audit.list(4)->front().sequence, 3);
        QCOMPARE(m_shop->audit.of(u"device"_s, u"device-2"_s)->size(), 1U);
        QCOMPARE(*m_shop->audit.firstBadRow(), std::nullopt);
    }

    void aDeploymentsHistoryHoldsWhatBelongsToIt()
    {
        const DeploymentId hall = DeploymentId::make();
        note(u"deployment.created"_s, u"deployment"_s, hall.toString(), hall);
        note(u"space.created"_s, u"space"_s, u"aisle"_s, hall);
        note(u"space.removed"_s, u"space"_s, u"aisle"_s, hall);
        note(u"device.created"_s, u"device"_s, u"elsewhere"_s, DeploymentId::make());
        note(u"case.created"_s, u"case"_s, u"case-1"_s, hall);
        note(u"case.commented"_s, u"case"_s, u"case-1"_s, hall);
        const auto all = m_shop->audit.ofDeployment(hall);
        QStringList actions;
        for (const AuditEntry &entry : *all)
            actions.append(entry.action);
        QCOMPARE(actions,
                 (QStringList{u"case.created"_s, u"space.removed"_s, u"space.created"_s,
                              u"deployment.created"_s}));
        const auto older = m_shop->audit.ofDeployment(hall, all->at(1).sequence, 1);
        QCOMPARE(older->size(), 1U);
        QCOMPARE(older->front().action, u"space.created"_s);
    }

    void aDeviceLeavesItsHistoryWhereItWas()
    {
        const DeploymentId hall = DeploymentId::make();
        const DeploymentId yard = DeploymentId::make();
        note(u"device.created"_s, u"device"_s, u"door"_s, hall);
        note(u"device.updated"_s, u"device"_s, u"door"_s, yard);
        QCOMPARE(m_shop->audit.ofDeployment(hall)->size(), 1U);
        QCOMPARE(m_shop->audit.ofDeployment(hall)->front().action, u"device.created"_s);
        QCOMPARE(m_shop->audit.ofDeployment(yard)->size(), 1U);
        QCOMPARE(m_shop->audit.ofDeployment(yard)->front().action, u"device.updated"_s);
    }

    void aDeploymentsHistoryIsFoundByItsIndex()
    {
        auto plan = m_shop->database->query(
            u"EXPLAIN QUERY PLAN SELECT action FROM audit WHERE deployment_id = ?"
            " AND (subject_kind <> 'case' OR action = 'case.created')"
            " AND sequence < ? ORDER BY sequence DESC LIMIT ?"_s,
            {u"hall"_s, 1000, 50});
        QVERIFY(plan && plan->next());
        QVERIFY2(plan->text(3).contains(u"USING INDEX audit_history (deployment_id=? AND"_s),
                 qUtf8Printable(plan->text(3)));
        QVERIFY(!plan->next()); // and nothing is sorted
    }

    void linesOfAnOlderStoreGetTheirDeploymentAndKeepTheirHashes()
    {
        QTemporaryDir folder;
        {
            const auto store = std::move(*Store::open({folder.path()}, 13));
            const auto database = std::move(*Database::open(*store));
            auto transaction = WriteTransaction::begin(*database);
            QVERIFY(transaction->execute(
                u"INSERT INTO event (sequence, at, type, deployment_id, subject_kind, subject_id,"
                " device_id, space_id, fields)"
                " VALUES (1, '', 'device.created', 'hall', 'device', 'door', '', '', '')"_s));
            const QString at = toStoreTime(m_shop->clock.now());
            const QStringList parts{QString(),   u"1"_s,
                                    at,          actorKindName(Actor::Kind::System),
                                    QString(),   u"device.created"_s,
                                    u"device"_s, u"door"_s,
                                    QString()};
            QVERIFY(transaction->execute(
                u"INSERT INTO audit (sequence, at, actor_kind, actor_id, action, subject_kind,"
                " subject_id, fields, previous_hash, hash)"
                " VALUES (1, ?, 'system', '', 'device.created', 'device', 'door', '', '', ?)"_s,
                {at, hashToken(parts.join(QChar(u'\x1f')))}));
            QVERIFY(transaction->commit());
            AuditLog audit(*database, m_shop->clock);
            QCOMPARE(*audit.firstBadRow(), std::nullopt);
            QCOMPARE(*audit.newest(), 1);
        }
        const auto store = std::move(*Store::open({folder.path()}));
        const auto database = std::move(*Database::open(*store));
        AuditLog audit(*database, m_shop->clock);
        QCOMPARE(audit.ofDeployment(DeploymentId::fromStore(u"hall"_s))->size(), 1U);
        QCOMPARE(*audit.firstBadRow(), std::nullopt);
        {
            auto transaction = WriteTransaction::begin(*database);
            QVERIFY(audit.record(*transaction, entry(2)));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(*audit.firstBadRow(), std::nullopt);
        auto transaction = WriteTransaction::begin(*database);
        QVERIFY(transaction->executeOne(u"UPDATE audit SET fields = ',' WHERE sequence = 1"_s));
        QVERIFY(transaction->commit());
        QCOMPARE(*audit.firstBadRow(), std::optional<qint64>(1));
    }

    void aLineByTheOldRuleAfterOneByTheNewIsBad()
    {
        recordFive();
        auto last = m_shop->database->query(u"SELECT hash FROM audit WHERE sequence = 5"_s);
        QVERIFY(last && last->next());
        const QString previous = last->text(0);
        const QString at = toStoreTime(m_shop->clock.now());
        const QString hash = hashToken(
            QStringList{previous, u"6"_s, at, u"system"_s, {}, u"a"_s, u"b"_s, u"c"_s, {}}.join(
                QChar(u'\x1f')));
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(transaction->execute(
            u"INSERT INTO audit (sequence, at, actor_kind, actor_id, action, subject_kind,"
            " subject_id, fields, deployment_id, format, previous_hash, hash)"
            " VALUES (6, ?, 'system', '', 'a', 'b', 'c', '', '', 1, ?, ?)"_s,
            {at, previous, hash}));
        QVERIFY(transaction->commit());
        QCOMPARE(*m_shop->audit.firstBadRow(), std::optional<qint64>(6));
    }

    void tamperingShowsTheFirstBadRow_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("firstBad");
        QTest::newRow("another actor")
            << u"UPDATE audit SET actor_id = 'x' WHERE sequence = 3"_s << 3;
        QTest::newRow("another action")
            << u"UPDATE audit SET action = 'x' WHERE sequence = 2"_s << 2;
        QTest::newRow("another time") << u"UPDATE audit SET at = '' WHERE sequence = 4"_s << 4;
        QTest::newRow("another subject")
            << u"UPDATE audit SET subject_id = 'x' WHERE sequence = 1"_s << 1;
        QTest::newRow("other fields") << u"UPDATE audit SET fields = '' WHERE sequence = 5"_s << 5;
        QTest::newRow("another deployment")
            << u"UPDATE audit SET deployment_id = 'x' WHERE sequence = 2"_s << 2;
        QTest::newRow("no deployment")
            << u"UPDATE audit SET deployment_id = '' WHERE sequence = 2"_s << 2;
        QTest::newRow("a deployment where there was none")
            << u"UPDATE audit SET deployment_id = 'x' WHERE sequence = 4"_s << 4;
        QTest::newRow("a deployment moved into the fields")
            << u"UPDATE audit SET fields = fields || char(31) || deployment_id, deployment_id = ''"
               " WHERE sequence = 2"_s
            << 2;
        QTest::newRow("an actor that reads as the same")
            << u"UPDATE audit SET actor_kind = 'nobody' WHERE sequence = 4"_s << 4;
        QTest::newRow("fields that read as the same")
            << u"UPDATE audit SET fields = ',' || fields WHERE sequence = 3"_s << 3;
        QTest::newRow("a time that reads as the same")
            << u"UPDATE audit SET at = replace(at, '.000Z', 'Z') WHERE sequence = 3"_s << 3;
        QTest::newRow("an older format")
            << u"UPDATE audit SET format = 1 WHERE sequence = 3"_s << 3;
        QTest::newRow("an unknown format")
            << u"UPDATE audit SET format = 3 WHERE sequence = 3"_s << 3;
        QTest::newRow("words moved between columns")
            << u"UPDATE audit SET subject_kind = 'dev', subject_id = 'icedevice-3'"
               " WHERE sequence = 3"_s
            << 3;
        QTest::newRow("a row taken out") << u"DELETE FROM audit WHERE sequence = 2"_s << 3;
        QTest::newRow("the first row taken out") << u"DELETE FROM audit WHERE sequence = 1"_s << 2;
        QTest::newRow("a hash replaced")
            << u"UPDATE audit SET hash = previous_hash WHERE sequence = 3"_s << 3;
        QTest::newRow("a row before the first")
            << u"UPDATE audit SET sequence = 0 WHERE sequence = 1"_s << 0;
        QTest::newRow("a row far before the first")
            << u"UPDATE audit SET sequence = -1 WHERE sequence = 2"_s << -1;
        QTest::newRow("rows swapped")
            << u"UPDATE audit SET sequence = CASE sequence WHEN 2 THEN -3 WHEN 3 THEN -2"
               " ELSE sequence END"_s
            << -3;
    }
    void tamperingShowsTheFirstBadRow()
    {
        QFETCH(QString, sql);
        QFETCH(int, firstBad);
        recordFive();
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(transaction->executeOne(sql));
        QVERIFY(transaction->commit());
        QCOMPARE(*m_shop->audit.firstBadRow(), std::optional<qint64>(firstBad));
    }

    void whatIsNotCommittedLeavesNoGap()
    {
        {
            auto transaction = WriteTransaction::begin(*m_shop->database);
            QVERIFY(m_shop->audit.record(*transaction, entry(1)));
        }
        recordFive();
        QCOMPARE(*m_shop->audit.firstBadRow(), std::nullopt);
    }

    void aChangeIsInBothLogs()
    {
        Event event;
        event.type = u"deployment.pin_changed"_s;
        event.subjectKind = u"deployment"_s;
        event.subjectId = u"hall"_s;
        event.fields = {u"pin"_s};
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(m_shop->changes.note(*transaction, Actor::reporter(), event));
        QVERIFY(transaction->commit());
        const auto lines = m_shop->audit.list();
        QCOMPARE(lines->size(), 1U);
        QCOMPARE(lines->front().action, event.type);
        QCOMPARE(lines->front().actor, Actor::reporter());
        QCOMPARE(m_shop->eventTypes(), QStringList{event.type});
    }

private:
    static AuditEntry entry(int number)
    {
        AuditEntry entry;
        const bool isOfTheSystem = number == 4; // and of no deployment
        if (!isOfTheSystem)
            entry.actor = Actor::byOperator(OperatorId::make());
        entry.action = u"device.updated"_s;
        entry.subjectKind = u"device"_s;
        entry.subjectId = u"device-%1"_s.arg(number);
        entry.fields = {u"name"_s, u"serial"_s};
        if (!isOfTheSystem)
            entry.deployment = DeploymentId::make();
        return entry;
    }
    void note(const QString &type, const QString &kind, const QString &subject,
              const DeploymentId &deployment)
    {
        Event event;
        event.type = type;
        event.subjectKind = kind;
        event.subjectId = subject;
        event.deployment = deployment;
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(m_shop->changes.note(*transaction, Actor::system(), event));
        QVERIFY(transaction->commit());
    }
    void recordFive()
    {
        for (int number = 1; number <= 5; ++number) {
            auto transaction = WriteTransaction::begin(*m_shop->database);
            QVERIFY(m_shop->audit.record(*transaction, entry(number)));
            QVERIFY(transaction->commit());
        }
    }

    std::unique_ptr<TestStore> m_shop;
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
