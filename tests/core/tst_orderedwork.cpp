#include "core/labels/printing/orderedwork.h"

#include <QTest>

#include <atomic>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestOrderedWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workIsHandedOverInOrder_data()
    {
        QTest::addColumn<int>("items");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("more than are worked on at once") << 1000;
    }
    void workIsHandedOverInOrder()
    {
        QFETCH(int, items);
        OrderedWork<int, size_t> work(std::vector<int>(3, 0),
                                      [](int &, size_t item) -> Result<size_t> { return item; });
        size_t next = 0;
        const auto done = work.run(static_cast<size_t>(items), [&](size_t item, size_t &&product) {
            const bool isNext = item == next && product == next;
            ++next;
            return isNext ? Result<>() : failure(ErrorCode::Conflict);
        });
        QVERIFY(done);
        QCOMPARE(next, static_cast<size_t>(items));
    }

    void theFirstErrorInOrderEndsTheWork()
    {
        OrderedWork<int, size_t> work(
            std::vector<int>(2, 0), [](int &, size_t item) -> Result<size_t> {
                if (item == 150 || item == 151)
                    return failure(ErrorCode::Invalid, QString::number(item));
                return item;
            });
        size_t taken = 0;
        const auto done = work.run(1000, [&](size_t, size_t &&) {
            ++taken;
            return Result<>();
        });
        QCOMPARE(done.error().detail, u"150"_s);
        QCOMPARE(taken, 150U);
    }

    void noThreadIsFarAhead()
    {
        std::atomic<size_t> made = 0;
        size_t most = 0;
        OrderedWork<int, size_t> work(std::vector<int>(2, 0),
                                      [&](int &, size_t item) -> Result<size_t> {
                                          ++made;
                                          return item;
                                      });
        const auto done = work.run(500, [&](size_t item, size_t &&) {
            most = std::max(most, made - item);
            return Result<>();
        });
        QVERIFY(done);
        // What is being taken, and two for each thread.
        QVERIFY2(most <= 5, qPrintable(QString::number(most)));
    }

    void anEndedRunBeginsNothingMore()
    {
        std::atomic<size_t> made = 0;
        OrderedWork<int, size_t> work(std::vector<int>(2, 0),
                                      [&](int &, size_t item) -> Result<size_t> {
                                          ++made;
                                          return item;
                                      });
        const auto done = work.run(500, [](size_t item, size_t &&) {
            return item == 9 ? failure(ErrorCode::Unavailable) : Result<>();
        });
        QVERIFY(!done);
        QVERIFY2(made <= 14, qPrintable(QString::number(made)));
        QVERIFY(work.run(3, [](size_t, size_t &&) { return Result<>(); }));
    }
};

QTEST_GUILESS_MAIN(TestOrderedWork)
#include "tst_orderedwork.moc"
