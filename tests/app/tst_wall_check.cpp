#include "app/labels/wall/photoreader.h"
#include "app/labels/wall/photoview.h"
#include "app/labels/wall/walltab.h"
#include "app/labels/wall/wallwords.h"
#include "app/widgets/banner.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/plainlabel.h"
#include "core/labels/codes/labellinking.h"
#include "core/labels/codes/labelservice.h"
#include "core/store/writetransaction.h"
#include "tests/support/openpage.h"
#include "tests/support/wallphoto.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct OpenWall : OpenPage<WallTab> {
    QTemporaryDir folder;

    LabelCode printed()
    {
        const LabelCode label = *services.labels.forDevice(device, portal.baseAddress,
                                                           Actor::system());
        std::ignore = services.labels.notePrints({{label.id, u"avery-l7160"_s, 1, u"pdf"_s, true}},
                                                 Actor::system());
        return label;
    }
    LabelCode printedForSpace()
    {
        const LabelCode label = *services.labels.forSpace(space, portal.baseAddress,
                                                          Actor::system());
        std::ignore = services.labels.notePrints({{label.id, u"avery-l7160"_s, 2, u"pdf"_s, true}},
                                                 Actor::system());
        return label;
    }
    bool isAffixed(const LabelCode &label)
    {
        return services.labels.find(label.id)->affixedAt.isValid();
    }
    /// Until it has answered all that was asked before.
    void waitForDesk()
    {
        bool isDone = false;
        desk.ask(
            &page, [](Services &) -> Result<> { return {}; },
            [&isDone](const Result<> &) { isDone = true; });
        QVERIFY(QTest::qWaitFor([&isDone] { return isDone; }));
    }
    /// A photo of labels with these texts in their codes.
    QString photoOf(const QStringList &texts)
    {
        std::vector<LabelContent> contents;
        for (const QString &text : texts) {
            contents.push_back(sampleLabel(412 + qint64(contents.size())));
            contents.back().address = text;
        }
        const QImage wall = labelPage(contents).picture.copy(0, 0, 2480, 1000);
        const QString path = folder.filePath(u"wall.jpg"_s);
        wall.scaledToWidth(1400, Qt::SmoothTransformation).save(path);
        return path;
    }
    QString file(const QByteArray &bytes)
    {
        QFile made(folder.filePath(u"photo.jpg"_s));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        return made.fileName();
    }
    QAbstractItemModel *rows() { return find<QListView>(u"wallRows"_s)->model(); }
    QString chipOf(int row) { return rows()->index(row, 0).data(ChipRole).value<ChipText>().text; }
    bool isIdle() { return !page.reader()->isBusy(); }
    QString trouble()
    {
        auto *banner = find<Banner>(u"wallProblem"_s);
        QStringList words;
        for (const auto *label : banner->findChildren<PlainLabel *>())
            words.append(label->text());
        return banner->isVisibleTo(&page) ? words.join(u' ') : QString();
    }
};

} // namespace

class TestWallCheckTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_whose_labels_are_on_a_photo()
    {
        OpenWall open;
        const LabelCode label = open.printed();
        open.page.addFiles({open.photoOf(
            {symbolText(label.baseAddress, label.code), u"https://example.com/<b>x</b>"_s})});
        QTRY_VERIFY_WITH_TIMEOUT(open.isIdle() && open.rows()->rowCount() == 2, 60000);
        QCOMPARE(open.rows()->index(0, 0).data(TitleRole).toString(), u"AGV 12"_s);
        QCOMPARE(open.chipOf(0), u"Reads"_s);
        QCOMPARE(open.chipOf(1), u"Foreign"_s);
        const QAbstractItemModelTester tester(
            open.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(richTextWidgets(open.page), QStringList());
        QCOMPARE(namelessControls(open.page), QStringList());

        // The list chooses the frame, and the frame the row.
        auto *list = open.find<QListView>(u"wallRows"_s);
        auto *view = open.find<PhotoView>(u"photoView"_s);
        list->setCurrentIndex(open.rows()->index(0, 0));
        QCOMPARE(view->highlighted().size(), 1);
        const int first = *view->highlighted().begin();
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::mouseClick(view, Qt::LeftButton, {},
                          view->outlineOf(first).boundingRect().center().toPoint());
        QCOMPARE(list->currentIndex().row(), 0);

        QSignalSpy asked(&open.page, &PageTab::navigationRequested);
        open.find<Button>(u"wallOpen"_s)->click();
        QCOMPARE(asked.back().at(1).toString(), open.device.toString());
        open.find<Button>(u"wallPrint"_s)->click();
        QCOMPARE(asked.back().at(0).toString(), u"labels"_s);
        open.find<Button>(u"wallAffix"_s)->click();
        QTRY_VERIFY(open.services.labels.find(label.id)->affixedAt.isValid());
    }

    void lists_what_should_hang_there_too()
    {
        OpenWall open;
        const LabelCode seen = open.printed();
        open.printedForSpace();
        open.page.addFiles({open.photoOf({symbolText(seen.baseAddress, seen.code)})});
        QTRY_VERIFY_WITH_TIMEOUT(open.isIdle() && open.rows()->rowCount() == 1, 60000);
        open.find<SegmentedControl>(u"wallKind"_s)->setCurrentIndex(1);
        QTRY_COMPARE(open.rows()->rowCount(), 1);
        QCOMPARE(open.rows()->index(0, 0).data(TitleRole).toString(), u"Washroom 1.07"_s);
        QCOMPARE(open.chipOf(0), u"Not seen"_s);
    }

    void says_why_a_file_cant_be_used_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << u"no photo"_s;
        QTest::newRow("a script") << QByteArray("<svg onload=x>") << u"no photo"_s;
        QTest::newRow("cut off") << pictures::jpeg(800, 400).left(2000) << u"damaged"_s;
        QTest::newRow("huge") << pictures::pngHeader(60000, 60000) << u"million pixels"_s;
        QTest::newRow("heavy") << QByteArray(13 * 1024 * 1024, 'x') << u"12 MB"_s;
        QTest::newRow("an iPhone's") << QByteArray("\0\0\0\x18"
                                                   "ftypheic",
                                                   12)
                                     << u"HEIC"_s;
    }
    void says_why_a_file_cant_be_used()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        OpenWall open;
        open.page.addFiles({open.file(bytes)});
        QTRY_VERIFY_WITH_TIMEOUT(open.isIdle() && !open.trouble().isEmpty(), 60000);
        QVERIFY2(open.trouble().contains(words), qPrintable(open.trouble()));
    }

    void a_file_that_is_gone_and_a_folder_are_told()
    {
        OpenWall open;
        open.page.addFiles({open.folder.filePath(u"gone.jpg"_s), open.folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(open.isIdle() && open.trouble().contains(u"2 photos"_s), 60000);
    }

    void cancelling_forgets_the_photo()
    {
        OpenWall open;
        const LabelCode label = open.printed();
        const QSignalSpy opened(open.page.reader(), &PhotoReader::opened);
        const QSignalSpy read(open.page.reader(), &PhotoReader::read);
        connect(open.page.reader(), &PhotoReader::opened, this, [&open] {
            QVERIFY(open.find<PhotoView>(u"photoView"_s)->isVisible());
            open.find<Button>(u"wallCancel"_s)->click();
        });
        open.page.addFiles({open.photoOf({symbolText(label.baseAddress, label.code)})});
        QTRY_VERIFY_WITH_TIMEOUT(open.isIdle() && opened.count() == 1, 60000);
        QVERIFY(open.find<QWidget>(u"wallDrop"_s)->isVisible());
        QThreadPool::globalInstance()->waitForDone();
        open.waitForDesk();
        QCOMPARE(read.count(), 0);
        QCOMPARE(open.rows()->rowCount(), 0);
        QVERIFY(open.find<QWidget>(u"wallDrop"_s)->isVisible());
    }

    void starting_over_leaves_answers_that_come_late()
    {
        OpenWall open;
        const LabelCode label = open.printed();
        open.page.addFiles({open.photoOf({symbolText(label.baseAddress, label.code)})});
        QTRY_VERIFY_WITH_TIMEOUT(open.isIdle() && open.rows()->rowCount() == 1, 60000);
        open.page.activated(); // asks anew
        open.find<Button>(u"wallOver"_s)->click();
        QCOMPARE(open.rows()->rowCount(), 0);
        open.waitForDesk();
        QCOMPARE(open.rows()->rowCount(), 0);
        QVERIFY(open.find<QWidget>(u"wallDrop"_s)->isVisible());
    }

    void photos_that_wait_count_too()
    {
        OpenWall open;
        const QSignalSpy failed(open.page.reader(), &PhotoReader::failed);
        open.page.addFiles(QStringList(10, open.folder.filePath(u"gone.jpg"_s)));
        open.page.addFiles(QStringList(5, open.folder.filePath(u"gone.jpg"_s)));
        QVERIFY(open.trouble().contains(u"more than 12 photos"_s));
        QTRY_VERIFY_WITH_TIMEOUT(open.isIdle(), 60000);
        QCOMPARE(failed.count(), 12);
    }

    void undoing_takes_back_only_what_was_noted()
    {
        OpenWall open;
        const LabelCode before = open.printed();
        const LabelCode now = open.printedForSpace();
        open.page.addFiles({open.photoOf(
            {symbolText(before.baseAddress, before.code), symbolText(now.baseAddress, now.code)})});
        QTRY_VERIFY_WITH_TIMEOUT(open.isIdle() && open.rows()->rowCount() == 2, 60000);
        open.find<QListView>(u"wallRows"_s)->selectAll();
        QSignalSpy toasts(&open.page, &PageTab::toastRequested);
        // Somebody else notes one meanwhile.
        QVERIFY(*open.services.linking.affix(before.id, Actor::system()));
        open.find<Button>(u"wallAffix"_s)->click();
        QTRY_COMPARE(toasts.count(), 1);
        QVERIFY(open.isAffixed(before) && open.isAffixed(now));
        toasts.front().front().value<ToastMessage>().undo();
        QTRY_VERIFY(!open.isAffixed(now));
        QVERIFY(open.isAffixed(before));
    }

    void what_was_noted_before_one_failed_can_be_undone()
    {
        OpenWall open;
        const LabelCode good = open.printed();
        const LabelCode bad = open.printedForSpace();
        {
            auto transaction = WriteTransaction::begin(*open.database);
            QVERIFY(transaction->execute(
                u"CREATE TRIGGER refuse BEFORE UPDATE ON label_code"
                " WHEN NEW.id = '%1'"
                " BEGIN SELECT RAISE(ABORT, 'no'); END"_s.arg(bad.id.toString())));
            QVERIFY(transaction->commit());
        }
        open.page.addFiles({open.photoOf(
            {symbolText(good.baseAddress, good.code), symbolText(bad.baseAddress, bad.code)})});
        QTRY_VERIFY_WITH_TIMEOUT(open.isIdle() && open.rows()->rowCount() == 2, 60000);
        open.find<QListView>(u"wallRows"_s)->selectAll();
        QSignalSpy toasts(&open.page, &PageTab::toastRequested);
        open.find<Button>(u"wallAffix"_s)->click();
        QTRY_VERIFY(open.tells(u"Not all labels were noted"_s));
        QVERIFY(open.isAffixed(good) && !open.isAffixed(bad));
        QCOMPARE(toasts.count(), 1);
        toasts.front().front().value<ToastMessage>().undo();
        QTRY_VERIFY(!open.isAffixed(good));
    }

    void foreign_texts_are_plain_and_short()
    {
        QCOMPARE(wallwords::shortened(u"a\u202eb\u0007\n c"_s), u"ab c"_s);
        QCOMPARE(wallwords::shortened(QString(500, u'x')).size(), 80);
        QVERIFY(!wallwords::foreignText(u"WIFI:S:hall;P:secret;;"_s).contains(u"secret"_s));
    }
};

QTEST_MAIN(TestWallCheckTab)
#include "tst_wall_check.moc"
