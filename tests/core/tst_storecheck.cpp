#include "core/cases/attachmentservice.h"
#include "core/engine/storecheck.h"
#include "core/store/checkpoint.h"
#include "tests/support/pictures.h"
#include "tests/support/siterows.h"

#include <QFile>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// A store with some of everything, which tests then break.
struct Shop : SiteStore {
    Shop()
    {
        agv = device(site, u"AGV 12"_s);
        const auto stored = attachments.store(Attachment::Owner::Device, agv.id.toString(),
                                              {u"agv.jpg"_s, pictures::jpeg()}, actor);
        picture = stored ? stored->id : AttachmentId();
    }

    /// The picture as the worker leaves it.
    bool makeReady()
    {
        QFile part(attachments.files().partPath(picture));
        const QByteArray bytes = pictures::jpeg();
        const bool isWritten = part.open(QIODevice::WriteOnly) && part.write(bytes) == bytes.size();
        part.close();
        return isWritten
            && attachments.markReady(picture, {u"image/jpeg"_s, 8, 8}, bytes.size()).has_value();
    }
    Result<StoreCheck::Report> check()
    {
        return StoreCheck(*database, clock).run([](StoreCheck::Part) { return true; });
    }
    std::optional<StoreCheck::Fault> fault()
    {
        const auto report = check();
        return report ? report->fault : StoreCheck::Fault{StoreCheck::Part::Pages, u"unread"_s};
    }
    /// Overwrites the first page of `table` in the file, and reads it anew.
    bool breakPage(const QString &table)
    {
        qint64 page = 0;
        qint64 size = 0;
        {
            auto root = database->query(u"SELECT rootpage FROM sqlite_master WHERE name = ?"_s,
                                        {table});
            page = root && root->next() ? root->integer(0) : 0;
            auto bytes = database->query(u"PRAGMA page_size"_s);
            size = bytes && bytes->next() ? bytes->integer(0) : 0;
        }
        if (!Checkpoint(*database).run(Checkpoint::Kind::Truncate))
            return false;
        QFile file(store->location().databaseFile());
        const bool isBroken = page > 1 && file.open(QIODevice::ReadWrite)
            && file.seek((page - 1) * size) && file.write(QByteArray(int(size), 'x')) == size;
        file.close();
        other = std::move(*Database::open(*store));
        return isBroken;
    }

    Deployment site = deployment();
    AttachmentService attachments{*database, changes, clock};
    Device agv;
    AttachmentId picture;
    std::unique_ptr<Database> other;
};

} // namespace

class TestStoreCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeStoreIsWhole()
    {
        Shop shop;
        auto report = shop.check();
        QVERIFY(report);
        QVERIFY(!report->fault);
        QCOMPARE(report->pictures, 1);
        QCOMPARE(report->auditLines, shop.audit.list(0, 1)->front().sequence);
        QVERIFY(shop.makeReady());
        QVERIFY(!shop.fault());
    }

    void aChangedLineOfTheAuditLogIsNamed()
    {
        Shop shop;
        QVERIFY(shop.write(u"UPDATE audit SET action = 'nothing' WHERE sequence = ?"_s, {2}));
        QCOMPARE(shop.fault(), (StoreCheck::Fault{StoreCheck::Part::Audit, u"2"_s}));
    }

    void aLineThatIsGoneIsSeenByTheNextOne()
    {
        Shop shop;
        QVERIFY(shop.write(u"DELETE FROM audit WHERE sequence = ?"_s, {2}));
        QCOMPARE(shop.fault(), (StoreCheck::Fault{StoreCheck::Part::Audit, u"3"_s}));
    }

    void aPictureThatIsMissingIsNamed_data()
    {
        QTest::addColumn<bool>("isReady");
        QTest::newRow("that waits to be re-encoded") << false;
        QTest::newRow("that is served") << true;
    }
    void aPictureThatIsMissingIsNamed()
    {
        QFETCH(bool, isReady);
        Shop shop;
        if (isReady)
            QVERIFY(shop.makeReady());
        const PictureFiles files = shop.attachments.files();
        const QString path = isReady ? files.readyPath(shop.picture)
                                     : files.incomingPath(shop.picture);
        QVERIFY(QFile::remove(path));
        QCOMPARE(shop.fault(), (StoreCheck::Fault{StoreCheck::Part::Pictures, path, true}));
    }

    void aPictureThatWasCutIsNamed()
    {
        Shop shop;
        QVERIFY(shop.makeReady());
        const QString path = shop.attachments.files().readyPath(shop.picture);
        QVERIFY(QFile::resize(path, 10));
        QCOMPARE(shop.fault(), (StoreCheck::Fault{StoreCheck::Part::Pictures, path, false}));
    }

    void aPictureThatCouldNotBeReadHasNoFile()
    {
        Shop shop;
        QVERIFY(shop.attachments.markFailed(shop.picture));
        const auto report = shop.check();
        QVERIFY(!report->fault);
        QCOMPARE(report->pictures, 0);
    }

    void aBrokenPageOfTheFileIsFound()
    {
        Shop shop;
        QVERIFY(shop.breakPage(u"event"_s));
        const auto report = StoreCheck(*shop.other, shop.clock).run([](StoreCheck::Part) {
            return true;
        });
        QVERIFY(report);
        QVERIFY(report->fault);
        QCOMPARE(report->fault->part, StoreCheck::Part::Pages);
        QVERIFY(!report->fault->subject.isEmpty());
    }

    void aReferenceToNothingIsFound()
    {
        Shop shop;
        auto off = shop.database->query(u"PRAGMA foreign_keys = OFF"_s);
        QVERIFY(off);
        QVERIFY(shop.write(u"UPDATE device SET deployment_id = ? WHERE id = ?"_s,
                           {makeUuid7(), shop.agv.id.toString()}));
        QCOMPARE(shop.fault(), (StoreCheck::Fault{StoreCheck::Part::References, u"device"_s}));
    }

    void itStopsWhenAsked()
    {
        Shop shop;
        int parts = 0;
        const auto report = StoreCheck(*shop.database, shop.clock).run([&parts](StoreCheck::Part) {
            return ++parts < 2;
        });
        QVERIFY(report->wasCancelled);
        QCOMPARE(parts, 2);
    }
};

QTEST_GUILESS_MAIN(TestStoreCheck)
#include "tst_storecheck.moc"
