#include "app/settings/operatordialog.h"
#include "app/settings/recoverydialog.h"
#include "app/settings/settingspage.h"
#include "app/shell/rowlist.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/switch.h"
#include "app/words/errortext.h"
#include "core/security/vaultkeys.h"
#include "core/settings/settingkey.h"
#include "core/settings/settings.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deployment.h"
#include "core/sites/deploymentservice.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"
#include "tests/app/consolefixture.h"
#include "tests/support/widgettree.h"

#include <future>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        QVERIFY(m_console->isStarted);
        m_console->addSite();
        m_page = std::make_unique<SettingsPage>(*m_console->context);
        m_page->resize(1200, 1000);
        m_page->show();
        m_page->activated();
        QTRY_COMPARE(find<RowList>(u"operators"_s)->rows().size(), 1);
    }
    void cleanup()
    {
        m_page.reset();
        m_console.reset();
    }

    void theLookIsStoredAtOnce()
    {
        find<ChoiceBar>(u"appearance"_s)->setCurrentIndex(2);
        QTRY_COMPARE(settings().read()->value(settingkeys::appearance), u"dark"_s);
    }

    void theNameOfTheWorkspaceIsStoredWhenTheFieldIsLeft()
    {
        auto *name = find<QLineEdit>(u"workspaceName"_s);
        QTest::keyClicks(name, u"Harbour Quay"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(settings().read()->value(settingkeys::workspaceName), u"Harbour Quay"_s);
    }

    void aValueThatTheStoreRefusesIsExplainedByItsRule_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("port") << settingkeys::portalPort.name
                              << u"A port is a number from 1 to 65535. 8080 is usual."_s;
        QTest::newRow("days") << settingkeys::scanRetentionDays.name
                              << u"Type a number of days from 1 to 3650."_s;
        QTest::newRow("room") << settingkeys::attachmentLimitMebibytes.name
                              << u"Type a number from 0 to 1,048,576."_s;
        QTest::newRow("address")
            << settingkeys::portalAddress.name
            << u"The portal listens at an address such as 192.168.1.20. Choose one on Server."_s;
        QTest::newRow("without a sentence of its own")
            << settingkeys::tlsKeyFile.name
            << u"One of the values can't be stored like this. Change it, then try again."_s;
    }
    void aValueThatTheStoreRefusesIsExplainedByItsRule()
    {
        QFETCH(QString, field);
        QFETCH(QString, sentence);
        const QLocale usual;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString told = storeErrorSentence({ErrorCode::Invalid, {}, field});
        QLocale::setDefault(usual);
        QCOMPARE(told, sentence);
    }

    void theTrayIsASwitch()
    {
        auto *keep = find<Switch>(u"keepRunning"_s);
        QVERIFY(keep->isChecked());
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_VERIFY(!settings().read()->value(settingkeys::keepRunningInTray));
        QTRY_VERIFY(settings().read()->value(settingkeys::trayQuestionAsked));
    }

    void anOperatorIsAddedWithAPassword()
    {
        QTest::mouseClick(find<Button>(u"addOperator"_s), Qt::LeftButton);
        auto *dialog = find<OperatorDialog>(u"operatorDialog"_s);
        QVERIFY(dialog != nullptr);
        auto *save = dialog->findChild<Button *>(u"saveOperator"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(dialog->findChild<QLineEdit *>(u"operatorName"_s)->property("error").toBool());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"operatorName"_s), u"Jonas Weber"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"operatorPassword"_s), u"lighthouse"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(find<RowList>(u"operators"_s)->rows().size(), 2);
        const auto people = m_console->store().operators.list();
        QCOMPARE(people->front().name, u"Jonas Weber"_s);
        QCOMPARE(people->front().role, Operator::Role::Technician);
        QVERIFY(*m_console->store().operators.verifyPassword(people->front().id,
                                                             Secret(u"lighthouse"_s)));
    }

    void theLastManagerStaysOne()
    {
        const auto me = m_console->context->me;
        auto *rows = find<RowList>(u"operators"_s);
        QTest::mouseClick(rows->findChildren<Button *>().at(1), Qt::LeftButton);
        auto *ask = m_page->findChild<MessageDialog *>();
        QTest::mouseClick(ask->findChild<Button *>(u"verb"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<Button *>(u"close"_s) != nullptr);
        QVERIFY(m_console->store().operators.find(me)->active);
    }

    void daysAreChecked()
    {
        auto *days = find<QLineEdit>(u"contactDays"_s);
        QTRY_COMPARE(days->text(), u"180"_s);
        days->selectAll();
        QTest::keyClicks(days, u"0"_s);
        QVERIFY(days->property("error").toBool());
        days->selectAll();
        QTest::keyClicks(days, u"60"_s);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_COMPARE(settings().read()->value(settingkeys::contactRetentionDays), 60);
    }

    void theRoomForPicturesIsShownAndSet()
    {
        auto *limit = find<QLineEdit>(u"pictureLimit"_s);
        QTRY_COMPARE(limit->text(), u"20480"_s);
        const auto hint = [limit] {
            const auto labels = limit->parentWidget()->findChildren<PlainLabel *>();
            return labels.last()->text();
        };
        QVERIFY2(hint().startsWith(u"Pictures take 0 bytes of 20.0 GB now."_s), qPrintable(hint()));
        limit->selectAll();
        QTest::keyClicks(limit, u"2000000"_s);
        QVERIFY(limit->property("error").toBool());
        limit->selectAll();
        QTest::keyClicks(limit, u"0"_s);
        QTest::keyClick(limit, Qt::Key_Return);
        QTRY_COMPARE(settings().read()->value(settingkeys::attachmentLimitMebibytes), 0);
        QTRY_COMPARE(hint(),
                     u"Pictures take 0 bytes of 0 bytes now. Phones report without photos until "
                     "there is more room."_s);
    }

    void aPassphraseOpensTheStoreFromThenOn()
    {
        auto *field = find<QLineEdit>(u"newPassphrase"_s);
        auto *set = find<Button>(u"setPassphrase"_s);
        QTest::keyClicks(field, u"short"_s);
        QVERIFY(!set->isEnabled());
        field->selectAll();
        QTest::keyClicks(field, u"correct horse battery"_s);
        QTest::mouseClick(set, Qt::LeftButton);
        VaultKeys keys(*m_console->services->database, m_console->backend->clock());
        QTRY_VERIFY(keys.unlockWithPassphrase(Secret(u"correct horse battery"_s)).has_value());
        QCOMPARE(*keys.unlockWithPassphrase(Secret(u"correct horse battery"_s)),
                 m_console->dataKey);
    }

    void theRecoveryKeyIsShownOnce()
    {
        QTest::mouseClick(find<Button>(u"makeRecoveryKey"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<RecoveryDialog *>() != nullptr);
        auto *dialog = m_page->findChild<RecoveryDialog *>();
        const QString key = dialog->findChild<QLabel *>(u"recoveryKey"_s)->text();
        VaultKeys keys(*m_console->services->database, m_console->backend->clock());
        QCOMPARE(*keys.unlockWithRecoveryKey(key), m_console->dataKey);
        auto *done = dialog->findChild<Button *>(u"done"_s);
        QVERIFY(!done->isEnabled());
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"kept"_s), Qt::LeftButton);
        QVERIFY(done->isEnabled());
        QTest::mouseClick(done, Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<RecoveryDialog *>() == nullptr);
    }

    void aBackupKeepsNobodyWaiting()
    {
        std::promise<void> answered;
        m_console->backend->desk().post(
            [until = answered.get_future().share()](Services &) { until.wait(); });
        QTest::mouseClick(find<Button>(u"backUpNow"_s), Qt::LeftButton);
        const StoreLocation &location = m_console->backend->store().location();
        const bool isWritten = QTest::qWaitFor(
            [&location] { return !backup::list(location).empty(); });
        answered.set_value();
        QVERIFY(isWritten);
        QTRY_COMPARE(find<RowList>(u"backups"_s)->rows().size(), 1);
    }

    void aBackupIsWrittenAndRestoringIsAsked()
    {
        auto *rows = find<RowList>(u"backups"_s);
        QCOMPARE(rows->rows().size(), 0);
        QTest::mouseClick(find<Button>(u"backUpNow"_s), Qt::LeftButton);
        QTRY_COMPARE(rows->rows().size(), 1);
        const QString path = rows->rows().first().id;
        QVERIFY(backup::check(path).has_value());
        QTest::mouseClick(rows->findChild<Button *>(), Qt::LeftButton);
        QVERIFY(m_console->restored.isEmpty());
        QTest::mouseClick(m_page->findChild<MessageDialog *>()->findChild<Button *>(u"verb"_s),
                          Qt::LeftButton);
        QTRY_COMPARE(m_console->restored, path);
    }

    void aNameThatCannotBeStoredIsTold()
    {
        auto *name = find<QLineEdit>(u"workspaceName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Quay"_s);
        auto transaction = WriteTransaction::begin(m_console->store().database);
        QVERIFY(transaction->execute(u"ALTER TABLE setting RENAME TO away"_s));
        QVERIFY(transaction->commit());
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<MessageDialog *>() != nullptr);
    }

    void theStoreIsCheckedAndWhatIsWrongIsNamed()
    {
        auto *checked = find<QLabel>(u"storeChecked"_s);
        QVERIFY(!checked->isVisible());
        QTest::mouseClick(find<Button>(u"checkStore"_s), Qt::LeftButton);
        QVERIFY(!find<Button>(u"checkStore"_s)->isEnabled());
        QTRY_VERIFY(checked->text().contains(u"the store is whole"_s));
        QVERIFY(find<Button>(u"checkStore"_s)->isEnabled());
        auto transaction = WriteTransaction::begin(m_console->store().database);
        QVERIFY(transaction->executeOne(u"UPDATE audit SET action = '' WHERE sequence = 2"_s));
        QVERIFY(transaction->commit());
        QTest::mouseClick(find<Button>(u"checkStore"_s), Qt::LeftButton);
        QTRY_VERIFY(checked->text().contains(u"Line 2 of the audit log"_s));
        QVERIFY(m_page->findChild<MessageDialog *>() != nullptr);
    }

    void aStoreThatCouldntBeLookedAtIsntCalledBroken()
    {
        auto transaction = WriteTransaction::begin(m_console->store().database);
        QVERIFY(transaction->execute(u"ALTER TABLE audit RENAME TO away"_s));
        QVERIFY(transaction->commit());
        QTest::mouseClick(find<Button>(u"checkStore"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<MessageDialog *>() != nullptr);
        QStringList words;
        for (const QLabel *label : m_page->findChild<MessageDialog *>()->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.contains(u"The store wasn't checked"_s), qPrintable(words.join(u'\n')));
    }

    void theWorkspacesLookAndTextsAreWhatDeploymentsInherit()
    {
        QTest::mouseClick(find<Button>(u"changeWorkspace"_s), Qt::LeftButton);
        auto *dialog = find<QDialog>(u"workspaceDialog"_s);
        QVERIFY(dialog != nullptr);
        auto *save = dialog->findChild<Button *>(u"saveWorkspace"_s);
        QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"brandName"_s)->isEnabled());
        QVERIFY(!save->isEnabled());
        auto *colour = dialog->findChild<QWidget *>(u"brandColour"_s)->findChild<QLineEdit *>();
        QTest::keyClicks(colour, u"petrol"_s);
        QVERIFY(!save->isEnabled());
        colour->clear();
        QTest::keyClicks(colour, u"#0d6e6e"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"brandName"_s), u"Harbour Quay"_s);
        QTest::keyClicks(dialog->findChild<QWidget *>(u"portalText"_s), u"Welcome."_s);
        QCOMPARE(namelessControls(*dialog), QStringList());
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(m_console->store().branding.stored({})->colour, u"#0d6e6e"_s);
        QCOMPARE(m_console->store().branding.stored({})->name, u"Harbour Quay"_s);
        const auto sites = m_console->store().deployments.list();
        const DeploymentId site = sites->front().deployment.id;
        QCOMPARE(m_console->store().branding.effective(site)->name, u"Harbour Quay"_s);
        QTRY_COMPARE(m_console->store()
                         .deployments.effectiveTexts(site)
                         ->value(PortalTextKind::Welcome)
                         .in(u"en"_s),
                     u"Welcome."_s);
    }

    void aWorkspaceThatCannotBeReadIsNotWritten()
    {
        auto transaction = WriteTransaction::begin(m_console->store().database);
        QVERIFY(transaction->execute(u"ALTER TABLE branding RENAME TO gone"_s));
        QVERIFY(transaction->commit());
        QTest::mouseClick(find<Button>(u"changeWorkspace"_s), Qt::LeftButton);
        auto *dialog = find<QDialog>(u"workspaceDialog"_s);
        QTRY_VERIFY(dialog->findChild<MessageDialog *>() != nullptr);
        QVERIFY(!dialog->findChild<Button *>(u"saveWorkspace"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QLineEdit *>(u"brandName"_s)->isEnabled());
        dialog->findChild<MessageDialog *>()->reject();
        QTRY_VERIFY(find<QDialog>(u"workspaceDialog"_s) == nullptr);
    }

    void screenReadersHearEveryControl()
    {
        QCOMPARE(namelessControls(*m_page), QStringList());
        QCOMPARE(richTextWidgets(*m_page), QStringList());
    }

private:
    template<class W>
    W *find(const QString &name)
    {
        return m_page->findChild<W *>(name);
    }
    Settings &settings() { return m_console->store().settings; }

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
