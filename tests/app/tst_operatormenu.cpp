#include "app/application.h"
#include "app/console.h"
#include "app/frame/mainwindow.h"
#include "app/shell/operatormenu.h"
#include "app/shell/passworddialog.h"
#include "app/widgets/button.h"
#include "app/widgets/messagedialog.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "core/store/store.h"
#include "tests/support/consoleshop.h"
#include "tests/support/nokeyring.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// Marta at the console; Jonas has the password "green door" when he has one.
struct OpenMenu : ConsoleShop {
    explicit OpenMenu(bool hasPassword = true)
    {
        if (hasPassword)
            isStarted = isStarted
                && operators.setPassword(jonas, Secret(u"green door"_s), Actor::system());
        menu.setPeople(*operators.list(), marta);
        window.show();
    }
    QAction *action(const QString &text) const
    {
        for (QAction *one : menu.actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    PasswordDialog *dialog() const { return window.findChild<PasswordDialog *>(); }
    QLineEdit *field() const { return dialog()->findChild<QLineEdit *>(u"password"_s); }
    Button *button() const { return dialog()->findChild<Button *>(u"switch"_s); }
    bool isRefused() const { return field()->property("error").toBool(); }

    OperatorService operators{*database, changes, clock};
    QWidget window;
    OperatorMenu menu{desk, &window};
    QSignalSpy switched{&menu, &OperatorMenu::switched};
};

} // namespace

class TestOperatorMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoever_works_here_is_ticked_and_stays_so()
    {
        OpenMenu it;
        QVERIFY(it.action(u"Marta Lindqvist"_s)->isChecked());
        QVERIFY(!it.action(u"Jonas Becker"_s)->isChecked());
        it.action(u"Marta Lindqvist"_s)->trigger();
        QVERIFY(it.action(u"Marta Lindqvist"_s)->isChecked());
        QVERIFY(it.dialog() == nullptr);
        QVERIFY(it.switched.isEmpty());
    }

    void switching_asks_for_the_password()
    {
        OpenMenu it;
        QVERIFY(it.isStarted);
        it.action(u"Jonas Becker"_s)->trigger();
        QVERIFY(!it.action(u"Jonas Becker"_s)->isChecked());
        QTRY_VERIFY(it.dialog() != nullptr);
        QCOMPARE(it.field()->echoMode(), QLineEdit::Password);
        QTest::keyClicks(it.field(), u"green door"_s);
        QTest::keyClick(it.field(), Qt::Key_Return);
        QTRY_COMPARE(it.switched.size(), 1);
        QCOMPARE(it.switched.first().first().value<OperatorId>(), it.jonas);
        QTRY_VERIFY(it.dialog() == nullptr);
    }

