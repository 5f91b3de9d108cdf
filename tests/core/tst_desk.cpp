#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/customerservice.h"
#include "tests/support/teststore.h"

#include <QTest>
#include <QThread>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAnswerComesOnTheAskersThreadAndTheWorkRunsElsewhere()
    {
        TestStore store;
        Desk desk(*store.store, store.hub, store.vault, store.clock);
        QVERIFY(desk.start());
        QThread *worked = nullptr;
        QThread *delivered = nullptr;
        desk.ask(
            this, [](Services &) { return QThread::currentThread(); },
            [&](QThread *thread) {
                worked = thread;
                delivered = QThread::currentThread();
            });
        QTRY_VERIFY(delivered);
        QCOMPARE(delivered, QThread::currentThread());
        QVERIFY(worked != delivered);
    }

    void answersKeepTheOrderOfTheQuestions()
    {
        TestStore store;
        Desk desk(*store.store, store.hub, store.vault, store.clock);
        QVERIFY(desk.start());
        QList<int> answers;
        QList<int> asked;
        for (int i = 0; i < 100; ++i) {
            asked.append(i);
            desk.ask(
                this, [i](Services &) { return i; },
                [&answers](int value) { answers.append(value); });
        }
        QTRY_COMPARE(answers, asked);
    }

    void nothingIsDeliveredToWhoIsGone()
    {
        TestStore store;
        Desk desk(*store.store, store.hub, store.vault, store.clock);
        QVERIFY(desk.start());
        bool delivered = false;
        bool later = false;
        auto window = std::make_unique<QObject>();
        desk.ask(
            window.get(), [](Services &) { return 1; }, [&](int) { delivered = true; });
        window.reset();
        desk.ask(
            this, [](Services &) { return 1; }, [&](int) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!delivered);
    }

    void writesThatWereAskedAreDoneBeforeTheDeskGoes()
    {
        TestStore store;
        {
            Desk desk(*store.store, store.hub, store.vault, store.clock);
            QVERIFY(desk.start());
            for (int i = 0; i < 50; ++i) {
                desk.post([i](Services &services) {
                    (void)services.customers.create({{}, QString::number(i), u"Halden"_s},
                                                    Actor::system());
                });
            }
        }
        QCOMPARE(store.eventTypes().count(u"customer.created"_s), 50);
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
