#include "app/application.h"
#include "app/console.h"
#include "app/frame/mainwindow.h"
#include "app/shell/closequestion.h"
#include "app/widgets/messagedialog.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "portalserver/backend.h"
#include "tests/support/nokeyring.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// A window with its question, and what came of it.
struct Closing {
    Closing() { window.show(); }

    QList<MessageDialog *> dialogs() const { return window.findChildren<MessageDialog *>(); }
    bool press(const QString &name)
    {
        for (MessageDialog *dialog : dialogs()) {
            auto *button = dialog->findChild<Button *>(name);
            if (dialog->isVisible() && button != nullptr) {
                button->click();
                return true;
            }
        }
        return false;
    }
    bool says(const QString &words) const
    {
        for (const MessageDialog *dialog : dialogs()) {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (dialog->isVisible() && label->text().contains(words))
                    return true;
            }
        }
        return false;
    }
    bool asksNothing() const
    {
        const QList<MessageDialog *> all = dialogs();
        return std::none_of(all.begin(), all.end(),
                            [](const MessageDialog *one) { return one->isVisible(); });
    }

    QWidget window;
    CloseQuestion question{&window};
    QSignalSpy hidden{&question, &CloseQuestion::hideRequested};
    QSignalSpy quit{&question, &CloseQuestion::quitRequested};
    QSignalSpy chosen{&question, &CloseQuestion::trayChosen};
};

/// Nothing unsaved, a tray, nobody was asked, the portal on.
CloseSituation firstClose()
{
    return {false, true, true, false, true};
}

} // namespace

