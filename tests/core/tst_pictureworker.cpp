#include "core/cases/attachmentservice.h"
#include "core/cases/pictureworker.h"
#include "tests/support/caseshop.h"
#include "tests/support/pictures.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// A store whose pictures go through the real child process.
struct Darkroom : CaseShop {
    AttachmentService attachments{*database, changes, clock};
    PictureWorker worker{attachments, QStringLiteral(VESTIBULE_PICTURE), {1, 512, 60}};

    /// The picture after its child has ended.
    Attachment developed(const QByteArray &bytes,
                         Attachment::Owner owner = Attachment::Owner::Device)
    {
        const auto stored = attachments.store(owner, device.toString(), {u"photo.jpg"_s, bytes},
                                              Actor::system());
        if (!stored)
            return {};
        worker.wake();
        const auto isDone = [&] {
            return attachments.find(stored->id)->state != Attachment::State::Processing;
        };
        return QTest::qWaitFor(isDone, 60000) ? *attachments.find(stored->id) : Attachment();
    }

    QImage served(const Attachment &picture)
    {
        return QImage::fromData(*attachments.bytes(picture.id));
    }
};

} // namespace

class TestPictureWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPhonesPhotoStandsUprightAndForgetsItsPlace()
    {
        Darkroom room;
        const QByteArray typed = pictures::withExif(pictures::jpeg());
        QVERIFY(typed.contains("SECRET PLACE"));
        const Attachment picture = room.developed(typed);
        QCOMPARE(picture.state, Attachment::State::Ready);
        QCOMPARE(picture.mediaType, u"image/jpeg"_s);
        QCOMPARE(QSize(picture.width, picture.height), QSize(20, 40));
        const QByteArray bytes = *room.attachments.bytes(picture.id);
        QCOMPARE(bytes.size(), picture.byteSize);
        for (const char *trace : {"SECRET", "Exif", "\xff\xe1", "\xff\xfe"})
            QVERIFY(!bytes.contains(trace));
        const QImage upright = room.served(picture);
        QVERIFY(qRed(upright.pixel(16, 20)) > 200);
        QVERIFY(qBlue(upright.pixel(3, 20)) > 200);
    }

    void otherKindsBecomeJpegOrPng_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("isTransparent");
        QTest::addColumn<QString>("mediaType");
        QTest::newRow("PNG") << QByteArray("png") << false << u"image/jpeg"_s;
        QTest::newRow("PNG with transparent parts") << QByteArray("png") << true << u"image/png"_s;
        QTest::newRow("WebP") << QByteArray("webp") << false << u"image/jpeg"_s;
        QTest::newRow("BMP") << QByteArray("bmp") << false << u"image/jpeg"_s;
    }
    void otherKindsBecomeJpegOrPng()
    {
        QFETCH(QByteArray, format);
        QFETCH(bool, isTransparent);
        QFETCH(QString, mediaType);
        Darkroom room;
        QImage image = pictures::twoColours(40, 20);
        image.setText(u"Comment"_s, u"SECRET PLACE"_s);
        if (isTransparent) {
            image.convertTo(QImage::Format_ARGB32);
            image.setPixel(0, 0, 0);
        }
        const Attachment picture = room.developed(pictures::encode(image, format.constData()));
        QCOMPARE(picture.mediaType, mediaType);
        QCOMPARE(room.served(picture).size(), QSize(40, 20));
        QVERIFY(!room.attachments.bytes(picture.id)->contains("SECRET"));
    }

    void aMovingPictureBecomesItsFirstFrame()
    {
        Darkroom room;
        const Attachment picture = room.developed(
            QByteArray("GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02"
                       "D\x01\0;",
                       35));
        QCOMPARE(picture.state, Attachment::State::Ready);
        QCOMPARE(picture.mediaType, u"image/jpeg"_s);
        QVERIFY(qRed(room.served(picture).pixel(0, 0)) > 200);
    }

    void aLogoStaysSharp()
    {
        Darkroom room;
        const Attachment logo = room.developed(pictures::jpeg(), Attachment::Owner::Branding);
        QCOMPARE(logo.mediaType, u"image/png"_s);
    }

    void largePicturesAreMadeSmaller_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("kept");
        QTest::newRow("wide") << QSize(4096, 1000) << QSize(2048, 500);
        QTest::newRow("high") << QSize(100, 5000) << QSize(41, 2048);
        QTest::newRow("a line") << QSize(1, 9000) << QSize(1, 2048);
    }
    void largePicturesAreMadeSmaller()
    {
        QFETCH(QSize, size);
        QFETCH(QSize, kept);
        Darkroom room;
        const Attachment picture = room.developed(pictures::jpeg(size.width(), size.height()));
        QCOMPARE(picture.state, Attachment::State::Ready);
        const QSize difference = QSize(picture.width, picture.height) - kept;
        QVERIFY(std::abs(difference.width()) <= 1 && std::abs(difference.height()) <= 1);
    }

    void whatIsNoWholePictureFailsAndIsNeverServed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray png = pictures::encode(pictures::twoColours(400, 200), "png");
        QTest::newRow("half a JPEG") << pictures::jpeg(400, 200).left(900);
        QTest::newRow("half a PNG") << png.left(png.size() / 2);
        QTest::newRow("a PNG's header") << pictures::pngHeader(6000, 6000);
        QTest::newRow("a GIF's header") << QByteArray("GIF89a\x28\0\x14\0", 10);
        QTest::newRow("noise behind a JPEG's start")
            << pictures::jpeg(400, 200).left(700).append(QByteArray(5000, '\xff'));
    }
    void whatIsNoWholePictureFailsAndIsNeverServed()
    {
        QFETCH(QByteArray, bytes);
        Darkroom room;
        const Attachment picture = room.developed(bytes);
        QCOMPARE(picture.state, Attachment::State::Failed);
        QCOMPARE(room.attachments.bytes(picture.id).error().code, ErrorCode::Unavailable);
        QVERIFY(!QFile::exists(room.attachments.files().incomingPath(picture.id)));
        QVERIFY(!QFile::exists(room.attachments.files().partPath(picture.id)));
    }

    void bombsAndTextNeverReachTheChild()
    {
        Darkroom room;
        const auto put = [&](const QByteArray &bytes) {
            return room.attachments.store(Attachment::Owner::Device, room.device.toString(),
                                          {u"photo.jpg"_s, bytes}, Actor::system());
        };
        QCOMPARE(put(pictures::pngHeader(50000, 50000)).error().code, ErrorCode::TooLarge);
        QCOMPARE(put("just words").error().code, ErrorCode::Invalid);
    }

    void aPictureThatOnlyBurnsTimeIsKilled()
    {
        Darkroom room;
        const Attachment picture = room.developed(pictures::cpuBurner(85));
        QCOMPARE(picture.state, Attachment::State::Failed);
    }

    void aPictureOfThousandsOfScansNeverReachesTheChild()
    {
        const auto refused = inspectPicture(pictures::cpuBurner(3000));
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"too_many_scans"_s);
        // What a phone hangs behind the picture, a short film, may look like scans.
        QVERIFY(inspectPicture(pictures::jpeg() + QByteArray("\xff\xda\x11").repeated(500)));
    }

    void opaqueAndLargePicturesWithAlphaBecomeJpeg()
    {
        Darkroom room;
        QImage opaque(40, 20, QImage::Format_ARGB32);
        opaque.fill(Qt::red);
        QCOMPARE(room.developed(pictures::encode(opaque, "png")).mediaType, u"image/jpeg"_s);
        QImage noise(1500, 1500, QImage::Format_ARGB32);
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(noise.bits()),
                                              noise.sizeInBytes() / 4);
        const Attachment kept = room.developed(pictures::encode(noise, "png"));
        QCOMPARE(kept.mediaType, u"image/jpeg"_s);
        QVERIFY(kept.byteSize < 4 * 1024 * 1024);
    }

    void ownersTakeTurns()
    {
        Darkroom room;
        const auto put = [&](const QString &owner) {
            return room.attachments
                .store(Attachment::Owner::Branding, owner, {u"photo.jpg"_s, pictures::jpeg()},
                       Actor::system())
                ->id;
        };
        const AttachmentId first = put(u"a"_s);
        put(u"a"_s);
        const AttachmentId other = put(u"b"_s);
        QCOMPARE((*room.attachments.nextProcessing({}))->id, first);
        QCOMPARE((*room.attachments.nextProcessing(u"a"_s))->id, other);
        QCOMPARE((*room.attachments.nextProcessing(u"b"_s))->id, first);
    }

    void aPictureGetsNoMoreMemoryThanItsLimit_data()
    {
        QTest::addColumn<int>("mebibytes");
        QTest::addColumn<Attachment::State>("state");
        QTest::newRow("enough") << 512 << Attachment::State::Ready;
        QTest::newRow("too little") << 160 << Attachment::State::Failed;
    }
    void aPictureGetsNoMoreMemoryThanItsLimit()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("sanitizers reserve terabytes of addresses");
