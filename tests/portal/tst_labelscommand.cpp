#include "portalserver/commands/labelscommand.h"

#include <QDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

Result<LabelsCommand> parsed(const QStringList &options)
{
    QCommandLineParser parser;
    LabelsCommand::addOptions(parser);
    if (!parser.parse(QStringList{u"vestibule-server"_s} + options))
        return failure(ErrorCode::Invalid, parser.errorText());
    return LabelsCommand::from(parser);
}

} // namespace

class TestLabelsCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsMissingOrWrongIsSaidInOneSentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        const QString site = u"--deployment=HALL"_s;
        const QString file = u"--output=labels.pdf"_s;
        QTest::newRow("no deployment") << QStringList{file} << u"--deployment"_s;
        QTest::newRow("nowhere to go") << QStringList{site} << u"--output"_s;
        QTest::newRow("two places")
            << QStringList{site, file, u"--printer=10.0.0.4"_s} << u"--printer"_s;
        QTest::newRow("another kind of file")
            << QStringList{site, u"--output=labels.docx"_s} << u".pdf"_s;
        QTest::newRow("printer that is no address")
            << QStringList{site, u"--printer=10.0.0.4:x"_s} << u"--printer"_s;
        QTest::newRow("position") << QStringList{site, file, u"--start=0"_s} << u"--start"_s;
        QTest::newRow("copies") << QStringList{site, file, u"--copies=many"_s} << u"--copies"_s;
        QTest::newRow("dots") << QStringList{site, file, u"--dpi=9"_s} << u"--dpi"_s;
        QTest::newRow("too many blank ones")
            << QStringList{site, file, u"--blank=20001"_s} << u"--blank"_s;
        QTest::newRow("subjects") << QStringList{site, file, u"--subjects=doors"_s} << u"missing"_s;
        QTest::newRow("order") << QStringList{site, file, u"--sequence=name"_s} << u"number"_s;
        QTest::newRow("language") << QStringList{site, file, u"--language=tlh"_s} << u"tlh"_s;
    }
    void whatIsMissingOrWrongIsSaidInOneSentence()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        const auto command = parsed(options);
        QVERIFY(!command);
        QCOMPARE(command.error().code, ErrorCode::Invalid);
        QVERIFY2(command.error().detail.contains(named), qPrintable(command.error().detail));
        QVERIFY(command.error().detail.endsWith(u'.'));
    }

    void everyOptionIsReadAndGoesToAnotherProgramWhole()
    {
        const auto command = parsed({u"--deployment=HALL"_s, u"--subjects=spaces"_s,
                                     u"--blank=12"_s, u"--batch=Spare"_s, u"--stock=own-1"_s,
                                     u"--design=branded"_s, u"--dpi=600"_s, u"--start=4"_s,
                                     u"--copies=2"_s, u"--sequence=number"_s, u"--language=de"_s,
                                     u"--output=/tmp/labels.PDF"_s});
        QVERIFY(command);
        QCOMPARE(command->subjects, LabelsCommand::Subjects::Spaces);
        QCOMPARE(command->blank, 12);
        QCOMPARE(command->batchName, u"Spare"_s);
        QCOMPARE(command->dpi, 600);
        QCOMPARE(command->firstPosition, 4);
        QCOMPARE(command->sequence, PrintSequence::ByNumber);
        QCOMPARE(command->target, (PrintTarget{PrintTarget::Kind::PdfFile, u"/tmp/labels.PDF"_s}));
        const auto there = LabelsCommand::fromJson(command->toJson());
        QVERIFY(there);
        QCOMPARE(*there, *command);
    }

    void withoutADesignEachModelHasItsOwn()
    {
        const auto command = parsed({u"--deployment=HALL"_s, u"--output=labels.pdf"_s});
        QVERIFY(command);
        QCOMPARE(command->design, u"by-model"_s);
    }

    void pathsAreThoseOfWhoAsks()
    {
        const auto command = parsed({u"--deployment=HALL"_s, u"--output=labels.zpl"_s});
        QVERIFY(command);
        QCOMPARE(command->target.place, QDir::current().absoluteFilePath(u"labels.zpl"_s));
        QCOMPARE(command->target.kind, PrintTarget::Kind::ZplFile);
        QCOMPARE(command->dpi, 203); // what most label printers have
    }

    void aCommandOfAnotherVersionIsRefused()
    {
        QVERIFY(!LabelsCommand::fromJson({{u"command"_s, u"labels"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestLabelsCommand)
#include "tst_labelscommand.moc"
