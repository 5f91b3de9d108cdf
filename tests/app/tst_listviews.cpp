#include "app/cases/casespage.h"
#include "app/devices/devicespage.h"
#include "app/frame/viewbutton.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/rowdelegate.h"
#include "core/settings/settings.h"
#include "tests/support/consoleshop.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// A list page in a window of its own.
template<class PageKind>
struct OpenList : ConsoleShop {
    OpenList()
    {
        page.resize(1216, 900);
        page.show();
        page.activated();
    }
    ViewButton *button() { return page.template findChild<ViewButton *>(); }
    bool isRead() { return button()->isEnabled(); }
    /// The texts of the menu's actions; it is opened anew.
    QAction *action(const QString &text, const QString &submenu = {})
    {
        button()->click();
        QMenu *menu = page.template findChildren<QMenu *>(u"viewMenu"_s).last();
        if (!submenu.isEmpty())
            menu = menu->template findChild<QMenu *>(submenu);
        for (QAction *one : menu->actions()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void saveAs(const QString &name, const QString &action = u"Save this view…"_s)
    {
        this->action(action)->trigger();
        QDialog *dialog = nameDialog();
        auto *field = dialog->template findChild<QLineEdit *>(u"viewName"_s);
        field->clear();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return); // presses "Save view"
    }
    QDialog *nameDialog()
    {
        return page.template findChildren<QDialog *>(u"viewNameDialog"_s).last();
    }
    const RowDelegate *delegate()
    {
        return static_cast<RowDelegate *>(page.view()->itemDelegate());
    }
    bool shows(const QString &column)
    {
        for (const Column &one : delegate()->columns().all()) {
            if (one.id == column)
                return one.isShown;
        }
        return false;
    }
    QString kept(const OperatorId &owner, const QString &list)
    {
        Settings settings(*database, changes, clock);
        return settings.read()->value(settingkeys::listViews(list, owner.toString()));
    }

    PageKind page{context};
};

using OpenCases = OpenList<CasesPage>;
using OpenDevices = OpenList<DevicesPage>;

} // namespace

class TestListViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memorySurvivesItsText()
    {
        ListMemory memory;
        memory.columns = QStringList{u"age"_s};
        memory.views.push_back({u"1"_s,
                                u"Lifts"_s,
                                {u"open"_s,
                                 u"lift"_s,
                                 {{u"type"_s, u"damage"_s}},
                                 u"oldest"_s,
                                 {u"age"_s, u"type"_s}}});
        QCOMPARE(listMemoryFrom(textOf(memory)), memory);
        QCOMPARE(listMemoryFrom(textOf({})), ListMemory());
        QCOMPARE(listMemoryFrom(u"[1,"_s), ListMemory());
    }

    void aViewBringsBackSearchFilterOrderTabAndColumns()
    {
        OpenCases it;
        it.reported(u"Lift stands"_s);
        it.reported(u"Door sticks"_s);
        QTRY_VERIFY(it.isRead());
        QTRY_COMPARE(it.page.view()->model()->rowCount(), 2);
        it.page.tabs()->setCurrentIndex(4);
        it.page.findChild<QLineEdit *>(u"caseSearch"_s)->setText(u"lift"_s);
        it.action(u"Type"_s, u"columnMenu"_s)->trigger();
        QVERIFY(!it.shows(u"type"_s));
        it.saveAs(u"Lifts"_s);
        QCOMPARE(it.button()->text(), u"Lifts"_s);
        const ListLook saved = it.page.look();

        it.action(u"All that is open"_s)->trigger();
        QCOMPARE(it.page.tabs()->currentIndex(), 0);
        QVERIFY(it.page.look().search.isEmpty());
        QTRY_COMPARE(it.page.view()->model()->rowCount(), 2);
        it.action(u"Usual columns"_s, u"columnMenu"_s)->trigger();
        QVERIFY(it.shows(u"type"_s));

        it.action(u"Lifts"_s)->trigger();
        QCOMPARE(it.page.look(), saved);
        QVERIFY(!it.shows(u"type"_s));
        QTRY_COMPARE(it.page.view()->model()->rowCount(), 1);
        QVERIFY(it.action(u"Lifts"_s)->isChecked());
    }

    void theBuiltInViewsNarrowWhatIsShown()
    {
        OpenCases it;
        const Case first = it.reported(u"Lift stands"_s);
        it.clock.advance(60);
        const Case second = it.reported(u"Door sticks"_s);
        QVERIFY(it.cases.assign(first.id, it.jonas, Actor::byOperator(it.marta)));
        QTRY_VERIFY(it.isRead());
        it.action(u"Open, nobody has them"_s)->trigger();
        QTRY_COMPARE(it.page.view()->model()->rowCount(), 1);
        it.action(u"Open, oldest first"_s)->trigger();
        QTRY_COMPARE(it.page.view()->model()->rowCount(), 2);
        QTRY_COMPARE(it.page.view()->model()->index(0, 0).data().toString(), u"Lift stands"_s);
        QVERIFY(it.action(u"Open, oldest first"_s)->isChecked());
        QVERIFY(it.action(u"Delete “Open, oldest first”"_s) == nullptr);
    }

    void viewsAreKeptPerOperator()
    {
        OpenCases it;
        QTRY_VERIFY(it.isRead());
        it.page.tabs()->setCurrentIndex(2);
        it.saveAs(u"Waiting for parts"_s);
        QTRY_COMPARE(listMemoryFrom(it.kept(it.marta, u"cases"_s)).views.size(), 1U);
        it.context.me = it.jonas;
        CasesPage other(it.context);
        other.show();
        QTRY_VERIFY(other.findChild<ViewButton *>()->isEnabled());
        other.findChild<ViewButton *>()->click();
        for (const QAction *one : other.findChild<QMenu *>(u"viewMenu"_s)->actions())
            QVERIFY(one->text() != u"Waiting for parts"_s);
        it.context.me = it.marta;
        CasesPage again(it.context);
        again.show();
        auto *button = again.findChild<ViewButton *>();
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QStringList texts;
        for (const QAction *one : again.findChild<QMenu *>(u"viewMenu"_s)->actions())
            texts.append(one->text());
        QVERIFY(texts.contains(u"Waiting for parts"_s));
    }

    void theNextOperatorsViewsAreNotOverwritten()
    {
        OpenCases it;
        QTRY_VERIFY(it.isRead());
        it.page.tabs()->setCurrentIndex(1);
        it.saveAs(u"Mine"_s);
        QTRY_COMPARE(listMemoryFrom(it.kept(it.marta, u"cases"_s)).views.size(), 1U);
        ListMemory theirs;
        theirs.views.push_back({u"1"_s, u"Theirs"_s, {}});
        Settings settings(*it.database, it.changes, it.clock);
        QVERIFY(settings.set(settingkeys::listViews(u"cases"_s, it.jonas.toString()),
                             textOf(theirs), Actor::byOperator(it.jonas)));

        it.context.me = it.jonas;
        it.page.tabs()->setCurrentIndex(2);
        it.saveAs(u"Parts"_s);
        QVERIFY(!it.isRead());
        QTRY_VERIFY(it.isRead());
        QVERIFY(it.action(u"Mine"_s) == nullptr);
        QVERIFY(it.action(u"Theirs"_s) != nullptr);
        it.saveAs(u"Parts"_s);
        QTRY_COMPARE(listMemoryFrom(it.kept(it.jonas, u"cases"_s)).views.size(), 2U);
        QCOMPARE(listMemoryFrom(it.kept(it.marta, u"cases"_s)).views.size(), 1U);
    }

    void nothingIsOfferedWhileTheViewsCannotBeRead()
    {
        QString owner = u"marta"_s;
        std::optional<QString> stored = QString();
        int writes = 0;
        ListViews views(
            {[] { return ListLook(); }, [](const ListLook &) {},
             [](const std::optional<QStringList> &) {}},
            {[&] { return owner; },
             [&](const QString &, QObject *,
                 std::function<void(const std::optional<QString> &)> take) { take(stored); },
             [&](const QString &, const QString &, QObject *, std::function<void(bool)> done) {
                 ++writes;
                 done(true);
             }});
        const ViewButton button(views, [] { return Columns(); });
        views.read();
        QVERIFY(button.isEnabled());
        owner = u"jonas"_s;
        stored.reset();
        views.read();
        QVERIFY(!button.isEnabled());
        views.save(u"Parts"_s);
        QCOMPARE(writes, 0);
        stored = QString();
        views.read();
        QVERIFY(button.isEnabled());
        views.save(u"Parts"_s);
        QCOMPARE(writes, 1);
    }

    void aViewIsRenamedDeletedAndBroughtBack()
    {
        OpenCases it;
        QTRY_VERIFY(it.isRead());
        const QSignalSpy toasts(&it.page, &Page::toastRequested);
        it.page.tabs()->setCurrentIndex(2);
        it.saveAs(u"Parts"_s);
        it.saveAs(u"Spare parts"_s, u"Rename “Parts”…"_s);
        QVERIFY(it.action(u"Parts"_s) == nullptr);
        it.action(u"Delete “Spare parts”"_s)->trigger();
        QVERIFY(it.action(u"Spare parts"_s) == nullptr);
        QCOMPARE(toasts.size(), 1);
        toasts.at(0).at(0).value<ToastMessage>().undo();
        QVERIFY(it.action(u"Spare parts"_s) != nullptr);
        QTRY_COMPARE(listMemoryFrom(it.kept(it.marta, u"cases"_s)).views.size(), 1U);
    }

    void aViewIsNotBroughtBackIntoTheNextOperatorsViews()
    {
        OpenCases it;
        QTRY_VERIFY(it.isRead());
        const QSignalSpy toasts(&it.page, &Page::toastRequested);
        it.page.tabs()->setCurrentIndex(2);
        it.saveAs(u"Hers"_s);
        it.action(u"Delete “Hers”"_s)->trigger();
        it.context.me = it.jonas;
        it.page.operatorChanged();
        QTRY_VERIFY(it.isRead());
        toasts.at(0).at(0).value<ToastMessage>().undo();
        QCOMPARE(toasts.size(), 2); // it says that nothing was changed
        QVERIFY(it.action(u"Hers"_s) == nullptr);

        it.context.me = it.marta;
        it.page.operatorChanged();
        QTRY_VERIFY(it.isRead());
        toasts.at(0).at(0).value<ToastMessage>().undo();
        QVERIFY(it.action(u"Hers"_s) != nullptr);
        QVERIFY(listMemoryFrom(it.kept(it.jonas, u"cases"_s)).views.empty());
    }

    void changesToAViewAreKeptWhenAskedTo()
    {
        OpenCases it;
        QTRY_VERIFY(it.isRead());
        it.page.tabs()->setCurrentIndex(2);
        it.saveAs(u"Parts"_s);
        QVERIFY(it.action(u"Keep the changes in “Parts”"_s) == nullptr);
        it.page.tabs()->setCurrentIndex(1);
        QVERIFY(it.action(u"Keep the changes in “Parts”"_s) != nullptr);
        it.action(u"Keep the changes in “Parts”"_s)->trigger();
        it.page.tabs()->setCurrentIndex(0);
        it.action(u"Parts"_s)->trigger();
        QCOMPARE(it.page.tabs()->currentIndex(), 1);
    }

    void columnsOfAViewAreNotThoseOutsideOfIt()
    {
        OpenCases it;
        QTRY_VERIFY(it.isRead());
        it.page.tabs()->setCurrentIndex(2);
        it.saveAs(u"Parts"_s);
        it.action(u"Type"_s, u"columnMenu"_s)->trigger();
        QVERIFY(!it.shows(u"type"_s));
        it.action(u"All that is open"_s)->trigger();
        QVERIFY(it.shows(u"type"_s));
        it.action(u"Parts"_s)->trigger();
        QVERIFY(it.shows(u"type"_s)); // nobody asked to keep it
        it.action(u"Type"_s, u"columnMenu"_s)->trigger();
        it.action(u"Keep the changes in “Parts”"_s)->trigger();
        it.action(u"All that is open"_s)->trigger();
        QVERIFY(it.shows(u"type"_s));
        it.action(u"Parts"_s)->trigger();
        QVERIFY(!it.shows(u"type"_s));
        QTRY_VERIFY(!listMemoryFrom(it.kept(it.marta, u"cases"_s)).columns.has_value());
    }

    void theViewOfARemovedSiteShowsAllAndSaysSo()
    {
        OpenCases it;
        QVERIFY(!it.reported(u"Lift stands"_s).id.isNull());
        QTRY_VERIFY(it.isRead());
        const QSignalSpy toasts(&it.page, &Page::toastRequested);
        ListLook look = it.page.look();
        look.filters = {{u"site"_s, DeploymentId::make().toString()}, {u"siteName"_s, u"Quay"_s}};
        it.page.showLook(look);
        QTRY_COMPARE(toasts.size(), 1);
        QCOMPARE(toasts.at(0).at(0).value<ToastMessage>().sentence,
                 u"“Quay” is gone from your deployments. Cases of all deployments are shown."_s);
        QTRY_COMPARE(it.page.view()->model()->rowCount(), 1);
        QVERIFY(it.page.look().filters.isEmpty());
    }

    void theNextOperatorSeesTheirOwnCasesAndViews()
    {
        OpenCases it;
        const Case record = it.reported(u"Lift stands"_s);
        QVERIFY(it.cases.assign(record.id, it.jonas, Actor::byOperator(it.marta)));
        QTRY_VERIFY(it.isRead());
        it.page.tabs()->setCurrentIndex(1);
        QTRY_COMPARE(it.page.view()->model()->rowCount(), 0);
        it.saveAs(u"Hers"_s);
        it.context.me = it.jonas;
        it.page.operatorChanged();
        QTRY_COMPARE(it.page.view()->model()->rowCount(), 1);
        QTRY_VERIFY(it.isRead());
        QVERIFY(it.action(u"Hers"_s) == nullptr);
    }

    void aNameThatIsTakenOrMissingIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << u"  "_s;
        QTest::newRow("a saved one's") << u"parts"_s;
        QTest::newRow("a built-in one's") << u"All that is open"_s;
        QTest::newRow("too long") << QString(41, u'x');
    }

    void aNameThatIsTakenOrMissingIsRefused()
    {
        QFETCH(QString, name);
        OpenCases it;
        QTRY_VERIFY(it.isRead());
        it.page.tabs()->setCurrentIndex(2);
        it.saveAs(u"Parts"_s);
        it.page.tabs()->setCurrentIndex(1);
        it.saveAs(name);
        QVERIFY(it.nameDialog()->isVisible());
        QTRY_COMPARE(listMemoryFrom(it.kept(it.marta, u"cases"_s)).views.size(), 1U);
    }

    void extraColumnsAreShownWhenTheyAreChosen()
    {
        OpenCases it;
        QTRY_VERIFY(it.isRead());
        QVERIFY(!it.shows(u"site"_s));
        it.action(u"Deployment"_s, u"columnMenu"_s)->trigger();
        QVERIFY(it.shows(u"site"_s));
        QTRY_VERIFY(listMemoryFrom(it.kept(it.marta, u"cases"_s)).columns.has_value());
        it.page.resize(560, 900);
        QTRY_VERIFY(!it.shows(u"site"_s));
        QVERIFY(it.shows(u"status"_s));
    }

    void devicesHaveViewsToo()
    {
        OpenDevices it;
        QTRY_VERIFY(it.isRead());
        QTRY_COMPARE(it.page.view()->model()->rowCount(), 1);
        it.page.findChild<QLineEdit *>(u"deviceSearch"_s)->setText(u"nothing like it"_s);
        QTRY_COMPARE(it.page.view()->model()->rowCount(), 0);
        it.action(u"Without a printed label"_s)->trigger();
        QTRY_COMPARE(it.page.view()->model()->rowCount(), 1);
        QVERIFY(it.page.findChild<QLineEdit *>(u"deviceSearch"_s)->text().isEmpty());
        it.action(u"Last scan"_s, u"columnMenu"_s)->trigger();
        QVERIFY(!it.shows(u"scan"_s));
        ColumnHeads *heads = it.page.findChild<ColumnHeads *>();
        QTest::mouseClick(heads, Qt::LeftButton, {}, heads->headOf(u"label"_s).center());
        it.saveAs(u"To print"_s);
        it.action(u"All devices"_s)->trigger();
        it.action(u"To print"_s)->trigger();
        QCOMPARE(it.page.look().sort, u"label"_s);
        QTRY_COMPARE(listMemoryFrom(it.kept(it.marta, u"devices"_s)).views.size(), 1U);
        QVERIFY(listMemoryFrom(it.kept(it.marta, u"cases"_s)).views.empty());
    }
};

QTEST_MAIN(TestListViews)
#include "tst_listviews.moc"
