#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "tests/app/opencases.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCaseWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsTakenAndResolvedWithWordsForTheReporter()
    {
        OpenCases it;
        const Case record = it.reported();
        QTRY_COMPARE(it.rows(), 1);
        QTest::keyClick(it.list(), Qt::Key_J);
        QTRY_VERIFY(it.find<Button>(u"caseTake"_s)->isVisible());
        it.clickButton(u"caseTake"_s);
        QTRY_COMPARE(it.statusOf(record.id), CaseStatus::InProgress);
        QTRY_COMPARE(it.cases.find(record.id)->assignee, it.marta);
        QTRY_VERIFY(it.find<Button>(u"caseWait"_s)->isVisible());
        it.clickButton(u"caseResolve"_s);
        auto *words = it.inDialog<QPlainTextEdit>(u"resolveDialog"_s, u"solution"_s);
        QVERIFY(words != nullptr);
        QTest::keyClicks(words, u"Changed the belt."_s);
        it.inDialog<Button>(u"resolveDialog"_s, u"resolveNow"_s)->click();
        QTRY_COMPARE(it.statusOf(record.id), CaseStatus::Resolved);
        QCOMPARE(it.cases.find(record.id)->finalSolution, u"Changed the belt."_s);
        QCOMPARE(it.cases.timeline(record.id, true)->back().text, u"Changed the belt."_s);
        QTRY_VERIFY(it.page.findChild<QDialog *>(u"resolveDialog"_s) == nullptr);
        QTRY_VERIFY(it.find<Button>(u"caseReopen"_s)->isVisible());
        QVERIFY(it.find<Button>(u"caseArchive"_s)->isVisible());
    }

    void aResolvedCaseComesBackWithUndo()
    {
        OpenCases it;
        const Case record = it.reported();
        QTRY_COMPARE(it.rows(), 1);
        const QSignalSpy toasts(&it.page, &Page::toastRequested);
        it.page.openSubject(record.id.toString());
        QTRY_VERIFY(it.find<Button>(u"caseResolve"_s)->isVisible());
        it.clickButton(u"caseResolve"_s);
        it.inDialog<Button>(u"resolveDialog"_s, u"resolveNow"_s)->click();
        QTRY_COMPARE(toasts.size(), 1);
        const auto message = toasts.at(0).at(0).value<ToastMessage>();
        QVERIFY(message.undo);
        message.undo();
        QTRY_COMPARE(it.statusOf(record.id), CaseStatus::Open);
        QTRY_COMPARE(it.rows(), 1);
    }

    void aChangeByAnotherOneStopsAStaleResolve()
    {
        OpenCases it;
        const Case record = it.reported();
        it.page.openSubject(record.id.toString());
        QTRY_VERIFY(it.find<Button>(u"caseResolve"_s)->isVisible());
        it.clickButton(u"caseResolve"_s);
        auto *words = it.inDialog<QPlainTextEdit>(u"resolveDialog"_s, u"solution"_s);
        words->setPlainText(u"Done"_s);
        // Written behind the page's back and announced to nobody, as another program would.
        QVERIFY(it.run(u"UPDATE service_case SET revision = revision + 1 WHERE id = ?"_s,
                       {record.id.toString()}));
        it.inDialog<Button>(u"resolveDialog"_s, u"resolveNow"_s)->click();
        auto *problem = it.inDialog<QLabel>(u"resolveDialog"_s, u"resolveProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QCOMPARE(words->toPlainText(), u"Done"_s);
        QTRY_VERIFY(it.inDialog<Button>(u"resolveDialog"_s, u"resolveNow"_s)->isEnabled());
        QCOMPARE(it.statusOf(record.id), CaseStatus::Open);
    }

    void repliesAndNotesGoWhereTheyAreMeant_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isPublic");
        QTest::newRow("to the reporter") << 0 << true;
        QTest::newRow("for colleagues") << 1 << false;
    }

    void repliesAndNotesGoWhereTheyAreMeant()
    {
        QFETCH(int, kind);
        QFETCH(bool, isPublic);
        OpenCases it;
        const Case record = it.reported();
        it.page.openSubject(record.id.toString());
        auto *text = it.find<QPlainTextEdit>(u"replyText"_s);
        QTRY_VERIFY(text->isVisible());
        it.find<SegmentedControl>(u"replyKind"_s)->setCurrentIndex(kind);
        QTest::keyClicks(text, u"We are on our way"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(it.cases.timeline(record.id)->size(), 2U);
        const CaseEntry entry = it.cases.timeline(record.id)->back();
        QCOMPARE(entry.text, u"We are on our way"_s);
        QCOMPARE(entry.isPublic, isPublic);
        QTRY_VERIFY(text->toPlainText().isEmpty());
        QTRY_COMPARE(it.page.findChildren<QWidget *>(u"timelineLine"_s).size(), 2);
    }

    void whatWasTypedStaysWithItsCase()
    {
        OpenCases it;
        const Case first = it.reported(u"First"_s);
        it.clock.advance(60);
        const Case second = it.reported(u"Second"_s);
        QTRY_COMPARE(it.rows(), 2);
        it.page.openSubject(first.id.toString());
        auto *text = it.find<QPlainTextEdit>(u"replyText"_s);
        text->setPlainText(u"Half a sen"_s);
        it.page.openSubject(second.id.toString());
        QVERIFY(text->toPlainText().isEmpty());
        QVERIFY(it.page.hasUnsavedChanges());
        it.page.openSubject(first.id.toString());
        QCOMPARE(text->toPlainText(), u"Half a sen"_s);
    }

    void archivingAsksFirst()
    {
        OpenCases it;
        const Case record = it.reported();
        QVERIFY(it.cases.resolve(record.id, {}, false, record.revision, Actor::system()));
        it.page.tabs()->setCurrentIndex(4);
        it.page.openSubject(record.id.toString());
        QTRY_VERIFY(it.find<Button>(u"caseArchive"_s)->isVisible());
        it.clickButton(u"caseArchive"_s);
        QCOMPARE(it.statusOf(record.id), CaseStatus::Resolved);
        it.inDialog<Button>(u"messageDialog"_s, u"verb"_s)->click();
        QTRY_COMPARE(it.statusOf(record.id), CaseStatus::Archived);
        QTRY_VERIFY(!it.find<QPlainTextEdit>(u"replyText"_s)->isVisible());
        QVERIFY(!it.find<ComboBox>(u"caseAssignee"_s)->isEnabled());
    }

    void aCaseFromAPhoneCallIsWrittenDown()
    {
        OpenCases it;
        QTest::keyClick(&it.page, Qt::Key_N);
        auto *create = it.inDialog<Button>(u"newCaseDialog"_s, u"newCaseCreate"_s);
        QVERIFY(create != nullptr);
        auto *title = it.inDialog<QLineEdit>(u"newCaseDialog"_s, u"title"_s);
        QTest::keyClicks(title, u"Tap drips"_s);
        auto *email = it.inDialog<QLineEdit>(u"newCaseDialog"_s, u"reporter_email"_s);
        QTest::keyClicks(email, u"nonsense"_s);
        QTRY_VERIFY(create->isEnabled());
        create->click();
        QTRY_VERIFY(email->accessibleDescription().contains(u"e-mail"_s));
        QCOMPARE(title->text(), u"Tap drips"_s);
        email->clear();
        create->click();
        QTRY_COMPARE(it.rows(), 1);
        const auto rows = it.cases.list({});
        QCOMPARE(it.cases.find(rows->front().id)->origin, CaseOrigin::Console);
        QTRY_VERIFY(it.page.isDetailShown());
    }

    void theReporterIsCalledAndWrittenTo()
    {
        OpenCases it;
        const Case record = it.reported(u"Lift & door?bcc=x"_s);
        it.page.openSubject(record.id.toString());
        QTRY_VERIFY(it.find<Button>(u"reporterCall"_s)->isVisible());
        it.clickButton(u"reporterCall"_s);
        QCOMPARE(it.opened.value(0), QUrl(u"tel:01632960410"_s));
        it.clickButton(u"reporterWrite"_s);
        QCOMPARE(it.opened.value(1).toString(QUrl::FullyEncoded),
                 u"mailto:priya@example.com?subject=HALL-0001%3A%20Lift%20%26%20door%3Fbcc%3Dx"_s);
    }
};

QTEST_MAIN(TestCaseWork)
#include "tst_casework.moc"
