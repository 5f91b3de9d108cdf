#include "app/frame/commandmodel.h"
#include "app/frame/commandpalette.h"
#include "app/frame/helpdialog.h"
#include "app/frame/helptext.h"
#include "app/frame/listdetailpage.h"
#include "app/frame/mainwindow.h"
#include "app/frame/rail.h"
#include "app/widgets/theme.h"
#include "tests/app/gallery/samplepages.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// A source that answers when it is told to.
class SlowSource : public CommandSource
{
public:
    explicit SlowSource(QList<Answer> &answers) : m_answers(answers) { }
    QString heading() const override { return u"Devices"_s; }
    void find(const QString &, Answer answer) override { m_answers.append(answer); }

private:
    QList<Answer> &m_answers;
};

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setAppearance(Appearance::Light); }
    void init()
    {
        m_memory = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s),
                                               QSettings::IniFormat);
        m_memory->clear();
        m_window = std::make_unique<MainWindow>(sampleNavigation(), *m_memory);
        m_window->rail()->setWorkspace(u"Vestibule"_s, u"Harbour Quay"_s);
        m_window->rail()->setOperator(u"1"_s, u"Marta Lindqvist"_s, u"Manager"_s);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void pagesAreMadeWhenTheyAreFirstOpened()
    {
        QVERIFY(m_window->page(u"cases"_s) == nullptr);
        m_window->openPage(u"cases"_s);
        QVERIFY(m_window->page(u"cases"_s) != nullptr);
        QVERIFY(m_window->page(u"overview"_s) == nullptr);
        QTest::ignoreMessage(QtWarningMsg, "There is no page called no such page");
        m_window->openPage(u"no such page"_s);
        QCOMPARE(m_window->currentPageId(), u"cases"_s);
    }

    void controlAndADigitJump()
    {
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_window->currentPageId(), u"devices"_s);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentPageId(), u"overview"_s);
    }

    void theRailOpensPagesByArrowKeys()
    {
        m_window->openPage(u"overview"_s);
        auto *list = m_window->findChild<QListView *>(u"pageList"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_window->currentPageId(), u"cases"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_window->currentPageId(), u"deployments"_s);
    }

    void tabbingIntoTheRailOpensNothing()
    {
        m_window->openPage(u"cases"_s);
        auto *foot = m_window->findChild<QListView *>(u"footList"_s);
        foot->setFocus(Qt::TabFocusReason);
        QVERIFY(foot->hasFocus());
        QCOMPARE(m_window->currentPageId(), u"cases"_s);
        QTest::keyClick(foot, Qt::Key_Return);
        QCOMPARE(m_window->currentPageId(), u"settings"_s);
    }

    void theRailShowsIconsOnlyInANarrowWindow()
    {
        QVERIFY(!m_window->rail()->isCollapsed());
        QCOMPARE(m_window->rail()->width(), 224);
        m_window->resize(1099, 700);
        QVERIFY(m_window->rail()->isCollapsed());
        QCOMPARE(m_window->rail()->width(), 64);
        m_window->resize(1100, 700);
        QVERIFY(!m_window->rail()->isCollapsed());
    }

    void theWindowFitsItsScreen_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<QSize>("first");
        QTest::addColumn<QSize>("least");
        QTest::newRow("a large screen")
            << QSize(1920, 1053) << QSize(1440, 900) << QSize(1024, 640);
        QTest::newRow("a laptop") << QSize(1366, 728) << QSize(1350, 680) << QSize(1024, 640);
        QTest::newRow("a laptop at 200 %") << QSize(960, 513) << QSize(944, 465) << QSize(944, 465);
    }

    void theWindowFitsItsScreen()
    {
        QFETCH(QSize, room);
        QTEST(MainWindow::firstSize(room), "first");
        QTEST(MainWindow::leastSize(room), "least");
        m_memory->clear();
        const MainWindow fresh(sampleNavigation(), *m_memory);
        const QSize here = fresh.screen()->availableSize();
        QVERIFY(fresh.width() <= here.width() && fresh.height() <= here.height());
    }

    void theDetailTakesTheListsPlaceInANarrowWindow()
    {
        m_window->openPage(u"cases"_s);
        auto *page = static_cast<ListDetailPage *>(m_window->page(u"cases"_s));
        QVERIFY(!page->isNarrow());
        QVERIFY(page->view()->isVisible());
        m_window->resize(1180, 800);
        QVERIFY(page->isNarrow());
        QVERIFY(!page->view()->isVisible());
        QTest::mouseClick(page->findChild<QWidget *>(u"backToList"_s), Qt::LeftButton);
        QVERIFY(page->view()->isVisible());
        QVERIFY(!page->isDetailShown());
    }

    void thePaletteFindsAPageAndOpensIt()
    {
        m_window->openPage(u"overview"_s);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_window->palette()->isVisible());
        auto *field = m_window->findChild<QLineEdit *>(u"commandField"_s);
        QTest::keyClicks(field, u"dev"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!m_window->palette()->isVisible());
        QCOMPARE(m_window->currentPageId(), u"devices"_s);
    }

    void escapeClosesThePalette()
    {
        m_window->palette()->openPalette();
        QTest::keyClick(m_window->findChild<QLineEdit *>(u"commandField"_s), Qt::Key_Escape);
        QVERIFY(!m_window->palette()->isVisible());
    }

    void aLateAnswerToAnOldQuestionIsDropped()
    {
        QList<CommandSource::Answer> answers;
        m_window->palette()->addSource(std::make_unique<SlowSource>(answers));
        m_window->palette()->openPalette();
        auto *field = m_window->findChild<QLineEdit *>(u"commandField"_s);
        auto *list = m_window->findChild<QListView *>(u"commandList"_s);
        QTest::keyClicks(field, u"zz"_s);
        QVERIFY(answers.size() >= 2);
        answers.first()({{u"Old"_s, {}, {}, {}, {}}});
        QCOMPARE(list->model()->rowCount(), 0);
        bool isRun = false;
        answers.last()({{u"Scrubber 3"_s, {}, {}, {}, [&isRun] { isRun = true; }}});
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(isRun);
    }

    void f1ShowsTheHelpOfThePage()
    {
        m_window->openPage(u"cases"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *help = m_window->findChild<HelpDialog *>();
        QVERIFY(help != nullptr);
        QCOMPARE(richTextWidgets(*help), QStringList());
    }

    void helpIsSplitIntoBlocks()
    {
        const QList<HelpBlock> expected{{HelpBlock::Kind::Title, u"Cases"_s},
                                        {HelpBlock::Kind::Paragraph, u"One line."_s},
                                        {HelpBlock::Kind::ListItem, u"first and more"_s},
                                        {HelpBlock::Kind::ListItem, u"<b>second</b>"_s}};
        QCOMPARE(parseHelp(u"# Cases\n\nOne\nline.\n\n- first\n  and more\n- <b>second</b>\n"_s),
                 expected);
    }

    void modelsKeepTheirContract()
    {
        RailModel rail;
        const QAbstractItemModelTester railTester(
            &rail, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rail.setEntries(sampleNavigation());
        rail.setBadge(u"cases"_s, {12, false});
        QCOMPARE(rail.index(rail.rowOf(u"cases"_s)).data(RailModel::CountRole).toInt(), 12);
        QVERIFY(!rail.index(0).flags().testFlag(Qt::ItemIsSelectable));

        CommandModel commands;
        const QAbstractItemModelTester tester(
            &commands, QAbstractItemModelTester::FailureReportingMode::QtTest);
        commands.clear(2);
        commands.setSection(1, u"Pages"_s, {{u"Overview"_s, {}, {}, {}, {}}});
        QCOMPARE(commands.rowCount(), 2);
        commands.setSection(1, u"Pages"_s, {});
        QCOMPARE(commands.rowCount(), 0);
    }

    void nothingInTheWindowRendersMarkupOrLacksAName()
    {
        for (const NavigationEntry &entry : sampleNavigation())
            m_window->openPage(entry.id);
        m_window->palette()->openPalette();
        QCOMPARE(richTextWidgets(*m_window), QStringList());
        const QStringList nameless = namelessControls(*m_window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void theFocusRingStandsInsideAPage()
    {
        m_window->openPage(u"deployments"_s);
        auto *field = m_window->findChild<QWidget *>(u"welcome"_s);
        field->setFocus(Qt::TabFocusReason);
        auto *ring = m_window->findChild<QWidget *>(u"focusRing"_s);
        QVERIFY(ring->isVisible());
        const QRect expected(field->mapTo(m_window.get(), QPoint(-4, -4)),
                             field->size() + QSize(8, 8));
        QCOMPARE(ring->geometry(), expected);
    }

    void theWindowRemembersItsPlace()
    {
        QCOMPARE(m_window->rememberedPageId(), u"overview"_s);
        m_window->openPage(u"devices"_s);
        m_window->resize(1300, 777);
        m_window->close();
        const MainWindow again(sampleNavigation(), *m_memory);
        QCOMPARE(again.size(), QSize(1300, 777));
        QCOMPARE(again.rememberedPageId(), u"devices"_s);
    }

    void theNextOperatorIsNotOfferedToUndoWhatAnotherDid()
    {
        m_window->showToast({u"Case resolved."_s, [] {}});
        auto *toast = m_window->findChild<QWidget *>(u"toast"_s);
        QVERIFY(toast->isVisible());
        m_window->tellOperatorChanged();
        QVERIFY(toast->isHidden());
    }

    void aCloseHandlerCanKeepTheWindow()
    {
        m_window->setCloseHandler([] { return false; });
        QVERIFY(!m_window->close());
    }

private:
    Theme m_theme{*qApp};
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
