// What `vestibule-server labels` does when it can't: one sentence with a remedy, and nothing lost.
#include "core/labels/printing/printjobs.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "tests/portal/labelsprogram.h"
#include "tests/portal/smalldisk.h"

#include <QDirIterator>
#include <QFile>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestLabelsFailing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isMade()); }

    void oneSentenceSaysWhatHelpsAndNoCodeIsMade_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QStringList &options, const QString &sentence) {
            QTest::newRow(name) << options << sentence;
        };
        row("unknown stock", {u"--stock=napkins"_s},
            u"There is no stock “napkins”. The console lists them under Labels."_s);
        row("no room for the design", {u"--stock=avery-5167"_s, u"--design=code-above"_s},
            u"The design “code-above” needs labels of at least 12 x 20 mm, and those of avery-5167 "
            "are smaller. Take another design or larger labels."_s);
        row("no room for the symbol", {u"--stock=avery-5167"_s, u"--design=branded"_s},
            u"The label No. 00000 can't be printed: its code has too little room to be read. Take "
            "larger labels, another design or a finer printer."_s);
    }
    void oneSentenceSaysWhatHelpsAndNoCodeIsMade()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, sentence);
        const qint64 before = codes();
        const auto program = StartedProgram::labels(
            m_folder,
            QStringList{u"--deployment=HALL"_s, u"--blank=30"_s, u"--output=x.pdf"_s} + options);
        QCOMPARE(program->end(), 1);
        QCOMPARE(lastLine(program->errors()), sentence);
        QVERIFY(!QFile::exists(m_folder.file(u"x.pdf"_s)));
        QCOMPARE(codes(), before);
    }

    void aTextThatDoesNotFitIsNamedWithItsLabel()
    {
        const DemoFolder folder;
        {
            Holder holder(folder.path());
            Device wished;
            wished.deployment = holder.services.deployments.findByKey(u"HALL"_s)->id;
            wished.name = u"Wheelbarrow "_s.repeated(12).trimmed();
            QVERIFY(holder.services.devices.create(wished, Actor::system()));
        }
        const auto program = StartedProgram::labels(
            folder, {u"--deployment=HALL"_s, u"--output=x.pdf"_s, u"--stock=avery-l7651"_s});
        QCOMPARE(program->end(), 1);
        const QString sentence = lastLine(program->errors());
        QVERIFY2(sentence.startsWith(u"The label No. "_s)
                     && sentence.contains(u"its name doesn't fit. Shorten it"_s),
                 qPrintable(sentence));
        QVERIFY(!QFile::exists(folder.file(u"x.pdf"_s)));
        Holder holder(folder.path());
        const PrintJob job = holder.services.printJobs.list({})->front();
        QCOMPARE(job.state, PrintJob::State::Stopped);
        QCOMPARE(holder.services.printJobs.remaining(job.id)->size(), size_t(job.total));
    }

    void aFullDiskLeavesTheOldFileAndAJobThatCanGoOn()
    {
        SmallDisk disk(m_folder.file(u"disk"_s), 24);
        if (!disk.isThere())
            QSKIP("a small disk can't be mounted here");
        const QString path = m_folder.file(u"disk/labels.pdf"_s);
        {
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write("old");
        }
        const auto program = StartedProgram::labels(m_folder,
                                                    {u"--deployment=HALL"_s, u"--output"_s, path});
        QCOMPARE(program->end(), 1);
        QCOMPARE(lastLine(program->errors()),
                 u"The disk is full: %1 was not written. Make room and try again."_s.arg(path));
        QFile old(path);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
        QCOMPARE(QDir(m_folder.file(u"disk"_s)).entryList(QDir::Files).size(), 1);
        Holder holder(m_folder.path());
        const PrintJob job = holder.services.printJobs.list({})->front();
        QCOMPARE(job.state, PrintJob::State::Stopped);
        QCOMPARE(job.done, 0);
        QCOMPARE(holder.services.printJobs.remaining(job.id)->size(), size_t(job.total));
    }

    void aStoreWithoutRoomLosesNothingAndGivesNoNumberTwice()
    {
        SmallDisk disk(m_folder.file(u"store"_s), 64 * 1024);
        if (!disk.isThere())
            QSKIP("a small disk can't be mounted here");
        const DemoFolder folder(m_folder.file(u"store"_s));
        QVERIFY(folder.isMade());
        QVERIFY(disk.resize(kibibytesIn(m_folder.file(u"store"_s)) + 200));
        const QStringList wish{u"--deployment=HALL"_s, u"--blank=2000"_s, u"--output"_s,
                               m_folder.file(u"blank.pdf"_s)};
        const auto full = StartedProgram::labels(folder, wish);
        QCOMPARE(full->end(), 1);
        QVERIFY2(lastLine(full->errors()).startsWith(u"The disk that holds the store is full."_s),
                 qPrintable(full->errors()));
        QVERIFY(disk.resize(64 * 1024));
        const auto again = StartedProgram::labels(folder, wish);
        const int code = again->end();
        QVERIFY2(code == 0, qPrintable(again->errors()));
        Holder holder(folder.path());
        auto numbers = holder.database->query(
            u"SELECT COUNT(*), COUNT(DISTINCT number), COUNT(DISTINCT code) FROM label_code"_s, {});
        QVERIFY(numbers->next());
        QVERIFY(numbers->integer(0) > 2000);
        QCOMPARE(numbers->integer(1), numbers->integer(0));
        QCOMPARE(numbers->integer(2), numbers->integer(0));
        auto whole = holder.database->query(u"PRAGMA integrity_check"_s, {});
        QVERIFY(whole->next());
        QCOMPARE(whole->text(0), u"ok"_s);
    }

private:
    qint64 codes() const
    {
        Holder holder(m_folder.path());
        auto rows = holder.database->query(u"SELECT COUNT(*) FROM label_code"_s, {});
        return rows->next() ? rows->integer(0) : -1;
    }
    static QString lastLine(const QString &errors) { return errors.trimmed().section(u'\n', -1); }
    static int kibibytesIn(const QString &folder)
    {
        qint64 bytes = 0;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            bytes += (files.fileInfo().size() + 4095) / 4096 * 4096;
        }
        return static_cast<int>(bytes / 1024);
    }

    DemoFolder m_folder;
};

QTEST_GUILESS_MAIN(TestLabelsFailing)
#include "tst_labelsfailing.moc"
