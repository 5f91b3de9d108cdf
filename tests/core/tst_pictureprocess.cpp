#include "core/cases/pictureprocess.h"
#include "tests/support/pictures.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;
using Kind = PictureProcess::End::Kind;

namespace {

/// The real child process and a folder to work in.
struct Darkroom {
    QTemporaryDir folder;
    QString input = folder.filePath(u"in"_s);
    QString output = folder.filePath(u"out"_s);
    PictureProcess process{PictureProcess::findHelper(QCoreApplication::applicationDirPath()),
                           {1, 512, 60}};

    PictureProcess::End ended(const QByteArray &bytes, int longestSide = longestPictureSide)
    {
        QFile file(input);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        QSignalSpy ends(&process, &PictureProcess::ended);
        process.start({input, output, false, longestSide});
        if (ends.empty() && !ends.wait(60000))
            return {Kind::Refused, {}, u"no end"_s};
        return ends.front().front().value<PictureProcess::End>();
    }
};

QByteArray white(int width, int height)
{
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(255);
    return pictures::encode(image, "jpeg");
}

} // namespace

class TestPictureProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAPictureAnewAsLargeAsAsked_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<QSize>("size");
        QTest::newRow("as pictures are kept") << longestPictureSide << QSize(2048, 1024);
        QTest::newRow("to look at") << 4096 << QSize(4096, 2048);
        QTest::newRow("small") << 100 << QSize(100, 50);
    }
    void writesAPictureAnewAsLargeAsAsked()
    {
        QFETCH(int, asked);
        QFETCH(QSize, size);
        Darkroom room;
        const auto end = room.ended(white(5000, 2500), asked);
        QCOMPARE(end.kind, Kind::Written);
        QCOMPARE(end.facts.mediaType, u"image/jpeg"_s);
        QCOMPARE(QSize(end.facts.width, end.facts.height), size);
        QCOMPARE(QImage(room.output, "jpeg").size(), size);
    }

    void refusesToWriteLargerThanItsMemoryAllows()
    {
        Darkroom room;
        QCOMPARE(room.ended(white(50, 50), 4097).kind, Kind::Refused);
    }

    void refusesWhatIsNoPicture()
    {
        Darkroom room;
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("<svg/>"), white(400, 200).left(700),
              pictures::pngHeader(30000, 30000), QByteArray("\xff\xd8\xff\xff\xff\xff")})
            QCOMPARE(room.ended(bytes).kind, Kind::Refused);
    }

    void tellsOneThatTakesTooLong()
    {
        Darkroom room;
        QCOMPARE(room.ended(pictures::cpuBurner(60)).kind, Kind::OverLimit);
        // And the next one goes on.
        QCOMPARE(room.ended(white(40, 20)).kind, Kind::Written);
    }

    void oneThatSaysTooMuchIsEnded()
    {
        QTemporaryDir folder;
        QFile helper(folder.filePath(u"helper"_s));
        QVERIFY(helper.open(QIODevice::WriteOnly));
        helper.write("#!/bin/sh\nexec cat /dev/zero\n");
        helper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        helper.close();
        PictureProcess chatty(helper.fileName(), {1, 512, 10});
        QSignalSpy ends(&chatty, &PictureProcess::ended);
        chatty.start({u"in"_s, u"out"_s});
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, 30'000);
        const auto end = ends.front().front().value<PictureProcess::End>();
        QCOMPARE(end.kind, Kind::Refused);
        QCOMPARE(end.detail, u"said too much"_s);
    }

    void tellsWhenThereIsNoHelper()
    {
        PictureProcess lost(u"/nonexistent/vestibule-picture"_s);
        QSignalSpy ends(&lost, &PictureProcess::ended);
        lost.start({u"/nonexistent/in"_s, u"/nonexistent/out"_s});
        QTRY_COMPARE(ends.size(), 1);
        QCOMPARE(ends.front().front().value<PictureProcess::End>().kind, Kind::NotStarted);
    }

    void tellsWhenItCantWrite()
    {
        Darkroom room;
        room.output = room.folder.filePath(u"nowhere/out"_s);
        QCOMPARE(room.ended(white(40, 20)).kind, Kind::SystemFailed);
    }

    void theHelperIsFoundFromAProgramOfThisBuild()
    {
        QVERIFY(QFileInfo(PictureProcess::findHelper(QCoreApplication::applicationDirPath()))
                    .isExecutable());
        QVERIFY(PictureProcess::findHelper(u"/nonexistent"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPictureProcess)
#include "tst_pictureprocess.moc"