class TestCloseQuestion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_closing_means_data()
    {
        QTest::addColumn<CloseSituation>("situation");
        QTest::addColumn<bool>("isHidden");
        QTest::addColumn<bool>("isQuit");
        const CloseSituation inTray{false, true, true, true, true};
        CloseSituation typing = inTray;
        typing.hasUnsavedChanges = true;
        QTest::newRow("into the tray, as was chosen") << inTray << true << false;
        QTest::newRow("hiding loses nothing that was typed") << typing << true << false;
        QTest::newRow("no tray and no portal") << CloseSituation{} << false << true;
        QTest::newRow("no tray, whatever was chosen")
            << CloseSituation{false, false, true, true, false} << false << true;
        QTest::newRow("nobody wants the tray, and the portal is off")
            << CloseSituation{false, true, false, true, false} << false << true;
        QTest::newRow("asked first") << firstClose() << false << false;
        QTest::newRow("the portal is on")
            << CloseSituation{false, false, true, false, true} << false << false;
        QTest::newRow("something is unsaved")
            << CloseSituation{true, false, true, false, false} << false << false;
    }
    void what_closing_means()
    {
        QFETCH(CloseSituation, situation);
        QFETCH(bool, isHidden);
        QFETCH(bool, isQuit);
        Closing it;
        it.question.ask(situation);
        QCOMPARE(it.hidden.size(), isHidden ? 1 : 0);
        QCOMPARE(it.quit.size(), isQuit ? 1 : 0);
        QCOMPARE(it.asksNothing(), isHidden || isQuit);
        QVERIFY(it.chosen.isEmpty());
    }

    void keeping_the_portal_hides_the_window_and_is_remembered()
    {
        Closing it;
        it.question.ask(firstClose());
        QVERIFY(it.says(u"still reach the portal"_s));
        QVERIFY(it.press(u"keep"_s));
        QCOMPARE(it.chosen.value(0).value(0), QVariant(true));
        QCOMPARE(it.hidden.size(), 1);
        QVERIFY(it.quit.isEmpty());
    }

    void quitting_at_the_first_question_is_remembered_and_not_asked_twice()
    {
        Closing it;
        it.question.ask(firstClose());
        QVERIFY(it.press(u"quit"_s));
        QCOMPARE(it.chosen.value(0).value(0), QVariant(false));
        QCOMPARE(it.quit.size(), 1);
        QVERIFY(it.hidden.isEmpty());
        QVERIFY(it.asksNothing());
    }

    void quitting_with_something_unsaved_says_that_it_is_lost_data()
    {
        QTest::addColumn<CloseSituation>("situation");
        CloseSituation fromTray = firstClose();
        fromTray.hasUnsavedChanges = true;
        QTest::newRow("after the question about the tray") << fromTray;
        QTest::newRow("without a tray") << CloseSituation{true, false, false, true, false};
    }
    void quitting_with_something_unsaved_says_that_it_is_lost()
    {
        QFETCH(CloseSituation, situation);
        Closing it;
        it.question.ask(situation);
        if (situation.hasTray)
            QVERIFY(it.press(u"quit"_s));
        QVERIFY(it.says(u"is lost"_s));
        QVERIFY(it.quit.isEmpty());
        QVERIFY(it.press(u"verb"_s));
        QCOMPARE(it.quit.size(), 1);
    }

    void quitting_warns_that_customers_cannot_reach_the_portal()
    {
        Closing it;
        const CloseSituation situation{true, false, false, true, true};
        it.question.ask(situation);
        QVERIFY(it.press(u"verb"_s)); // what is unsaved may go
        QVERIFY(it.says(u"Customers can't reach the portal"_s));
        QVERIFY(it.press(u"cancel"_s));
        QVERIFY(it.quit.isEmpty());
        QTRY_VERIFY(it.dialogs().isEmpty());
        it.question.ask({false, false, false, true, true});
        QVERIFY(it.press(u"verb"_s));
        QCOMPARE(it.quit.size(), 1);
    }

    void one_question_is_open_at_a_time()
    {
        Closing it;
        it.question.ask(firstClose());
        it.question.ask({false, false, false, true, true}); // from the tray's menu
        QCOMPARE(it.dialogs().size(), 1);
        QVERIFY(it.press(u"keep"_s));
        QCOMPARE(it.hidden.size(), 1);
    }

    void the_console_keeps_its_portal_and_the_answer()
    {
        open();
        Console &console = *m_application->console();
        auto *question = console.window()->findChild<CloseQuestion *>();
        QVERIFY(question != nullptr);
        question->ask(firstClose());
        auto *keep = console.window()->findChild<Button *>(u"keep"_s);
        QVERIFY(keep != nullptr);
        keep->click();
        QVERIFY(!console.window()->isVisible());
        QVERIFY(console.backend().portal().isRunning());
        QTRY_COMPARE(stored(console), (std::pair(true, true))); // asked, and to be kept
        console.raiseWindow();
        QVERIFY(console.window()->isVisible());
        QVERIFY(console.backend().portal().isRunning());
    }

    void the_console_ends_only_after_the_warning()
    {
        if (QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("this desktop has a tray, where the window goes");
        open();
        Console &console = *m_application->console();
        QSignalSpy finished(m_application.get(), &Application::finished);
        console.window()->close();
        QVERIFY(console.window()->isVisible());
        auto *verb = console.window()->findChild<Button *>(u"verb"_s);
        QVERIFY(verb != nullptr);
        QVERIFY(finished.isEmpty());
        verb->click();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toInt(), 0);
    }

    void cleanup()
    {
        m_application.reset();
        m_folder.reset();
    }

private:
    /// A console on a store of its own, with its portal on.
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        CommandLine line;
        line.store.dataDirectory = m_folder->path();
        line.portalListen = u"127.0.0.1"_s;
        line.portalPort = quint16(0);
        line.demo = true;
        m_application = std::make_unique<Application>(line, std::make_unique<NoKeyring>(), *qApp);
        m_application->start();
        QTRY_VERIFY(m_application->console() != nullptr);
        QTRY_VERIFY(m_application->console()->backend().portal().isRunning());
    }
    /// Whether the question was asked, and the answer, as the store has them.
    std::optional<std::pair<bool, bool>> stored(Console &console)
    {
        std::optional<std::pair<bool, bool>> answer;
        console.backend().desk().ask(
            this, [](Services &services) { return services.settings.read(); },
            [&answer](const Result<SettingValues> &read) {
                answer = std::pair(read && read->value(settingkeys::trayQuestionAsked),
                                   read && read->value(settingkeys::keepRunningInTray));
            });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); });
        return answer;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(TestCloseQuestion)
#include "tst_closequestion.moc"
