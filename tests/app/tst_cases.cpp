#include "app/widgets/choicebar.h"
#include "app/widgets/emptystate.h"
#include "tests/app/opencases.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <thread>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageShowsWhatTheStoreHas()
    {
        OpenCases it;
        QVERIFY(it.isStarted);
        it.reported(u"Dock door does not close"_s);
        QTRY_COMPARE(it.rows(), 1);
        QCOMPARE(it.title(0), u"Dock door does not close"_s);
        QCOMPARE(it.page.tabs()->itemText(0), u"Open"_s);
    }

    void aReportOfAnotherThreadAppearsAndTheSelectionStays()
    {
        OpenCases it;
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

    void aTechnicianSeesOnlyTheirCases()
    {
        OpenCases it;
        const OperatorId lena = it.technician();
        const Case hers = it.reported(u"Lamp is dark"_s);
        const Case other = it.reported(u"Has stopped"_s);
        QTRY_COMPARE(it.rows(), 2);
        it.context.me = lena;
        QVERIFY(it.cases.assign(hers.id, lena, Actor::byOperator(it.marta)));
        QTRY_COMPARE(it.rows(), 1);
        QCOMPARE(it.title(0), u"Lamp is dark"_s);
        it.page.openSubject(other.id.toString());
        QTRY_VERIFY(texts(it).contains(
            u"This case isn't assigned to you. Ask a manager to assign it to you."_s));
        QVERIFY(!texts(it).contains(u"Has stopped"_s));
        QTest::keyClick(&it.page, Qt::Key_A);
        QVERIFY(it.page.findChild<QMenu *>(u"assignMenu"_s) == nullptr);
        QCOMPARE(it.page.commands().size(), 1);
        it.page.openSubject(hers.id.toString());
        QTRY_VERIFY(texts(it).contains(u"Lamp is dark"_s));
        // It is taken away while they look at it.
        QVERIFY(it.cases.assign(hers.id, it.jonas, Actor::byOperator(it.marta)));
        QTRY_COMPARE(it.rows(), 0);
        QTRY_VERIFY(!texts(it).contains(u"Lamp is dark"_s));
    }

    void searchAndTabsNarrowTheList()
    {
        OpenCases it;
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
        OpenCases it;
        it.reported();
        QTRY_COMPARE(it.rows(), 1);
        auto *search = it.find<QLineEdit>(u"caseSearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"jkaern"_s);
        QCOMPARE(search->text(), u"jkaern"_s);
        QVERIFY(it.page.findChild<QDialog *>() == nullptr);
    }

    void keysWalkThroughTheList()
    {
        OpenCases it;
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
        OpenCases it;
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

    void everyControlHasANameAndNoLabelRendersMarkup()
    {
        OpenCases it;
        const Case record = it.reported(u"<b>Bold</b><img src=x>"_s);
        it.page.openSubject(record.id.toString());
        QTRY_COMPARE(it.find<QLabel>(u"caseTitle"_s)->text(), u"<b>Bold</b><img src=x>"_s);
        QCOMPARE(namelessControls(it.page), QStringList());
        QCOMPARE(richTextWidgets(it.page), QStringList());
    }

    void aListThatCannotBeReadSaysSoAndTriesAgain()
    {
        OpenCases it;
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
        OpenCases it;
        it.reported();
        it.page.resize(620, 560);
        QTRY_VERIFY(it.find<Button>(u"caseFilterMenu"_s)->isVisible());
        QVERIFY2(it.page.minimumSizeHint().width() <= 800,
                 qPrintable(QString::number(it.page.minimumSizeHint().width())));
    }

private:
    /// What can be read on the page now.
    static QStringList texts(OpenCases &it)
    {
        QStringList texts;
        for (const QLabel *label : it.page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
};

QTEST_MAIN(TestCases)
#include "tst_cases.moc"
