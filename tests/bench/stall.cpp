// Drives the real console on the demo while a phone reports by HTTP, and prints how long a report takes into the list of
// cases and how long the window did not answer: stall [reports] [cases of the large store].
#include "app/application.h"
#include "app/console.h"
#include "app/frame/mainwindow.h"
#include "app/navigation.h"
#include "app/widgets/choicebar.h"
#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/sites/deploymentservice.h"
#include "core/store/database.h"
#include "portalserver/backend.h"
#include "tests/bench/arrivals.h"
#include "tests/bench/reportform.h"
#include "tests/bench/windowbeat.h"
#include "tests/portal/phone.h"
#include "tests/support/nokeyring.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>

#include <future>
#include <thread>

using namespace vestibule;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The driver's own pause; what it measures waits for nothing.
void rest(std::chrono::milliseconds time)
{
    (void)std::promise<void>().get_future().wait_for(time);
}

/// The run: its steps are taken on a thread of its own, so that nothing but the console itself keeps the window busy.
class Run
{
public:
    Run(Application &application, WindowBeat &beat, int reports, int cases)
        : m_application(application),
          m_beat(beat),
          m_reports(reports),
          m_cases(cases)
    { }

    void go()
    {
        part(u"start, until the first window"_s);
        gui([this] { m_application.start(); });
        waitUntil([this] { return m_application.console() != nullptr; });
        part(u"start, first seconds and making the demo"_s);
        waitUntil([this] { return readPrinted(); });
        rest(2s);
        openPages(u"opened first"_s);
        openPages(u"opened again"_s);
        watchList();
        m_phone = std::make_unique<Phone>(m_port);
        m_phone->get(m_path);
        m_phone->submit(m_path, {{"pin", m_pin}});
        part(u"stream of reports"_s);
        report(u"demo store"_s);
        part(u"many cases coming in"_s);
        fill();
        rest(1s);
        walkLargeStore();
        part(u"large store: stream of reports"_s);
        report(u"large store"_s);
        part(u"end"_s);
        gui([this] { m_application.quitNow(); });
    }

private:
    template<class Work>
    auto gui(Work work) -> std::invoke_result_t<Work>
    {
        std::packaged_task<std::invoke_result_t<Work>()> task(std::move(work));
        auto done = task.get_future();
        QMetaObject::invokeMethod(
            qApp, [&task] { task(); }, Qt::QueuedConnection);
        return done.get();
    }
    template<class Condition>
    void waitUntil(Condition condition)
    {
        while (!gui(condition))
            rest(20ms);
    }
    void part(const QString &name)
    {
        gui([this, name] { m_beat.begin(name); });
    }
    MainWindow &window() { return *m_application.console()->window(); }
    void act(std::function<void()> step, std::chrono::milliseconds pause = 400ms)
    {
        gui(std::move(step));
        rest(pause);
    }

    /// On the window's thread: what the label and the PIN card say, once the demo is there.
    bool readPrinted()
    {
        Console *console = m_application.console();
        console->backend().desk().ask(
            console,
            [](Services &services) {
                std::pair<QByteArray, QByteArray> printed;
                const auto hall = services.deployments.findByKey(u"HALL"_s);
                if (!hall)
                    return printed;
                const auto pin = services.deployments.revealPin(hall->id, Actor::system());
                const auto labels = services.labels.ofDeployment(hall->id);
                if (pin && labels && !labels->empty())
                    printed = {"/d/" + labels->front().code.toLatin1(), pin->revealBytes()};
                return printed;
            },
            [this](const std::pair<QByteArray, QByteArray> &printed) {
                std::tie(m_path, m_pin) = printed;
            });
        m_port = console->backend().portal().port();
        return !m_path.isEmpty() && console->backend().portal().isRunning();
    }

    void openPages(const QString &how)
    {
        QStringList ids;
        gui([this, &ids] {
            for (const NavigationEntry &entry : navigation(m_application.console()->context()))
                ids.append(entry.id);
        });
        for (const QString &id : std::as_const(ids)) {
            part(QString(u"page "_s + id + u", "_s + how));
            act([this, id] { window().openPage(id); });
        }
    }

