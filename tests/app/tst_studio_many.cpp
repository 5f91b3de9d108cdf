#include "app/labels/studio/tickbox.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/printing/printjobs.h"
#include "tests/support/openlabels.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 300'000;

/// VESTIBULE_MANY=10000 measures what a large site has; that takes minutes.
int howMany()
{
    constexpr int usual = 1000;
    const int wished = qEnvironmentVariableIntValue("VESTIBULE_MANY");
    return wished > 0 ? wished : usual;
}

/// The longest time in which the window answered nothing.
class Stalls
{
public:
    Stalls()
    {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    qint64 take() { return std::exchange(m_longest, 0); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

struct ManyShop : ConsoleShop {
    ManyShop()
    {
        auto transaction = WriteTransaction::begin(*database);
        for (int i = 1; i < many; ++i) {
            const QString name = u"Gate %1"_s.arg(i, 5, 10, QLatin1Char('0'));
            std::ignore = transaction->execute(
                u"INSERT INTO device (id, deployment_id, name, model, manufacturer, serial, icon,"
                " place, picture_id, search_key, name_key, created_at, updated_at)"
                " VALUES (?, ?, ?, '', '', '', 'door', ?, '', ?, ?, '', '')"_s,
                {DeviceId::make().toString(), hall.toString(), name, u"Hall %1"_s.arg(i % 40),
                 name.toLower(), name.toLower()});
        }
        isPut = transaction->commit().has_value();
    }
    int many = howMany();
    bool isPut = false;
    Services services{*database, hub, vault, clock};
};

} // namespace

/// The studio with a thousand devices or more. What it measures it says; no test fails for it.
class TestStudioMany : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_checks_and_saves_all_of_them()
    {
        ManyShop shop;
        QVERIFY(shop.isPut);
        const int many = shop.many;
        Stalls stalls;
        QElapsedTimer time;
        const auto say = [&](const char *what) {
            qInfo("%s: %lld ms, longest stall %lld ms", what, time.restart(), stalls.take());
        };
        QCoreApplication::processEvents();
        time.start();
        stalls.take();
        LabelsPage page(shop.context);
        page.resize(1216, 900);
        page.show();
        page.activated();
        auto *list = page.findChild<QListView *>(u"studioList"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), many, patience);
        say("opened");
        page.findChild<TickBox *>(u"studioAll"_s)->click();
        auto *count = page.findChild<PlainLabel *>(u"studioCount"_s);
        QCOMPARE(count->text(), u"%1 of %1 selected"_s.arg(many));
        auto *verdict = page.findChild<Banner *>(u"studioVerdict"_s);
        QTRY_VERIFY_WITH_TIMEOUT(verdict->isVisibleTo(&page), patience);
        say("all ticked, the first sheet judged");
        page.findChild<ComboBox *>(u"studioSequence"_s)->setCurrentIndex(1);
        say("sorted by place");
        page.findChild<Button *>(u"studioCheck"_s)->click();
        const auto verdictSays = [verdict](const QString &words) {
            for (const auto *label : verdict->findChildren<PlainLabel *>()) {
                if (label->text() == words)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(verdictSays(u"All %1 labels read well"_s.arg(many)), patience);
        say("all checked");
        const QString path = shop.directory.filePath(u"labels.pdf"_s);
        static_cast<StudioTab *>(page.tab(u"studio"_s))->saveTo(path);
        auto *cancel = page.findChild<Button *>(u"studioCancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!cancel->isVisibleTo(&page), patience);
        say("all saved and noted");
        const auto jobs = *shop.services.printJobs.list({});
        QCOMPARE(jobs.size(), size_t(1));
        QCOMPARE(jobs.front().state, PrintJob::State::Done);
        QCOMPARE(jobs.front().done, many);
        qInfo("file: %lld bytes a label", QFileInfo(path).size() / many);
        QCOMPARE(shop.services.labels.countOldAddress(u"http://other:1"_s).value_or(0), many);
    }
};

QTEST_MAIN(TestStudioMany)
#include "tst_studio_many.moc"
