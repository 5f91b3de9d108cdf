#include "app/widgets/banner.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/columns.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/filedroparea.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/focusring.h"
#include "app/widgets/formrow.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/painters.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/plaintip.h"
#include "app/widgets/savebar.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/secretclipboard.h"
#include "app/widgets/switch.h"
#include "app/widgets/theme.h"
#include "app/widgets/toast.h"
#include "tests/support/widgettree.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setAppearance(Appearance::Light); }

    void labelsNeverRenderMarkup()
    {
        const PlainLabel label(u"<b>bold</b><img src=x>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), u"<b>bold</b><img src=x>"_s);
    }

    void whatHidesInATextIsNotPainted()
    {
        for (const auto wrap : {PlainLabel::Wrap::No, PlainLabel::Wrap::Yes}) {
            PlainLabel plain(u"Lift 21 B"_s, TextStyle::Body, TextInk::Primary, wrap);
            PlainLabel tricky(u"Lift \u202e21\u200b B"_s, TextStyle::Body, TextInk::Primary, wrap);
            for (PlainLabel *label : {&plain, &tricky})
                label->resize(240, 40);
            QCOMPARE(tricky.grab().toImage(), plain.grab().toImage());
        }
        const auto painted = [](const QString &text) {
            QImage image(240, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintText(painter, image.rect(), text, TextStyle::Body, Qt::black);
            return image;
        };
        QCOMPARE(painted(u"Lift \u202e21 B"_s), painted(u"Lift 21 B"_s));
        QVERIFY(painted(u"מעלית 2"_s) != painted(u"2 מעלית"_s));
    }

    void aWrappedLabelGrowsWithItsText()
    {
        const PlainLabel label(u"One sentence that needs several lines in a narrow place."_s,
                               TextStyle::Body, TextInk::Primary, PlainLabel::Wrap::Yes);
        QVERIFY(label.heightForWidth(90) >= 3 * label.heightForWidth(2000));
    }

    void aSwitchTurnsByKeyboard_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("space") << Qt::Key_Space;
        QTest::newRow("enter") << Qt::Key_Return;
    }
    void aSwitchTurnsByKeyboard()
    {
        QFETCH(Qt::Key, key);
        Switch control(u"Portal is on"_s);
        QSignalSpy toggled(&control, &Switch::toggled);
        QTest::keyClick(&control, key);
        QVERIFY(control.isChecked());
        QTest::keyClick(&control, key);
        QVERIFY(!control.isChecked());
        QCOMPARE(toggled.size(), 2);
    }

    void arrowsMoveTheChoiceOfASegmentedControl()
    {
        SegmentedControl control({u"English"_s, u"Deutsch"_s, u"Polski"_s});
        QSignalSpy changed(&control, &ChoiceBar::currentChanged);
        const auto buttons = control.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 3);
        QTest::keyClick(buttons.at(0), Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 1);
        QTest::keyClick(buttons.at(1), Qt::Key_Right);
        QTest::keyClick(buttons.at(2), Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 2);
        QTest::keyClick(buttons.at(2), Qt::Key_Left);
        QCOMPARE(control.currentIndex(), 1);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(buttons.at(1)->focusPolicy(), Qt::StrongFocus);
        QCOMPARE(buttons.at(0)->focusPolicy(), Qt::ClickFocus);
    }

    void aFilterChipAsksAndIsTakenOffByKeyboard()
    {
        FilterChip chip(u"Type"_s);
        QSignalSpy asked(&chip, &FilterChip::valueRequested);
        QSignalSpy cleared(&chip, &FilterChip::cleared);
        QTest::keyClick(&chip, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(cleared.size(), 0);
        chip.setValue(u"Damage"_s);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(cleared.size(), 1);
        QVERIFY(chip.value().isEmpty());
    }

    void theCrossOfAFilterChipTakesItOff()
    {
        FilterChip chip(u"Type"_s);
        chip.setValue(u"Damage"_s);
        chip.resize(chip.sizeHint());
        QSignalSpy asked(&chip, &FilterChip::valueRequested);
        QSignalSpy cleared(&chip, &FilterChip::cleared);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(asked.size(), 0);
    }

    void escapeEmptiesASearchField()
    {
        SearchField field(u"Search cases"_s);
        QTest::keyClicks(&field, u"dock"_s);
        QCOMPARE(field.text(), u"dock"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void aFormRowTellsTheErrorToEverybody()
    {
        auto *field = new QLineEdit;
        FormRow row(u"Name"_s, field, u"As people call it."_s);
        QCOMPARE(field->accessibleName(), u"Name"_s);
        QCOMPARE(field->accessibleDescription(), u"As people call it."_s);
        row.setError(u"This name is taken. Choose another one."_s);
        QVERIFY(row.hasError());
        QVERIFY(field->property("error").toBool());
        QCOMPARE(field->accessibleDescription(), u"This name is taken. Choose another one."_s);
        row.setError({});
        QCOMPARE(field->accessibleDescription(), u"As people call it."_s);
    }

    void aTextThatIsTooLongIsKeptAndTold()
    {
        CountedTextEdit edit(u"Welcome"_s, 5);
        edit.setPlainText(u"123456"_s);
        QVERIFY(edit.isTooLong());
        QCOMPARE(edit.toPlainText(), u"123456"_s);
        QCOMPARE(edit.counter()->text(), u"6 of 5"_s);
        QCOMPARE(edit.counter()->ink(), TextInk::Danger);
    }

    void theSaveBarIsThereOnlyWhileSomethingIsUnsaved()
    {
        SaveBar bar;
        QSignalSpy saved(&bar, &SaveBar::saveRequested);
        QVERIFY(bar.isHidden());
        bar.showChanged(u"The name changed, not saved yet."_s);
        QVERIFY(!bar.isHidden());
        auto *save = bar.findChild<QAbstractButton *>(u"saveChanges"_s);
        save->click();
        QCOMPARE(saved.size(), 1);
        bar.showProblem(u"Choose another name."_s);
        QVERIFY(!save->isEnabled());
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void theHeadOfAColumnHasRoomInEveryLanguage()
    {
        const QString head = u"Zuletzt gescannt"_s;
        const Columns columns({{u"Gerät"_s, 0}, {head, 20, true, u"scan"_s}});
        QFont font = textFont(TextStyle::Small);
        font.setWeight(QFont::DemiBold);
        const QRect cell = columns.cells(QRect(0, 0, 600, 28), 24).at(1);
        QVERIFY(cell.width() >= QFontMetrics(font).horizontalAdvance(head));
    }

    void aToastOffersTheWayBackOnce()
    {
        QWidget host;
        host.resize(600, 400);
        Toast toast(&host);
        int undone = 0;
        toast.showMessage({u"Case resolved."_s, [&undone] { ++undone; }});
        auto *undo = toast.findChild<QAbstractButton *>(u"toastUndo"_s);
        undo->click();
        undo->click();
        QCOMPARE(undone, 1);
        QVERIFY(toast.isHidden());
    }

    void aDialogAnswersByItsVerb()
    {
        QWidget host;
        int revoked = 0;
        auto *dialog = MessageDialog::ask(
            &host, {u"Revoke 12 labels?"_s, u"<b>They</b> end."_s, ToneKind::Danger, u"label 1"_s},
            u"Revoke 12 labels"_s, true, [&revoked] { ++revoked; });
        QCOMPARE(richTextWidgets(*dialog), QStringList());
        dialog->findChild<QAbstractButton *>(u"copyDetails"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"label 1"_s);
        QCOMPARE(revoked, 0);
        dialog->findChild<QAbstractButton *>(u"verb"_s)->click();
        QCOMPARE(revoked, 1);
    }

    void whatIsSecretLeavesTheClipboardByItself()
    {
        SecretClipboard clipboard(nullptr, std::chrono::milliseconds(1));
        clipboard.copy(u"http://192.168.20.14:8080/c/secret"_s);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void whatWasCopiedMeanwhileStays()
    {
        auto clipboard = std::make_unique<SecretClipboard>();
        clipboard->copy(u"http://192.168.20.14:8080/c/secret"_s);
        QGuiApplication::clipboard()->setText(u"something else"_s);
        clipboard.reset();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
    }

    void aTooltipShowsMarkupAsItWasTyped()
    {
        QCOMPARE(plainTip(u"<table>"_s), u"<p>&lt;table&gt;</p>"_s);
        QCOMPARE(plainTip({}), QString());
    }

    void cancellingADialogDoesNothing()
    {
        QWidget host;
        int done = 0;
        auto *dialog = MessageDialog::ask(&host,
                                          {u"Revoke?"_s, u"It ends."_s, ToneKind::Danger, {}},
                                          u"Revoke"_s, true, [&done] { ++done; });
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(done, 0);
    }

    void theFocusRingFollowsTheKeyboardAndNotTheMouse()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new Button(u"First"_s);
        auto *second = new Button(u"Second"_s);
        auto *field = new QLineEdit;
        for (QWidget *widget : std::initializer_list<QWidget *>{first, second, field})
            layout->addWidget(widget);
        FocusRing ring(&window);
        window.resize(300, 300);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(first, Qt::LeftButton);
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!ring.isVisible());
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(ring.target(), second);
        QVERIFY(ring.isVisible());
        QCOMPARE(ring.geometry(), second->geometry().adjusted(-4, -4, 4, 4));
        second->move(second->pos() + QPoint(5, 5));
        QTRY_COMPARE(ring.geometry(), second->geometry().adjusted(-4, -4, 4, 4));
        QTest::mouseClick(field, Qt::LeftButton);
        QCOMPARE(ring.target(), field);
    }

    void nothingHereRendersMarkup()
    {
        const Banner banner(ToneKind::Danger, u"<i>x</i>"_s, u"<i>y</i>"_s);
        QCOMPARE(richTextWidgets(banner), QStringList());
    }

private:
    Theme m_theme{*qApp};
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
