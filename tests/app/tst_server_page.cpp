#include "app/cases/devicepicker.h"
#include "app/server/requestmodel.h"
#include "app/server/serverpage.h"
#include "app/server/signinlinkdialog.h"
#include "app/shell/rowlist.h"
#include "app/widgets/button.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/messagedialog.h"
#include "core/security/pinfailures.h"
#include "core/security/signinlinks.h"
#include "core/settings/settingkey.h"
#include "core/settings/settings.h"
#include "core/sites/deployment.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/device.h"
#include "core/store/writetransaction.h"
#include "portalserver/http/listensocket.h"
#include "tests/app/consolefixture.h"
#include "tests/support/widgettree.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSignalSpy>
#include <QTcpServer>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestServerPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(true); }
    void cleanup()
    {
        m_page.reset();
        m_console.reset();
    }

    void requestsComeNewestFirst()
    {
        const OwnAddresses own;
        RequestLog log(own);
        RequestModel model;
        const QAbstractItemModelTester tester(&model);
        model.follow(log);
        QCOMPARE(model.rowCount(), 0);
        for (int i = 0; i < RequestModel::most + 5; ++i) {
            AnsweredRequest line;
            line.method = "GET";
            line.route = "/d/{code}";
            line.status = 200 + i;
            log.add(line);
            if (i % 7 == 0)
                model.follow(log);
        }
        model.follow(log);
        QCOMPARE(model.rowCount(), RequestModel::most);
        QCOMPARE(model.index(0, 0).data(RequestModel::StatusRole).toInt(),
                 200 + RequestModel::most + 4);
    }

    void itShowsTheAddressAndStopsAndStartsThePortal()
    {
        QCOMPARE(find<QLabel>(u"portalAddress"_s)->text(),
                 m_console->backend->portal().baseAddress());
        QTest::mouseClick(find<Button>(u"stopPortal"_s), Qt::LeftButton);
        answer();
        QTRY_VERIFY(!m_console->backend->portal().isRunning());
        auto *start = find<Button>(u"startPortal"_s);
        QTRY_VERIFY(start->isVisible());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY(m_console->backend->portal().isRunning());
        QTRY_VERIFY(!start->isVisible());
    }

    void aVisitAppearsAndCanBeEnded()
    {
        const auto started = m_console->store().sessions.start(m_site.id, m_site.pinVersion,
                                                               u"iPhone"_s);
        QVERIFY(started.has_value());
        auto *rows = find<RowList>(u"sessions"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows->rows().size(), 1, 10000);
        QCOMPARE(rows->rows().first().title, u"iPhone"_s);
        QTest::mouseClick(rows->findChild<Button *>(), Qt::LeftButton);
        QTRY_COMPARE(rows->rows().size(), 0);
        QVERIFY(!m_console->store().sessions.find(started->token));
    }

    void aLockedPhoneCanBeApproved()
    {
        PinTry wrong;
        wrong.deployment = m_site.id;
        wrong.client = u"192.168.20.31"_s;
        wrong.clientKind = u"Android phone"_s;
        const Secret right = *m_console->store().deployments.revealPin(m_site.id, Actor::system());
        for (int guess = 1000; guess < 1020; ++guess) {
            wrong.pin = QString::number(guess);
            if (wrong.pin != right.revealText())
                QVERIFY(m_console->store().pins.tryPin(wrong).has_value());
        }
        auto *rows = find<RowList>(u"lockedPhones"_s);
        QTRY_COMPARE(rows->rows().size(), 1);
        QVERIFY(rows->rows().first().title.contains(wrong.client));
        QTest::mouseClick(rows->findChildren<Button *>().first(), Qt::LeftButton);
        QTRY_COMPARE(rows->rows().size(), 0);
    }

    void aGuardedSiteOffersALinkThatSignsOnePhoneIn()
    {
        guard();
        auto *rows = find<RowList>(u"guardedSites"_s);
        QTRY_COMPARE(rows->rows().size(), 1);
        QCOMPARE(rows->rows().first().verbs,
                 QStringList({u"Send link"_s, u"New PIN"_s, u"Clear"_s}));
        QTest::mouseClick(rows->findChildren<Button *>().first(), Qt::LeftButton);
        auto *dialog = m_page->findChild<SignInLinkDialog *>();
        QVERIFY(dialog != nullptr);
        auto *link = dialog->findChild<QLineEdit *>(u"signInLink"_s);
        QTRY_VERIFY(!link->text().isEmpty());
        const QString start = m_console->backend->portal().baseAddress() + u"/s/"_s;
        QVERIFY(link->text().startsWith(start));
        const auto made = m_console->store().signInLinks.find(link->text().mid(start.size()));
        QCOMPARE(made->deployment, m_site.id);
        QVERIFY(made->isOpen);
        QTest::mouseClick(dialog->findChild<Button *>(u"copySignInLink"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), link->text());
        QTest::mouseClick(dialog->findChild<Button *>(u"writeSignInLink"_s), Qt::LeftButton);
        QCOMPARE(m_console->opened.scheme(), u"mailto"_s);
        QVERIFY(m_console->opened.query(QUrl::FullyDecoded).contains(link->text()));
        QCOMPARE(namelessControls(*dialog), QStringList());
        QCOMPARE(richTextWidgets(*dialog), QStringList());
        QTest::mouseClick(dialog->findChild<Button *>(u"withdrawSignInLink"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"signInWords"_s)->text().contains(u"withdrawn"));
        QVERIFY(!m_console->store().signInLinks.find(link->text().mid(start.size())));
        QVERIFY(link->isHidden());
        QVERIFY(!dialog->findChild<Button *>(u"copySignInLink"_s)->isEnabled());
    }

    void noLinkIsMadeWhileThePortalDoesNotServe()
    {
        guard();
        auto *rows = find<RowList>(u"guardedSites"_s);
        QTRY_COMPARE(rows->rows().size(), 1);
        m_console->backend->setPortalPaused(true);
        QTRY_VERIFY(!m_console->backend->portal().isRunning());
        QTest::mouseClick(rows->findChildren<Button *>().first(), Qt::LeftButton);
        auto *dialog = m_page->findChild<SignInLinkDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->findChild<QLabel *>(u"signInWords"_s)->text().contains(u"doesn't serve"));
        QVERIFY(!dialog->findChild<Button *>(u"copySignInLink"_s)->isEnabled());
    }

    void aLinkForALockedPhoneLeadsBackToItsLabel()
    {
        Device device;
        device.deployment = m_site.id;
        device.name = u"Scrubber 3"_s;
        const Device made = *m_console->store().devices.create(device, Actor::system());
        PinTry wrong;
        wrong.deployment = m_site.id;
        wrong.labelCode = m_console->store()
                              .labels
                              .forDevice(made.id, u"http://192.168.1.9:8080"_s, Actor::system())
                              ->id;
        wrong.client = u"192.168.20.31"_s;
        const Secret right = *m_console->store().deployments.revealPin(m_site.id, Actor::system());
        for (int guess = 1000; guess < 1020; ++guess) {
            wrong.pin = QString::number(guess);
            if (wrong.pin != right.revealText())
                QVERIFY(m_console->store().pins.tryPin(wrong).has_value());
        }
        auto *rows = find<RowList>(u"lockedPhones"_s);
        QTRY_COMPARE(rows->rows().size(), 1);
        QTest::mouseClick(rows->findChildren<Button *>().at(1), Qt::LeftButton);
        auto *link = m_page->findChild<SignInLinkDialog *>()->findChild<QLineEdit *>(
            u"signInLink"_s);
        QTRY_VERIFY(!link->text().isEmpty());
        const auto found = m_console->store().signInLinks.find(link->text().section(u'/', -1));
        QCOMPARE(found->labelCode, wrong.labelCode);
    }

    void aTakenPortIsNamedAndAFreeOneOffered()
    {
        open(false);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        auto *address = find<QComboBox>(u"listenAddress"_s);
        address->setCurrentIndex(address->findData(u"127.0.0.1"_s));
        auto *port = find<QLineEdit>(u"listenPort"_s);
        port->selectAll();
        QTest::keyClicks(port, QString::number(other.serverPort()));
        QTRY_VERIFY(port->property("error").toBool());
        auto *free = find<Button>(u"takeFreePort"_s);
        QVERIFY(free->isVisible());
        QTest::mouseClick(free, Qt::LeftButton);
        QVERIFY(!port->property("error").toBool());
        QVERIFY(m_page->hasUnsavedChanges());
        const int chosen = port->text().toInt();
        save();
        QTRY_COMPARE(m_console->store().settings.read()->value(settingkeys::portalPort), chosen);
        QTRY_VERIFY(!m_page->hasUnsavedChanges());
    }

    void whatTheCommandLineSetIsShownAndNotOffered()
    {
        auto *port = find<QLineEdit>(u"listenPort"_s);
        QVERIFY(!port->isEnabled());
        QCOMPARE(port->text(), QString::number(m_console->backend->portal().port()));
        auto *address = find<QComboBox>(u"listenAddress"_s);
        QVERIFY(!address->isEnabled());
        QTRY_COMPARE(address->currentData().toString(), u"127.0.0.1"_s);
        QVERIFY(!m_page->hasUnsavedChanges());
        const auto labels = m_page->findChildren<QLabel *>();
        QCOMPARE(std::count_if(labels.begin(), labels.end(),
                               [](const QLabel *label) {
                                   return label->text().startsWith(u"Set by the command line");
                               }),
                 2);
    }

    void aPortMustBeANumberAndHttpsNeedsBothFiles()
    {
        open(false);
        auto *port = find<QLineEdit>(u"listenPort"_s);
        const int before = m_console->store().settings.read()->value(settingkeys::portalPort);
        port->selectAll();
        QTest::keyClicks(port, u"70000"_s);
        QTRY_VERIFY(port->property("error").toBool());
        port->selectAll();
        QTest::keyClicks(port, u"18555"_s);
        QTest::keyClicks(find<QLineEdit>(u"tlsCertificate"_s), u"/nowhere.pem"_s);
        save();
        QCOMPARE(m_console->store().settings.read()->value(settingkeys::portalPort), before);
        QVERIFY(m_page->hasUnsavedChanges());
    }

    void whatCannotBeReadIsNotShownAsDefaultsThatSavingWouldStore()
    {
        open(false);
        auto &store = m_console->store();
        QVERIFY(store.settings.set(settingkeys::publicBaseAddress, u"https://hall.example"_s,
                                   Actor::system()));
        QVERIFY(store.settings.set(settingkeys::portalPort, 18556, Actor::system()));
        auto *port = find<QLineEdit>(u"listenPort"_s);
        QTRY_COMPARE(port->text(), u"18556"_s);
        QVERIFY(rename(u"setting"_s, u"away"_s));
        m_page->activated();
        QTRY_VERIFY(!port->isEnabled());
        QCOMPARE(port->text(), u"18556"_s);
        QVERIFY(m_console->backend->portal().isRunning());
        QSignalSpy refused(m_console->backend.get(), &Backend::portalFailed);
        m_console->backend->followPortalSettings();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(m_console->backend->portal().isRunning());
        QVERIFY(rename(u"away"_s, u"setting"_s));
        m_page->activated();
        QTRY_VERIFY(port->isEnabled());
    }

    void whatCannotBeReadIsToldAndNotShownAsNone_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("sites") << u"deployment"_s;
        QTest::newRow("careful sites") << u"attempt_failures"_s;
        QTest::newRow("visits") << u"case_session"_s;
        QTest::newRow("phones") << u"locked_phone"_s;
        QTest::newRow("labels") << u"label_code"_s;
    }
    void whatCannotBeReadIsToldAndNotShownAsNone()
    {
        QFETCH(QString, table);
        open(false);
        auto *form = find<QLineEdit>(u"listenPort"_s);
        QTRY_VERIFY(form->isEnabled());
        QTRY_VERIFY(m_console->backend->portal().isRunning());
        QVERIFY(rename(table, u"away"_s));
        m_page->activated();
        QTRY_VERIFY(!form->isEnabled());
        QVERIFY(rename(u"away"_s, table));
        m_page->activated();
        QTRY_VERIFY(form->isEnabled());
    }

    void itKnowsLabelsThatPointElsewhere()
    {
        Device device;
        device.deployment = m_site.id;
        device.name = u"Scrubber 3"_s;
        const Device made = *m_console->store().devices.create(device, Actor::system());
        const auto label = m_console->store().labels.forDevice(
            made.id, u"http://192.168.1.9:8080"_s, Actor::system());
        QVERIFY(m_console->store()
                    .labels
                    .notePrints({{label->id, u"roll-63x38"_s, 1, u"pdf"_s, true}}, Actor::system())
                    .has_value());
        QTRY_VERIFY(find<QWidget>(u"oldLabels"_s)->isVisible());
    }

    void screenReadersHearEveryControl()
    {
        const QStringList nameless = namelessControls(*m_page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
        QCOMPARE(richTextWidgets(*m_page), QStringList());
    }

private:
    bool rename(const QString &from, const QString &to)
    {
        auto transaction = WriteTransaction::begin(m_console->store().database);
        const QString renamed = u"ALTER TABLE "_s + from + u" RENAME TO "_s + to;
        return transaction && transaction->execute(renamed) && transaction->commit();
    }
    /// A hundred wrong PINs of strangers.
    void guard()
    {
        Database &database = m_console->store().database;
        auto transaction = WriteTransaction::begin(database);
        QVERIFY(PinFailures(database, m_console->backend->clock())
                    .add(*transaction, m_site.id, m_site.pinVersion, 100));
        QVERIFY(transaction->commit());
        m_page->activated();
    }
    /// The page over a portal that serves: told by the command line where, or by the settings.
    void open(bool byCommandLine)
    {
        m_page.reset();
        m_console = std::make_unique<ConsoleFixture>(byCommandLine);
        QVERIFY(m_console->isStarted);
        if (!byCommandLine) {
            Settings &settings = m_console->store().settings;
            QVERIFY(settings.set(settingkeys::portalAddress, u"127.0.0.1"_s, Actor::system()));
            const quint16 port = nextFreePort(QHostAddress(QHostAddress::LocalHost), 18600);
            QVERIFY(settings.set(settingkeys::portalPort, int(port), Actor::system()));
        }
        m_site = m_console->addSite();
        m_console->backend->followPortalSettings();
        QTRY_VERIFY(m_console->backend->portal().isRunning());
        m_page = std::make_unique<ServerPage>(*m_console->context);
        m_page->resize(1200, 900);
        m_page->show();
        m_page->activated();
        QTRY_VERIFY(!find<QLineEdit>(u"listenPort"_s)->text().isEmpty());
    }
    template<class W>
    W *find(const QString &name)
    {
        return m_page->findChild<W *>(name);
    }
    void answer()
    {
        auto *dialog = m_page->findChild<MessageDialog *>();
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<Button *>(u"verb"_s), Qt::LeftButton);
    }
    void save()
    {
        for (Button *button : m_page->findChildren<Button *>()) {
            if (button->text() == u"Save changes"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<ServerPage> m_page;
    Deployment m_site;
};

QTEST_MAIN(TestServerPage)
#include "tst_server_page.moc"
