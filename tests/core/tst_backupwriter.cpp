#include "core/engine/backupwriter.h"
#include "core/store/backup.h"
#include "core/store/writetransaction.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QTest>

using namespace vestibule;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestBackupWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneCopyIsWrittenADay()
    {
        TestStore shop;
        const StoreLocation location = shop.store->location();
        shop.clock.set(QDateTime::currentDateTimeUtc()); // a copy's age is that of its file
        {
            BackupWriter writer(*shop.store, shop.clock);
            writer.writeDaily(0ms);
            QTRY_COMPARE(backup::list(location).size(), 1U);
            QCOMPARE(askIfDue(writer), ok);
        }
        QVERIFY(backup::check(backup::list(location).front().path));
        QCOMPARE(backup::list(location).size(), 1U);
        shop.clock.advance(25LL * 60 * 60);
        BackupWriter writer(*shop.store, shop.clock);
        writer.writeDaily(0ms);
        QTRY_COMPARE(backup::list(location).size(), 2U);
    }

    void onlyTheNewestAreKeptWhoeverAskedForThem()
    {
        TestStore shop;
        const StoreLocation location = shop.store->location();
        BackupWriter writer(*shop.store, shop.clock);
        for (int copy = 0; copy < BackupWriter::copiesKept + 2; ++copy) {
            QCOMPARE(ask(writer), ok);
            shop.clock.advance(60);
        }
        QCOMPARE(backup::list(location).size(), size_t{BackupWriter::copiesKept});
        QVERIFY(backup::list(location).back().path.endsWith(u"-094300.db"_s));
    }

    void whoIsWritingNowNeitherWaitsForACopyNorHoldsOneUp()
    {
        TestStore shop;
        BackupWriter writer(*shop.store, shop.clock);
        auto transaction = WriteTransaction::begin(*shop.database);
        QVERIFY(transaction);
        QVERIFY(transaction->execute(
            u"INSERT INTO setting (key, value, updated_at) VALUES ('half', 'done', '')"_s));
        QCOMPARE(ask(writer), ok);
        QVERIFY(transaction->commit());
    }

    void aCopyThatCannotBeWrittenIsToldAndTriedAgain()
    {
        TestStore shop;
        const QString folder = shop.store->location().backupDirectory();
        QFile obstacle(folder);
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        BackupWriter writer(*shop.store, shop.clock);
        QCOMPARE(askIfDue(writer), ErrorCode::Unavailable);
        QVERIFY(obstacle.remove());
        QCOMPARE(askIfDue(writer), ok);
        QCOMPARE(backup::list(shop.store->location()).size(), 1U);
    }

private:
    using Answer = std::optional<ErrorCode>; ///< none: it went well
    static constexpr Answer ok = std::nullopt;

    static Answer ask(BackupWriter &writer)
    {
        return answer([&](auto done) { writer.write(qApp, done); });
    }
    static Answer askIfDue(BackupWriter &writer)
    {
        return answer([&](auto done) { writer.writeIfDue(qApp, done); });
    }
    template<class Asking>
    static Answer answer(Asking asking)
    {
        std::optional<Result<>> answer;
        asking([&answer](const Result<> &written) { answer = written; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return ErrorCode::Gone; // no answer came
        return *answer ? ok : Answer(answer->error().code);
    }
};

QTEST_GUILESS_MAIN(TestBackupWriter)
#include "tst_backupwriter.moc"
