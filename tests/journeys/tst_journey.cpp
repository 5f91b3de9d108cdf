#include "app/application.h"
#include "app/console.h"
#include "app/frame/mainwindow.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelcode.h"
#include "core/labels/codes/labelservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "portalserver/backend.h"
#include "tests/portal/phone.h"
#include "tests/support/decode.h"
#include "tests/support/nokeyring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <future>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// What the phone's owner reads on the label and on the PIN card.
struct Printed {
    QByteArray path;
    QByteArray pin;
    Device device; ///< what the label is on
};

QByteArray photo()
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG");
    return bytes;
}

/// Runs `work` as another program would, while the windows go on.
template<class Work>
auto elsewhere(Work work)
{
    auto running = std::async(std::launch::async, std::move(work));
    while (running.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
        QCoreApplication::processEvents();
    return running.get();
}

} // namespace

/// The main job end to end: a phone reports, the console's window shows it, the manager works on it, the phone sees.
class TestJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // a test can't type in one
        CommandLine line;
        line.store.dataDirectory = m_directory.path();
        line.portalListen = u"127.0.0.1"_s;
        line.portalPort = quint16(0);
        line.demo = true;
        line.startPage = u"cases"_s;
        m_application = std::make_unique<Application>(line, std::make_unique<NoKeyring>(), *qApp);
        QSignalSpy shown(m_application.get(), &Application::windowShown);
        m_application->start();
        QTRY_COMPARE(shown.count(), 1);
        QTRY_VERIFY(m_application->console()->backend().portal().isRunning());
        QTRY_VERIFY(readPrinted());
        m_window = m_application->console()->window();
    }

    void aScanBecomesACaseThatIsSolvedWhileThePhoneLooksOn()
    {
        const quint16 port = m_application->console()->backend().portal().port();
        Phone phone(port);
        auto *list = m_window->findChild<QAbstractItemView *>(u"caseList"_s);
        QVERIFY(list != nullptr);
        QTRY_VERIFY(list->model()->rowCount() > 5);

        const QByteArray link = elsewhere([&] {
            phone.get(m_printed.path);
            phone.submit(m_printed.path, {{"pin", m_printed.pin}});
            phone.get(m_printed.path + "/report");
            phone.submitWithPhotos(m_printed.path + "/report",
                                   {{"title", "It hums and stands still"},
                                    {"description", "Since ten o'clock."},
                                    {"reporter_name", "Oskar Hahn"},
                                    {"reporter_phone", "01632 960 355"}},
                                   {{"arch.jpg", photo()}});
            return phone.path().chopped(5);
        });
        QVERIFY2(link.startsWith("/c/"), phone.page().constData());
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"It hums and stands still"_s);

        const QPoint row = list->visualRect(list->model()->index(0, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row);
        QTRY_COMPARE(text(u"caseTitle"_s), u"It hums and stands still"_s);
        click(u"caseTake"_s);
        QTRY_VERIFY(!m_window->findChild<QAbstractButton *>(u"caseTake"_s)->isVisible());
        QTRY_VERIFY(elsewhere([&] { return phone.get(link).body; }).contains("In progress"));

        auto *reply = m_window->findChild<QPlainTextEdit *>(u"replyText"_s);
        reply->setPlainText(u"We are on our way."_s);
        click(u"replySend"_s);
        QTRY_VERIFY(elsewhere([&] { return phone.get(link).body; }).contains("We are on our way."));

        click(u"caseResolve"_s);
        QTRY_VERIFY(m_window->findChild<QDialog *>(u"resolveDialog"_s) != nullptr);
        m_window->findChild<QPlainTextEdit *>(u"solution"_s)->setPlainText(u"New drive belt."_s);
        click(u"resolveNow"_s);
        QTRY_VERIFY(elsewhere([&] { return phone.get(link).body; }).contains("Resolved"));
        // The picture was re-encoded by the child process meanwhile.
        QTRY_VERIFY(elsewhere([&] {
                        return phone.get(link).body;
                    }).contains(QByteArray(link + "/picture/")));
    }

    void aLabelIsPrintedWhoseCodeLeadsBackToItsDevice()
    {
        if (!hasProgram("pdftoppm"))
            QSKIP("pdftoppm isn't installed");
        m_window->openPage(u"devices"_s, m_printed.device.id.toString());
        QTRY_COMPARE(m_window->windowTitle().section(u" – "_s, 0, 0),
                     m_window->page(u"devices"_s)->title());
        click(u"saveLabel"_s);
        const QString path = m_directory.filePath(u"label.pdf"_s);
        QVERIFY(chooseAction(u"As PDF, to print"_s));
        QTRY_VERIFY(saveAs(path)); // the store is asked first whether the address lasts
        QTRY_VERIFY(QFile::exists(path));
        QString address;
        QTRY_VERIFY(!(address = decoded(path)).isEmpty());

        const PortalServer &portal = m_application->console()->backend().portal();
        const QString base = portal.baseAddress();
        QVERIFY2(address.startsWith(QString(base + u"/d/"_s).toUpper()), qPrintable(address));
        Phone phone(portal.port());
        const QByteArray page = QUrl(address).path().toLatin1();
        QVERIFY(elsewhere([&] { return phone.get(page).body; }).contains("name=\"pin\""));
        (void)elsewhere([&] { return phone.submit(phone.path(), {{"pin", m_printed.pin}}); });
        QVERIFY2(phone.page().contains(m_printed.device.name.toHtmlEscaped().toUtf8()),
                 phone.page().constData());
    }