    void watchList()
    {
        act([this] {
            window().openPage(u"cases"_s);
            m_list = window().findChild<QListView *>(u"caseList"_s);
            QObject::connect(m_list->model(), &QAbstractItemModel::rowsInserted, m_list,
                             [this](const QModelIndex &, int first, int last) {
                                 for (int row = first; row <= last; ++row)
                                     m_arrivals.note(
                                         m_list->model()->index(row, 0).data().toString());
                             });
        });
    }

    void report(const QString &where)
    {
        std::vector<double> times;
        for (int i = 0; i < m_reports; ++i) {
            const QString title = u"Stands still, "_s + where + u' ' + QString::number(i);
            m_phone->get(m_path + "/report");
            const RawAnswer answer = m_phone->send(
                "POST", m_path + "/report", "Content-Type: application/x-www-form-urlencoded\r\n",
                reportForm(*m_phone, title));
            const Moment answered = std::chrono::steady_clock::now();
            const auto shown = m_arrivals.waitFor(title);
            if (!shown) {
                std::printf("a report never came into the list; it was answered with %d\n",
                            answer.status);
                return;
            }
            times.push_back(std::max(
                0.0, std::chrono::duration<double, std::milli>(*shown - answered).count()));
        }
        printTimes(where, times);
    }

    /// Beside the console, through the same services and its hub, as the portal does.
    void fill()
    {
        Backend &backend = m_application.console()->backend();
        const auto database = Database::open(backend.store());
        Services services(**database, backend.hub(), backend.vault(), backend.clock());
        const auto hall = services.deployments.findByKey(u"HALL"_s);
        for (int i = 0; i < m_cases; ++i) {
            NewCase fresh;
            fresh.deployment = hall->id;
            fresh.title = u"One of many, "_s + QString::number(i);
            fresh.description = u"It stands in the lane."_s;
            fresh.reporter = {u"Kim"_s, {}, u"01632 960 001"_s};
            if (const auto made = services.cases.report(fresh, Actor::reporter()); !made) {
                std::printf("the large store is not full: %s %s\n",
                            qPrintable(errorCodeName(made.error().code)),
                            qPrintable(made.error().detail));
                return;
            }
        }
        std::printf("the large store has %d open cases\n",
                    services.cases.counts({}).value_or(CaseCounts()).open);
    }

    void walkLargeStore()
    {
        part(u"large store: tabs"_s);
        auto *tabs = window().findChild<ChoiceBar *>(u"caseTabs"_s);
        for (const int tab : {4, 1, 0, 4})
            act([tabs, tab] { tabs->setCurrentIndex(tab); }, 600ms);
        part(u"large store: scrolling through 10,000"_s);
        for (int i = 0; i < 30; ++i)
            act(
                [this] {
                    m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->maximum());
                },
                200ms);
        part(u"large store: searching"_s);
        auto *search = window().findChild<QLineEdit *>(u"caseSearch"_s);
        for (const QString &words : {u"o"_s, u"on"_s, u"one of many, 77"_s, QString()})
            act([search, words] { search->setText(words); }, 600ms);
        act([tabs] { tabs->setCurrentIndex(0); });
        openPages(u"large store"_s);
        act([this] { window().openPage(u"cases"_s); });
    }

    Application &m_application;
    WindowBeat &m_beat;
    int m_reports;
    int m_cases;
    QByteArray m_path;
    QByteArray m_pin;
    quint16 m_port = 0;
    std::unique_ptr<Phone> m_phone;
    QListView *m_list = nullptr;
    Arrivals m_arrivals;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QTemporaryDir folder;
    CommandLine line;
    line.store.dataDirectory = folder.path();
    line.portalListen = u"127.0.0.1"_s;
    line.portalPort = quint16(0);
    line.demo = true;
    Application application(line, std::make_unique<NoKeyring>(), qt);
    QObject::connect(&application, &Application::finished, &qt, &QApplication::exit);
    WindowBeat beat;
    Run run(application, beat, arguments.value(1, u"200"_s).toInt(),
            arguments.value(2, u"10000"_s).toInt());
    std::thread driver([&run] { run.go(); });
    const int code = QApplication::exec();
    driver.join();
    beat.print(50);
    return code;
}
