// `vestibule-server labels` as somebody types it, beside a running server and alone.
#include "core/labels/codes/labelbatches.h"
#include "core/labels/design/designservice.h"
#include "core/labels/printing/printjobs.h"
#include "core/settings/settings.h"
#include "core/sites/deviceservice.h"
#include "core/store/controlsocket.h"
#include "tests/portal/labelsprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QString output;
    QString errors;
};

} // namespace

class TestLabelsProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<DemoFolder>();
        QVERIFY(m_folder->isMade());
    }

    void aDeploymentIsPrintedAndRemembered()
    {
        const QString file = path(u"hall.pdf"_s);
        const Ended ended = labels({u"--deployment"_s, u"HALL"_s, u"--output"_s, file});
        QVERIFY2(ended.code == 0, qPrintable(ended.errors));
        QVERIFY(ended.output.contains(u"Labels: 18"_s));
        QVERIFY(ended.errors.contains(u"18 are out"_s));
        QVERIFY(firstBytes(file).startsWith("%PDF"));
        Holder holder(m_folder->path());
        const auto jobs = holder.services.printJobs.list({});
        QVERIFY(jobs);
        QCOMPARE(jobs->front().state, PrintJob::State::Done);
        QCOMPARE(jobs->front().total, 18);
        QCOMPARE(jobs->front().target, (PrintTarget{PrintTarget::Kind::PdfFile, file}));
    }

    void besideARunningServerTheServerDoesIt()
    {
        const auto server = StartedProgram::server(*m_folder);
        const auto raised = ControlSocket::ask({m_folder->path()}, {{u"command"_s, u"raise"_s}});
        QVERIFY(raised);
        QVERIFY(!raised->value(u"ok"_s).toBool()); // it has no window to raise
        const QString file = path(u"spaces.zpl"_s);
        const Ended ended = labels({u"--deployment"_s, u"HALL"_s, u"--subjects"_s, u"spaces"_s,
                                    u"--stock"_s, u"brother-dk-11209"_s, u"--output"_s, file,
                                    u"--json"_s});
        QVERIFY2(ended.code == 0, qPrintable(ended.errors));
        const QJsonObject answer = QJsonDocument::fromJson(ended.output.toUtf8()).object();
        QVERIFY(answer.value(u"ok"_s).toBool());
        QCOMPARE(answer.value(u"pages"_s).toInt(), answer.value(u"labels"_s).toInt());
        QVERIFY(firstBytes(file).startsWith("^XA"));
        server->terminate();
        QCOMPARE(server->end(), 0);
    }

    void theFirstLabelsOfAnAddressThatMayChangeAreWarnedOf()
    {
        const QString base = u"http://203.0.113.9:8080"_s; // no address of this computer
        const auto carry = [this](const QString &address) {
            Holder holder(m_folder->path());
            return holder.services.settings
                .set(settingkeys::publicBaseAddress, address, Actor::system())
                .has_value();
        };
        QVERIFY(carry(base));
        const QStringList wish{u"--deployment=HALL"_s, u"--output"_s, path(u"warned.pdf"_s)};
        const Ended first = labels(wish);
        QVERIFY2(first.code == 0, qPrintable(first.errors));
        QVERIFY2(first.errors.contains(u"Warning: these labels carry "_s + base),
                 qPrintable(first.errors));
        const Ended second = labels(wish);
        QVERIFY(!second.errors.contains(u"Warning"_s));
        QVERIFY(carry({}));
    }

    void withoutADesignEachModelHasItsOwn()
    {
        const QStringList wish{u"--deployment=HALL"_s, u"--stock=brother-dk-11209"_s};
        const auto saved = [this, wish](const QString &name, const QStringList &more) {
            const Ended ended = labels(wish + more + QStringList{u"--output"_s, path(name)});
            QFile file(path(name));
            return ended.code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                     : QByteArray();
        };
        const QByteArray standard = saved(u"standard.zpl"_s, {u"--design=standard"_s});
        QVERIFY(!standard.isEmpty());
        QCOMPARE(saved(u"none.zpl"_s, {}), standard);
        {
            Holder holder(m_folder->path());
            const auto devices = holder.services.devices.list({});
            QVERIFY(devices);
            for (const DeviceSummary &one : *devices) {
                Device device = one.device;
                device.model = u"Machine"_s;
                QVERIFY(holder.services.devices.update(device, Actor::system()));
            }
            QVERIFY(
                holder.services.designs.setDefault(u"Machine"_s, u"code-only"_s, Actor::system()));
        }
        QVERIFY(saved(u"set.zpl"_s, {}) != standard);
        QCOMPARE(saved(u"set.zpl"_s, {}), saved(u"only.zpl"_s, {u"--design=code-only"_s}));
        QCOMPARE(saved(u"chosen.zpl"_s, {u"--design=standard"_s}), standard);
    }

    void blankCodesAreNumberedOnce()
    {
        const QStringList wish{u"--deployment"_s, u"HALL"_s,     u"--blank"_s,
                               u"25"_s,           u"--output"_s, path(u"blank.pdf"_s)};
        QCOMPARE(labels(wish).code, 0);
        QCOMPARE(labels(wish).code, 0);
        Holder holder(m_folder->path());
        const auto batches = holder.services.labelBatches.list();
        QVERIFY(batches);
        QCOMPARE(int(batches->size()), 2);
        QCOMPARE(batches->front().firstNumber, batches->back().lastNumber + 1);
    }

    void blankCodesThatCanNotBePrintedAreNotMade()
    {
        const QStringList start{u"--deployment=HALL"_s, u"--blank=300"_s};
        const int before = batches();
        QCOMPARE(labels(start + QStringList{u"--output=x.pdf"_s, u"--copies=100"_s}).code, 1);
        QCOMPARE(labels(start + QStringList{u"--output=x.pdf"_s, u"--start=500"_s}).code, 1);
        QCOMPARE(labels(start + QStringList{u"--output=no/x.pdf"_s}).code, 1);
        QCOMPARE(labels(start + QStringList{u"--output=x.zpl"_s}).code, 1);
        QCOMPARE(batches(), before);
    }

    void aPipeIsNotReplaced()
    {
        const QByteArray pipe = path(u"pipe.pdf"_s).toLocal8Bit();
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const Ended ended = labels({u"--deployment=HALL"_s, u"--output=pipe.pdf"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.errors.contains(u"no file that can be replaced"_s));
        struct stat entry = {};
        QCOMPARE(::lstat(pipe.constData(), &entry), 0);
        QVERIFY(S_ISFIFO(entry.st_mode));
    }

    void whatCanNotBeDoneIsSaidAndNothingIsLeft_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("words");
        QTest::newRow("deployment")
            << QStringList{u"--deployment=MOON"_s, u"--output=x.pdf"_s} << u"MOON"_s;
        QTest::newRow("stock") << QStringList{u"--deployment=HALL"_s, u"--output=x.pdf"_s,
                                              u"--stock=napkins"_s}
                               << u"There is no stock “napkins”"_s;
        QTest::newRow("design") << QStringList{u"--deployment=HALL"_s, u"--output=x.pdf"_s,
                                               u"--design=baroque"_s}
                                << u"code-above"_s;
        QTest::newRow("folder") << QStringList{u"--deployment=HALL"_s,
                                               u"--output=/no/folder/x.pdf"_s}
                                << u"/no/folder/x.pdf"_s;
        QTest::newRow("no room") << QStringList{u"--deployment=HALL"_s, u"--output=x.pdf"_s,
                                                u"--stock=avery-l7160"_s, u"--start=22"_s}
                                 << u"label number 22"_s;
        QTest::newRow("sheets for a label printer")
            << QStringList{u"--deployment=HALL"_s, u"--output=x.zpl"_s} << u"one label a page"_s;
    }
    void whatCanNotBeDoneIsSaidAndNothingIsLeft()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, words);
        const Ended ended = labels(options);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.errors.contains(words), qPrintable(ended.errors));
        QVERIFY(!QFile::exists(path(u"x.pdf"_s)));
        QVERIFY(!QFile::exists(path(u"x.zpl"_s)));
    }

    void aFolderWithoutAStoreIsNotMadeOne()
    {
        const QTemporaryDir empty;
        const Ended ended = run({u"labels"_s, u"--data-dir"_s, empty.path(), u"--deployment=HALL"_s,
                                 u"--output=x.pdf"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.errors.contains(u"There is no store"_s));
        QVERIFY(QDir(empty.path()).isEmpty());
    }

    void unusableOptionsEndWithTwo()
    {
        QCOMPARE(labels({u"--deployment=HALL"_s}).code, 2);
        QCOMPARE(labels({u"--colour"_s}).code, 2);
        QCOMPARE(labels({u"--help"_s}).code, 0);
    }

private:
    int batches() const
    {
        Holder holder(m_folder->path());
        return int(holder.services.labelBatches.list()->size());
    }
    QString path(const QString &name) const { return m_folder->file(name); }
    static QByteArray firstBytes(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.read(64) : QByteArray();
    }
    Ended labels(const QStringList &options) const
    {
        return run(QStringList{u"labels"_s, u"--data-dir"_s, m_folder->path()} + options);
    }
    Ended run(const QStringList &arguments) const
    {
        StartedProgram program(m_folder->path(), arguments);
        const int code = program.end();
        return {code, program.output(), program.errors()};
    }

    std::unique_ptr<DemoFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestLabelsProgram)
#include "tst_labelsprogram.moc"
