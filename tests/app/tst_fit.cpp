#include "app/frame/mainwindow.h"
#include "app/frame/rail.h"
#include "app/navigation.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/plainlabel.h"
#include "core/engine/demosite.h"
#include "tests/app/consolefixture.h"
#include "tests/support/fit.h"

#include <QListView>
#include <QTranslator>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// The real window on the demo's store.
struct DemoWindow : ConsoleFixture {
    explicit DemoWindow(const QString &language)
    {
        QLocale::setDefault(QLocale(language));
        isTranslated = translator.load(QLocale(language), u"console"_s, u"_"_s,
                                       u":/console/translations"_s);
        QCoreApplication::installTranslator(&translator);
        theme().apply();
        Services &all = store();
        isMade = makeDemoSite(all.database, backend->hub(), backend->vault(), backend->clock(),
                              u"http://192.168.10.25:8080"_s)
                     .has_value();
        const auto people = all.operators.list();
        context->me = people->front().id;
        window = std::make_unique<MainWindow>(navigation(*context), memory);
        window->rail()->setWorkspace(u"Vestibule"_s, u"Harbour Quay"_s);
        window->rail()->setOperator(u"1"_s, people->front().name, u"Manager"_s);
    }
    ~DemoWindow()
    {
        window.reset();
        QCoreApplication::removeTranslator(&translator);
    }
    /// Opens the first row of the page's list, where it has one.
    void openFirstRow(const QString &pageId)
    {
        for (auto *list : window->page(pageId)->findChildren<QListView *>()) {
            if (list->isVisible() && list->model()->rowCount() > 0)
                list->setCurrentIndex(list->model()->index(0, 0));
        }
    }

    QTranslator translator;
    bool isTranslated = false;
    bool isMade = false;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// No text of the console is cut off by the place it has, in English and German, in a large and in the smallest window.
class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsPlace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"en"_s, u"de"_s}) {
            for (const QSize &size : {QSize(1440, 900), QSize(1366, 768), QSize(1024, 640)})
                QTest::addRow("%s, %d wide", qPrintable(language), size.width())
                    << language << size;
        }
    }

    void everyTextHasItsPlace()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        DemoWindow it(language);
        QVERIFY(it.isStarted && it.isMade && it.isTranslated);
        it.window->setMinimumSize(size);
        it.window->resize(size);
        it.window->show();
        QStringList findings;
        for (const NavigationEntry &entry : navigation(*it.context)) {
            it.window->openPage(entry.id);
            settle(it);
            findings += clippedTexts(*it.window, entry.id);
            it.openFirstRow(entry.id);
            settle(it);
            findings += clippedTexts(*it.window, entry.id + u" with a detail"_s);
            if (entry.id == u"labels"_s) {
                it.window->openPage(entry.id, u"codes:all"_s);
                settle(it);
                it.openFirstRow(entry.id);
                settle(it);
                findings += clippedTexts(*it.window, u"codes"_s);
                it.window->openPage(entry.id, u"wall:"_s);
                settle(it);
                findings += clippedTexts(*it.window, u"wall check"_s);
            }
            auto *tabs = it.window->findChild<ChoiceBar *>(u"deploymentTabs"_s);
            for (int tab = 1; entry.id == u"deployments"_s && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                settle(it);
                findings += clippedTexts(*it.window, entry.id + u", "_s + tabs->itemText(tab));
            }
        }
        findings.removeDuplicates();
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }

private:
    /// Lets the desk answer and layouts follow.
    static void settle(DemoWindow &it)
    {
        for (int round = 0; round < 3; ++round) {
            bool isAnswered = false;
            it.context->desk.ask(
                it.window.get(), [](Services &) { return true; },
                [&isAnswered](bool) { isAnswered = true; });
            QTRY_VERIFY(isAnswered);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
};

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
