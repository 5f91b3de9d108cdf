// `vestibule-server verify` as somebody types it, beside a running server and alone.
#include "core/cases/attachmentservice.h"
#include "core/store/writetransaction.h"
#include "tests/portal/labelsprogram.h"
#include "tests/support/pictures.h"

#include <QFile>
#include <QJsonDocument>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestVerifyProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<DemoFolder>();
        QVERIFY(m_folder->isMade());
    }

    void aWholeStoreEndsWithZero()
    {
        const auto plain = verify();
        QVERIFY2(plain->code() == 0, qPrintable(plain->errors()));
        QVERIFY(plain->output().startsWith(u"The store is whole."_s));
        const auto asJson = verify({u"--json"_s});
        QCOMPARE(asJson->code(), 0);
        const QJsonObject answer = QJsonDocument::fromJson(asJson->output().toUtf8()).object();
        QVERIFY(answer.value(u"ok"_s).toBool());
        QVERIFY(answer.value(u"audit_lines"_s).toInt() > 0);
    }

    void aDamagedAuditLineIsNamed()
    {
        {
            Holder holder(m_folder->path());
            auto transaction = WriteTransaction::begin(*holder.database);
            QVERIFY(transaction->executeOne(u"UPDATE audit SET at = '' WHERE sequence = 7"_s));
            QVERIFY(transaction->commit());
        }
        const auto ended = verify();
        QCOMPARE(ended->code(), 1);
        QVERIFY(ended->errors().contains(u"Line 7 of the audit log"_s));
        QVERIFY(ended->output().isEmpty());
        const auto asJson = verify({u"--json"_s});
        QCOMPARE(asJson->code(), 1);
        const QJsonObject answer = QJsonDocument::fromJson(asJson->output().toUtf8()).object();
        QCOMPARE(answer.value(u"part"_s).toString(), u"audit"_s);
        QCOMPARE(answer.value(u"subject"_s).toString(), u"7"_s);
    }

    void besideARunningServerTheServerDoesIt()
    {
        const auto server = StartedProgram::server(*m_folder);
        const auto whole = verify();
        QVERIFY2(whole->code() == 0, qPrintable(whole->errors()));
        server->terminate();
        QCOMPARE(server->end(), 0);
    }

    void aMissingPictureIsNamed()
    {
        QString path;
        {
            Holder holder(m_folder->path());
            AttachmentService &attachments = holder.services.attachments;
            const auto stored = attachments.store(Attachment::Owner::Branding, u"workspace"_s,
                                                  {u"logo.jpg"_s, pictures::jpeg()},
                                                  Actor::system());
            QVERIFY(stored);
            path = attachments.files().incomingPath(stored->id);
        }
        QVERIFY(QFile::remove(path));
        const auto ended = verify();
        QCOMPARE(ended->code(), 1);
        QVERIFY2(ended->errors().contains(path + u" is missing"_s), qPrintable(ended->errors()));
    }

    void unusableArgumentsEndWithTwo()
    {
        const auto ended = verify({u"--everything"_s});
        QCOMPARE(ended->code(), 2);
        QVERIFY(ended->errors().contains(u"verify --help"_s));
        QCOMPARE(verify({u"twice"_s})->code(), 2);
    }

    void aFolderWithoutAStoreIsToldSo()
    {
        QTemporaryDir empty;
        StartedProgram program(empty.path(), {u"verify"_s, u"--data-dir"_s, empty.path()});
        QCOMPARE(program.end(), 1);
        QVERIFY(program.errors().contains(u"There is no store"_s));
    }

private:
    std::unique_ptr<StartedProgram> verify(const QStringList &options = {})
    {
        auto program = std::make_unique<StartedProgram>(
            m_folder->path(),
            QStringList{u"verify"_s, u"--data-dir"_s, m_folder->path()} + options);
        (void)program->end();
        return program;
    }

    std::unique_ptr<DemoFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestVerifyProgram)
#include "tst_verifyprogram.moc"
