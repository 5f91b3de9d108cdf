#include "app/cases/pictureviewer.h"
#include "app/widgets/button.h"
#include "core/cases/attachmentservice.h"
#include "tests/support/consoleshop.h"
#include "tests/support/pictures.h"

#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// A case with a red, a green and a blue picture, and the viewer over it.
struct OpenViewer : ConsoleShop {
    OpenViewer()
    {
        NewCase report = phoneReport();
        for (const QColor &colour : {QColor(Qt::red), QColor(Qt::green), QColor(Qt::blue)}) {
            QImage image(640, 480, QImage::Format_RGB32);
            image.fill(colour);
            report.pictures.push_back({colour.name() + u".png"_s, pictures::encode(image, "png")});
        }
        const auto made = cases.report(report, Actor::reporter());
        const auto processing = attachments.processing();
        for (const Attachment &coming : *processing) {
            // What the child process does.
            QFile::copy(attachments.files().incomingPath(coming.id),
                        attachments.files().partPath(coming.id));
            isStarted = isStarted
                && attachments.markReady(coming.id, {u"image/png"_s, 640, 480}, 1);
        }
        ready = *attachments.of(Attachment::Owner::Case, made->record.id.toString());
        viewer = new PictureViewer(context, ready);
    }
    ~OpenViewer() { delete viewer; }
    Q_DISABLE_COPY_MOVE(OpenViewer)

    bool open()
    {
        viewer->open();
        viewer->activateWindow();
        return QTest::qWaitForWindowActive(viewer);
    }
    QString caption() const { return viewer->findChild<QLabel *>(u"pictureCaption"_s)->text(); }
    Button *button(const QString &name) const { return viewer->findChild<Button *>(name); }
    /// What stands in the picture's middle.
    QColor shown() const
    {
        const QImage image = viewer->grab().toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2 - 24);
    }
    /// A key for whatever has the focus, as a keyboard sends it.
    void press(Qt::Key key) const
    {
        QWidget *focus = viewer->focusWidget();
        QTest::keyClick(focus == nullptr ? viewer.data() : focus, key);
    }

    AttachmentService attachments{*database, changes, clock};
    std::vector<Attachment> ready;
    QPointer<PictureViewer> viewer;
};

} // namespace

class TestPictureViewer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_begins_with_the_picture_that_was_clicked()
    {
        OpenViewer it;
        QVERIFY(it.isStarted);
        QCOMPARE(it.ready.size(), 3U);
        it.viewer->showPicture(it.ready.at(1).id);
        QVERIFY(it.open());
        QCOMPARE(it.caption(), u"2 of 3 · "_s + it.ready.at(1).fileName);
        QTRY_COMPARE(it.shown(), QColor(it.ready.at(1).fileName.first(7)));
        QVERIFY(it.button(u"previousPicture"_s)->isEnabled());
        QVERIFY(it.button(u"nextPicture"_s)->isEnabled());
    }

    void arrow_keys_turn_pages_whatever_has_the_focus()
    {
        OpenViewer it;
        QVERIFY(it.open());
        QTRY_COMPARE(it.shown(), QColor(it.ready.at(0).fileName.first(7)));
        it.press(Qt::Key_Right);
        QVERIFY(it.caption().startsWith(u"2 of 3"_s));
        QTRY_COMPARE(it.shown(), QColor(it.ready.at(1).fileName.first(7)));
        it.press(Qt::Key_Right);
        it.press(Qt::Key_Right); // there is no fourth one
        QVERIFY(it.caption().startsWith(u"3 of 3"_s));
        QVERIFY(!it.button(u"nextPicture"_s)->isEnabled());
        it.press(Qt::Key_Left);
        QVERIFY(it.caption().startsWith(u"2 of 3"_s));
        it.press(Qt::Key_Escape);
        QTRY_VERIFY(it.viewer == nullptr);
    }

    void the_buttons_end_with_the_first_and_last_picture()
    {
        OpenViewer it;
        QVERIFY(it.open());
        QVERIFY(!it.button(u"previousPicture"_s)->isEnabled());
        it.button(u"nextPicture"_s)->click();
        it.button(u"nextPicture"_s)->click();
        QVERIFY(!it.button(u"nextPicture"_s)->isEnabled());
        QTRY_COMPARE(it.shown(), QColor(it.ready.at(2).fileName.first(7)));
        it.button(u"previousPicture"_s)->click();
        QTRY_COMPARE(it.shown(), QColor(it.ready.at(1).fileName.first(7)));
    }

    void a_file_that_is_gone_is_told_and_the_others_are_still_shown()
    {
        OpenViewer it;
        QVERIFY(QFile::remove(it.attachments.files().readyPath(it.ready.at(0).id)));
        QVERIFY(it.open());
        it.press(Qt::Key_Right);
        it.press(Qt::Key_Left); // reads it anew
        QTRY_VERIFY(it.viewer->accessibleDescription().contains(u"could not be read"_s));
        it.press(Qt::Key_Right);
        QTRY_COMPARE(it.shown(), QColor(it.ready.at(1).fileName.first(7)));
        QVERIFY(it.viewer->accessibleDescription().startsWith(u"2 of 3"_s));
    }
};

QTEST_MAIN(TestPictureViewer)
#include "tst_pictureviewer.moc"
