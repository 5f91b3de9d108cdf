#include "core/cases/attachmentservice.h"
#include "tests/support/caseshop.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct PictureShop : CaseShop {
    AttachmentService attachments{*database, changes, clock};
    QStringList fileNames() const
    {
        return QDir(store->location().attachmentDirectory()).entryList(QDir::Files);
    }
    NewCase withPicture(const QByteArray &bytes)
    {
        NewCase report = phoneReport();
        report.pictures.push_back({u"C:/../photo.jpg"_s, bytes});
        return report;
    }
};

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherPictureIsTakenWhileThereIsRoom_data()
    {
        constexpr qint64 gibibyte = 1024LL * 1024 * 1024;
        QTest::addColumn<qint64>("used");
        QTest::addColumn<std::optional<qint64>>("free");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const char *name, qint64 used, std::optional<qint64> free, bool is) {
            QTest::newRow(name) << used << free << is;
        };
        row("much room", 0, 50 * gibibyte, true);
        row("one byte left", 10 * gibibyte - 1, 50 * gibibyte, true);
        row("all used", 10 * gibibyte, 50 * gibibyte, false);
        row("1 GiB of disk", 0, gibibyte, true);
        row("less than 1 GiB of disk", 0, gibibyte - 1, false);
        row("a disk that doesn't say", 0, std::nullopt, true);
    }
    void anotherPictureIsTakenWhileThereIsRoom()
    {
        QFETCH(qint64, used);
        QFETCH(std::optional<qint64>, free);
        const PictureRoom room{used, free};
        QTEST(room.allowsAnother(10LL * 1024 * 1024 * 1024), "isTaken");
    }

    void kindAndSizeAreReadFromTheFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        const QImage image = pictures::twoColours(40, 20);
        QTest::newRow("JPEG") << pictures::jpeg() << u"image/jpeg"_s;
        QTest::newRow("JPEG of a phone") << pictures::withExif(pictures::jpeg()) << u"image/jpeg"_s;
        QTest::newRow("PNG") << pictures::encode(image, "png") << u"image/png"_s;
        QTest::newRow("BMP") << pictures::encode(image, "bmp") << u"image/bmp"_s;
        QTest::newRow("WebP, lossy") << pictures::encode(image, "webp") << u"image/webp"_s;
        QTest::newRow("WebP, extended")
            << QByteArray("RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x27\0\0\x13\0\0", 30)
            << u"image/webp"_s;
        QTest::newRow("GIF") << QByteArray("GIF89a\x28\0\x14\0", 10) << u"image/gif"_s;
    }
    void kindAndSizeAreReadFromTheFirstBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mediaType);
        const auto facts = AttachmentService::inspect(bytes);
        QVERIFY(facts);
        QCOMPARE(*facts, (PictureFacts{mediaType, 40, 20}));
    }

    void whatCannotBeAPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::Invalid << u"not_a_picture"_s;
        QTest::newRow("text") << QByteArray("hello") << ErrorCode::Invalid << u"not_a_picture"_s;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                             << ErrorCode::Invalid << u"not_a_picture"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7") << ErrorCode::Invalid << u"not_a_picture"_s;
        QTest::newRow("JPEG without a frame")
            << pictures::jpeg().left(20) << ErrorCode::Invalid << u"not_a_picture"_s;
        QTest::newRow("PNG of no size")
            << pictures::pngHeader(0, 5) << ErrorCode::Invalid << u"not_a_picture"_s;
        QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                            "ftypheic\0\0\0\0mif1heic",
                                            24)
                              << ErrorCode::Invalid << u"unsupported_kind"_s;
        QTest::newRow("PNG bomb") << pictures::pngHeader(50000, 50000) << ErrorCode::TooLarge
                                  << u"pixels"_s;
        QTest::newRow("PNG of 2^32")
            << pictures::pngHeader(0xffffffff, 0xffffffff) << ErrorCode::TooLarge << u"pixels"_s;
        QTest::newRow("too many bytes") << QByteArray(AttachmentService::maximumBytes + 1, 'x')
                                        << ErrorCode::TooLarge << u"bytes"_s;
    }
    void whatCannotBeAPictureIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const auto facts = AttachmentService::inspect(bytes);
        QVERIFY(!facts);
        QCOMPARE(facts.error(), (Error{code, detail, u"photo"_s}));
    }

    void everyCutOfAPictureIsInspectedWithoutHarm()
    {
        const QByteArray whole = pictures::withExif(pictures::jpeg());
        for (qsizetype size = 0; size < whole.size(); ++size)
            (void)AttachmentService::inspect(QByteArray(whole.constData(), size));
        QVERIFY(jpegHasEnd(whole));
        QVERIFY(!jpegHasEnd(whole.chopped(2)));
    }

    void aReportsPictureWaitsToBeReencoded()
    {
        PictureShop shop;
        const auto reported = shop.cases.report(shop.withPicture(pictures::jpeg()),
                                                Actor::reporter());
        QVERIFY(reported);
        const auto waiting = shop.attachments.processing();
        QCOMPARE(waiting->size(), 1U);
        const Attachment picture = waiting->front();
        QCOMPARE(picture.ownerId, reported->record.id.toString());
        QCOMPARE(picture.fileName, u"photo.jpg"_s);
        QCOMPARE(picture.width, 40);
        QFile file(shop.attachments.files().incomingPath(picture.id));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pictures::jpeg());
        QCOMPARE(file.permissions() & QFile::ReadOther, QFile::Permissions());
        QCOMPARE(shop.attachments.bytes(picture.id).error().code, ErrorCode::Unavailable);
        const auto timeline = shop.cases.timeline(reported->record.id);
        QCOMPARE(timeline->front().pictures, std::vector{picture.id});
        QVERIFY(shop.cases.list({})->front().hasPictures);
    }

    void aRefusedReportLeavesNoFile()
    {
        PictureShop shop;
        NewCase report = shop.withPicture(pictures::jpeg());
        report.pictures.push_back({u"b.jpg"_s, "hello"});
        QCOMPARE(shop.cases.report(report, Actor::reporter()).error().field, u"photo"_s);
        report = shop.withPicture(pictures::jpeg());
        report.space = SpaceId::make();
        QVERIFY(!shop.cases.report(report, Actor::reporter()));
        report = shop.withPicture(pictures::jpeg());
        report.pictures.assign(4, report.pictures.front());
        QCOMPARE(shop.cases.report(report, Actor::reporter()).error().detail, u"too_many"_s);
        QCOMPARE(shop.fileNames(), QStringList());
    }

    void theSameReportTwiceKeepsOnePicture()
    {
        PictureShop shop;
        NewCase report = shop.withPicture(pictures::jpeg());
        report.submissionKey = u"form-1"_s;
        QVERIFY(shop.cases.report(report, Actor::reporter()));
        QVERIFY(shop.cases.report(report, Actor::reporter()));
        QCOMPARE(shop.fileNames().size(), 1);
    }

    void aReadyPictureIsServedAndItsOriginalGoes()
    {
        PictureShop shop;
        QVERIFY(shop.cases.report(shop.withPicture(pictures::jpeg()), Actor::reporter()));
        const AttachmentId id = shop.attachments.processing()->front().id;
        QFile part(shop.attachments.files().partPath(id));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("re-encoded");
        part.close();
        QVERIFY(shop.attachments.markReady(id, {u"image/jpeg"_s, 30, 15}, 10));
        QCOMPARE(*shop.attachments.bytes(id), QByteArray("re-encoded"));
        QCOMPARE(shop.attachments.find(id)->width, 30);
        QCOMPARE(shop.fileNames(), QStringList{id.toString()});
        QCOMPARE(shop.eventTypes().last(), u"case.attachment_ready"_s);
        QCOMPARE(shop.attachments.markFailed(id).error().code, ErrorCode::Conflict);
    }

    void aFailedPictureIsToldInTheTimeline()
    {
        PictureShop shop;
        const auto reported = shop.cases.report(shop.withPicture(pictures::jpeg()),
                                                Actor::reporter());
        const AttachmentId id = shop.attachments.processing()->front().id;
        QVERIFY(shop.attachments.markFailed(id));
        const auto timeline = shop.cases.timeline(reported->record.id, true);
        QCOMPARE(timeline->back().kind, CaseEntry::Kind::PictureFailed);
        QVERIFY(timeline->front().pictures.empty());
        QCOMPARE(shop.fileNames(), QStringList());
        QVERIFY(!shop.cases.list({})->front().hasPictures);
        QCOMPARE(shop.eventTypes().last(), u"case.attachment_failed"_s);
    }

    void picturesOfDevicesAndBrandsAreNotedThere()
    {
        PictureShop shop;
        const IncomingPicture picture = {u"agv.jpg"_s, pictures::jpeg()};
        const auto stored = shop.attachments.store(
            Attachment::Owner::Device, shop.device.toString(), picture, Actor::system());
        QVERIFY(stored);
        QVERIFY(shop.attachments.store(Attachment::Owner::Branding, u"workspace"_s, picture,
                                       Actor::system()));
        QCOMPARE(shop.eventTypes(), (QStringList{u"device.updated"_s, u"branding.updated"_s}));
        const auto ofDevice = shop.attachments.of(Attachment::Owner::Device,
                                                  shop.device.toString());
        QCOMPARE(*ofDevice, std::vector{*stored});
        const auto ofNobody = shop.attachments.store(Attachment::Owner::Device, makeUuid7(),
                                                     picture, Actor::system());
        QCOMPARE(ofNobody.error().code, ErrorCode::NotFound);
        QCOMPARE(shop.fileNames().size(), 2);
    }

    void filesThatNoRowNamesAreSweptWhenOld()
    {
        PictureShop shop;
        QVERIFY(shop.cases.report(shop.withPicture(pictures::jpeg()), Actor::reporter()));
        const PictureFiles files = shop.attachments.files();
        const AttachmentId orphan = AttachmentId::make();
        QVERIFY(files.writeIncoming(orphan, "x"));
        shop.clock.set(QDateTime::currentDateTimeUtc());
        QCOMPARE(*shop.attachments.sweepFiles(), 0);
        const QString kept = files.incomingPath(orphan);
        const QString folder = QFileInfo(kept).path();
        QVERIFY(QFile::setPermissions(kept, QFile::Permissions(0x6644)));
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
        QCOMPARE(*shop.attachments.sweepFiles(), 0);
        QCOMPARE(QFile::permissions(kept) & QFile::Permissions(0x0077), QFile::Permissions());
        QCOMPARE(QFile::permissions(folder) & QFile::Permissions(0x0077), QFile::Permissions());
        shop.clock.advance(2 * 60 * 60);
        QCOMPARE(*shop.attachments.sweepFiles(), 1);
        QVERIFY(!QFile::exists(files.incomingPath(orphan)));
        QCOMPARE(shop.fileNames().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
