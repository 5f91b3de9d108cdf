#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/wizard/printstep.h"
#include "app/wizard/sitekey.h"
#include "app/wizard/wizard.h"
#include "core/labels/printing/printjobs.h"
#include "core/security/operators.h"
#include "core/settings/settingkey.h"
#include "core/settings/settings.h"
#include "core/sites/customer.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "tests/app/consolefixture.h"
#include "tests/support/siterows.h"
#include "tests/support/widgettree.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        QVERIFY(m_console->isStarted);
    }
    void cleanup()
    {
        m_wizard.reset();
        m_console.reset();
    }

    void theKeyIsProposedFromTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("the first word") << u"Hall North"_s << u"HALL"_s;
        QTest::newRow("accents go") << u"Müller Süd"_s << u"MULLER"_s;
        QTest::newRow("eight characters at most") << u"Warehouse12"_s << u"WAREHOUS"_s;
        QTest::newRow("a short first word takes the next") << u"A 12"_s << u"A12"_s;
        QTest::newRow("nothing usable") << u"Αποθήκη"_s << QString();
    }
    void theKeyIsProposedFromTheName()
    {
        QFETCH(QString, name);
        QTEST(proposedSiteKey(name), "key");
    }

    void itBeginsWithTheFirstManager()
    {
        open();
        QCOMPARE(m_wizard->currentStep(), int(Progress::You));
        next();
        QVERIFY(m_wizard->findChild<QLineEdit *>(u"yourName"_s)->property("error").toBool());
        type(u"yourName"_s, u"Marta Lindqvist"_s);
        type(u"yourPassword"_s, u"blue crane"_s);
        next();
        QTRY_COMPARE(m_wizard->currentStep(), int(Progress::Site));
        const auto people = m_console->store().operators.list();
        QCOMPARE(people->size(), 1U);
        QCOMPARE(people->front().role, Operator::Role::Manager);
        QVERIFY(*m_console->store().operators.verifyPassword(people->front().id,
                                                             Secret(u"blue crane"_s)));
        QCOMPARE(m_console->store().settings.read()->value(settingkeys::currentOperator),
                 people->front().id.toString());
    }

    void whatIsTypedStaysWhenItIsLeft()
    {
        open();
        type(u"yourName"_s, u"Marta"_s);
        m_wizard.reset();
        open();
        QCOMPARE(m_wizard->findChild<QLineEdit *>(u"yourName"_s)->text(), u"Marta"_s);
    }

    void aSiteNeedsANameAndAFittingKey()
    {
        addManager();
        open();
        QCOMPARE(m_wizard->currentStep(), int(Progress::Site));
        type(u"siteName"_s, u"Hall North"_s);
        QCOMPARE(m_wizard->findChild<QLineEdit *>(u"siteKey"_s)->text(), u"HALL"_s);
        type(u"siteKey"_s, u"h!"_s);
        next();
        QTRY_VERIFY(m_wizard->findChild<QLineEdit *>(u"siteKey"_s)->property("error").toBool());
        QCOMPARE(m_wizard->currentStep(), int(Progress::Site));
        type(u"siteKey"_s, u"NORTH"_s);
        next();
        QTRY_COMPARE(m_wizard->currentStep(), int(Progress::Address));
        QVERIFY(m_console->store().deployments.findByKey(u"NORTH"_s).has_value());
        QCOMPARE(m_console->store().settings.read()->value(settingkeys::workspaceName),
                 u"Hall North"_s);
    }

    void aTakenPortIsNamedAndTheNextOneOffered()
    {
        addManager();
        addSite();
        open();
        QTcpServer other;
        auto *address = m_wizard->findChild<QComboBox *>(u"address"_s);
        QVERIFY(other.listen(QHostAddress(address->currentData().toString())));
        type(u"port"_s, QString::number(other.serverPort()));
        next();
        auto *port = m_wizard->findChild<QLineEdit *>(u"port"_s);
        QTRY_VERIFY(port->property("error").toBool());
        QVERIFY(port->text().toUInt() > other.serverPort());
        next();
        QTRY_COMPARE(m_wizard->currentStep(), int(Progress::DeviceStep));
        QVERIFY(m_console->backend->portal().isRunning());
    }

    void theCommandLinesAddressIsShownAndNotOffered()
    {
        m_console = std::make_unique<ConsoleFixture>(true);
        addManager();
        addSite();
        QTRY_VERIFY(m_console->backend->portal().isRunning());
        open();
        QCOMPARE(m_wizard->currentStep(), int(Progress::Address));
        auto *port = m_wizard->findChild<QLineEdit *>(u"port"_s);
        QVERIFY(!port->isEnabled());
        QCOMPARE(port->text(), QString::number(m_console->backend->portal().port()));
        auto *address = m_wizard->findChild<QComboBox *>(u"address"_s);
        QVERIFY(!address->isEnabled());
        QCOMPARE(address->currentText(), u"127.0.0.1"_s);
        next();
        QTRY_COMPARE(m_wizard->currentStep(), int(Progress::DeviceStep));
        QCOMPARE(m_console->store().settings.read()->value(settingkeys::portalPort),
                 settingkeys::portalPort.fallback);
        QCOMPARE(m_console->store().settings.read()->value(settingkeys::portalAddress), QString());
    }

    void aDeviceNeedsAName()
    {
        addManager();
        addSite();
        open();
        type(u"port"_s, u"18473"_s);
        next();
        QTRY_COMPARE(m_wizard->currentStep(), int(Progress::DeviceStep));
        next();
        QTRY_VERIFY(m_wizard->findChild<QLineEdit *>(u"deviceName"_s)->property("error").toBool());
        QCOMPARE(m_wizard->currentStep(), int(Progress::DeviceStep));
        m_wizard->findChild<Button *>(u"back"_s)->click();
        QTRY_COMPARE(m_wizard->currentStep(), int(Progress::Address));
    }

    void aFileThatCanNotBeWrittenIsNamed()
    {
        addManager();
        addSite();
        open();
        type(u"port"_s, u"18475"_s);
        next();
        QTRY_COMPARE(m_wizard->currentStep(), int(Progress::DeviceStep));
        type(u"deviceName"_s, u"Scrubber 3"_s);
        next();
        QTRY_COMPARE(m_wizard->currentStep(), int(Progress::Print));
        auto *print = qobject_cast<PrintStep *>(m_wizard->step(Progress::Print));
        print->saveLabelTo(u"/nowhere/label.pdf"_s);
        const auto says = [print](const QString &words) {
            const auto labels = print->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(says(u"can't be written to /nowhere"_s));
        QVERIFY(m_console->opened.isEmpty());
    }

    void itSaysWhenThePhoneHasReachedThePortal()
    {
        addManager();
        addSite();
        open();
        type(u"port"_s, u"18471"_s);
        next();
        QTRY_COMPARE(m_wizard->currentStep(), int(Progress::DeviceStep));
        type(u"deviceName"_s, u"Scrubber 3"_s);
        type(u"devicePlace"_s, u"Bay 12"_s);
        next();
        QTRY_COMPARE(m_wizard->currentStep(), int(Progress::Print));
        const QString label = m_console->directory.filePath(u"label.pdf"_s);
        auto *print = qobject_cast<PrintStep *>(m_wizard->step(Progress::Print));
        print->saveLabelTo(label);
        QTRY_VERIFY(QFile::exists(label));
        const auto job = [this] { return m_console->store().printJobs.list({})->front(); };
        QTRY_COMPARE(job().state, PrintJob::State::Done);
        QCOMPARE(job().target, (PrintTarget{PrintTarget::Kind::PdfFile, label}));
        QVERIFY(!job().by.isNull());
        const QString card = m_console->directory.filePath(u"card.pdf"_s);
        print->savePinCardTo(card);
        QTRY_VERIFY(QFile::exists(card));
        QTRY_COMPARE(m_console->opened, QUrl::fromLocalFile(card));
        next();
        QTRY_COMPARE(m_wizard->currentStep(), int(Progress::Scan));
        auto *state = m_wizard->findChild<Banner *>(u"scanState"_s);
        QVERIFY(state->accessibleName().contains(u"Waiting"_s));
        QTRY_COMPARE(m_wizard->findChild<QLabel *>(u"scanPin"_s)->text().size(), 4);

        const auto devices = m_console->store().devices.list({});
        const auto code = m_console->store().labels.of(devices->front().device.id)->front();
        QVERIFY(
            m_console->store()
                .labels
                .countScans({{code.id, m_console->backend->clock().now(), u"shown"_s, u"iPhone"_s}})
                .has_value());
        QTRY_VERIFY(state->accessibleName().contains(u"has reached"_s));
        QSignalSpy pages(m_wizard.get(), &Wizard::pageRequested);
        next();
        QTRY_COMPARE(pages.size(), 1);
        QVERIFY(m_console->store().settings.read()->value(settingkeys::wizardFinished));
        QVERIFY(!m_wizard->isVisible());
    }

    void screenReadersHearEveryControl()
    {
        open();
        QCOMPARE(namelessControls(*m_wizard), QStringList());
        QCOMPARE(richTextWidgets(*m_wizard), QStringList());
    }

private:
    void open()
    {
        m_wizard = std::make_unique<Wizard>(*m_console->context, *m_console->shell);
        m_wizard->show();
        QTRY_VERIFY(m_wizard->currentStep() >= 0);
    }
    void next()
    {
        auto *button = m_wizard->findChild<Button *>(u"next"_s);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = m_wizard->findChild<QLineEdit *>(field);
        QVERIFY(edit != nullptr);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void addManager()
    {
        Operator marta;
        marta.name = u"Marta Lindqvist"_s;
        QVERIFY(m_console->store().operators.create(marta, {}, Actor::system()).has_value());
    }
    void addSite()
    {
        Customer customer;
        customer.customerKey = u"own"_s;
        customer.name = u"Harbour Quay"_s;
        Deployment site;
        site.customer = m_console->store().customers.create(customer, Actor::system())->id;
        site.name = u"Hall North"_s;
        site.key = u"HALL"_s;
        site.timeZone = u"Europe/Berlin"_s;
        QVERIFY(m_console->store().deployments.create(site, Actor::system()).has_value());
    }

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<Wizard> m_wizard;
};

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