#endif
        QFETCH(int, mebibytes);
        QFETCH(Attachment::State, state);
        Darkroom room;
        PictureWorker worker(room.attachments, QStringLiteral(VESTIBULE_PICTURE),
                             {10, mebibytes, 60});
        QImage white(7900, 7900, QImage::Format_Mono);
        white.fill(1);
        const auto stored = room.attachments.store(
            Attachment::Owner::Device, room.device.toString(),
            {u"photo.png"_s, pictures::encode(white, "png")}, Actor::system());
        QVERIFY(stored);
        worker.wake();
        QTRY_VERIFY_WITH_TIMEOUT(room.attachments.processing()->empty(), 60000);
        QCOMPARE(room.attachments.find(stored->id)->state, state);
    }

    void aCasesBadPictureIsToldAndTheNextOneGoesOn()
    {
        Darkroom room;
        NewCase report = room.phoneReport();
        report.pictures = {{u"bad.jpg"_s, pictures::jpeg(400, 200).left(900)},
                           {u"good.jpg"_s, pictures::jpeg()}};
        const auto reported = room.cases.report(report, Actor::reporter());
        QVERIFY(reported);
        room.worker.wake();
        QTRY_VERIFY_WITH_TIMEOUT(room.attachments.processing()->empty(), 60000);
        const auto timeline = room.cases.timeline(reported->record.id, true);
        QCOMPARE(timeline->back().kind, CaseEntry::Kind::PictureFailed);
        QCOMPARE(timeline->back().text, u"bad.jpg"_s);
        QCOMPARE(timeline->front().pictures.size(), 1U);
    }

    void whatTheChildWroteIsLookedAt_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("isLogo");
        QTest::addColumn<bool>("isTaken");
        const QByteArray jpeg = pictures::jpeg();
        const QByteArray png = pictures::encode(pictures::twoColours(40, 20), "png");
        const QByteArray asJpeg = R"({"media_type":"image/jpeg","width":40,"height":20})";
        const QByteArray asPng = R"({"media_type":"image/png","width":40,"height":20})";
        QTest::newRow("a JPEG") << jpeg << asJpeg << false << true;
        QTest::newRow("a PNG") << png << asPng << false << true;
        QTest::newRow("a logo") << png << asPng << true << true;
        QTest::newRow("a logo that is no PNG") << jpeg << asJpeg << true << false;
        QTest::newRow("nothing") << QByteArray() << asJpeg << false << false;
        QTest::newRow("a page") << QByteArray("<script>alert(1)</script>") << asJpeg << false
                                << false;
        QTest::newRow("another kind than it says") << png << asJpeg << false << false;
        QTest::newRow("a kind that is never written")
            << pictures::encode(pictures::twoColours(40, 20), "bmp")
            << QByteArray(R"({"media_type":"image/bmp","width":40,"height":20})") << false << false;
        QTest::newRow("another size than it says")
            << jpeg << QByteArray(R"({"media_type":"image/jpeg","width":20,"height":40})") << false
            << false;
        QTest::newRow("larger than pictures are kept")
            << pictures::jpeg(2049, 20)
            << QByteArray(R"({"media_type":"image/jpeg","width":2049,"height":20})") << false
            << false;
        QTest::newRow("more bytes than are let in")
            << jpeg + QByteArray(maximumPictureBytes, 'x') << asJpeg << false << false;
        QTest::newRow("a JPEG that is cut off") << jpeg.chopped(2) << asJpeg << false << false;
        QTest::newRow("a PNG that is cut off") << png.chopped(5) << asPng << false << false;
        QTest::newRow("no words about it") << jpeg << QByteArray("done") << false << false;
    }
    void whatTheChildWroteIsLookedAt()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, said);
        QFETCH(bool, isLogo);
        QFETCH(bool, isTaken);
        Darkroom room;
        PictureWorker fooled(room.attachments, childThatWrites(written, said));
        const auto stored = room.attachments.store(
            isLogo ? Attachment::Owner::Branding : Attachment::Owner::Device,
            room.device.toString(), {u"photo.jpg"_s, pictures::jpeg()}, Actor::system());
        fooled.wake();
        QTRY_VERIFY(room.attachments.find(stored->id)->state != Attachment::State::Processing);
        QCOMPARE(room.attachments.find(stored->id)->state == Attachment::State::Ready, isTaken);
        QCOMPARE(room.attachments.bytes(stored->id).value_or(QByteArray()),
                 isTaken ? written : QByteArray());
        QVERIFY(!QFile::exists(room.attachments.files().partPath(stored->id)));
    }

    void withoutItsHelperPicturesWait()
    {
        Darkroom room;
        PictureWorker lost(room.attachments, u"/nonexistent/vestibule-picture"_s);
        const auto stored = room.attachments.store(
            Attachment::Owner::Device, room.device.toString(), {u"photo.jpg"_s, pictures::jpeg()},
            Actor::system());
        lost.wake();
        lost.wake();
        QCOMPARE(room.attachments.find(stored->id)->state, Attachment::State::Processing);
        room.worker.wake();
        QTRY_COMPARE_WITH_TIMEOUT(room.attachments.find(stored->id)->state,
                                  Attachment::State::Ready, 60000);
    }

    void aPictureWhoseFileIsGoneFails()
    {
        Darkroom room;
        const auto stored = room.attachments.store(
            Attachment::Owner::Device, room.device.toString(), {u"photo.jpg"_s, pictures::jpeg()},
            Actor::system());
        QVERIFY(QFile::remove(room.attachments.files().incomingPath(stored->id)));
        room.worker.wake();
        QCOMPARE(room.attachments.find(stored->id)->state, Attachment::State::Failed);
    }

private:
    /// A program that ends well, whatever it was given: it writes `written` to its last argument, and says `said`.
    QString childThatWrites(const QByteArray &written, const QByteArray &said)
    {
        const QString output = m_folder.filePath(u"written"_s);
        const QString program = m_folder.filePath(u"child"_s);
        QFile file(output);
        QFile script(program);
        if (!file.open(QIODevice::WriteOnly) || !script.open(QIODevice::WriteOnly))
            return {};
        file.write(written);
        script.write("#!/bin/sh\nfor last; do :; done\ncat '" + QFile::encodeName(output)
                     + "' > \"$last\"\necho '" + said + "'\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return program;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPictureWorker)
#include "tst_pictureworker.moc"
