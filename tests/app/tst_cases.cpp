#include "app/cases/casespage.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/switch.h"
#include "tests/support/consoleshop.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// The page in a window of the size that most people have.
struct OpenPage : ConsoleShop {
    OpenPage()
    {
        page.resize(1216, 900);
        page.show();
        page.activateWindow();
        isActive = QTest::qWaitForWindowActive(&page);
        page.activated();
    }

    template<class T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    /// A dialog's part; dialogs are children of the page's window.
    template<class T>
    T *inDialog(const QString &dialog, const QString &name)
    {
        auto *found = page.findChild<QDialog *>(dialog);
        return found == nullptr ? nullptr : found->findChild<T *>(name);
    }
    QListView *list() { return find<QListView>(u"caseList"_s); }
    int rows() { return list()->model()->rowCount(); }
    QString title(int row) { return list()->model()->index(row, 0).data().toString(); }
    CaseStatus statusOf(const CaseId &id) { return cases.find(id)->status; }
    void clickButton(const QString &name) { find<Button>(name)->click(); }
    void chooseFromMenu(const QString &menuName, const QString &text)
    {
        auto *menu = page.findChild<QMenu *>(menuName);
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    bool isActive = false;
    CasesPage page{context};
};

} // namespace

class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageShowsWhatTheStoreHas()
    {
        OpenPage it;
        QVERIFY(it.isStarted);
        it.reported(u"Dock door does not close"_s);
        QTRY_COMPARE(it.rows(), 1);
        QCOMPARE(it.title(0), u"Dock door does not close"_s);
        QCOMPARE(it.page.tabs()->itemText(0), u"Open"_s);
    }

    void aReportOfAnotherThreadAppearsAndTheSelectionStays()
    {
        OpenPage it;
        const QAbstractItemModelTester tester(it.list()->model());
        const Case first = it.reported(u"First"_s);
        QTRY_COMPARE(it.rows(), 1);
        it.list()->setCurrentIndex(it.list()->model()->index(0, 0));
        it.clock.advance(60);
        std::thread portal([&it] {
            const auto database = Database::open(*it.store);
            EventLog events(**database, it.hub, it.clock);
            AuditLog audit(**database, it.clock);
            ChangeLog changes(events, audit);
            CaseService service(**database, changes, it.vault, it.clock);
            QVERIFY(service.report(it.phoneReport(u"Second"_s), Actor::reporter()));
        });
        portal.join();
        QTRY_COMPARE(it.rows(), 2);
        QCOMPARE(it.title(0), u"Second"_s);
        QCOMPARE(it.list()->currentIndex().data().toString(), u"First"_s);
    }

    void searchAndTabsNarrowTheList()
    {
        OpenPage it;
        const Case door = it.reported(u"Dock door"_s);
        it.clock.advance(60);
        it.reported(u"No hot water"_s);
        QTRY_COMPARE(it.rows(), 2);
        QTest::keyClicks(it.find<QLineEdit>(u"caseSearch"_s), u"dock"_s);
        QTRY_COMPARE(it.rows(), 1);
        QCOMPARE(it.title(0), u"Dock door"_s);
        it.find<QLineEdit>(u"caseSearch"_s)->clear();
        QTRY_COMPARE(it.rows(), 2);
        QVERIFY(it.cases.assign(door.id, it.marta, Actor::byOperator(it.marta)));
        it.page.tabs()->setCurrentIndex(1);
        QTRY_COMPARE(it.rows(), 1);
        it.page.tabs()->setCurrentIndex(2);
        QTRY_COMPARE(it.rows(), 0);
        QVERIFY(it.page.findChild<EmptyState *>() != nullptr);
        it.page.tabs()->setCurrentIndex(4);
        QTRY_COMPARE(it.rows(), 2);
    }

    void lettersTypedInASearchAreNoShortcuts()
    {
        OpenPage it;
        it.reported();
        QTRY_COMPARE(it.rows(), 1);
        auto *search = it.find<QLineEdit>(u"caseSearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"jkaern"_s);
        QCOMPARE(search->text(), u"jkaern"_s);
        QVERIFY(it.page.findChild<QDialog *>() == nullptr);
    }

    void aCaseIsTakenAndResolvedWithWordsForTheReporter()
    {
        OpenPage it;
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
        OpenPage it;
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
        OpenPage it;
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
        OpenPage it;
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
        OpenPage it;
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

    void keysWalkThroughTheList()
    {
        OpenPage it;
        it.reported(u"Older"_s);
        it.clock.advance(60);
        it.reported(u"Newer"_s);
        QTRY_COMPARE(it.rows(), 2);
        auto *title = it.find<QLabel>(u"caseTitle"_s);
        QTest::keyClick(it.list(), Qt::Key_J);
        QTRY_COMPARE(title->text(), u"Newer"_s);
        QTest::keyClick(it.list(), Qt::Key_J);
        QTRY_COMPARE(title->text(), u"Older"_s);
        QTest::keyClick(it.list(), Qt::Key_K);
        QTRY_COMPARE(title->text(), u"Newer"_s);
        QTest::keyClick(it.list(), Qt::Key_Escape);
        QVERIFY(!it.page.isDetailShown());
    }

    void severalCasesAreGivenAwayAndTakenBack()
    {
        OpenPage it;
        const Case first = it.reported(u"First"_s);
        const Case second = it.reported(u"Second"_s);
        QTRY_COMPARE(it.rows(), 2);
        const QSignalSpy toasts(&it.page, &Page::toastRequested);
        it.list()->selectAll();
        QVERIFY(it.find<QWidget>(u"caseBulkBar"_s)->isVisible());
        QVERIFY(!it.find<Button>(u"bulkArchive"_s)->isEnabled());
        it.clickButton(u"bulkAssign"_s);
        it.chooseFromMenu(u"assignMenu"_s, u"Jonas Becker"_s);
        QTRY_COMPARE(it.cases.find(second.id)->assignee, it.jonas);
        QTRY_COMPARE(it.cases.find(first.id)->assignee, it.jonas);
        QTRY_COMPARE(toasts.size(), 1);
        toasts.at(0).at(0).value<ToastMessage>().undo();
        QTRY_VERIFY(it.cases.find(second.id)->assignee.isNull());
        QTRY_VERIFY(it.cases.find(first.id)->assignee.isNull());
    }

    void archivingAsksFirst()
    {
        OpenPage it;
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
        OpenPage it;
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
        OpenPage it;
        const Case record = it.reported(u"Lift & door?bcc=x"_s);
        it.page.openSubject(record.id.toString());
        QTRY_VERIFY(it.find<Button>(u"reporterCall"_s)->isVisible());
        it.clickButton(u"reporterCall"_s);
        QCOMPARE(it.opened.value(0), QUrl(u"tel:01632960410"_s));
        it.clickButton(u"reporterWrite"_s);
        QCOMPARE(it.opened.value(1).toString(QUrl::FullyEncoded),
                 u"mailto:priya@example.com?subject=HALL-0001%3A%20Lift%20%26%20door%3Fbcc%3Dx"_s);
    }

    void everyControlHasANameAndNoLabelRendersMarkup()
    {
        OpenPage it;
        const Case record = it.reported(u"<b>Bold</b><img src=x>"_s);
        it.page.openSubject(record.id.toString());
        QTRY_COMPARE(it.find<QLabel>(u"caseTitle"_s)->text(), u"<b>Bold</b><img src=x>"_s);
        QCOMPARE(namelessControls(it.page), QStringList());
        QCOMPARE(richTextWidgets(it.page), QStringList());
    }

    void aListThatCannotBeReadSaysSoAndTriesAgain()
    {
        OpenPage it;
        it.reported();
        QTRY_COMPARE(it.rows(), 1);
        QVERIFY(it.run(u"ALTER TABLE service_case RENAME TO gone"_s, {}));
        it.hub.announce({});
        QTRY_VERIFY(!it.list()->isVisible());
        QVERIFY(it.run(u"ALTER TABLE gone RENAME TO service_case"_s, {}));
        it.clickButton(u"emptyStateStep"_s);
        QTRY_VERIFY(it.list()->isVisible());
        QCOMPARE(it.rows(), 1);
    }

    void aSmallWindowStillHoldsThePage()
    {
        OpenPage it;
        it.reported();
        it.page.resize(620, 560);
        QTRY_VERIFY(it.find<Button>(u"caseFilterMenu"_s)->isVisible());
        QVERIFY2(it.page.minimumSizeHint().width() <= 800,
                 qPrintable(QString::number(it.page.minimumSizeHint().width())));
    }
};

QTEST_MAIN(TestCases)
#include "tst_cases.moc"
