#include "core/store/storelocation.h"
#include "tests/portal/rawclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// vestibule-server as somebody starts it.
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(VESTIBULE_SERVER), arguments);
        m_process.waitForStarted();
    }
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    QByteArray firstLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
        return m_process.readLine();
    }
    QJsonObject connectionInfo() { return QJsonDocument::fromJson(firstLine()).object(); }
    int exitCode()
    {
        m_process.waitForFinished(20'000);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()); }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
};

} // namespace

class TestServerProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void itServesSaysWhereAndEndsInOrder_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void itServesSaysWhereAndEndsInOrder()
    {
        QFETCH(int, number);
        Program program(portalOptions() << u"--print-connection-info"_s);
        const QJsonObject info = program.connectionInfo();
        const QUrl url(info.value(u"portal_url"_s).toString());
        QVERIFY2(url.port() > 0, qPrintable(program.errors()));
        QVERIFY(info.contains(u"pid"_s));
        RawClient client(static_cast<quint16>(url.port()));
        client.send("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        const RawAnswer answer = client.receive();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.trimmed(), QByteArray("ok"));
        program.signal(number);
        QCOMPARE(program.exitCode(), 0);
        // What was written is in the file itself, not only in its log.
        const QFile log(StoreLocation{m_directory->path()}.databaseFile() + u"-wal"_s);
        QVERIFY(!log.exists() || log.size() == 0);
    }

    void theDemoIsServedAtTheAddressOnItsLabelsAndMadeOnce()
    {
        QSet<QString> codes;
        for (int start = 0; start < 2; ++start) {
            Program program(portalOptions() << u"--demo"_s << u"--print-connection-info"_s);
            const QJsonObject info = program.connectionInfo();
            const QJsonArray sites = info.value(u"deployments"_s).toArray();
            QVERIFY2(sites.size() == 2, qPrintable(program.errors()));
            const QJsonObject label
                = sites.first().toObject().value(u"labels"_s).toArray().first().toObject();
            QVERIFY(label.value(u"url"_s).toString().startsWith(
                info.value(u"portal_url"_s).toString(), Qt::CaseInsensitive));
            codes.insert(label.value(u"code"_s).toString());
            RawClient client(
                static_cast<quint16>(QUrl(info.value(u"portal_url"_s).toString()).port()));
            client.send("GET /d/" + label.value(u"code"_s).toString().toLatin1()
                        + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            QCOMPARE(client.receive().status, 200);
            program.signal(SIGTERM);
            QCOMPARE(program.exitCode(), 0);
        }
        QCOMPARE(codes.size(), 1);
    }

    void unusableArgumentsEndWithTwoAndOneSentence()
    {
        Program program({u"--portal-prot"_s, u"1"_s});
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.errors().trimmed().count(u'\n'), 0);
        QCOMPARE(program.output(), QString());
    }

    void helpAndVersionGoToStandardOutput()
    {
        Program help({u"--help"_s});
        QCOMPARE(help.exitCode(), 0);
        const QString text = help.output();
        QVERIFY(text.contains(u"--print-connection-info"_s));
        QVERIFY(text.startsWith(u"Usage: "_s + QStringLiteral(VESTIBULE_SERVER)));
        Program version({u"--version"_s});
        QCOMPARE(version.exitCode(), 0);
    }

    void aSecondServerOnTheSameStoreEndsWithOne()
    {
        Program first(portalOptions() << u"--print-connection-info"_s);
        QVERIFY(!first.connectionInfo().isEmpty());
        Program second(portalOptions());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.errors().contains(u"in use by another"_s));
    }

    void aTakenPortEndsWithOneAndNamesIt()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        const QString port = QString::number(holder.serverPort());
        Program program({u"--data-dir"_s, m_directory->path(), u"--portal-listen"_s, u"127.0.0.1"_s,
                         u"--portal-port"_s, port});
        QCOMPARE(program.exitCode(), 1);
        QVERIFY2(program.errors().contains(port), qPrintable(program.errors()));
    }

    void aStoreThatIsNoneEndsWithOneAndPointsToTheBackups()
    {
        QFile file(StoreLocation{m_directory->path()}.databaseFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        Program program(portalOptions());
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.errors().contains(u"backups"_s));
    }

    void aDemosPinIsForTheTerminalAndNotForTheLog()
    {
        Program program(portalOptions() << u"--demo"_s);
        const QString said = QString::fromUtf8(program.firstLine());
        static const QRegularExpression pin(u"type the PIN ([0-9]{4,8})\\."_s);
        const auto found = pin.match(said);
        QVERIFY2(found.hasMatch(), qPrintable(said));
        program.signal(SIGTERM);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!program.errors().contains(u"PIN"_s));
    }

    void aDatabaseOfAnotherProgramEndsWithOneAndStays()
    {
        const QString path = StoreLocation{m_directory->path()}.databaseFile();
        {
            QSqlDatabase foreign = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
            foreign.setDatabaseName(path);
            QVERIFY(foreign.open());
            QVERIFY(QSqlQuery(foreign).exec(u"CREATE TABLE invoice (id INTEGER)"_s));
        }
        QSqlDatabase::removeDatabase(u"foreign"_s);
        Program program(portalOptions());
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.errors().contains(u"another program"_s));
    }

    void aLostKeyFileIsNeverReplaced()
    {
        const QString key = StoreLocation{m_directory->path()}.keyFile();
        {
            Program first(portalOptions() << u"--demo"_s << u"--print-connection-info"_s);
            QVERIFY(!first.connectionInfo().isEmpty());
            first.signal(SIGTERM);
            QCOMPARE(first.exitCode(), 0);
        }
        QVERIFY(QFile::remove(key));
        Program again(portalOptions());
        QCOMPARE(again.exitCode(), 1);
        QVERIFY(!QFile::exists(key));
    }

private:
    QStringList portalOptions() const
    {
        return {u"--data-dir"_s, m_directory->path(), u"--portal-listen"_s,
                u"127.0.0.1"_s,  u"--portal-port"_s,  u"0"_s};
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestServerProgram)
#include "tst_serverprogram.moc"