    void a_wrong_password_is_told_and_switches_nobody_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("another one") << u"red door"_s;
        QTest::newRow("none") << QString();
    }
    void a_wrong_password_is_told_and_switches_nobody()
    {
        QFETCH(QString, typed);
        OpenMenu it;
        it.action(u"Jonas Becker"_s)->trigger();
        QTRY_VERIFY(it.dialog() != nullptr);
        QTest::keyClicks(it.field(), typed);
        it.button()->click();
        QVERIFY(!it.button()->isEnabled()); // until it is known
        QTRY_VERIFY(it.isRefused());
        QVERIFY(it.field()->accessibleDescription().contains(u"isn't the password"_s));
        QVERIFY(it.button()->isEnabled());
        QVERIFY(it.switched.isEmpty());
        QTest::keyClicks(it.field(), u"g"_s);
        QVERIFY(!it.isRefused());
        it.dialog()->reject();
        QTRY_VERIFY(it.dialog() == nullptr);
        QVERIFY(it.switched.isEmpty());
    }

    void nobody_is_asked_for_a_password_that_was_never_set()
    {
        OpenMenu it(false);
        it.action(u"Jonas Becker"_s)->trigger();
        QTRY_COMPARE(it.switched.size(), 1);
        QVERIFY(it.dialog() == nullptr);
    }

    void a_store_that_does_not_answer_is_no_wrong_password()
    {
        OpenMenu it;
        it.action(u"Jonas Becker"_s)->trigger();
        QTRY_VERIFY(it.dialog() != nullptr);
        QVERIFY(it.run(u"ALTER TABLE operator RENAME TO away"_s, {}));
        QTest::keyClicks(it.field(), u"green door"_s);
        it.button()->click();
        QTRY_VERIFY(it.isRefused());
        QVERIFY(!it.field()->accessibleDescription().contains(u"password"_s));
        QVERIFY(it.switched.isEmpty());
        it.dialog()->reject();
        it.action(u"Jonas Becker"_s)->trigger();
        QTRY_VERIFY(it.window.findChild<MessageDialog *>() != nullptr);
        QVERIFY(it.run(u"ALTER TABLE away RENAME TO operator"_s, {}));
        QVERIFY(it.switched.isEmpty());
    }

    void a_technician_is_not_led_to_the_managers_page()
    {
        OpenMenu it;
        QVERIFY(it.action(u"Operators …"_s) != nullptr);
        std::vector<Operator> people = *it.operators.list();
        for (Operator &person : people)
            person.role = Operator::Role::Technician;
        it.menu.setPeople(people, it.marta);
        QVERIFY(it.action(u"Operators …"_s) == nullptr);
        QVERIFY(it.action(u"Jonas Becker"_s) != nullptr);
    }

    void the_console_becomes_the_technicians_and_then_the_managers_again()
    {
        const QTemporaryDir folder;
        const auto [manager, technician] = twoPeople(folder.path());
        CommandLine line;
        line.store.dataDirectory = folder.path();
        Application application(line, std::make_unique<NoKeyring>(), *qApp);
        application.start();
        QTRY_VERIFY(application.console() != nullptr);
        Console &console = *application.console();
        QTRY_COMPARE(console.context().me, manager);
        QVERIFY(console.window()->page(u"overview"_s) != nullptr);
        const auto menu = [&console] { return console.window()->findChild<OperatorMenu *>(); };
        const auto trigger = [&menu](const QString &name) {
            for (QAction *action : menu()->actions()) {
                if (action->text() == name)
                    return action->trigger();
            }
        };
        trigger(u"Ida Tveit"_s);
        QTRY_COMPARE(console.context().me, technician);
        console.window()->openPage(u"settings"_s);
        QVERIFY(console.window()->currentPageId() != u"settings"_s);
        trigger(u"Marta Lindqvist"_s);
        QTRY_VERIFY(console.window()->findChild<PasswordDialog *>() != nullptr);
        QCOMPARE(console.context().me, technician);
        auto *dialog = console.window()->findChild<PasswordDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"password"_s), u"blue gate"_s);
        dialog->findChild<Button *>(u"switch"_s)->click();
        QTRY_COMPARE(console.context().me, manager);
        console.window()->openPage(u"settings"_s);
        QCOMPARE(console.window()->currentPageId(), u"settings"_s);
    }

private:
    /// The manager Marta with the password "blue gate", whose console it is, and the technician Ida without one.
    static std::pair<OperatorId, OperatorId> twoPeople(const QString &folder)
    {
        const SystemClock clock;
        auto store = Store::open({folder});
        auto database = Database::open(**store);
        EventHub hub;
        const Vault vault(Secret(QByteArray(32, 'k')));
        Services services(**database, hub, vault, clock);
        Operator marta;
        marta.name = u"Marta Lindqvist"_s;
        Operator ida;
        ida.name = u"Ida Tveit"_s;
        ida.role = Operator::Role::Technician;
        const auto manager = services.operators.create(marta, Secret(u"blue gate"_s),
                                                       Actor::system());
        const auto technician = services.operators.create(ida, {}, Actor::system());
        const auto kept = services.settings.set(
            SettingChanges()
                .set(settingkeys::currentOperator, manager->id.toString())
                .set(settingkeys::wizardFinished, true),
            Actor::system());
        return kept ? std::pair(manager->id, technician->id) : std::pair<OperatorId, OperatorId>();
    }
};

QTEST_MAIN(TestOperatorMenu)
#include "tst_operatormenu.moc"