private:
    bool readPrinted()
    {
        bool isKnown = false;
        bool isAsked = false;
        m_application->console()->backend().desk().ask(
            this,
            [](Services &services) {
                Printed printed;
                const auto hall = services.deployments.findByKey(u"HALL"_s);
                if (!hall)
                    return printed;
                const auto pin = services.deployments.revealPin(hall->id, Actor::system());
                const auto labels = services.labels.ofDeployment(hall->id);
                if (!pin || !labels)
                    return printed;
                const auto label = std::find_if(
                    labels->begin(), labels->end(),
                    [](const LabelCode &one) { return !one.device.isNull(); });
                if (label == labels->end())
                    return printed;
                printed.pin = pin->revealBytes();
                printed.path = "/d/" + label->code.toLatin1();
                printed.device = services.devices.find(label->device).value_or(Device());
                return printed;
            },
            [&](const Printed &printed) {
                m_printed = printed;
                isKnown = !printed.path.isEmpty();
                isAsked = true;
            });
        while (!isAsked)
            QCoreApplication::processEvents();
        return isKnown;
    }
    QString text(const QString &name) const
    {
        const auto *label = m_window->findChild<QLabel *>(name);
        return label == nullptr ? QString() : label->text();
    }
    void click(const QString &name) const
    {
        auto *button = m_window->findChild<QAbstractButton *>(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        button->click();
    }

    /// Chooses `text` in the menu that is open.
    static bool chooseAction(const QString &text)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return false;
        for (QAction *action : menu->actions()) {
            if (action->text() != text)
                continue;
            menu->close();
            action->trigger();
            return true;
        }
        return false;
    }
    /// Types `path` into the file dialog that is open.
    bool saveAs(const QString &path) const
    {
        QDialog *files = m_window->findChild<QFileDialog *>();
        auto *name = files == nullptr ? nullptr : files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        if (name == nullptr)
            return false;
        name->setText(path);
        files->accept();
        return true;
    }
    /// What the symbol in a PDF says, at the resolution of a usual printer; empty while there is none.
    static QString decoded(const QString &path)
    {
        return decodedByZxing(QImage::fromData(
            outputOf("pdftoppm", {u"-r"_s, u"300"_s, u"-png"_s, u"-singlefile"_s, path})));
    }

    QTemporaryDir m_directory;
    std::unique_ptr<Application> m_application;
    MainWindow *m_window = nullptr;
    Printed m_printed;
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
