#include "app/application.h"
#include "app/console.h"
#include "app/frame/mainwindow.h"
#include "app/shell/storeproblem.h"
#include "app/shell/tray.h"
#include "app/shell/unlockdialog.h"
#include "app/shell/windownotice.h"
#include "app/widgets/button.h"
#include "app/wizard/wizard.h"
#include "core/base/language.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "core/store/controlsocket.h"
#include "core/store/database.h"
#include "core/store/store.h"
#include "core/store/writetransaction.h"
#include "portalserver/backend.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// A desktop without a keyring.
class NoKeyring : public Keyring
{
public:
    void read(const QString &, QObject *, std::function<void(const Result<Secret> &)> done) override
    {
        done(failure(ErrorCode::Unavailable));
    }
    void write(const QString &, const Secret &, QObject *,
               std::function<void(const Result<> &)> done) override
    {
        done(failure(ErrorCode::Unavailable));
    }
};

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTranslationOfTheConsoleTellsItsName()
    {
        const auto languages = languagesIn(u":/console/translations"_s, u"console"_s, "Language");
        QCOMPARE(languages.first(), (Language{u"en"_s, u"English"_s}));
        QVERIFY(languages.contains(Language{u"de"_s, u"Deutsch"_s}));
        for (const Language &language : languages)
            QVERIFY2(language.name != language.tag, qPrintable(language.tag));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_application.reset();
        m_folder.reset();
    }

    void itOpensOnAnEmptyStoreWithTheSetUp()
    {
        start();
        QTRY_VERIFY(m_application->console() != nullptr);
        Console *console = m_application->console();
        QVERIFY(console->window()->isVisible());
        QTRY_VERIFY(console->wizard() != nullptr);
        QTRY_COMPARE(console->wizard()->currentStep(), 0);
        QVERIFY(QFile::exists(m_folder->filePath(u"vault.key"_s)));
    }

    void aDemoStoreSaysSoAndNeedsNoSetUp()
    {
        write([](Services &services) {
            QVERIFY(services.settings.set(settingkeys::isDemo, true, Actor::system()).has_value());
        });
        start();
        Console *console = m_application->console();
        QVERIFY(console != nullptr);
        const auto *notice = console->window()->findChild<WindowNotice *>();
        QVERIFY(notice != nullptr);
        QCOMPARE(notice->findChild<Button *>(u"noticeButton"_s)->text(),
                 u"Set up your own deployment"_s);
        QVERIFY(console->wizard() == nullptr);
        QSignalSpy left(console, &Console::ownSiteRequested);
        notice->findChild<Button *>(u"noticeButton"_s)->click();
        auto *question = console->window()->findChild<QDialog *>(u"messageDialog"_s);
        QVERIFY(question != nullptr);
        QVERIFY(left.isEmpty());
        // The console would start a second program now.
        console->disconnect(m_application.get());
        question->findChild<Button *>(u"verb"_s)->click();
        QTRY_COMPARE(left.size(), 1);
    }

    void aStoreThatDoesNotAnswerIsToldAboveAllPages()
    {
        start();
        QTRY_VERIFY(m_application->console() != nullptr);
        Console *console = m_application->console();
        const auto rename = [console](const QString &sql) {
            console->backend().desk().post([sql](Services &services) {
                auto transaction = WriteTransaction::begin(services.database);
                (void)transaction->execute(sql);
                (void)transaction->commit();
            });
        };
        // Asked again and again: what is read first may have been on its way before the change.
        const auto offersToTryAgain = [this, console] {
            Q_EMIT console->backend().hub().grew();
            return noticeVerbs().contains(u"Try again"_s);
        };
        rename(u"ALTER TABLE service_case RENAME TO away"_s);
        QTRY_VERIFY_WITH_TIMEOUT(offersToTryAgain(), 20'000);
        rename(u"ALTER TABLE away RENAME TO service_case"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!offersToTryAgain(), 20'000);
    }

    void aPageCanBeNamedToBeginWith()
    {
        start(u"settings"_s);
        QCOMPARE(m_application->console()->window()->currentPageId(), u"settings"_s);
    }

    void aDamagedStoreOffersItsBackupAndKeepsTheBrokenFile()
    {
        write([this](Services &services) {
            QVERIFY(services.settings
                        .set(settingkeys::workspaceName, u"Harbour Quay"_s, Actor::system())
                        .has_value());
            QVERIFY(backup::write(services.database,
                                  m_folder->filePath(u"backups/vestibule-20261119-080000.db"_s))
                        .has_value());
        });
        QFile file(m_folder->filePath(u"vestibule.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        start();
        QVERIFY(m_application->console() == nullptr);
        auto *problem = qobject_cast<StoreProblem *>(m_dialog);
        QVERIFY(problem != nullptr);
        QCOMPARE(problem->findChild<QComboBox *>(u"backups"_s)->count(), 1);
        QTest::mouseClick(problem->findChild<Button *>(u"restore"_s), Qt::LeftButton);
        QTRY_VERIFY(m_application->console() != nullptr);
        QVERIFY(!QDir(m_folder->path()).entryList({u"vestibule.db.before-*"_s}).isEmpty());
    }

    void aStoreOfANewerVersionIsLeftAlone()
    {
        write([](Services &) {});
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(m_folder->filePath(u"vestibule.db"_s));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"INSERT INTO migration (number, name, applied_at) VALUES"
                               " (9999, 'later', '2027-01-01T00:00:00.000Z')"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        const QByteArray before = bytes();
        start();
        QVERIFY(qobject_cast<StoreProblem *>(m_dialog) != nullptr);
        QVERIFY(m_dialog->findChild<Button *>(u"retry"_s) == nullptr);
        QVERIFY(m_dialog->findChild<Button *>(u"restore"_s) == nullptr);
        QCOMPARE(bytes(), before);
        QSignalSpy finished(m_application.get(), &Application::finished);
        QTest::mouseClick(m_dialog->findChild<Button *>(u"quit"_s), Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toInt(), 1);
    }

    void aSecondStartRaisesTheFirstWindow()
    {
        start();
        m_application->console()->window()->hide();
        std::atomic<bool> isDone = false;
        QJsonObject answer;
        Result<std::unique_ptr<Store>> second = failure(ErrorCode::Unavailable);
        // What another process would do; it waits for the answer, so not on the window's thread.
        std::thread other([this, &isDone, &answer, &second] {
            second = Store::open({m_folder->path()});
            answer = ControlSocket::ask({m_folder->path()}, {{u"command"_s, u"raise"_s}})
                         .value_or(QJsonObject());
            isDone = true;
        });
        QTRY_VERIFY(isDone);
        other.join();
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(answer.value(u"ok"_s).toBool());
        QVERIFY(m_application->console()->window()->isVisible());
    }

    void aPassphraseIsAskedForWhenTheKeyFileIsGone()
    {
        write([](Services &) {});
        {
            auto store = Store::open({m_folder->path()});
            auto database = Database::open(**store);
            VaultKeys keys(**database, m_clock);
            const auto key = keys.createWithPassphrase(Secret(u"correct horse"_s));
            QVERIFY(key.has_value());
        }
        start();
        auto *dialog = qobject_cast<UnlockDialog *>(m_dialog);
        QVERIFY(dialog != nullptr);
        auto *field = dialog->findChild<QLineEdit *>(u"secret"_s);
        auto *open = dialog->findChild<Button *>(u"open"_s);
        QTest::keyClicks(field, u"wrong horse"_s);
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY(field->property("error").toBool());
        field->selectAll();
        QTest::keyClicks(field, u"correct horse"_s);
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY(m_application->console() != nullptr);
    }

    void theWindowSaysWhoHoldsATakenPort()
    {
        start();
        Console *console = m_application->console();
        QTRY_VERIFY(console->wizard() != nullptr);
        Q_EMIT console->backend().portalFailed({ErrorCode::Conflict, {}, u"port"_s});
        QTRY_VERIFY(!console->context().portal().problem.isEmpty());
        QTRY_VERIFY(console->window()->findChildren<WindowNotice *>().size() >= 2);
    }

    void aPortOfTheCommandLineIsNotChangedInTheSettings()
    {
        CommandLine line;
        line.portalPort = quint16(18499);
        start(line);
        Console *console = m_application->console();
        QTRY_VERIFY(console->wizard() != nullptr);
        Q_EMIT console->backend().portalFailed({ErrorCode::Conflict, {}, u"port"_s});
        QTRY_VERIFY(console->context().portal().problem.contains(u"--portal-port"_s));
        QVERIFY(noticeVerbs().contains(u"Open Server"_s));
        QVERIFY(!noticeVerbs().contains(u"Use the next free port"_s));
    }

    void aPortalThatServesOnSaysThatItsSettingsCannotBeUsed()
    {
        CommandLine line;
        line.portalListen = u"127.0.0.1"_s;
        line.portalPort = quint16(0);
        start(line);
        Console *console = m_application->console();
        QTRY_VERIFY(console->backend().portal().isRunning());
        QTRY_VERIFY(console->wizard() != nullptr);
        Q_EMIT console->backend().portalFailed({ErrorCode::NotFound, u"no such file"_s, {}});
        QTRY_VERIFY(noticeVerbs().contains(u"Open Server"_s));
        QVERIFY(console->context().portal().problem.isEmpty());
        console->backend().followPortalSettings();
        QTRY_VERIFY(!noticeVerbs().contains(u"Open Server"_s));
    }

    void theLanguageChangesWithoutARestart()
    {
        start(u"settings"_s);
        Console *console = m_application->console();
        console->backend().desk().post([](Services &services) {
            (void)services.settings.set(settingkeys::consoleLanguage, u"de"_s, Actor::system());
        });
        QTRY_COMPARE(console->window()->page(u"settings"_s)->title(), u"Einstellungen"_s);
        console->backend().desk().post([](Services &services) {
            (void)services.settings.set(settingkeys::consoleLanguage, u"en"_s, Actor::system());
        });
        QTRY_COMPARE(console->window()->page(u"settings"_s)->title(), u"Settings"_s);
    }

    void aTrayMessageNeverHoldsMarkup()
    {
        CaseSummary summary;
        summary.title = u"<b>Leak</b> & <img src=x>"_s;
        summary.deviceName = u"Boiler 2"_s;
        const QString message = Tray::caseMessage(summary);
        QVERIFY(!message.contains(u'<'));
        QVERIFY(!message.contains(u'&'));
    }

private:
    /// What the buttons above the pages offer.
    QStringList noticeVerbs()
    {
        QStringList verbs;
        const QWidget *window = m_application->console()->window();
        for (const Button *button : window->findChildren<Button *>(u"noticeButton"_s))
            verbs.append(button->text());
        return verbs;
    }
    void start(const QString &page = {})
    {
        CommandLine line;
        line.startPage = page;
        start(line);
    }
    void start(CommandLine line)
    {
        line.store.dataDirectory = m_folder->path();
        m_dialog = nullptr;
        m_application = std::make_unique<Application>(line, std::make_unique<NoKeyring>(), *qApp);
        connect(m_application.get(), &Application::dialogShown, this,
                [this](QDialog *dialog) { m_dialog = dialog; });
        m_application->start();
    }
    template<class Work>
    void write(Work work)
    {
        auto store = Store::open({m_folder->path()});
        auto database = Database::open(**store);
        EventHub hub;
        const Vault vault(Secret(QByteArray(32, 'k')));
        Services services(**database, hub, vault, m_clock);
        work(services);
    }
    QByteArray bytes() const
    {
        QFile file(m_folder->filePath(u"vestibule.db"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
    QPointer<QDialog> m_dialog;
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
