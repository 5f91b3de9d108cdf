#include "portalserver/commandline.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unusableArgumentsAreRefusedInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--portal"_s};
        QTest::newRow("a word") << QStringList{u"start"_s};
        QTest::newRow("port that is no number") << QStringList{u"--portal-port"_s, u"web"_s};
        QTest::newRow("port too large") << QStringList{u"--portal-port"_s, u"65536"_s};
        QTest::newRow("address that is a name") << QStringList{u"--portal-listen"_s, u"lobby"_s};
        QTest::newRow("certificate without key")
            << QStringList{u"--tls-certificate"_s, u"/etc/hostname"_s};
        QTest::newRow("certificate that is not there")
            << QStringList{u"--tls-certificate"_s, u"/no/file"_s, u"--tls-key"_s, u"/no/key"_s};
        QTest::newRow("another engine") << QStringList{u"--database"_s, u"mysql://x"_s};
        QTest::newRow("an engine without a file") << QStringList{u"--database"_s, u"sqlite:"_s};
        QTest::newRow("a file of another computer")
            << QStringList{u"--database"_s, u"sqlite://server/x.db"_s};
        QTest::newRow("value missing") << QStringList{u"--data-dir"_s};
        QTest::newRow("an option of the console") << QStringList{u"--start-page"_s, u"cases"_s};
    }
    void unusableArgumentsAreRefusedInOneSentence()
    {
        QFETCH(QStringList, arguments);
        const auto line = parseCommandLine(QStringList{u"vestibule-server"_s} + arguments,
                                           CommandLine::Program::Server);
        QVERIFY(!line);
        QCOMPARE(line.error().code, ErrorCode::Invalid);
        QVERIFY(line.error().detail.size() > 20);
    }

    void everyOptionIsRead()
    {
        const auto line = parseCommandLine(
            {u"vestibule-server"_s, u"--data-dir"_s, u"/tmp/x"_s, u"--database"_s,
             u"sqlite:/srv/a%20store.db"_s, u"--portal-listen"_s, u"127.0.0.1"_s,
             u"--portal-port"_s, u"0"_s, u"--demo"_s, u"--print-connection-info"_s},
            CommandLine::Program::Server);
        QVERIFY(line);
        CommandLine expected;
        expected.store = {u"/tmp/x"_s, u"/srv/a store.db"_s};
        expected.portalListen = u"127.0.0.1"_s;
        expected.portalPort = 0;
        expected.demo = true;
        expected.printConnectionInfo = true;
        QCOMPARE(*line, expected);
    }

    void helpAndVersionWinOverTheRest()
    {
        const auto help = parseCommandLine({u"vestibule"_s, u"--help"_s},
                                           CommandLine::Program::Console);
        QVERIFY(help);
        QCOMPARE(help->task, CommandLine::Task::ShowHelp);
        QVERIFY(help->text.contains(u"--start-page"_s));
        QVERIFY(!help->text.contains(u"[labels"_s));
        const auto version = parseCommandLine({u"vestibule"_s, u"--version"_s},
                                              CommandLine::Program::Console);
        QVERIFY(version->text.startsWith(u"vestibule 0."_s));
    }

    void theHelpOfTheServerNamesItsCommands()
    {
        const auto help = parseCommandLine({u"vestibule-server"_s, u"--help"_s},
                                           CommandLine::Program::Server);
        QVERIFY(help);
        QVERIFY(help->text.contains(u" [options] [labels | verify]"_s));
        QVERIFY(help->text.contains(u"labels --help"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
