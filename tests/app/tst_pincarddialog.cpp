#include "app/labels/cards/pincarddialog.h"
#include "app/labels/cards/pincardpart.h"
#include "app/labels/labelspage.h"
#include "app/widgets/button.h"
#include "app/widgets/switch.h"
#include "core/engine/services.h"
#include "core/sites/deploymentservice.h"
#include "core/store/writetransaction.h"
#include "tests/support/consoleshop.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// The dialog for the deployment "Hall", whose Wi-Fi is "Visitors" when it has one.
struct OpenCard : ConsoleShop {
    explicit OpenCard(bool hasWifi = false)
    {
        if (hasWifi)
            isStarted = isStarted
                && services.deployments.setWifi(hall, u"Visitors"_s, Secret(u"blue-crane-41"_s),
                                                Actor::system());
        dialog = new PinCardDialog(context, {*services.deployments.find(hall)});
        dialog->open();
    }
    ~OpenCard() { delete dialog; }
    Q_DISABLE_COPY_MOVE(OpenCard)

    QLineEdit *line(const QString &name) const { return dialog->findChild<QLineEdit *>(name); }
    CheckBox *withWifi() const { return dialog->findChild<CheckBox *>(u"withWifi"_s); }
    Button *save() const { return dialog->findChild<Button *>(u"savePinCard"_s); }
    void type(const QString &name, const QString &text) const
    {
        line(name)->clear();
        // At once: letters beyond ASCII have no key of their own here.
        QTest::sendKeyEvent(QTest::Click, line(name), Qt::Key_unknown, text, Qt::NoModifier);
    }
    /// The Wi-Fi password as the store has it.
    QString storedPassword()
    {
        return services.deployments.revealWifiPassword(hall, Actor::system())->revealText();
    }
    bool saveCard()
    {
        const QString path = directory.filePath(u"card.pdf"_s);
        dialog->saveTo(path);
        return QTest::qWaitFor([this, path] { return !dialog && QFile::exists(path); });
    }

    Services services{*database, hub, vault, clock};
    QPointer<PinCardDialog> dialog;
};

} // namespace

