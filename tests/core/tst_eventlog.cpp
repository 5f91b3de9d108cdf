#include "core/store/writetransaction.h"
#include "tests/support/teststore.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestEventLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_shop = std::make_unique<TestStore>(); }
    void cleanup() { m_shop.reset(); }

    void aReaderGetsWhatIsAfterItsCursorInOrder()
    {
        for (const QString &type : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            QVERIFY(append(*m_shop->database, m_shop->events, type));
        QCOMPARE(types(*m_shop->events.after(0)), u"abcd"_s);
        QCOMPARE(types(*m_shop->events.after(2)), u"cd"_s);
        QCOMPARE(types(*m_shop->events.after(1, 2)), u"bc"_s);
        QCOMPARE(types(*m_shop->events.after(4)), u""_s);
        QCOMPARE(*m_shop->events.newest(), 4);
    }

    void aReaderOfOneTypeGetsItsFirstHoweverManyOthersLieBetween()
    {
        for (const QString &type : {u"a"_s, u"b"_s, u"b"_s, u"a"_s, u"b"_s})
            QVERIFY(append(*m_shop->database, m_shop->events, type));
        const auto first = m_shop->events.after(1, 1, u"a"_s);
        QCOMPARE(first->size(), 1U);
        QCOMPARE(first->front().sequence, 4);
        QCOMPARE(types(*m_shop->events.after(0, 5, u"a"_s)), u"aa"_s);
        QCOMPARE(types(*m_shop->events.after(4, 5, u"a"_s)), u""_s);
    }

    void everyFieldIsReadBack()
    {
        Event event;
        event.type = u"case.created"_s;
        event.deployment = DeploymentId::make();
        event.subjectKind = u"case"_s;
        event.subjectId = makeUuid7();
        event.device = DeviceId::make();
        event.space = SpaceId::make();
        event.fields = {u"title"_s, u"status"_s};
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(m_shop->events.append(*transaction, event));
        QVERIFY(transaction->commit());
        event.sequence = 1;
        event.at = m_shop->clock.now();
        QCOMPARE(m_shop->events.after(0)->front(), event);
    }

    void theHubHearsAfterTheCommitAndOnlyThen()
    {
        QSignalSpy grew(&m_shop->hub, &EventHub::grew);
        QStringList heard;
        m_shop->hub.addListener([&heard](const std::vector<Event> &events) {
            for (const Event &event : events)
                heard.append(event.type);
        });
        {
            auto transaction = WriteTransaction::begin(*m_shop->database);
            QVERIFY(m_shop->events.append(*transaction, eventOf(u"lost"_s)));
        }
        QCOMPARE(grew.count(), 0);
        auto transaction = WriteTransaction::begin(*m_shop->database);
        QVERIFY(m_shop->events.append(*transaction, eventOf(u"kept"_s)));
        QVERIFY(heard.isEmpty());
        QVERIFY(transaction->commit());
        QCOMPARE(heard, QStringList{u"kept"_s});
        QCOMPARE(grew.count(), 1);
        QCOMPARE(m_shop->eventTypes(), QStringList{u"kept"_s});
    }

    void theHubHearsOfATransactionOnce()
    {
        QSignalSpy grew(&m_shop->hub, &EventHub::grew);
        std::vector<QStringList> heard;
        m_shop->hub.addListener([&heard](const std::vector<Event> &events) {
            QStringList types;
            for (const Event &event : events)
                types.append(event.type);
            heard.push_back(types);
        });
        {
            auto lost = WriteTransaction::begin(*m_shop->database);
            QVERIFY(m_shop->events.append(*lost, eventOf(u"lost"_s)));
        }
        auto transaction = WriteTransaction::begin(*m_shop->database);
        for (const QString &type : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(m_shop->events.append(*transaction, eventOf(type)));
        QVERIFY(transaction->commit());
        QCOMPARE(heard, (std::vector<QStringList>{{u"a"_s, u"b"_s, u"c"_s}}));
        QCOMPARE(grew.count(), 1);
        QVERIFY(append(*m_shop->database, m_shop->events, u"d"_s));
        QCOMPARE(heard.size(), 2U);
        QCOMPARE(heard.back(), QStringList{u"d"_s});
    }

    void aListenerThatWritesBeginsABatchOfItsOwn()
    {
        QStringList heard;
        m_shop->hub.addListener([this, &heard](const std::vector<Event> &events) {
            for (const Event &event : events)
                heard.append(event.type);
            if (heard.size() == 1)
                QVERIFY(append(*m_shop->database, m_shop->events, u"echo"_s));
        });
        QVERIFY(append(*m_shop->database, m_shop->events, u"call"_s));
        QCOMPARE(heard, (QStringList{u"call"_s, u"echo"_s}));
    }

    void writersOfSeveralThreadsLeaveNoGapAndNoDouble()
    {
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([this, &failures] {
                const auto database = std::move(*Database::open(*m_shop->store));
                EventLog events(*database, m_shop->hub, m_shop->clock);
                for (int n = 0; n < 30; ++n) {
                    if (!append(*database, events, u"x"_s))
                        ++failures;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        const auto all = m_shop->events.after(0);
        QCOMPARE(all->size(), 90U);
        for (size_t i = 0; i < all->size(); ++i)
            QCOMPARE(all->at(i).sequence, static_cast<qint64>(i + 1));
    }

private:
    static Event eventOf(const QString &type)
    {
        Event event;
        event.type = type;
        return event;
    }
    static bool append(Database &database, EventLog &events, const QString &type)
    {
        auto transaction = WriteTransaction::begin(database);
        return transaction && events.append(*transaction, eventOf(type)) && transaction->commit();
    }
    static QString types(const std::vector<Event> &events)
    {
        QString joined;
        for (const Event &event : events)
            joined += event.type;
        return joined;
    }

    std::unique_ptr<TestStore> m_shop;
};

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