/// The PIN card's dialog: what it asks about the Wi-Fi, and what it keeps of it.
class TestPinCardDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_site_without_wifi_gets_a_card_without_it()
    {
        OpenCard it;
        QVERIFY(!it.withWifi()->isChecked());
        QVERIFY(!it.line(u"wifiName"_s)->isVisible());
        QVERIFY(!it.line(u"wifiPassword"_s)->isVisible());
        QVERIFY(it.saveCard());
        QVERIFY(it.services.deployments.find(it.hall)->wifiName.isEmpty());
    }

    void the_stored_wifi_is_offered_without_its_password()
    {
        OpenCard it(true);
        QVERIFY(it.withWifi()->isChecked());
        QCOMPARE(it.line(u"wifiName"_s)->text(), u"Visitors"_s);
        QVERIFY(it.line(u"wifiPassword"_s)->text().isEmpty());
        QVERIFY(it.line(u"wifiPassword"_s)->placeholderText().contains(u"stored"_s));
        QVERIFY(it.saveCard());
        QCOMPARE(it.storedPassword(), u"blue-crane-41"_s);
    }

    void wifi_that_no_phone_could_join_is_refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("refused"); // the field; empty: none
        const QString good = u"blue-crane-41"_s;
        QTest::newRow("good") << u"Visitors"_s << good << QString();
        QTest::newRow("an open network") << u"Visitors"_s << QString() << QString();
        QTest::newRow("no name") << QString() << good << u"wifiName"_s;
        QTest::newRow("32 bytes") << QString(32, u'v') << good << QString();
        QTest::newRow("33 bytes") << QString(33, u'v') << good << u"wifiName"_s;
        QTest::newRow("34 bytes in 17 letters") << QString(17, u'ü') << good << u"wifiName"_s;
        QTest::newRow("7 letters") << u"Visitors"_s << u"blue-41"_s << u"wifiPassword"_s;
        QTest::newRow("63 letters") << u"Visitors"_s << QString(63, u'b') << QString();
        QTest::newRow("64 letters") << u"Visitors"_s << QString(64, u'b') << u"wifiPassword"_s;
    }
    void wifi_that_no_phone_could_join_is_refused()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QString, refused);
        OpenCard it;
        it.withWifi()->click();
        QVERIFY(it.line(u"wifiName"_s)->isVisible());
        it.type(u"wifiName"_s, u"x"_s); // an empty name is one that was removed
        QTest::keyClick(it.line(u"wifiName"_s), Qt::Key_Backspace);
        it.type(u"wifiName"_s, name);
        it.type(u"wifiPassword"_s, password);
        for (const QString &field : {u"wifiName"_s, u"wifiPassword"_s})
            QCOMPARE(it.line(field)->property("error").toBool(), field == refused);
        QCOMPARE(it.save()->isEnabled(), refused.isEmpty());
        it.withWifi()->click(); // what isn't on the card can't be wrong
        QVERIFY(it.save()->isEnabled());
    }

    void what_was_typed_about_the_wifi_is_kept_with_the_card()
    {
        OpenCard it(true);
        it.type(u"wifiName"_s, u"Guests"_s);
        it.type(u"wifiPassword"_s, u"green-heron-7"_s);
        QVERIFY(it.saveCard());
        QCOMPARE(it.services.deployments.find(it.hall)->wifiName, u"Guests"_s);
        QCOMPARE(it.storedPassword(), u"green-heron-7"_s);
    }

    void nothing_is_clicked_twice_while_a_card_is_made()
    {
        OpenCard it;
        it.dialog->saveTo(it.directory.filePath(u"card.pdf"_s));
        QVERIFY(!it.save()->isEnabled());
        it.withWifi()->click();
        it.type(u"wifiName"_s, u"Visitors"_s); // good, but not yet
        QVERIFY(!it.save()->isEnabled());
        it.dialog->saveTo(it.directory.filePath(u"other.pdf"_s));
        QTRY_VERIFY(!it.dialog);
        QVERIFY(QFile::exists(it.directory.filePath(u"card.pdf"_s)));
        QVERIFY(!QFile::exists(it.directory.filePath(u"other.pdf"_s)));
    }

    void a_store_that_cant_be_read_isnt_called_empty()
    {
        OpenCard it;
        auto transaction = WriteTransaction::begin(*it.database);
        QVERIFY(transaction->execute(u"ALTER TABLE deployment RENAME TO away"_s));
        QVERIFY(transaction->commit());
        it.withWifi()->click();
        it.withWifi()->click(); // draws anew
        auto *problem = it.dialog->findChild<QLabel *>(u"pinCardProblem"_s);
        QTRY_VERIFY(problem->isVisible() && !problem->text().isEmpty());
        QWidget window;
        PinCardDialog::openForAny(it.context, &window, {});
        const auto titles = [&window] {
            QStringList words;
            for (const QLabel *label : window.findChildren<QLabel *>())
                words.append(label->text());
            return words;
        };
        QTRY_VERIFY(titles().contains(u"The deployments can't be read"_s));
    }

    void a_card_that_isnt_made_keeps_nothing()
    {
        OpenCard it(true);
        it.type(u"wifiName"_s, u"Guests"_s);
        it.dialog->reject();
        QTRY_VERIFY(!it.dialog);
        QCOMPARE(it.services.deployments.find(it.hall)->wifiName, u"Visitors"_s);
    }

    void labels_make_a_card_for_a_manager_only()
    {
        ConsoleShop shop;
        for (const bool isManager : {true, false}) {
            if (!isManager)
                shop.context.pages = QStringList{u"cases"_s, u"devices"_s, u"labels"_s};
            LabelsPage page(shop.context);
            page.openSubject(u"designs:"_s);
            page.openSubject(u"studio:"_s);
            const QList<Command> commands = page.commands();
            QCOMPARE(std::any_of(commands.begin(), commands.end(),
                                 [](const Command &one) { return one.title.contains(u"PIN"_s); }),
                     isManager);
            QCOMPARE(page.findChildren<PinCardPart *>().size(), isManager ? 1 : 0);
            QCOMPARE(page.findChildren<Button *>(u"studioPinCard"_s).size(), isManager ? 1 : 0);
            page.openSubject(u"pin-card"_s);
            QCOMPARE(QTest::qWaitFor(
                         [&page] { return page.findChild<PinCardDialog *>() != nullptr; }, 500),
                     isManager);
        }
    }
};

QTEST_MAIN(TestPinCardDialog)
#include "tst_pincarddialog.moc"
